import { type Hit, search } from "../query/search.ts";
import { storeStream } from "../store/graph-stream.ts";
import { readStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { printable } from "../terminal/printable.ts";
import { statementText } from "../terminal/statement-text.ts";
import type { Terminal } from "../terminal/terminal.ts";

export interface AskOptions {
  readonly limit: number;
}

function textOf({ id, statement, sentence, graph, repeatedIn }: Hit): string {
  const text = statementText(id, statement, sentence, graph);
  return repeatedIn.length > 0 ? `${text}    the same text in ${printable(repeatedIn.join(", "))}\n` : text;
}

/** `factline ask`: the statements that speak of all the words, with their sentences. */
export async function askCommand(
  file: string,
  words: readonly string[],
  { limit }: AskOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const hits = await readStore(file, (reader) => search(storeStream(reader), words.join(" ")));
  const shown = hits.slice(0, limit);
  if (hits.length === 0) terminal.stderr.write(`factline: no statement speaks of ${printable(words.join(" "))}\n`);
  else terminal.stdout.write(shown.map(textOf).join("\n"));
  if (hits.length > limit) terminal.stderr.write(`${hits.length - limit} more; see them with --limit ${hits.length}\n`);
  return exitCode.done;
}
