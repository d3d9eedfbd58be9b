import { type ReadonlySignal, useSignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { toCsv } from "../share/csv.ts";
import { download } from "../share/download.ts";
import { toMarkdown } from "../share/markdown.ts";
import { chooseLog } from "../share/open-log.ts";
import { printPage } from "../share/print-page.ts";
import { saveLog } from "../share/save-log.ts";
import { toTurtle } from "../share/turtle.ts";
import type { Store } from "../state/store.ts";
import { DialogBox } from "./dialog-box.tsx";
import type { Stage } from "./graph.tsx";
import { choicesOf } from "./share-choices.ts";

interface ShareProps {
  readonly store: Store;
  readonly stage: ReadonlySignal<Stage | undefined>;
}

/** Pixels of a PNG for each of the screen's: enough for 300 dots an inch on paper. */
const PRINT_SCALE = 4;

/** What leaves the page: its address, pictures of the graph, statements with their sources, the page on paper. */
export function Share({ store, stage }: ShareProps): JSX.Element {
  return (
    <DialogBox store={store} name="share" title="Share">
      {() => (
        <>
          <Row title="This view" note="What is picked and filtered, and where you look, is in the address">
            <Deed label="Copy the address" first onClick={() => void copyAddress(store)} />
            <Deed label="Print" onClick={() => void printPage(store)} />
          </Row>
          <Row title="The graph" note="As it is drawn now, sharp enough for print">
            <Deed
              label="SVG"
              onClick={() => stage.value && download("graph.svg", stage.value.toSvg(), "image/svg+xml")}
            />
            <Deed
              label="PNG"
              onClick={() => void stage.value?.toPng(PRINT_SCALE).then((picture) => download("graph.png", picture))}
            />
          </Row>
          <Statements store={store} />
          <Row title="The changes" note="What was joined, renamed, split or rejected, for others to take over">
            <Deed label="Save the log" disabled={store.edits.log.value.length === 0} onClick={() => saveLog(store)} />
            <Deed label="Open a log" onClick={() => chooseLog(store)} />
          </Row>
        </>
      )}
    </DialogBox>
  );
}

function Statements({ store }: { readonly store: Store }): JSX.Element {
  const choices = choicesOf(store);
  const chosen = useSignal(0);
  const { library } = store;
  const ids = choices[chosen.value]?.ids ?? [];
  return (
    <Row title="Statements" note="With the words that state them, and where they stand">
      <fieldset class="share-choice">
        <legend class="sr-only">Which statements</legend>
        {choices.map(({ words }, index) => (
          <label key={words}>
            <input
              type="radio"
              name="share-choice"
              checked={index === chosen.value}
              onChange={() => (chosen.value = index)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <Deed label="Markdown" onClick={() => download("statements.md", toMarkdown(library, ids), "text/markdown")} />
      <Deed label="CSV" onClick={() => download("statements.csv", toCsv(library, ids), "text/csv")} />
      <Deed label="Turtle" onClick={() => download("statements.ttl", toTurtle(library, ids), "text/turtle")} />
    </Row>
  );
}

interface RowProps {
  readonly title: string;
  readonly note: string;
  readonly children: ComponentChildren;
}

function Row({ title, note, children }: RowProps): JSX.Element {
  return (
    <section class="share-row">
      <h3>{title}</h3>
      <p class="quiet">{note}</p>
      <div class="deeds">{children}</div>
    </section>
  );
}

interface DeedProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly first?: boolean;
  readonly disabled?: boolean;
}

function Deed({ label, onClick, first, disabled }: DeedProps): JSX.Element {
  return (
    <button type="button" class="button" disabled={disabled} onClick={onClick} {...(first && { "data-first": true })}>
      {label}
    </button>
  );
}

async function copyAddress(store: Store): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    store.notice.value = "Address copied.";
  } catch {
    store.notice.value = "The browser keeps its clipboard; copy the address from its bar.";
  }
}
