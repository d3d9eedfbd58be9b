/**
 * The graph as JSON: statements one a line, and the file that the viewer opens.
 *
 * In:  a `KnowledgeGraph`, such as that of "Maria Keller founded Solaris in 2003."
 * Out: `{"schema":1,"id":"…","document":"…","subject":{"id":"…","label":"Maria Keller",…},…}`
 * See: `format.ts`, which is the contract; RFC 8259.
 */
import { Misfit } from "../check.ts";
import { FactlineError } from "../errors.ts";
import type { KnowledgeGraph } from "../model/graph.ts";
import type { GraphFile, StatementRecord } from "./format.ts";
import { checkLinks } from "./links.ts";
import { toDocumentRecord, toEntityRecord, toStatementRecord } from "./records.ts";
import { graphFile } from "./shape.ts";

export { fromGraphFile } from "./graph.ts";

/** The statements of a graph as records, in the graph's order. */
export function toStatementRecords(graph: KnowledgeGraph): StatementRecord[] {
  return [...graph.statements].map(([id, statement]) => toStatementRecord(id, statement, graph));
}

/** The statements of a graph as JSON Lines, with a line break after each. */
export function statementLines(graph: KnowledgeGraph): string {
  return toStatementRecords(graph)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
}

/** The whole graph as one object for `JSON.stringify`. */
export function toGraphFile(graph: KnowledgeGraph): GraphFile {
  return {
    schema: 1,
    documents: graph.documents.map(toDocumentRecord),
    entities: [...graph.entities.values()].map(toEntityRecord),
    statements: toStatementRecords(graph),
  };
}

/** Reads a graph file and checks its shape, its ids and its spans; the message names the place of the first fault. */
export function parseGraphFile(text: string): GraphFile {
  try {
    const file = graphFile(JSON.parse(text), "");
    checkLinks(file);
    return file;
  } catch (fault) {
    if (!(fault instanceof Misfit || fault instanceof SyntaxError)) throw fault;
    throw new FactlineError(
      "graph-file-invalid",
      `Not a graph file: ${fault.message}. Write it anew with Factline.`,
      fault,
    );
  }
}
