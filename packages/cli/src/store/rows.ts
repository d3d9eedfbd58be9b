import type {
  Document,
  DocumentRecord,
  EntityRecord,
  GraphFile,
  KnowledgeGraph,
  StatementRecord,
} from "@factline/core";
import { toGraphFile } from "@factline/core";
import type { DocumentRow, DocumentRows, GraphRows, RecordRow } from "./row.ts";
import { sealOfDocument, sealOfExtraction, sealOfRecord } from "./seals.ts";
import { texts } from "./select.ts";
import { storedJson } from "./stored-json.ts";

/** The columns of a `DocumentRow`. */
export const documentColumns: string = texts("id", "hash", "text", "metadata", "file", "seal");

/** The columns of a `RecordRow`. */
export const recordColumns: string = texts("document", "id", "record", "seal");

/** What is known of a document beside its text, always in the same order. */
export function metadataOf({ title, date, author, url }: Document): string {
  return JSON.stringify({ title, date, author, url });
}

/** The document of a row. */
export function documentOf({ id, hash, text, metadata }: DocumentRow): Document {
  return { id: id as Document["id"], text, hash, ...storedJson<Omit<Document, "id" | "text" | "hash">>(metadata) };
}

function recordRow(document: string, content: EntityRecord | StatementRecord): RecordRow {
  const row = { document, id: content.id, record: JSON.stringify(content) };
  return { ...row, seal: sealOfRecord(row) };
}

/** The graph of one document as rows. */
export function graphRows({ id }: Pick<Document, "id">, graph: KnowledgeGraph): GraphRows {
  const { documents, entities, statements } = toGraphFile(graph);
  return {
    sentences: JSON.stringify(documents[0]?.sentences ?? []),
    entities: entities.map((record) => recordRow(id, record)),
    statements: statements.map((record) => recordRow(id, record)),
  };
}

/** A document and its graph as rows. */
export function toRows(
  document: Document,
  file: string,
  { sentences, entities, statements }: GraphRows,
  extractor: string,
): DocumentRows {
  const { id, hash, text } = document;
  const documentRow = { id, hash, text, metadata: metadataOf(document), file };
  const extraction = { document: id, extractor, sentences };
  return {
    document: { ...documentRow, seal: sealOfDocument(documentRow) },
    extraction: { ...extraction, seal: sealOfExtraction(extraction, entities, statements) },
    entities,
    statements,
  };
}

/** The graph file of one document, as its rows hold it. */
export function toFile({ document, extraction, entities, statements, copyOf }: DocumentRows): GraphFile {
  const record: DocumentRecord = {
    ...documentOf(document),
    sentences: storedJson<DocumentRecord["sentences"]>(extraction.sentences),
    ...(copyOf !== undefined && { copyOf }),
  };
  return {
    schema: 1,
    documents: [record],
    entities: entities.map((row) => storedJson<EntityRecord>(row.record)),
    statements: statements.map((row) => storedJson<StatementRecord>(row.record)),
  };
}
