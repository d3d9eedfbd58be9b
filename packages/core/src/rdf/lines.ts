import type { FactQuad } from "./term.ts";
import { PREFIXES } from "./vocabulary.ts";

const XSD_STRING = `${PREFIXES.xsd}string`;

/** What canonical N-Quads escapes in a literal: all but these, among them quotation marks, backslashes and controls. */
const ESCAPED = /[^ !#-[\]-~\u0080-\ufffd]/;
const ALL_ESCAPED = new RegExp(ESCAPED, "g");
const SHORT: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\f", "\\f"],
  ["\r", "\\r"],
]);

/**
 * Quads as the lines of canonical N-Quads, or of N-Triples without their graphs. IRIs need no escape: `namedNode` refuses
 * what would.
 */
export function quadLines(quads: readonly FactQuad[], withGraphs: boolean): string {
  let lines = "";
  for (const quad of quads) {
    lines += `${triple(quad)} `;
    if (withGraphs && quad.graph.termType === "NamedNode") lines += `<${quad.graph.value}> `;
    lines += ".\n";
  }
  return lines;
}

function triple({ subject, predicate, object }: FactQuad): string {
  return `<${subject.value}> <${predicate.value}> ${objectText(object)}`;
}

function objectText(object: FactQuad["object"]): string {
  if (object.termType === "NamedNode") return `<${object.value}>`;
  // A triple term is one of ours, too: `statementQuads` makes it.
  if (object.termType === "Quad") return `<<( ${triple(object as FactQuad)} )>>`;
  const { value, language, datatype } = object;
  const text = ESCAPED.test(value) ? value.replace(ALL_ESCAPED, escapeCharacter) : value;
  if (language !== "") return `"${text}"@${language}`;
  return datatype.value === XSD_STRING ? `"${text}"` : `"${text}"^^<${datatype.value}>`;
}

function escapeCharacter(character: string): string {
  return SHORT.get(character) ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
