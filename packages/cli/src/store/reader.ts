import {
  applyDecisions,
  type DecidedGraph,
  type Decision,
  FactlineError,
  fromGraphFile,
  type KnowledgeGraph,
  mergeGraphs,
  type Shelf,
} from "@factline/core";
import type { IsFirst } from "../output/once.ts";
import { type KnownService, toService, withLinks } from "../reconcile/linker.ts";
import type { Connection } from "./connection.ts";
import { copyFaults, originalOf } from "./copies.ts";
import { logFaults, readLog } from "./decisions.ts";
import { type ExtractorIdentity, extractorId } from "./extractor.ts";
import { hasSeal, type SealState, sealState } from "./file-seal.ts";
import type { DocumentRow, DocumentRows, ExtractionRow, RecordRow } from "./row.ts";
import { documentColumns, recordColumns, toFile } from "./rows.ts";
import { sealOf } from "./seal.ts";
import { sealFaults } from "./seals.ts";
import { each, first, select, texts } from "./select.ts";
import { readAnswers, readServices, serviceFaults } from "./services.ts";
import { temporarySet } from "./temporary-set.ts";
import { temporaryShelf } from "./temporary-shelf.ts";

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
  readonly #temporary: { close(): void }[] = [];

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

  /** The ids of all documents, sorted, with what is known of each beside its text, read one by one. */
  heads(): Generator<Pick<DocumentSummary, "id" | "metadata">> {
    return each(this.#connection, `SELECT ${texts("id", "metadata")} FROM documents ORDER BY documents.id`);
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
  count(table: "documents" | "extractions" | "statements" | "decisions"): number {
    return this.#number(`SELECT count(*) AS number FROM ${table}`);
  }

  /** How many entities the documents have, each by itself; those of different documents that are one thing are not joined. */
  countEntities(): number {
    return this.#number("SELECT count(*) AS number FROM entities");
  }

  /** The rows of each document, by id. */
  *rows(): Generator<DocumentRows> {
    for (const { id } of this.heads()) {
      const rows = this.rowsOf(id);
      if (rows) yield rows;
    }
  }

  /** The rows of one document; undefined when it has not been read. */
  rowsOf(id: string): DocumentRows | undefined {
    const head = this.headOf(id);
    return head && { ...head, entities: this.#records("entities", id), statements: this.#records("statements", id) };
  }

  /** The rows of one document without those of its entities and statements. */
  headOf(id: string): DocumentRows | undefined {
    const document = this.document(id);
    const extraction = first<ExtractionRow>(
      this.#connection,
      `SELECT ${texts("document", "extractor", "sentences", "seal")} FROM extractions WHERE extractions.document = ?`,
      id,
    );
    if (!document || !extraction) return undefined;
    return { document, extraction, entities: [], statements: [], copyOf: originalOf(this.#connection, id) };
  }

  /** The id of what has read a document. */
  extractorOf(id: string): string | undefined {
    const sql = `SELECT ${texts("extractor")} FROM extractions WHERE document = ?`;
    return this.#select<{ extractor: string }>(sql, id)[0]?.extractor;
  }

  /** The row of one document. */
  document(id: string): DocumentRow | undefined {
    const sql = `SELECT ${documentColumns} FROM documents WHERE documents.id = ?`;
    return first<DocumentRow>(this.#connection, sql, id);
  }

  /** The rows of all entities, those of one id one after another, read one by one. */
  entityRows(): Generator<RecordRow> {
    return each(this.#connection, `SELECT ${recordColumns} FROM entities ORDER BY entities.id, entities.document`);
  }

  /** The documents and ids of all entities, without what they say. */
  entityIds(): Generator<Pick<RecordRow, "document" | "id">> {
    return each(this.#connection, `SELECT ${texts("document", "id")} FROM entities`);
  }

  /** The ids that more than one document has. */
  sharedEntities(): ReadonlySet<string> {
    const sql = `SELECT ${texts("id")} FROM entities GROUP BY entities.id HAVING count(*) > 1`;
    return new Set(this.#select<{ id: string }>(sql).map(({ id }) => id));
  }

  /** The rows of one id, of all documents or of one. */
  entity(id: string, document?: string): RecordRow[] {
    const sql = `SELECT ${recordColumns} FROM entities WHERE entities.id = ?`;
    return document === undefined
      ? this.#select(`${sql} ORDER BY entities.document`, id)
      : this.#select(`${sql} AND entities.document = ?`, id, document);
  }

  /** Fails when the store does not hold one state of the graph: read in part by another model, or not read at all. */
  requireWhole(): void {
    const count = this.extractors().length;
    if (count > 1) {
      throw new FactlineError(
        "store-mixed",
        `${this.file} was read by ${count} versions of the model or of Factline, which must not be mixed; finish with \`factline build --graph ${this.file}\``,
      );
    }
    const missing = this.count("documents") - this.count("extractions");
    if (missing > 0) throw this.damaged(`${missing} documents have no extraction`);
  }

  /** How many documents repeat the text of others. */
  countCopies(): number {
    return this.#number("SELECT count(*) AS number FROM copies");
  }

  /** What people decided, the oldest first. */
  decisions(): Decision[] {
    return readLog(this.#connection, this.file);
  }

  /** The services that were asked where entities are known elsewhere, with their answers. */
  services(): KnownService[] {
    return readServices(this.#connection).map((row) => toService(row, readAnswers(this.#connection, row.address)));
  }

  /** The graph of all documents after all decisions; the same content gives the same graph, however it was built. */
  graph(): KnowledgeGraph {
    return withLinks(this.decidedGraph().graph, this.services());
  }

  /** The graph after all decisions, and which of them no longer apply. */
  decidedGraph(): DecidedGraph {
    return applyDecisions(this.extractedGraph(), this.decisions());
  }

  /** The graph of all documents without any decision. */
  extractedGraph(): KnowledgeGraph {
    this.requireWhole();
    return mergeGraphs(Array.from(this.rows(), (rows) => fromGraphFile(toFile(this.intact(rows)))));
  }

  /** Tells the content of the graph: what is said of the documents, decided, and answered by services. */
  contentSeal(): string {
    const sealsOf = (table: string) =>
      this.#select<{ seal: string }>(`SELECT ${texts("seal")} FROM ${table} ORDER BY ${table}.seal`).map(
        ({ seal }) => seal,
      );
    return sealOf(["documents", "extractions", "decisions", "services", "answers"].map(sealsOf));
  }

  /** Whether the file has a seal; whether it fits is a matter of reading all of it. */
  isSealed(): boolean {
    return hasSeal(this.#connection);
  }

  /** How the bytes of the file stand to its seal. */
  sealState(): Promise<SealState> {
    return sealState(this.#connection, this.file);
  }

  /** What SQLite itself finds wrong with the file. */
  faults(): string[] {
    const checks = this.#select<{ integrity_check: string }>(
      `SELECT ${texts("integrity_check")} FROM pragma_integrity_check`,
    ).map((row) => row.integrity_check);
    const renamed = this.#select<ExtractorIdentity & { id: string }>(
      `SELECT ${texts("id", "model", "version", "options")} FROM extractors`,
    ).filter((row) => extractorId(row) !== row.id);
    const orphans = this.#select<{ table: string; parent: string }>(
      `SELECT CAST("table" AS BLOB) AS "table", ${texts("parent")} FROM pragma_foreign_key_check`,
    );
    return [
      ...checks.filter((text) => text !== "ok"),
      ...renamed.map(({ id }) => `the extractor ${id} is not what was written`),
      ...orphans.map(({ table, parent }) => `a row of ${table} belongs to none of ${parent}`),
      ...copyFaults(this.#connection),
      ...logFaults(this.#connection),
      ...serviceFaults(this.#connection),
    ];
  }

  /** A place outside of memory for what is worked out of the store, for as long as it is read. */
  shelf(): Shelf {
    const shelf = temporaryShelf();
    this.#temporary.push(shelf);
    return shelf;
  }

  /** Says of texts which of them are given for the first time, for as long as the store is read. */
  firsts(): IsFirst {
    const set = temporarySet();
    this.#temporary.push(set);
    return (text) => set.add(text);
  }

  /** Lets go of what was worked out of the store. */
  release(): void {
    for (const each of this.#temporary.splice(0)) each.close();
  }

  /** Gives the rows back, or fails: what is damaged must not pass for what an article says. */
  intact(rows: DocumentRows): DocumentRows {
    const [fault] = sealFaults(rows);
    if (fault !== undefined) throw this.damaged(`document ${rows.document.id}: ${fault}`);
    return rows;
  }

  /** The error of a store that is not what was written. */
  damaged(fault: string): FactlineError {
    return new FactlineError(
      "store-invalid",
      `${this.file} is damaged (${fault}); \`factline verify\` says where, build it anew from the articles`,
    );
  }

  #records(table: "entities" | "statements", document: string): RecordRow[] {
    const sql = `SELECT ${recordColumns} FROM ${table} WHERE ${table}.document = ? ORDER BY ${table}.id`;
    return this.#select(sql, document);
  }

  #number(sql: string): number {
    return this.#select<{ number: number }>(sql)[0]?.number ?? 0;
  }

  #select<Row>(sql: string, ...values: string[]): Row[] {
    return select(this.#connection, sql, ...values);
  }
}
