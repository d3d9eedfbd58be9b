import type { Entity, KnowledgeGraph } from "@factline/core";

/** The entity of an id, a label or another name, looked for in this order. */
export function findEntity(graph: KnowledgeGraph, name: string): Entity | undefined {
  const wanted = name.toLowerCase();
  const entities = [...graph.entities.values()];
  return (
    entities.find(({ id }) => id === name) ??
    entities.find(({ label }) => label.toLowerCase() === wanted) ??
    entities.find(({ aliases }) => aliases.some(({ label }) => label.toLowerCase() === wanted))
  );
}
