import type { NamedNode } from "@rdfjs/types";
import type { Evidence } from "../model/evidence.ts";
import { describe } from "./describe.ts";
import { countLiteral } from "./literals.ts";
import { documentNode, documentOf, type Scope } from "./scope.ts";
import { type FactQuad, literal, namedNode } from "./term.ts";
import { factline, oa, prov, rdf } from "./vocabulary.ts";

/** Characters of context on each side of a quotation. */
const CONTEXT = 32;

/**
 * The passage that states something, as a Web Annotation resource selected by position and by quotation. By that
 * standard `oa:start` and `oa:end` count code points; `factline:utf16Start` and `utf16End` count as the JSON does.
 */
export function evidenceQuads(evidence: Evidence, position: number, scope: Scope): FactQuad[] {
  const { node, graph, base } = scope;
  const document = documentOf(evidence.document, scope);
  const source = documentNode(document, base);
  const passage = namedNode(`${node.value}:evidence:${position}`);
  const place = namedNode(`${passage.value}:position`);
  const quote = namedNode(`${passage.value}:quote`);
  return [
    ...describe(
      node,
      [
        [factline("evidence"), passage],
        [prov("wasDerivedFrom"), source],
      ],
      graph,
    ),
    ...describe(
      passage,
      [
        [rdf("type"), oa("SpecificResource")],
        [oa("hasSource"), source],
        [oa("hasSelector"), place],
        [oa("hasSelector"), quote],
        [factline("sentence"), countLiteral(evidence.sentence)],
      ],
      graph,
    ),
    ...positionQuads(place, evidence, document.text, graph),
    ...quoteQuads(quote, evidence, document.text, graph),
  ];
}

function positionQuads(position: NamedNode, { span }: Evidence, text: string, graph: NamedNode): FactQuad[] {
  const before = codePoints(text.slice(0, span.start));
  return describe(
    position,
    [
      [rdf("type"), oa("TextPositionSelector")],
      [oa("start"), countLiteral(before)],
      [oa("end"), countLiteral(before + codePoints(text.slice(span.start, span.end)))],
      [factline("utf16Start"), countLiteral(span.start)],
      [factline("utf16End"), countLiteral(span.end)],
    ],
    graph,
  );
}

function quoteQuads(quote: NamedNode, { span }: Evidence, text: string, graph: NamedNode): FactQuad[] {
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

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The offset, or the one before it when it would part a surrogate pair. */
function boundary(text: string, offset: number): number {
  const within = Math.min(Math.max(offset, 0), text.length);
  return (text.codePointAt(within - 1) ?? 0) > 0xffff ? within - 1 : within;
}
