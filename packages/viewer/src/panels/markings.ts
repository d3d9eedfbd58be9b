import type { DocumentRecord, SpanPair } from "@factline/core";
import type { Reading } from "../load/library.ts";
import { type Cover, meets } from "../load/passages.ts";
import type { Store } from "../state/store.ts";

const NONE: readonly Cover[] = [];

/** For each paragraph, what the statements that are shown cover of it. */
export function coversOf(
  { library, visible }: Store,
  document: DocumentRecord,
  paragraphs: readonly SpanPair[],
): Cover[][] {
  const covers = visible.value.statements.flatMap((id) => statementCovers(library.statements.get(id), document.id));
  return paragraphs.map((paragraph) => covers.filter(({ span }) => meets(span, paragraph)));
}

function statementCovers(reading: Reading | undefined, document: string): Cover[] {
  if (reading === undefined) return [];
  const { record } = reading;
  const evidence = quotesOf(reading, document).map((span): Cover => ({ kind: "evidence", id: record.id, span }));
  return record.document === document
    ? [{ kind: "predicate", id: record.id, span: record.predicate.span }, ...evidence]
    : evidence;
}

/** Where a document states something. */
export function quotesOf({ record }: Reading, document: string): SpanPair[] {
  const here = record.evidence.filter((evidence) => (evidence.document ?? record.document) === document);
  return here.map(({ span }) => span);
}

/** The ends of a picked statement, which are marked in its quote. */
export function endsOf({ record: { id, subject, object } }: Reading): Cover[] {
  const subjectCover: Cover = { kind: "subject", id, span: subject.span };
  return object === null ? [subjectCover] : [subjectCover, { kind: "object", id, span: object.span }];
}

/** Where a paragraph mentions the picked entity. */
export function mentionsIn({ library, state }: Store, document: DocumentRecord, paragraph: SpanPair): readonly Cover[] {
  const { selection } = state.value;
  const entity = selection?.kind === "entity" ? library.entities.get(selection.id) : undefined;
  const here =
    entity?.mentions.filter((mention) => mention.document === document.id && meets(mention.span, paragraph)) ?? [];
  return here.length === 0 ? NONE : here.map(({ span }) => ({ kind: "mention", id: entity?.id ?? "", span }));
}
