import { fail } from "../check.ts";
import type { EntityTerm, GraphFile, SpanPair, StatementRecord, ValueTerm } from "./format.ts";

/** Fails unless every id that a graph file names is in it once, and every span lies in its document's text. */
export function checkLinks(file: GraphFile): void {
  const documents = byId(file.documents, "documents");
  const entities = byId(file.entities, "entities");
  byId(file.statements, "statements");
  const inText = (id: string, span: SpanPair, path: string): void => {
    const document = documents.get(id) ?? fail(`${path}.document`, "the id of a document in the file", id);
    if (span[1] > document.text.length)
      fail(`${path}.span`, `within the document's ${document.text.length} characters`, span);
  };
  for (const [index, entity] of file.entities.entries()) {
    for (const [at, { document, span }] of entity.mentions.entries()) {
      inText(document, span, `entities[${index}].mentions[${at}]`);
    }
  }
  for (const [index, statement] of file.statements.entries()) {
    const path = `statements[${index}]`;
    if (statement.evidence.length === 0) fail(`${path}.evidence`, "one place or more", statement.evidence);
    for (const [at, { document = statement.document, span }] of statement.evidence.entries()) {
      inText(document, span, `${path}.evidence[${at}]`);
    }
    for (const { term, place } of termsOf(statement)) {
      if ("id" in term && !entities.has(term.id))
        fail(`${path}.${place}.id`, "the id of an entity in the file", term.id);
      inText(statement.document, term.span, `${path}.${place}`);
    }
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[], path: string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [index, record] of records.entries()) {
    if (found.has(record.id)) fail(`${path}[${index}].id`, "an id used once", record.id);
    found.set(record.id, record);
  }
  return found;
}

function termsOf(statement: StatementRecord): { readonly term: EntityTerm | ValueTerm; readonly place: string }[] {
  return [
    { term: statement.subject, place: "subject" },
    ...(statement.object === null ? [] : [{ term: statement.object, place: "object" }]),
    ...statement.qualifiers.map(({ value }, index) => ({ term: value, place: `qualifiers[${index}].value` })),
    ...statement.attribution.map(({ source }, index) => ({ term: source, place: `attribution[${index}].source` })),
  ];
}
