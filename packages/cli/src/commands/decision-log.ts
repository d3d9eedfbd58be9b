import { createReadStream } from "node:fs";
import { applyDecisions, type Decision, decisionLines, FactlineError, parseDecisions } from "@factline/core";
import { decisionText } from "../decisions/decision-text.ts";
import { unappliedRemarks } from "../decisions/unapplied.ts";
import { writeWhole } from "../output/sink.ts";
import { collect } from "../sources/bytes.ts";
import { readStore, writeStore } from "../store/store.ts";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Longest log that is taken from a file. */
const mostBytes = 256 * 1024 * 1024;

/** Prints all decisions, the oldest first, and what has become of each. */
export async function listDecisions(file: string, terminal: Terminal): Promise<void> {
  const { log, decided } = await readStore(file, (reader) => ({
    log: reader.decisions(),
    decided: applyDecisions(reader.extractedGraph(), reader.decisions()),
  }));
  const reasons = new Map(decided.unapplied.map(({ decision, reason }) => [decision.id, reason]));
  const applied = new Set(decided.applied.map(({ id }) => id));
  const stateOf = ({ id }: Decision): string => {
    const reason = reasons.get(id);
    if (reason !== undefined) return ` — does not apply: ${reason}`;
    return applied.has(id) ? "" : " — undone";
  };
  for (const decision of log) terminal.stdout.write(`${printable(`${decisionText(decision)}${stateOf(decision)}`)}\n`);
  if (log.length === 0) terminal.stderr.write("factline: nothing has been decided about this graph\n");
}

async function readLog(name: string, terminal: Terminal): Promise<Decision[]> {
  const stream = name === "-" ? terminal.stdin : createReadStream(name);
  const bytes = await collect(stream, mostBytes).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FactlineError("input-unreadable", `cannot read ${name} (${reason}); check its name`, cause);
  });
  if (!bytes) throw new FactlineError("input-too-large", `${name} is longer than ${mostBytes} bytes; no log is`);
  return parseDecisions(Buffer.from(bytes).toString("utf8"));
}

/** Adds the decisions of a log to that of the graph, in their order and but those that it has. */
export async function importDecisions(file: string, name: string, terminal: Terminal): Promise<void> {
  const decisions = await readLog(name, terminal);
  const count = await writeStore(file, (writer) => writer.append(decisions));
  const { unapplied } = await readStore(file, (reader) => reader.decidedGraph());
  const known = decisions.length - count;
  terminal.stderr.write(`${file}: ${count} decisions added${known > 0 ? `, ${known} were known` : ""}\n`);
  const ids = new Set(decisions.map(({ id }) => id));
  for (const remark of unappliedRemarks(unapplied.filter(({ decision }) => ids.has(decision.id))))
    terminal.stderr.write(`factline: ${printable(remark)}\n`);
}

/** Writes the log as JSON Lines. */
export async function exportDecisions(file: string, out: string | undefined, terminal: Terminal): Promise<void> {
  const lines = decisionLines(await readStore(file, (reader) => reader.decisions()));
  if (out === undefined) terminal.stdout.write(lines);
  else await writeWhole(out, lines);
}
