import type { Decision, Document } from "@factline/core";
import type { Refusal } from "../sources/quarantine.ts";
import type { Connection } from "./connection.ts";
import { settleStore, unsettle, unsettleCopiesOf } from "./copies.ts";
import { appendToLog } from "./decisions.ts";
import { type ExtractorIdentity, extractorId } from "./extractor.ts";
import type { DocumentRow, GraphRows } from "./row.ts";
import { documentColumns, metadataOf, toRows } from "./rows.ts";
import { sealOfDocument } from "./seals.ts";
import { change, each, select, texts } from "./select.ts";
import { type AnswerRow, deleteService, writeAnswers, writeService } from "./services.ts";

/** How what is stored of a document stands to what was read now. */
export type Standing = "new" | "changed" | "outdated" | "unchanged";

/** Writes to the store; each method is one transaction, and what it did is on the disk when it returns. */
export class StoreWriter {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Makes an extractor known, and gives its id. */
  register(identity: ExtractorIdentity): string {
    const id = extractorId(identity);
    const { model, version, options } = identity;
    change(this.#connection, "INSERT OR IGNORE INTO extractors VALUES (?, ?, ?, ?)", id, model, version, options);
    return id;
  }

  /** Whether a document must be read by an extractor, and why. */
  standing(document: Document, extractor: string): Standing {
    const [known] = select<{ hash: string; metadata: string; extractor: string | null }>(
      this.#connection,
      `SELECT ${texts("hash", "metadata", "extractor")}
       FROM documents LEFT JOIN extractions ON document = documents.id WHERE documents.id = ?`,
      document.id,
    );
    if (!known) return "new";
    if (known.hash !== document.hash || known.metadata !== metadataOf(document)) return "changed";
    return known.extractor === extractor ? "unchanged" : "outdated";
  }

  /** Puts a document and what was read off it into the place of whatever was known of it. */
  save(document: Document, file: string, read: GraphRows, extractor: string): void {
    const rows = toRows(document, file, read, extractor);
    const db = this.#connection;
    this.#atomically(() => {
      unsettleCopiesOf(db, document.id);
      change(db, "DELETE FROM documents WHERE id = ?", document.id);
      const { id, hash, text, metadata, seal } = rows.document;
      change(db, "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?)", id, hash, text, metadata, file, seal);
      unsettle(db, id);
      const { extractor: reader, sentences, seal: extractionSeal } = rows.extraction;
      change(db, "INSERT INTO extractions VALUES (?, ?, ?, ?)", id, reader, sentences, extractionSeal);
      for (const table of ["entities", "statements"] as const) {
        const insert = `INSERT INTO ${table} VALUES (?, ?, ?, ?)`;
        for (const row of rows[table]) change(db, insert, row.document, row.id, row.record, row.seal);
      }
    });
  }

  /** The row of a document that is in the store. */
  document(id: string): DocumentRow | undefined {
    const sql = `SELECT ${documentColumns} FROM documents WHERE documents.id = ?`;
    return select<DocumentRow>(this.#connection, sql, id)[0];
  }

  /** Notes that an unchanged document is now in another file. */
  place(id: string, file: string): void {
    const row = this.document(id);
    if (!row || row.file === file) return;
    const seal = sealOfDocument({ ...row, file });
    change(this.#connection, "UPDATE documents SET file = ?, seal = ? WHERE id = ?", file, seal, id);
  }

  /** Ids of the documents that another extractor has read: another model, version or option. */
  outdated(extractor: string): string[] {
    // In two halves, each of which an index finds: "<>" goes through all rows.
    const half = (sign: string): string => `SELECT document FROM extractions WHERE extractor ${sign} ?1`;
    const halves = `${half("<")} UNION ALL ${half(">")}`;
    const sql = `SELECT ${texts("document")} FROM (${halves}) AS others ORDER BY others.document`;
    return select<{ document: string }>(this.#connection, sql, extractor).map(({ document }) => document);
  }

  /** The ids of all documents and the files that they came from, read one by one. */
  documents(): Generator<Pick<DocumentRow, "id" | "file">> {
    return each(this.#connection, `SELECT ${texts("id", "file")} FROM documents ORDER BY documents.id`);
  }

  /** The ids of the documents that came from a file. */
  documentsOf(file: string): string[] {
    const sql = `SELECT ${texts("id")} FROM documents WHERE file = ? ORDER BY documents.id`;
    return select<{ id: string }>(this.#connection, sql, file).map(({ id }) => id);
  }

  /** Removes documents and all that was read off them; gives how many there were. */
  remove(ids: readonly string[]): number {
    const remove = (id: string): number => {
      unsettleCopiesOf(this.#connection, id);
      return change(this.#connection, "DELETE FROM documents WHERE id = ?", id);
    };
    return this.#atomically(() => ids.reduce((count, id) => count + remove(id), 0));
  }

  /** Finds out of the documents that came or changed, and of what depends on them, which repeat the text of others. */
  findCopies(): void {
    this.#atomically(() => settleStore(this.#connection));
  }

  /** Forgets what was wrong with files that are read again. */
  clearQuarantine(files: readonly string[]): void {
    this.#atomically(() => {
      for (const file of files) change(this.#connection, "DELETE FROM quarantine WHERE file = ?", file);
    });
  }

  /** Files of which something could not be read. */
  quarantined(): string[] {
    const rows = select<{ file: string }>(this.#connection, `SELECT DISTINCT ${texts("file")} FROM quarantine`);
    return rows.map(({ file }) => file);
  }

  /** Keeps why something was not read. */
  quarantine({ file, line = 0, code, reason }: Refusal): void {
    change(this.#connection, "INSERT OR REPLACE INTO quarantine VALUES (?, ?, ?, ?)", file, line, code, reason);
  }

  /** Adds decisions at the end of the log, but those that it has already; gives how many it added. */
  append(decisions: readonly Decision[]): number {
    return this.#atomically(() => appendToLog(this.#connection, decisions));
  }

  /** Keeps what a reconciliation service says of itself and how its answers are judged. */
  saveService(address: string, manifest: string, settings: string): void {
    writeService(this.#connection, { address, manifest, settings });
  }

  /** Keeps answers of a service. */
  saveAnswers(service: string, answers: readonly AnswerRow[]): void {
    this.#atomically(() => writeAnswers(this.#connection, service, answers));
  }

  /** Forgets a service and its answers; says whether it was known. */
  forgetService(address: string): boolean {
    return deleteService(this.#connection, address);
  }

  /** Writes the file anew without what is no longer used; it is the old one or the new one, whenever this is stopped. */
  compact(): void {
    this.#connection.exec("VACUUM");
  }

  #atomically<T>(work: () => T): T {
    this.#connection.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.#connection.exec("COMMIT");
      return result;
    } catch (error) {
      // A full disk has ended the transaction already.
      if (this.#connection.inTransaction) this.#connection.exec("ROLLBACK");
      throw error;
    }
  }
}
