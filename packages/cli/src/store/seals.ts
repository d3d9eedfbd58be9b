import type { DocumentRow, DocumentRows, ExtractionRow, RecordRow } from "./row.ts";
import { sealOf, sha256 } from "./seal.ts";

/** The seal of a document's row. */
export function sealOfDocument({ id, hash, text, metadata, file }: Omit<DocumentRow, "seal">): string {
  return sealOf([id, hash, text, metadata, file]);
}

/** The seal of an extraction, which covers those of its entities and statements. */
export function sealOfExtraction(
  { document, extractor, sentences }: Omit<ExtractionRow, "seal">,
  entities: readonly RecordRow[],
  statements: readonly RecordRow[],
): string {
  const seals = (rows: readonly RecordRow[]): string[] => rows.map(({ seal }) => seal).sort();
  return sealOf([document, extractor, sentences, seals(entities), seals(statements)]);
}

/** The seal of an entity's or a statement's row. */
export function sealOfRecord({ document, id, record }: Omit<RecordRow, "seal">): string {
  return sealOf([document, id, record]);
}

const changed = "is not what was written: its seal does not fit";

function recordFaults(rows: readonly RecordRow[], kind: string): string[] {
  return rows.filter((row) => sealOfRecord(row) !== row.seal).map(({ id }) => `${kind} ${id} ${changed}`);
}

/** Which rows of a document are not as they were written. */
export function sealFaults({ document, extraction, entities, statements }: DocumentRows): string[] {
  return [
    ...(sealOfDocument(document) === document.seal ? [] : [`the document ${changed}`]),
    ...(sha256(document.text) === document.hash ? [] : ["the text is not that of its hash"]),
    ...(sealOfExtraction(extraction, entities, statements) === extraction.seal ? [] : [`the extraction ${changed}`]),
    ...recordFaults(entities, "entity"),
    ...recordFaults(statements, "statement"),
  ];
}
