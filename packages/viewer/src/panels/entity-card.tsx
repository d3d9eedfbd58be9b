import type { EntityRecord } from "@factline/core";
import type { JSX } from "preact";
import { selectStatement } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { TYPE_WORDS } from "../state/words.ts";
import { TypeGlyph } from "./glyphs.tsx";
import { StatementLine } from "./statement-line.tsx";

/** What the documents say of one entity: its names, and the statements from it, about it and by it. */
export function EntityCard({ store, entity }: { readonly store: Store; readonly entity: EntityRecord }): JSX.Element {
  const { outgoing = [], incoming = [], said = [] } = store.library.involvements.get(entity.id) ?? {};
  const documents = new Set(entity.mentions.map(({ document }) => document)).size;
  const names = entity.aliases.filter(({ label }) => label !== entity.label);
  return (
    <>
      <p class="kicker">
        <TypeGlyph type={entity.type} />
        {TYPE_WORDS[entity.type].one}
      </p>
      <h2 class="entity-name" dir="auto">
        {entity.label}
      </h2>
      <p class="also">
        {count(entity.mentions.length, "mention")}
        {documents > 1 && ` in ${documents} documents`}
        {names.length > 0 && (
          <>
            {" "}
            · also{" "}
            {names.slice(0, 6).map(({ label }, index) => (
              <span key={label}>
                {index > 0 && ", "}
                <bdi>{label}</bdi>
              </span>
            ))}
          </>
        )}
      </p>
      <Group store={store} title="Does and is" ids={outgoing} mute="subject" />
      <Group store={store} title="Others about it" ids={incoming} mute="object" />
      <Group store={store} title="Says" ids={said} />
    </>
  );
}

interface GroupProps {
  readonly store: Store;
  readonly title: string;
  readonly ids: readonly string[];
  readonly mute?: "subject" | "object";
}

function Group({ store, title, ids, mute }: GroupProps): JSX.Element | null {
  const { library, hover } = store;
  if (ids.length === 0) return null;
  return (
    <section class="group">
      <h3>
        {title} <span class="number">{ids.length}</span>
      </h3>
      <ul>
        {ids.map((id) => {
          const reading = library.statements.get(id);
          if (reading === undefined) return null;
          return (
            <li key={id}>
              <button
                type="button"
                class="row"
                onClick={() => store.update(selectStatement(library, id))}
                onMouseEnter={() => (hover.value = { kind: "statement", id })}
                onMouseLeave={() => (hover.value = undefined)}
              >
                <StatementLine reading={reading} {...(mute && { mute })} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
