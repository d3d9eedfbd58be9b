import { type OutputStream, type Terminal, widthOf } from "./terminal.ts";

/** One line at the bottom of a terminal that is written over; nothing where there is no terminal. */
export class StatusLine {
  readonly #stream: OutputStream;
  readonly #env: Terminal["env"];
  #shown = false;

  constructor(stream: OutputStream, env: Terminal["env"]) {
    this.#stream = stream;
    this.#env = env;
  }

  show(text: string): void {
    if (!this.#stream.isTTY) return;
    this.#stream.write(`\r\x1b[2K${text.slice(0, widthOf(this.#stream, this.#env) - 1)}`);
    this.#shown = true;
  }

  clear(): void {
    if (this.#shown) this.#stream.write("\r\x1b[2K");
    this.#shown = false;
  }
}
