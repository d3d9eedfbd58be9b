import type { DocumentRecord } from "@factline/core";
import { readStore } from "../store/store.ts";
import { storedJson } from "../store/stored-json.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { printable } from "../terminal/printable.ts";
import { renderTable } from "../terminal/table.ts";
import { type Terminal, tableOptions } from "../terminal/terminal.ts";

/** `factline list`: the documents of a graph. */
export function listCommand(graph: string, terminal: Terminal): Promise<ExitCode> {
  return readStore(graph, (reader) => {
    const rows = reader.documents().map(({ id, metadata, file, statements }) => {
      const { date = "", title = "" } = storedJson<Partial<DocumentRecord>>(metadata);
      return [id, date, title, String(statements), file].map((text) => ({ text: printable(text) }));
    });
    const table = renderTable(
      ["DOCUMENT", "DATE", "TITLE", "STATEMENTS", "FILE"],
      rows,
      tableOptions(terminal.stdout, terminal.env),
    );
    terminal.stdout.write(`${table.join("\n")}\n`);
    return exitCode.done;
  });
}
