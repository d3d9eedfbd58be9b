import type { DocumentRecord } from "@factline/core";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { safeLink } from "../load/label.ts";
import { headlineSpan, meets, paragraphsOf } from "../load/passages.ts";
import type { Store } from "../state/store.ts";
import { dateWords } from "../state/words.ts";
import { Density } from "./density.tsx";
import { coversOf, mentionsIn, quotesOf } from "./markings.ts";
import { Passage, type PassageProps } from "./passage.tsx";

/** The open document as an article, its evidence marked. */
export function Article({ store }: { readonly store: Store }): JSX.Element {
  const document = store.document.value;
  const column = useRef<HTMLElement>(null);
  const selection = store.state.value.selection;
  useEffect(() => reveal(column.current), [selection?.id, document]);
  return (
    <article class="article" ref={column} aria-label="Article" tabIndex={-1}>
      {document === undefined ? "There is no document in this file." : <Column store={store} document={document} />}
    </article>
  );
}

function Column({ store, document }: { readonly store: Store; readonly document: DocumentRecord }): JSX.Element {
  const shown = store.visible.value.statements;
  const paragraphs = useMemo(() => paragraphsOf(document), [document]);
  const covers = useMemo(() => coversOf(store, document, paragraphs), [document, shown]);
  const headline = headlineSpan(document, paragraphs);
  const [picked, first] = [store.statement.value?.record.id, covers.flat()[0]?.id];
  const entryPoint =
    picked !== undefined && covers.some((some) => some.some(({ id }) => id === picked)) ? picked : first;
  const passages = paragraphs.map((span, index) => (
    <Paragraph
      key={span[0]}
      store={store}
      document={document}
      span={span}
      covers={covers[index] ?? []}
      entryPoint={entryPoint}
    />
  ));
  return (
    <div class="column">
      <header>
        {headline ? <h1 dir="auto">{passages[0]}</h1> : document.title && <h1 dir="auto">{document.title}</h1>}
        <Byline store={store} document={document} />
      </header>
      {passages.slice(headline ? 1 : 0).map((passage, index) => (
        <p key={passage.key} dir="auto">
          <Density store={store} covers={covers[index + (headline ? 1 : 0)] ?? []} />
          {passage}
        </p>
      ))}
    </div>
  );
}

/** Makes its passage anew only when something in it changes: an article may be long. */
function Paragraph({ store, document, span, covers, entryPoint }: Omit<PassageProps, "current">): JSX.Element {
  const picked = store.statement.value;
  const current = picked && quotesOf(picked, document.id).some((quote) => meets(quote, span)) ? picked : undefined;
  const mentions = mentionsIn(store, document, span);
  const entry = covers.some(({ id }) => id === entryPoint) ? entryPoint : undefined;
  return useMemo(
    () => (
      <Passage
        store={store}
        document={document}
        span={span}
        covers={[...covers, ...mentions]}
        current={current}
        entryPoint={entry}
      />
    ),
    [document, covers, mentions, current, entry],
  );
}

function Byline({ store, document }: { readonly store: Store; readonly document: DocumentRecord }): JSX.Element | null {
  const { author, date, url } = document;
  const href = safeLink(url);
  const paper = store.library.papers.get(document.id)?.name;
  if (!author && !date && !href && !paper) return null;
  return (
    <p class="byline">
      {paper && paper !== author && !href && <span>{paper}</span>}
      {author && <span>{author}</span>}
      {date && <time dateTime={date}>{dateWords(date)}</time>}
      {href && (
        <a href={href} rel="noopener noreferrer" target="_blank">
          {new URL(href).hostname}
        </a>
      )}
    </p>
  );
}

/** Brings the marked evidence, or the first mention of the picked entity, into view. */
function reveal(column: HTMLElement | null): void {
  const mark = column?.querySelector("mark[aria-current], .role-mention");
  if (!column || !mark) return;
  const [box, frame] = [mark.getBoundingClientRect(), column.getBoundingClientRect()];
  if (box.top >= frame.top + 60 && box.bottom <= frame.bottom - 60) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  mark.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
}
