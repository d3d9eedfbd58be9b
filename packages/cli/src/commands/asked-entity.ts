import type { Entity, KnowledgeGraph } from "@factline/core";
import { likeliestEntity, type Search } from "../query/choose-entity.ts";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** The entity that somebody asks to see by an id or a name; where the name is that of several, they are told of the others. */
export function askedEntity(graph: KnowledgeGraph, name: string, terminal: Terminal, search: Search): Entity {
  const { entity, remark } = likeliestEntity(graph, name, search);
  if (remark) terminal.stderr.write(`factline: ${printable(remark)}\n`);
  return entity;
}
