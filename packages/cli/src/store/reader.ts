import { FactlineError, fromGraphFile, type KnowledgeGraph, mergeGraphs } from "@factline/core";
import type { Connection } from "./connection.ts";
import { type ExtractorIdentity, extractorId } from "./extractor.ts";
import type { DocumentRow, DocumentRows, ExtractionRow, RecordRow } from "./row.ts";
import { documentColumns, toFile } from "./rows.ts";
import { sealFaults } from "./seals.ts";
import { select, texts } from "./select.ts";

/** A line of `factline list`. */
export interface DocumentSummary {
  readonly id: string;
  readonly metadata: string;
  readonly file: string;
  readonly statements: number;
}

/** An extractor and how many documents it read. */
export interface ExtractorCount extends ExtractorIdentity {
  readonly documents: number;
}

/** Something that could not be read; line 0 stands for the whole file. */
export interface QuarantineRow {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly reason: string;
}

/** Reads one state of the store, whatever is written meanwhile. */
export class StoreReader {
  readonly file: string;
  readonly #connection: Connection;

  constructor(connection: Connection, file: string) {
    this.#connection = connection;
    this.file = file;
  }

  /** All documents, sorted by id. */
  documents(): DocumentSummary[] {
    const statements = "(SELECT count(*) FROM statements WHERE document = documents.id) AS statements";
    return this.#select(
      `SELECT ${texts("id", "metadata", "file")}, ${statements} FROM documents ORDER BY documents.id`,
    );
  }

  /** What read the documents; more than one when a change of the model has not reached all of them. */
  extractors(): ExtractorCount[] {
    return this.#select(
      `SELECT ${texts("model", "version", "options")}, count(*) AS documents
       FROM extractions LEFT JOIN extractors ON extractors.id = extractor
       GROUP BY extractor ORDER BY documents DESC, extractor`,
    );
  }

  /** What could not be read when the store was built. */
  quarantine(): QuarantineRow[] {
    return this.#select(
      `SELECT ${texts("file", "code", "reason")}, line FROM quarantine ORDER BY quarantine.file, line`,
    );
  }

  /** How many rows a table has. */
  count(table: "documents" | "statements"): number {
    return this.#number(`SELECT count(*) AS number FROM ${table}`);
  }

  /** How many entities there are once those of all documents are one. */
  countEntities(): number {
    return this.#number("SELECT count(DISTINCT id) AS number FROM entities");
  }

  /** The rows of each document, by id. */
  *rows(): Generator<DocumentRows> {
    for (const { id } of this.#select<{ id: string }>(`SELECT ${texts("id")} FROM documents ORDER BY documents.id`)) {
      const [document] = this.#select<DocumentRow>(
        `SELECT ${documentColumns} FROM documents WHERE documents.id = ?`,
        id,
      );
      const [extraction] = this.#select<ExtractionRow>(
        `SELECT ${texts("document", "extractor", "sentences", "seal")} FROM extractions WHERE extractions.document = ?`,
        id,
      );
      if (!document || !extraction) continue;
      yield {
        document,
        extraction,
        entities: this.#records("entities", id),
        statements: this.#records("statements", id),
      };
    }
  }

  /** The graph of all documents; the same content gives the same graph, however it was built. */
  graph(): KnowledgeGraph {
    const count = this.extractors().length;
    if (count > 1) {
      throw new FactlineError(
        "store-mixed",
        `${this.file} was read by ${count} versions of the model or of Factline, which must not be mixed; finish with \`factline build --graph ${this.file}\``,
      );
    }
    const graphs = Array.from(this.rows(), (rows) => fromGraphFile(toFile(this.#intact(rows))));
    const missing = this.count("documents") - graphs.length;
    if (missing > 0) throw this.#damaged(`${missing} documents have no extraction`);
    return mergeGraphs(graphs);
  }

  /** What SQLite itself finds wrong with the file. */
  faults(): string[] {
    const checks = this.#select<{ integrity_check: string }>("PRAGMA integrity_check").map(
      (row) => row.integrity_check,
    );
    const renamed = this.#select<ExtractorIdentity & { id: string }>(
      `SELECT ${texts("id", "model", "version", "options")} FROM extractors`,
    ).filter((row) => extractorId(row) !== row.id);
    const orphans = this.#select<{ table: string; parent: string }>("PRAGMA foreign_key_check");
    return [
      ...checks.filter((text) => text !== "ok"),
      ...renamed.map(({ id }) => `the extractor ${id} is not what was written`),
      ...orphans.map(({ table, parent }) => `a row of ${table} belongs to none of ${parent}`),
    ];
  }

  /** What is damaged must not pass for what an article says. */
  #intact(rows: DocumentRows): DocumentRows {
    const [fault] = sealFaults(rows);
    if (fault !== undefined) throw this.#damaged(`document ${rows.document.id}: ${fault}`);
    return rows;
  }

  #damaged(fault: string): FactlineError {
    return new FactlineError(
      "store-invalid",
      `${this.file} is damaged (${fault}); \`factline verify\` says where, build it anew from the articles`,
    );
  }

  #records(table: "entities" | "statements", document: string): RecordRow[] {
    const columns = texts("document", "id", "record", "seal");
    return this.#select(`SELECT ${columns} FROM ${table} WHERE ${table}.document = ? ORDER BY ${table}.id`, document);
  }

  #number(sql: string): number {
    return this.#select<{ number: number }>(sql)[0]?.number ?? 0;
  }

  #select<Row>(sql: string, ...values: string[]): Row[] {
    return select(this.#connection, sql, ...values);
  }
}
