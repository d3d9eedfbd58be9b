import type { EntityMention, KnowledgeGraph, Statement, StatementId } from "@factline/core";
import { printable } from "./printable.ts";
import { statementCells } from "./statement-cells.ts";

/** The cells of a statement on one line. */
export function statementLine(statement: Statement<EntityMention>, graph: KnowledgeGraph): string {
  return statementCells(statement, graph)
    .map(({ text }) => text)
    .filter(Boolean)
    .join(" · ");
}

/** A statement with its sentence and where that stands. */
export function statementText(
  id: StatementId,
  statement: Statement<EntityMention>,
  sentence: string,
  graph: KnowledgeGraph,
): string {
  const { document } = statement.evidence[0];
  const { title, date } = graph.documents.find((each) => each.id === document) ?? {};
  const source = [title, date, document, `statement ${id}`].filter((part) => part !== undefined);
  const lines = [`“${sentence}”`, source.join(" · ")].map((line) => `    ${printable(line)}\n`);
  return `${statementLine(statement, graph)}\n${lines.join("")}`;
}
