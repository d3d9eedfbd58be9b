/**
 * One run of `factline build`: reads what is new or changed, reads again what another model has read, drops what is gone.
 *
 * Every document is one transaction, so that a run that is cut short goes on where it was when it is started again.
 */
import { dirname, relative, resolve, sep } from "node:path";
import type { Document } from "@factline/core";
import type { Place } from "../sources/article.ts";
import type { Refusal } from "../sources/quarantine.ts";
import type { Article } from "../sources/sources.ts";
import type { Extractor } from "../store/extractor.ts";
import type { DocumentRow } from "../store/row.ts";
import { documentOf } from "../store/rows.ts";
import type { Standing, StoreWriter } from "../store/writer.ts";
import { inOrder } from "../workers/in-order.ts";
import { readAhead } from "../workers/readers.ts";
import { type InputOptions, unlessBug } from "./each-article.ts";
import type { InputRun } from "./input-run.ts";

/** Options of `factline build`. */
export interface BuildOptions extends InputOptions {
  /** The graph's file. */
  readonly graph: string;
  /** Drops the documents of files that are not among the inputs. */
  readonly prune: boolean;
  /** Reads unchanged documents, too. */
  readonly again: boolean;
}

/** What a run works with. */
export interface BuildContext {
  readonly writer: StoreWriter;
  readonly extractor: Extractor;
  readonly extractorId: string;
  readonly options: BuildOptions;
  readonly input: InputRun;
  readonly signal: AbortSignal;
}

const standardInput = "<stdin>";
const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** The store keeps UTF-8, which has no lone surrogates; a document's hash is that of the same bytes. */
function wellFormed(document: Document): Document {
  return { ...document, id: document.id.toWellFormed() as Document["id"], text: document.text.toWellFormed() };
}

/** Puts what was read off a document into the store. */
type Store = () => void;

/** A run over inputs; see the head of this file. */
export class BuildRun {
  readonly #context: BuildContext;
  /** Where the graph's file is. */
  readonly #folder: string;
  readonly #seen = new Set<string>();
  /** Files of which something was refused: what is known of them stays. */
  readonly #refused = new Set<string>();
  readonly #counts = { new: 0, changed: 0, outdated: 0, unchanged: 0, removed: 0 };

  constructor(context: BuildContext) {
    this.#context = context;
    this.#folder = dirname(resolve(context.options.graph));
  }

  /** Reads the articles of the inputs that the store does not hold as they are now. */
  async read(): Promise<void> {
    const { writer, input } = this.#context;
    writer.clearQuarantine(input.inputs.map(({ name }) => this.#fileOf(name)));
    await this.#storeEach(input.articles(), (article) => this.#take(article));
  }

  /** Keeps why something was not read; what is known of its file stays. */
  setAside(refusal: Refusal): void {
    const file = this.#fileOf(refusal.file);
    this.#refused.add(file);
    this.#context.writer.quarantine({ ...refusal, file });
  }

  /** Reads again, from the store itself, what another model or version has read. */
  async refresh(): Promise<void> {
    const { writer, extractorId } = this.#context;
    async function* rows(): AsyncGenerator<DocumentRow> {
      for (const id of writer.outdated(extractorId)) {
        const row = writer.document(id);
        if (row) yield row;
      }
    }
    await this.#storeEach(rows(), (row) => {
      const place = { file: relative("", resolve(this.#folder, row.file)) };
      return this.#extract(documentOf(row), place, row.file, "outdated");
    });
  }

  /** Removes documents that their files no longer hold and, to prune, those of files that are no input. */
  removeGone(): void {
    const { writer, options, input } = this.#context;
    const read = new Set(input.inputs.map(({ name }) => this.#fileOf(name)));
    const missing = input.inputs.find((each) => "refusal" in each);
    const prunes = options.prune && missing === undefined;
    if (options.prune && missing) input.report.remark({ file: missing.name }, "is not there, so nothing is pruned");
    const isGone = (id: string, file: string): boolean => !this.#seen.has(id) && !this.#refused.has(file);
    const gone: string[] = [];
    for (const file of read) {
      if (file !== standardInput) gone.push(...writer.documentsOf(file).filter((id) => isGone(id, file)));
    }
    if (prunes) {
      for (const { id, file } of writer.documents()) if (!read.has(file) && isGone(id, file)) gone.push(id);
    }
    this.#counts.removed += writer.remove(gone);
    if (prunes) writer.clearQuarantine(writer.quarantined().filter((file) => !read.has(file)));
  }

  /** What the run did, in a line. */
  summary(): string {
    const { new: added, changed, outdated, unchanged, removed } = this.#counts;
    const parts = [
      `${added} new`,
      `${changed} changed`,
      ...(outdated > 0 ? [`${outdated} read again`] : []),
      `${unchanged} unchanged`,
      `${removed} removed`,
    ];
    return `${this.#context.options.graph}: ${parts.join(", ")}`;
  }

  /** Reads several at once and stores them in their order. */
  async #storeEach<Item>(items: AsyncIterable<Item>, read: (item: Item) => Promise<Store>): Promise<void> {
    const { extractor, input } = this.#context;
    for await (const store of inOrder(items, readAhead(extractor.lanes), read)) {
      store();
      input.articleDone();
    }
  }

  async #take({ document: given, place }: Article): Promise<Store> {
    const { writer, extractorId, options } = this.#context;
    const document = wellFormed(given);
    const file = this.#fileOf(place.file);
    const known = writer.standing(document, extractorId);
    const standing = known === "unchanged" && options.again ? "outdated" : known;
    this.#seen.add(document.id);
    if (standing !== "unchanged") return this.#extract(document, place, file, standing);
    return () => {
      writer.place(document.id, file);
      this.#counts.unchanged++;
    };
  }

  /** Extracts a document; one that brings out a bug is put aside, and the others go on. */
  async #extract(document: Document, place: Place, file: string, standing: Standing): Promise<Store> {
    const { writer, extractor, extractorId, input, signal } = this.#context;
    const rows = await unlessBug(extractor.extract(document), signal, (error) => input.bug(place, error));
    return () => {
      if (!rows) return void writer.remove([document.id]);
      writer.save(document, file, rows, extractorId);
      this.#counts[standing]++;
    };
  }

  /** The name of an input as seen from the store's folder, so that both can move together. */
  #fileOf(name: string): string {
    if (name === standardInput || isAddress(name)) return name;
    return relative(this.#folder, resolve(name)).split(sep).join("/");
  }
}
