import type { EntityRecord } from "@factline/core";
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { plainLabel, plainText } from "../load/label.ts";
import { type EntityMentionRecord, split } from "../state/decide.ts";
import { toggled } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";

interface SplitProps {
  readonly store: Store;
  readonly entity: EntityRecord;
  readonly onDone: (decide: () => void) => void;
}

/** Characters of the text shown on each side of a mention. */
const CONTEXT = 42;

/** The mentions of an entity in their sentences; those that are ticked become an entity of their own. */
export function Split({ store, entity, onDone }: SplitProps): JSX.Element {
  const picked = useSignal<ReadonlySet<number>>(new Set());
  const label = useSignal("");
  const number = picked.value.size;
  const isPart = number > 0 && number < entity.mentions.length;
  const submit = () => {
    if (!isPart) return;
    const mentions = entity.mentions.filter((_, index) => picked.peek().has(index));
    onDone(() => split(store, entity.id, mentions, label.peek().trim()));
  };
  return (
    <>
      <ul class="mentions" onKeyDown={(event) => event.key === "Enter" && submit()}>
        {entity.mentions.map((mention, index) => (
          <li key={`${mention.document} ${mention.span[0]}`}>
            <label>
              <input
                type="checkbox"
                {...(index === 0 && { "data-first": true })}
                checked={picked.value.has(index)}
                onChange={() => (picked.value = toggled(picked.value, index))}
              />
              <Concordance store={store} mention={mention} />
            </label>
          </li>
        ))}
      </ul>
      <div class="name-form">
        <input
          type="text"
          aria-label="Name of what is split off"
          placeholder="Its name, if the words do not say it"
          value={label.value}
          onInput={(event) => (label.value = event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Enter" && submit()}
        />
        <button type="button" class="button primary" disabled={!isPart} onClick={submit}>
          {number === 0 ? "Split off" : `Split ${number} off`}
        </button>
      </div>
    </>
  );
}

function Concordance({
  store,
  mention,
}: {
  readonly store: Store;
  readonly mention: EntityMentionRecord;
}): JSX.Element {
  const text = store.library.documents.get(mention.document)?.text ?? "";
  const [start, end] = mention.span;
  return (
    <span class="concordance" dir="auto">
      {`…${plainText(text.slice(Math.max(0, start - CONTEXT), start))}`}
      <b>{plainLabel(text.slice(start, end))}</b>
      {`${plainText(text.slice(end, end + CONTEXT))}…`}
    </span>
  );
}
