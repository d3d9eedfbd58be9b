import { type EntityMention, type GraphDocument, isValue, type KnowledgeGraph, type Statement } from "@factline/core";
import { printable } from "./printable.ts";
import { statementCells } from "./statement-cells.ts";
import { renderTable, type TableOptions } from "./table.ts";
import { cut } from "./wrap.ts";

const headings = ["WHO", "DID WHAT", "TO WHOM, WHAT", "HOW, WHERE", "WHEN", "SAYS WHO, IS IT SO"];
/** Column of further arguments, the first to go where there is little room. */
const furtherColumn = 3;
const widthForAll = 100;

type Row = Statement<EntityMention>;

/** Statements in the order of the text. */
function inTextOrder(statements: Iterable<Row>): Row[] {
  return [...statements].sort((a, b) => {
    const [first, second] = [a.evidence[0], b.evidence[0]];
    return (
      first.sentence - second.sentence ||
      a.predicate.span.start - b.predicate.span.start ||
      a.subject.span.start - b.subject.span.start
    );
  });
}

/** How well a statement shows what an article says: sure, between named things, of something done and not of what is. */
function showing(statement: Row, graph: KnowledgeGraph): number {
  const ends = [statement.subject, statement.object].map((term) => {
    if (!term || isValue(term)) return term ? 0.2 : -0.5;
    const entity = graph.entities.get(term.entity);
    return (entity?.named ? 0.5 : 0) + (entity?.salience ?? 0);
  });
  const state = /^be\b/.test(statement.predicate.lemma) ? -0.7 : 0;
  const standing = statement.polarity === "negated" || statement.attribution.length > 0 ? 0.2 : 0;
  return statement.confidence + state + standing + ends.reduce((sum, end) => sum + end, 0);
}

/** The statements that best show what an article says, in the order of the text. */
export function bestStatements(graph: KnowledgeGraph, count: number): Row[] {
  const ranked = inTextOrder(graph.statements.values())
    .map((statement) => ({ statement, score: showing(statement, graph) }))
    .sort((a, b) => b.score - a.score);
  return inTextOrder(ranked.slice(0, count).map(({ statement }) => statement));
}

function titleOf(document: GraphDocument | undefined, name: string): string {
  const title = document?.title ?? document?.text.trimStart().split(/[\r\n]/, 1)[0];
  return printable([title, document?.date, name].filter(Boolean).join(" · "));
}

/** The statements of one article as a table with a title; `rows` are all of them in text order unless given. */
export function statementTable(
  graph: KnowledgeGraph,
  name: string,
  options: TableOptions,
  rows?: readonly Row[],
): string {
  const shown = rows ?? inTextOrder(graph.statements.values());
  const title = cut(titleOf(graph.documents[0], name), options.width);
  if (shown.length === 0) return `${title}\n\nNo statements found.\n`;
  const narrow = options.width < widthForAll;
  const fits = <T>(cells: readonly T[]): T[] => cells.filter((_, column) => !narrow || column !== furtherColumn);
  const cells = shown.map((statement) => fits(statementCells(statement, graph)));
  return `${[title, "", ...renderTable(fits(headings), cells, options)].join("\n")}\n`;
}
