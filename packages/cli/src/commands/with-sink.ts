import { fileSink, type Sink, streamSink } from "../output/sink.ts";
import type { ExitCode } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Outcome } from "./each-article.ts";

/**
 * Does work that writes to a file, or to standard output without one. A file appears only when the work came to its end,
 * and not when there was no article: the file that is there stays.
 */
export async function withSink(
  out: string | undefined,
  terminal: Terminal,
  work: (sink: Sink) => Promise<Outcome>,
): Promise<ExitCode> {
  const sink = out === undefined ? streamSink(terminal.stdout) : await fileSink(out);
  try {
    const { code, articles } = await work(sink);
    await (articles > 0 ? sink.close() : sink.abandon());
    return code;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}
