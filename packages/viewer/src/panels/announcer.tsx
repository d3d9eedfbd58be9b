import type { JSX } from "preact";
import type { Store } from "../state/store.ts";
import { sentenceOf, TYPE_WORDS } from "../state/words.ts";

/** Says what was picked to those who do not see it. */
export function Announcer({ store }: { readonly store: Store }): JSX.Element {
  const { library, state, statement, visible, path } = store;
  const { selection } = state.value;
  const reading = statement.value;
  const entity = selection?.kind === "entity" ? library.entities.get(selection.id) : undefined;
  const at = reading ? visible.value.statements.indexOf(reading.record.id) + 1 : 0;
  return (
    <p class="sr-only" role="status" aria-live="polite">
      {reading &&
        `Statement ${at || ""} of ${visible.value.statements.length}: ${sentenceOf(reading.record, reading.standing, library.papers.get(reading.record.document)?.name)}`}
      {entity && path.value && `${path.value.length} statements lead to `}
      {entity && `${entity.label}, ${TYPE_WORDS[entity.type].one}, ${entity.mentions.length} mentions.`}
    </p>
  );
}
