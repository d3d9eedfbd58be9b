/** A row of `documents`; `metadata` is JSON of title, date, author and address. */
export interface DocumentRow {
  readonly id: string;
  readonly hash: string;
  readonly text: string;
  readonly metadata: string;
  /** Name of the input that it came from, seen from the store's folder. */
  readonly file: string;
  readonly seal: string;
}

/** A row of `extractions`: what read the document, and its sentences as JSON. */
export interface ExtractionRow {
  readonly document: string;
  readonly extractor: string;
  readonly sentences: string;
  readonly seal: string;
}

/** A row of `entities` or `statements`; the record is that of the graph file. */
export interface RecordRow {
  readonly document: string;
  readonly id: string;
  readonly record: string;
  readonly seal: string;
}

/** What of a document's rows its graph alone gives; threads that read documents make it. */
export interface GraphRows {
  /** The sentences as JSON. */
  readonly sentences: string;
  readonly entities: readonly RecordRow[];
  readonly statements: readonly RecordRow[];
}

/** All rows of one document. */
export interface DocumentRows {
  readonly document: DocumentRow;
  readonly extraction: ExtractionRow;
  readonly entities: readonly RecordRow[];
  readonly statements: readonly RecordRow[];
  /** Id of the document whose text this one repeats. */
  readonly copyOf?: string | undefined;
}
