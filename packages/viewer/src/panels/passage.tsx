import type { DocumentRecord, SpanPair } from "@factline/core";
import type { JSX } from "preact";
import { plainText } from "../load/label.ts";
import type { Reading } from "../load/library.ts";
import { type Cover, meets, segmentsOf } from "../load/passages.ts";
import type { Store } from "../state/store.ts";
import { endsOf, quotesOf } from "./markings.ts";
import { Piece } from "./piece.tsx";

/** What a passage shows of its paragraph. */
export interface PassageProps {
  readonly store: Store;
  readonly document: DocumentRecord;
  readonly span: SpanPair;
  readonly covers: readonly Cover[];
  /** The picked statement, when this paragraph states it. */
  readonly current: Reading | undefined;
  /** The statement at which the tab key comes in. */
  readonly entryPoint: string | undefined;
}

/** A paragraph's text with its evidence marked; overlapping evidence is cut where it begins and ends. */
export function Passage(props: PassageProps): JSX.Element {
  const { span, current, covers, document } = props;
  const first = current && quotesOf(current, document.id).find((quote) => meets(quote, span));
  if (current === undefined || first === undefined) return <Run {...props} />;
  const quote: SpanPair = [Math.max(first[0], span[0]), Math.min(first[1], span[1])];
  return (
    <>
      <Run {...props} span={[span[0], quote[0]]} />
      <mark class={`quote standing-${current.standing}`} aria-current="true">
        <Run {...props} span={quote} covers={[...covers, ...endsOf(current)]} inQuote />
      </mark>
      <Run {...props} span={[quote[1], span[1]]} />
    </>
  );
}

function Run({
  store,
  document,
  span,
  covers,
  entryPoint,
  inQuote = false,
}: PassageProps & { readonly inQuote?: boolean }): JSX.Element | null {
  if (span[0] >= span[1]) return null;
  return (
    <>
      {segmentsOf(span, covers).map((segment) => (
        <Piece
          key={segment.span[0]}
          store={store}
          covers={segment.covers}
          text={plainText(document.text.slice(...segment.span))}
          entryPoint={entryPoint}
          inQuote={inQuote}
        />
      ))}
    </>
  );
}
