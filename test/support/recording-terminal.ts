import { PassThrough, Readable } from "node:stream";
import type { Terminal } from "../../packages/cli/src/terminal/terminal.ts";

/** A terminal that keeps what is written to it. */
export interface RecordingTerminal extends Terminal {
  out(): string;
  err(): string;
}

function record(): { readonly stream: PassThrough; readonly text: () => string } {
  const stream = new PassThrough();
  let text = "";
  stream.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  return { stream, text: () => text };
}

/** A new terminal without a screen and without input. */
export function recordingTerminal(): RecordingTerminal {
  const [out, err] = [record(), record()];
  return {
    stdin: Readable.from([]),
    stdout: out.stream,
    stderr: err.stream,
    env: { COLUMNS: "100" },
    signal: new AbortController().signal,
    out: out.text,
    err: err.text,
  };
}
