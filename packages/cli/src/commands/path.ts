import { findPath } from "../query/path.ts";
import { sentencesOf } from "../query/sentences.ts";
import { readStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { printable } from "../terminal/printable.ts";
import { statementText } from "../terminal/statement-text.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { askedEntity } from "./asked-entity.ts";

/** `factline path`: a shortest chain of statements between two entities. */
export async function pathCommand(
  file: string,
  names: { readonly from: string; readonly to: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const graph = await readStore(file, (reader) => reader.graph());
  const search = { what: `entity of ${file}` };
  const from = askedEntity(graph, names.from, terminal, search);
  const to = askedEntity(graph, names.to, terminal, search);
  const path = findPath(graph, from.id, to.id);
  if (!path) {
    terminal.stderr.write(`factline: no statements connect ${printable(`${from.label} and ${to.label}`)}\n`);
    return exitCode.done;
  }
  const sentenceOf = sentencesOf(graph);
  const texts = path.flatMap((id) => {
    const statement = graph.statements.get(id);
    return statement ? statementText(id, statement, sentenceOf(statement), graph) : [];
  });
  terminal.stdout.write(texts.join("\n"));
  return exitCode.done;
}
