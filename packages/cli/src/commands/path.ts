import { type Entity, FactlineError, type KnowledgeGraph } from "@factline/core";
import { findEntity } from "../query/find-entity.ts";
import { findPath } from "../query/path.ts";
import { sentencesOf } from "../query/sentences.ts";
import { readStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { printable } from "../terminal/printable.ts";
import { statementText } from "../terminal/statement-text.ts";
import type { Terminal } from "../terminal/terminal.ts";

function requireEntity(graph: KnowledgeGraph, name: string, file: string): Entity {
  const entity = findEntity(graph, name);
  if (entity) return entity;
  throw new FactlineError(
    "input-missing",
    `${file} holds no entity "${name}"; \`factline ask\` finds statements by words`,
  );
}

/** `factline path`: a shortest chain of statements between two entities. */
export async function pathCommand(
  file: string,
  names: { readonly from: string; readonly to: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const graph = await readStore(file, (reader) => reader.graph());
  const [from, to] = [requireEntity(graph, names.from, file), requireEntity(graph, names.to, file)];
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
