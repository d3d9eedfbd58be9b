import type { Entity, KnowledgeGraph } from "@factline/core";
import { entitiesOf } from "../query/terms.ts";
import { readStore } from "../store/store.ts";
import { eventLines } from "../terminal/event-lines.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { printable } from "../terminal/printable.ts";
import { statementTable } from "../terminal/statement-table.ts";
import { type Terminal, tableOptions } from "../terminal/terminal.ts";
import { askedEntity } from "./asked-entity.ts";

function entityLines(entity: Entity, graph: KnowledgeGraph): string[] {
  const { id, label, type, aliases, mentions, links = [], decisions = [] } = entity;
  return [
    `${label} · ${type} · ${id} · ${mentions.length} mentions`,
    ...(aliases.length > 0 ? [`also called ${aliases.map((alias) => alias.label).join(", ")}`] : []),
    ...links.map(({ iri, service, reason }) => `the same as ${iri} (${service}, ${reason})`),
    ...(decisions.length > 0 ? [`decided by ${decisions.join(", ")}; \`factline decide GRAPH list\` shows them`] : []),
    ...(type === "event" ? eventLines(entity, graph) : []),
  ].map(printable);
}

/** `factline show`: a document or an entity with the statements about it. */
export async function showCommand(file: string, name: string, terminal: Terminal): Promise<ExitCode> {
  const graph = await readStore(file, (reader) => reader.graph());
  const statements = [...graph.statements.values()];
  const table = tableOptions(terminal.stdout, terminal.env);
  const document = graph.documents.find(({ id }) => id === name);
  if (document) {
    const rows = statements.filter(({ evidence }) => evidence.some((place) => place.document === document.id));
    terminal.stdout.write(statementTable({ ...graph, documents: [document] }, document.id, table, rows));
    return exitCode.done;
  }
  const entity = askedEntity(graph, name, terminal, {
    what: `document or entity of ${file}`,
    advice: "`factline list` shows the documents",
  });
  const rows = statements.filter((statement) => entitiesOf(statement).includes(entity.id));
  terminal.stdout.write(`${entityLines(entity, graph).join("\n")}\n\n`);
  terminal.stdout.write(statementTable({ ...graph, documents: [] }, "What is said of it", table, rows));
  return exitCode.done;
}
