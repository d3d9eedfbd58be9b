import type { FactQuad, RdfFormat } from "@factline/core/rdf";

/** Says of a text whether it is given for the first time. */
export type IsFirst = (text: string) => boolean;

/** Says so of texts that are held in memory. */
export function firstInMemory(): IsFirst {
  const seen = new Set<string>();
  return (text) => {
    const isFirst = !seen.has(text);
    seen.add(text);
    return isFirst;
  };
}

const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/**
 * Leaves out what was given before of a graph that is written without its parts' names: several documents may state one triple,
 * each in its own part. All else has a node of its document's own, or is described once, and is not remembered.
 */
export function onceOnly(
  format: RdfFormat,
  base: string,
  firsts: () => IsFirst,
  lineOf: (quad: FactQuad) => string,
): (quads: readonly FactQuad[]) => readonly FactQuad[] {
  if (format !== "ntriples" && format !== "turtle") return (quads) => quads;
  const isFirst = firsts();
  const statements = `${base}statement/`;
  const mayRepeat = ({ subject, predicate, graph }: FactQuad): boolean =>
    !subject.value.startsWith(statements) && (graph.termType === "NamedNode" || predicate.value === type);
  return (quads) => quads.filter((quad) => !mayRepeat(quad) || isFirst(lineOf(quad)));
}
