import { type Entity, FactlineError } from "@factline/core";
import { findEntity } from "../query/find-entity.ts";
import { entitiesOf } from "../query/terms.ts";
import { readStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { printable } from "../terminal/printable.ts";
import { statementTable } from "../terminal/statement-table.ts";
import { type Terminal, tableOptions } from "../terminal/terminal.ts";

function entityLines({ id, label, type, aliases, mentions }: Entity): string[] {
  return [
    `${label} · ${type} · ${id} · ${mentions.length} mentions`,
    ...(aliases.length > 0 ? [`also called ${aliases.map((alias) => alias.label).join(", ")}`] : []),
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
  const entity = findEntity(graph, name);
  if (!entity) {
    throw new FactlineError(
      "input-missing",
      `${file} holds no document and no entity "${name}"; \`factline list ${file}\` names its documents`,
    );
  }
  const rows = statements.filter((statement) => entitiesOf(statement).includes(entity.id));
  terminal.stdout.write(`${entityLines(entity).join("\n")}\n\n`);
  terminal.stdout.write(statementTable({ ...graph, documents: [] }, "What is said of it", table, rows));
  return exitCode.done;
}
