import type { EntityRecord } from "@factline/core";
import type { JSX } from "preact";
import { plainLabel, safeLink } from "../load/label.ts";
import { headlineOf } from "../load/passages.ts";
import type { Store } from "../state/store.ts";

interface EntityOriginProps {
  readonly store: Store;
  readonly entity: EntityRecord;
}

/** Where else an entity is known, and why the things of several documents were taken to be this one. */
export function EntityOrigin({ store, entity }: EntityOriginProps): JSX.Element {
  const { links = [], merges = [] } = entity;
  const known = links.flatMap((link) => {
    const href = safeLink(link.iri);
    return href === undefined ? [] : [{ ...link, href }];
  });
  return (
    <>
      {known.length > 0 && (
        <p class="also">
          Also in{" "}
          {known.map(({ href, service, label }, index) => (
            <span key={href}>
              {index > 0 && ", "}
              <a class="link" href={href} rel="noopener noreferrer" target="_blank" title={plainLabel(label)}>
                {plainLabel(service)}
              </a>
            </span>
          ))}
        </p>
      )}
      {merges.length > 0 && (
        <details class="origin">
          <summary>Why it is one thing</summary>
          <ul>
            {merges.map(({ document, label, reason, evidence }, index) => (
              <li key={`${document} ${index}`}>
                <bdi>{plainLabel(label)}</bdi> in “{headline(store, document)}”: {plainLabel(reason)}
                {evidence.length > 0 && ` (${evidence.map(plainLabel).join("; ")})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function headline({ library }: Store, id: string): string {
  const document = library.documents.get(id);
  return document === undefined ? id : headlineOf(document);
}
