import type { DocumentRecord } from "@factline/core";
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { headlineOf } from "../load/passages.ts";
import { selectStatement, step } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { dateWords } from "../state/words.ts";
import { NothingLeft } from "./nothing-left.tsx";
import { PaperMark } from "./paper-mark.tsx";
import { StatementLine } from "./statement-line.tsx";

/** How many rows are made at a time. */
const PAGE = 400;

/** All statements in the order of the text: the graph for those who read it as a list, or by keyboard. */
export function StatementList({ store }: { readonly store: Store }): JSX.Element {
  const { library, visible, state, hover } = store;
  const ids = visible.value.statements;
  const { selection } = state.value;
  const { oneDocument } = state.value.filters;
  const current = selection?.kind === "statement" ? selection.id : undefined;
  const entryPoint = current !== undefined && ids.includes(current) ? current : ids[0];
  const limit = useSignal(PAGE);
  const reach = Math.max(limit.value, ids.indexOf(current ?? "") + 1);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    store.update(step(library, ids, by));
    list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  };
  if (ids.length === 0) return <NothingLeft store={store} />;
  return (
    <ol class="statement-list" ref={list} onKeyDown={onKeyDown} aria-label="Statements, in the order of the text">
      {ids.slice(0, reach).map((id, index) => {
        const reading = library.statements.get(id);
        if (reading === undefined) return null;
        const { document } = reading.record;
        const opens = !oneDocument && document !== library.statements.get(ids[index - 1] ?? "")?.record.document;
        return (
          <li key={id}>
            {opens && <DocumentHead store={store} document={library.documents.get(document)} />}
            <button
              type="button"
              class="row"
              data-statement={id}
              tabIndex={id === entryPoint ? 0 : -1}
              aria-current={id === current ? "true" : undefined}
              onClick={() => store.update(selectStatement(library, id))}
              onMouseEnter={() => (hover.value = { kind: "statement", id })}
              onMouseLeave={() => (hover.value = undefined)}
            >
              <StatementLine reading={reading} disputed={library.disputes.has(id)} />
            </button>
          </li>
        );
      })}
      {ids.length > reach && (
        <li>
          <button type="button" class="row link" onClick={() => (limit.value = reach + PAGE)}>
            {`Show ${Math.min(PAGE, ids.length - reach)} more of ${ids.length}`}
          </button>
        </li>
      )}
    </ol>
  );
}

interface DocumentHeadProps {
  readonly store: Store;
  readonly document: DocumentRecord | undefined;
}

/** Where the statements of another document begin. */
function DocumentHead({ store, document }: DocumentHeadProps): JSX.Element | null {
  if (document === undefined) return null;
  return (
    <p class="list-head">
      <PaperMark store={store} document={document.id} />
      <bdi>{headlineOf(document)}</bdi>
      {document.date && <time dateTime={document.date}>{dateWords(document.date)}</time>}
    </p>
  );
}
