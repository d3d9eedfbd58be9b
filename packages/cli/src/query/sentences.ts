import type { EntityMention, KnowledgeGraph, Statement } from "@factline/core";

/** Gives the sentence of a statement's first evidence. */
export function sentencesOf(graph: KnowledgeGraph): (statement: Statement<EntityMention>) => string {
  const documents = new Map(graph.documents.map((document) => [document.id, document]));
  return ({ evidence: [{ document, sentence }] }) => {
    const source = documents.get(document);
    const span = source?.sentences[sentence];
    return source && span ? source.text.slice(span.start, span.end) : "";
  };
}
