/**
 * The graph as JSON: statements one a line, and the file that the viewer opens.
 *
 * In:  a `KnowledgeGraph`, such as that of "Maria Keller founded Solaris in 2003."
 * Out: `{"schema":1,"id":"…","document":"…","subject":{"id":"…","label":"Maria Keller",…},…}`
 * See: `format.ts`, which is the contract; RFC 8259.
 */
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
  const file = graphFile(parseJson(text), "");
  checkLinks(file);
  return file;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FactlineError(
      "graph-file-invalid",
      `Not a graph file: ${(cause as Error).message}. Write it anew with Factline.`,
      cause,
    );
  }
}
