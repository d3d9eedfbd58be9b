import type { EntityTerm, ValueTerm } from "@factline/core";
import type { JSX } from "preact";
import { selectEntity } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { TypeGlyph } from "./glyphs.tsx";

interface TermProps {
  readonly store: Store;
  readonly term: EntityTerm | ValueTerm;
}

/** A term of a statement: an entity opens its card, a value is plain words. */
export function Term({ store, term }: TermProps): JSX.Element {
  if (!("id" in term)) return <bdi class="value">{term.mention}</bdi>;
  return (
    <button
      type="button"
      class="term"
      title={term.mention}
      onClick={() => store.update(selectEntity(store.library, term.id))}
    >
      <TypeGlyph type={term.type} />
      <bdi>{term.label}</bdi>
    </button>
  );
}
