import type { StatusLine } from "./status-line.ts";

/** Shorter work needs no progress. */
const silentMs = 2000;
const intervalMs = 200;

/** `1 h 5 min`, `2 min 10 s`, `7 s`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}

/** Shows how far a run is: articles done, how many a second, and, by the bytes read, the time left. */
export class Progress {
  readonly #line: StatusLine;
  readonly #totalBytes: number | undefined;
  readonly #now: () => number;
  readonly #start: number;
  readonly #timer: NodeJS.Timeout;
  #articles = 0;
  #bytes = 0;
  #lastShown = 0;

  /** `totalBytes` is undefined when the size of some input is not known. */
  constructor(line: StatusLine, totalBytes: number | undefined, now: () => number = () => performance.now()) {
    this.#line = line;
    this.#totalBytes = totalBytes;
    this.#now = now;
    this.#start = now();
    this.#timer = setInterval(() => this.#show(), intervalMs).unref();
  }

  read(bytes: number): void {
    this.#bytes += bytes;
  }

  articleDone(): void {
    this.#articles++;
    // The timer waits while an article is worked on, so that many short ones would never show.
    if (this.#now() - this.#lastShown >= intervalMs) this.#show();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#line.clear();
  }

  /** What the line says now; undefined while the run is short. */
  text(): string | undefined {
    const elapsed = this.#now() - this.#start;
    if (elapsed < silentMs) return undefined;
    const seconds = elapsed / 1000;
    const count = `${this.#articles} article${this.#articles === 1 ? "" : "s"}`;
    const rate =
      this.#articles > 0
        ? ` · ${(this.#articles / seconds).toFixed(1)} a second`
        : ` · ${formatDuration(seconds)} so far`;
    const known = this.#totalBytes !== undefined && this.#bytes > 0 && this.#bytes < this.#totalBytes;
    const left = known
      ? ` · ${formatDuration((seconds * ((this.#totalBytes as number) - this.#bytes)) / this.#bytes)} left`
      : "";
    return `${count}${rate}${left}`;
  }

  #show(): void {
    this.#lastShown = this.#now();
    const text = this.text();
    if (text !== undefined) this.#line.show(text);
  }
}
