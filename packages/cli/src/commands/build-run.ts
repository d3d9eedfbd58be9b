/**
 * One run of `factline build`: reads what is new or changed, reads again what another model has read, drops what is gone.
 *
 * Every document is one transaction, so that a run that is cut short goes on where it was when it is started again.
 */
import { dirname, relative, resolve, sep } from "node:path";
import { type Document, FactlineError, type KnowledgeGraph } from "@factline/core";
import type { Place } from "../sources/article.ts";
import type { FoundInput } from "../sources/inputs.ts";
import { readArticles } from "../sources/sources.ts";
import type { Extractor } from "../store/extractor.ts";
import { documentOf } from "../store/rows.ts";
import type { StoreWriter } from "../store/writer.ts";
import { Interrupted } from "../terminal/failure.ts";
import type { Progress } from "../terminal/progress.ts";
import type { Report } from "../terminal/report.ts";
import type { InputOptions } from "./each-article.ts";
import { itemsUntilStopped, untilStopped } from "./until-stopped.ts";

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
  readonly report: Report;
  readonly progress: Progress | undefined;
  readonly signal: AbortSignal;
}

const standardInput = "<stdin>";

/** The store keeps UTF-8, which has no lone surrogates; a document's hash is that of the same bytes. */
function wellFormed(document: Document): Document {
  return { ...document, id: document.id.toWellFormed() as Document["id"], text: document.text.toWellFormed() };
}

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
  async read(inputs: readonly FoundInput[]): Promise<void> {
    const { writer, report, progress, options, signal } = this.#context;
    writer.clearQuarantine(inputs.map(({ name }) => this.#fileOf(name)));
    const sourceReport = {
      refuse: (place: Place, error: FactlineError) => {
        report.refuse(place, error);
        this.#setAside(place, error.code, error.message);
      },
      remark: report.remark.bind(report),
      read: (bytes: number) => progress?.read(bytes),
    };
    for await (const { document, place } of itemsUntilStopped(readArticles(inputs, options, sourceReport), signal)) {
      await this.#take(wellFormed(document), place);
      progress?.articleDone();
    }
  }

  /** Reads again, from the store itself, what another model or version has read. */
  async refresh(): Promise<void> {
    const { writer, extractorId, progress } = this.#context;
    for (const id of writer.outdated(extractorId)) {
      const row = writer.document(id);
      if (!row) continue;
      const place = { file: relative("", resolve(this.#folder, row.file)) };
      if (await this.#extract(documentOf(row), place, row.file)) this.#counts.outdated++;
      progress?.articleDone();
    }
  }

  /** Removes documents that their files no longer hold and, to prune, those of files that are no input. */
  removeGone(inputs: readonly FoundInput[]): void {
    const { writer, options, report } = this.#context;
    const read = new Set(inputs.map(({ name }) => this.#fileOf(name)));
    const missing = inputs.find((input) => "refusal" in input);
    const prunes = options.prune && missing === undefined;
    if (options.prune && missing) report.remark({ file: missing.name }, "is not there, so nothing is pruned");
    const gone = writer.documents().filter(({ id, file }) => {
      if (this.#seen.has(id) || this.#refused.has(file)) return false;
      return read.has(file) ? file !== standardInput : prunes;
    });
    this.#counts.removed += writer.remove(gone.map(({ id }) => id));
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

  async #take(document: Document, place: Place): Promise<void> {
    const { writer, extractorId, options } = this.#context;
    const file = this.#fileOf(place.file);
    const known = writer.standing(document, extractorId);
    const standing = known === "unchanged" && options.again ? "outdated" : known;
    this.#seen.add(document.id);
    if (standing === "unchanged") writer.place(document.id, file);
    else if (!(await this.#extract(document, place, file))) return;
    this.#counts[standing]++;
  }

  /** Extracts and stores a document; one that brings out a bug is put aside, and the others go on. */
  async #extract(document: Document, place: Place, file: string): Promise<boolean> {
    const { writer, extractorId } = this.#context;
    const graph = await this.#graphOf(document, place);
    if (graph) writer.save(document, file, graph, extractorId);
    else writer.remove([document.id]);
    return graph !== undefined;
  }

  async #graphOf(document: Document, place: Place): Promise<KnowledgeGraph | undefined> {
    const { extractor, report, signal } = this.#context;
    try {
      return await untilStopped(extractor.extract(document), signal);
    } catch (error) {
      if (error instanceof Interrupted || error instanceof FactlineError) throw error;
      report.bug(place, error);
      this.#setAside(place, "bug", error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  #setAside({ file, line }: Place, code: string, reason: string): void {
    const name = this.#fileOf(file);
    this.#refused.add(name);
    this.#context.writer.quarantine({ file: name, line, code, reason });
  }

  /** The name of an input as seen from the store's folder, so that both can move together. */
  #fileOf(name: string): string {
    if (name === standardInput) return name;
    return relative(this.#folder, resolve(name)).split(sep).join("/");
  }
}
