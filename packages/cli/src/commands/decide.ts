import {
  applyDecisions,
  type Decision,
  type Entity,
  FactlineError,
  type KnowledgeGraph,
  makeDecision,
} from "@factline/core";
import { decisionText } from "../decisions/decision-text.ts";
import { actionOf, type Deed, deeds } from "../decisions/take.ts";
import { chooseEntity, entityLine } from "../query/choose-entity.ts";
import { readStore, requireStore, writeStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { exportDecisions, importDecisions, listDecisions } from "./decision-log.ts";

/** What `factline decide` does. */
export type DecideAction = Deed | "list" | "import" | "export";
export const decideActions: readonly DecideAction[] = [...deeds, "list", "import", "export"];

export interface DecideOptions {
  readonly label?: string;
  readonly document?: readonly string[];
  readonly by?: string;
  readonly note?: string;
  readonly out?: string;
}

/** Lists the mentions of an entity by number, with their sentences, so that the user can say which are another's. */
function listMentions(graph: KnowledgeGraph, { mentions, ...entity }: Entity, terminal: Terminal): void {
  const documents = new Map(graph.documents.map((document) => [document.id, document]));
  terminal.stdout.write(`${printable(entityLine({ mentions, ...entity }))}\n`);
  for (const [index, { document: id, sentence, start, end }] of mentions.entries()) {
    const document = documents.get(id);
    const span = document?.sentences[sentence];
    const quote = document?.text.slice(start, end) ?? "";
    const around = span ? (document?.text.slice(span.start, span.end) ?? "") : "";
    terminal.stdout.write(`${index + 1} ${printable(`“${quote}” in “${around}” · ${id}`)}\n`);
  }
  terminal.stderr.write("Name the numbers of those that are another's, or --document and its id.\n");
}

/** Makes the decision that the user wishes; fails when it would change nothing. */
function take(
  deed: Deed,
  graph: KnowledgeGraph,
  log: readonly Decision[],
  wish: readonly string[],
  options: DecideOptions,
) {
  const { label, document, by, note } = options;
  const decided = applyDecisions(graph, log);
  const action = actionOf(deed, { graph: decided.graph, log, operands: wish, label, document });
  const at = new Date().toISOString();
  const decision = makeDecision({
    ...action,
    ...(by !== undefined && { by }),
    at,
    ...(note !== undefined && { note }),
  });
  const outcome = applyDecisions(graph, [...log, decision]);
  const failed = outcome.unapplied.find((each) => each.decision.id === decision.id);
  if (failed) throw new FactlineError("decision-unclear", `nothing would change: ${failed.reason}`);
  return decision;
}

async function decide(
  file: string,
  deed: Deed,
  operands: readonly string[],
  options: DecideOptions,
  terminal: Terminal,
) {
  const { graph, log } = await readStore(file, (reader) => ({
    graph: reader.extractedGraph(),
    log: reader.decisions(),
  }));
  if (deed === "split" && operands.length === 1 && options.document === undefined) {
    const { graph: decided } = applyDecisions(graph, log);
    return listMentions(decided, chooseEntity(decided, operands[0] ?? ""), terminal);
  }
  const decision = take(deed, graph, log, operands, options);
  await writeStore(file, (writer) => writer.append([decision]));
  terminal.stdout.write(`${printable(decisionText(decision))}\n`);
  terminal.stderr.write(`Take it back with \`factline decide ${file} undo ${decision.id}\`.\n`);
}

/** `factline decide`: corrects a graph by a decision that is kept in it and done anew after every run. */
export async function decideCommand(
  file: string,
  action: DecideAction,
  operands: readonly string[],
  options: DecideOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  requireStore(file);
  if (action === "list") await listDecisions(file, terminal);
  else if (action === "export") await exportDecisions(file, options.out, terminal);
  else if (action === "import") {
    const [name, ...others] = operands;
    if (name === undefined || others.length > 0) {
      throw new FactlineError("option-invalid", "import takes one file of decisions, or - for standard input");
    }
    await importDecisions(file, name, terminal);
  } else await decide(file, action, operands, options, terminal);
  return exitCode.done;
}
