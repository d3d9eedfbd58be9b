import { FactlineError } from "@factline/core";
import { requireStore, writeStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** `factline remove`: takes documents and what was read off them out of a graph; all of them or none. */
export async function removeCommand(graph: string, ids: readonly string[], terminal: Terminal): Promise<ExitCode> {
  requireStore(graph);
  return writeStore(graph, (writer) => {
    const unknown = ids.find((id) => !writer.document(id));
    if (unknown !== undefined) {
      throw new FactlineError(
        "input-missing",
        `${graph} holds no document "${unknown}"; \`factline list ${graph}\` names those it has`,
      );
    }
    const count = writer.remove(ids);
    writer.findCopies();
    terminal.stderr.write(`${graph}: ${count} removed\n`);
    return exitCode.done;
  });
}
