import {
  type EntityMention,
  FactlineError,
  isValue,
  type KnowledgeGraph,
  type Statement,
  type StatementId,
  type Value,
} from "@factline/core";
import { sentencesOf } from "../query/sentences.ts";
import { readStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { printable } from "../terminal/printable.ts";
import { statementLine } from "../terminal/statement-text.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Why words of the statement were taken to mean an entity. */
function termLine(role: string, term: EntityMention | Value, document: string, graph: KnowledgeGraph): string {
  if (isValue(term)) return `${role}: “${term.mention}” is the value ${term.value} (${term.datatype})`;
  const entity = graph.entities.get(term.entity);
  const { start, end } = term.span;
  const occurrence = entity?.mentions.find(
    (mention) => mention.document === document && mention.start === start && mention.end === end,
  );
  return `${role}: “${term.mention}” is ${entity?.label ?? term.entity} (${occurrence?.reason ?? "as written"})`;
}

function explain(id: StatementId, statement: Statement<EntityMention>, graph: KnowledgeGraph): string[] {
  const { subject, predicate, object, qualifiers, attribution, time, rule, confidence } = statement;
  const [{ document, sentence }] = statement.evidence;
  const line = (role: string, term: EntityMention | Value): string => termLine(role, term, document, graph);
  return [
    `statement ${id}`,
    statementLine(statement, graph),
    `sentence ${sentence} of ${document}: “${sentencesOf(graph)(statement)}”`,
    line("subject", subject),
    `predicate: ${predicate.label} (${predicate.lemma})`,
    ...(object ? [line("object", object)] : []),
    ...qualifiers.map(({ role, value }) => line(role, value)),
    ...attribution.map(({ source: who, cue }) => line(`said by “${cue.label}”`, who)),
    ...(time ? [`time: “${time.mention}” is ${time.start ?? "open"} to ${time.end ?? "open"}`] : []),
    `${statement.polarity}, ${statement.modality}`,
    `rule ${rule}, confidence ${confidence}`,
  ];
}

/** `factline explain`: the sentence, the rule and the references behind a statement. */
export async function explainCommand(file: string, id: string, terminal: Terminal): Promise<ExitCode> {
  const graph = await readStore(file, (reader) => reader.graph());
  const statement = graph.statements.get(id as StatementId);
  if (!statement) {
    throw new FactlineError("input-missing", `${file} holds no statement "${id}"; \`factline ask\` prints their ids`);
  }
  const lines = explain(id as StatementId, statement, graph);
  terminal.stdout.write(`${lines.map(printable).join("\n")}\n`);
  return exitCode.done;
}
