import type { NamedNode } from "@rdfjs/types";
import type { Evidence } from "../model/evidence.ts";
import { describe } from "./describe.ts";
import { countLiteral } from "./literals.ts";
import { partOf, type Scope, sourceOf } from "./scope.ts";
import type { DocumentSource } from "./source.ts";
import { type FactQuad, literal } from "./term.ts";
import { factline, oa, rdf } from "./vocabulary.ts";

/** Characters of context on each side of a quotation. */
const CONTEXT = 32;

/**
 * The passage that states something, as a Web Annotation resource selected by position and by quotation. By that
 * standard `oa:start` and `oa:end` count code points; `factline:utf16Start` and `utf16End` count as the JSON does.
 */
export function evidenceQuads(evidence: Evidence, position: number, scope: Scope): FactQuad[] {
  const { node, graph } = scope;
  const source = sourceOf(evidence.document, scope);
  const passage = partOf(scope, `evidence:${position}`);
  const place = partOf(scope, `evidence:${position}:position`);
  const quote = partOf(scope, `evidence:${position}:quote`);
  return [
    ...describe(node, [[factline("evidence"), passage]], graph),
    ...describe(
      passage,
      [
        [rdf("type"), oa("SpecificResource")],
        [oa("hasSource"), source.node],
        [oa("hasSelector"), place],
        [oa("hasSelector"), quote],
        [factline("sentence"), countLiteral(evidence.sentence)],
      ],
      graph,
    ),
    ...positionQuads(place, evidence, source, graph),
    ...quoteQuads(quote, evidence, source, graph),
  ];
}

function positionQuads(
  position: NamedNode,
  { span }: Evidence,
  { codePoints }: DocumentSource,
  graph: NamedNode,
): FactQuad[] {
  return describe(
    position,
    [
      [rdf("type"), oa("TextPositionSelector")],
      [oa("start"), countLiteral(codePoints(span.start))],
      [oa("end"), countLiteral(codePoints(span.end))],
      [factline("utf16Start"), countLiteral(span.start)],
      [factline("utf16End"), countLiteral(span.end)],
    ],
    graph,
  );
}

function quoteQuads(
  quote: NamedNode,
  { span }: Evidence,
  { document: { text } }: DocumentSource,
  graph: NamedNode,
): FactQuad[] {
  return describe(
    quote,
    [
      [rdf("type"), oa("TextQuoteSelector")],
      [oa("exact"), literal(text.slice(span.start, span.end))],
      [oa("prefix"), literal(text.slice(boundary(text, span.start - CONTEXT), span.start))],
      [oa("suffix"), literal(text.slice(span.end, boundary(text, span.end + CONTEXT)))],
    ],
    graph,
  );
}

/** The offset, or the one before it when it would part a surrogate pair. */
function boundary(text: string, offset: number): number {
  const within = Math.min(Math.max(offset, 0), text.length);
  return (text.codePointAt(within - 1) ?? 0) > 0xffff ? within - 1 : within;
}
