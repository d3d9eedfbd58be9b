import { statSync } from "node:fs";
import { requireStore, writeStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";

const kilobytes = (file: string): string => `${Math.ceil(statSync(file).size / 1024)} KB`;

/** `factline compact`: writes the file of a graph anew without the room that removed articles left, and seals it. */
export async function compactCommand(graph: string, terminal: Terminal): Promise<ExitCode> {
  requireStore(graph);
  const before = kilobytes(graph);
  await writeStore(graph, (writer) => writer.compact());
  terminal.stderr.write(`${graph}: ${before} before, ${kilobytes(graph)} now\n`);
  return exitCode.done;
}
