import type { KnowledgeGraph } from "@factline/core";

/** Statements or entities that are worked on at once; the order of N-Quads depends on it. */
const sliceSize = 1000;

function* sliced<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += sliceSize) yield items.slice(start, start + sliceSize);
}

/** A graph in parts whose statements are in its order; each has the documents of its statements and all entities. */
export function* statementSlices(graph: KnowledgeGraph): Generator<KnowledgeGraph> {
  for (const slice of sliced([...graph.statements])) {
    const ids = new Set(slice.flatMap(([, { evidence }]) => evidence.map(({ document }) => document)));
    yield { ...graph, documents: graph.documents.filter(({ id }) => ids.has(id)), statements: new Map(slice) };
  }
}

/** A graph in parts that have documents, entities or statements alone, but for the documents of the statements. */
export function* slices(graph: KnowledgeGraph): Generator<KnowledgeGraph> {
  const nothing: KnowledgeGraph = { documents: [], entities: new Map(), statements: new Map() };
  for (const documents of sliced(graph.documents)) yield { ...nothing, documents };
  for (const entities of sliced([...graph.entities])) yield { ...nothing, entities: new Map(entities) };
  for (const slice of statementSlices(graph)) yield { ...slice, entities: nothing.entities };
}
