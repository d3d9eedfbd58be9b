import type { JSX } from "preact";
import type { Store } from "../state/store.ts";

/** How many colours papers have; with more papers the letters tell them apart. */
const COLOURS = 6;

interface PaperMarkProps {
  readonly store: Store;
  readonly document: string;
}

/** The letters and colour of the paper that published a document, where the pile has several papers. */
export function PaperMark({ store, document }: PaperMarkProps): JSX.Element | null {
  const paper = store.library.papers.get(document);
  if (paper === undefined || paper.among < 2) return null;
  return (
    <span class={`paper paper-${paper.index % COLOURS}`} title={paper.name}>
      <span aria-hidden="true">{paper.mark}</span>
      <span class="sr-only">{paper.name}</span>
    </span>
  );
}
