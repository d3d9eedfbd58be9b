/** What the commands that read articles share: the inputs, and who is told of what. */
import { resolve } from "node:path";
import type { FactlineError } from "@factline/core";
import type { RuntimeName } from "../runtime/runtime.ts";
import type { Place } from "../sources/article.ts";
import { type FoundInput, findInputs } from "../sources/inputs.ts";
import { QuarantineFile, type Refusal } from "../sources/quarantine.ts";
import type { SourceOptions } from "../sources/read.ts";
import { type Article, readArticles } from "../sources/sources.ts";
import type { ExitCode } from "../terminal/exit-code.ts";
import { Progress } from "../terminal/progress.ts";
import { Report } from "../terminal/report.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { itemsUntilStopped } from "./until-stopped.ts";

/** Options of every command that reads articles. */
export interface InputOptions extends SourceOptions {
  readonly runtime: RuntimeName;
  /** How many articles are read at once; as many as is useful when absent. */
  readonly workers?: number;
  /** Whether addresses may be fetched. */
  readonly url?: boolean;
  /** File for the list of what was not read. */
  readonly quarantine?: string;
  readonly quiet: boolean;
  readonly debug: boolean;
}

/** Bytes of all inputs; undefined when that of one is not known. */
function totalSize(inputs: readonly FoundInput[]): number | undefined {
  let total = 0;
  for (const input of inputs) {
    if ("refusal" in input) continue;
    if (input.size === undefined) return undefined;
    total += input.size;
  }
  return total;
}

/** One run over inputs. */
export class InputRun {
  readonly inputs: readonly FoundInput[];
  readonly report: Report;
  /** In bytes; undefined when that of one input is not known. */
  readonly size: number | undefined;
  readonly #options: InputOptions;
  readonly #signal: AbortSignal;
  readonly #progress: Progress | undefined;
  readonly #quarantine: QuarantineFile;
  readonly #onRefusal: (refusal: Refusal) => void;

  private constructor(
    inputs: readonly FoundInput[],
    options: InputOptions,
    { report, signal }: { readonly report: Report; readonly signal: AbortSignal },
    onRefusal: (refusal: Refusal) => void,
  ) {
    this.inputs = inputs;
    this.size = totalSize(inputs);
    this.report = report;
    this.#options = options;
    this.#signal = signal;
    this.#progress = options.quiet ? undefined : new Progress(this.report.statusLine, this.size);
    this.#quarantine = new QuarantineFile(options.quarantine);
    this.#onRefusal = onRefusal;
  }

  /** Finds the inputs; `onRefusal` hears of all that is not read. */
  static async open(
    names: readonly string[],
    options: InputOptions,
    terminal: Terminal,
    onRefusal: (refusal: Refusal) => void = () => {},
  ): Promise<InputRun> {
    const report = new Report(terminal, options);
    const { url: mayFetch = false, quarantine } = options;
    const remark = (file: string, message: string): void => report.remark({ file }, message);
    const found = await findInputs(names, terminal.stdin, { mayFetch, remark });
    // The list of an earlier run may lie among the articles.
    const inputs = found.filter(({ name }) => quarantine === undefined || resolve(name) !== resolve(quarantine));
    return new InputRun(inputs, options, { report, signal: terminal.signal }, onRefusal);
  }

  /** Reads the articles one by one, for as long as the user waits. */
  articles(): AsyncGenerator<Article> {
    const { report } = this;
    const told = {
      refuse: (place: Place, error: FactlineError) => {
        report.refuse(place, error);
        this.#setAside({ ...place, code: error.code, reason: error.message });
      },
      skip: (place: Place, reason: string) => {
        report.skip(place, reason);
        this.#setAside({ ...place, code: "language", reason });
      },
      remark: report.remark.bind(report),
      read: (bytes: number) => this.#progress?.read(bytes),
    };
    return itemsUntilStopped(readArticles(this.inputs, this.#options, told), this.#signal);
  }

  /** Notes that Factline failed at an article. */
  bug(place: Place, error: unknown): void {
    this.report.bug(place, error);
    this.#setAside({ ...place, code: "bug", reason: error instanceof Error ? error.message : String(error) });
  }

  /** Notes that an article is done with. */
  articleDone(): void {
    this.#progress?.articleDone();
  }

  /** Sums up what was refused, and gives the exit code for it. */
  finish(): ExitCode {
    return this.report.finish();
  }

  /** Ends the run, whether it came to its end or not. */
  async close(): Promise<void> {
    this.#progress?.stop();
    await this.#quarantine.write();
  }

  #setAside(refusal: Refusal): void {
    this.#quarantine.add(refusal);
    this.#onRefusal(refusal);
  }
}
