import { join } from "node:path";
import { FactlineError, type KnowledgeGraph } from "@factline/core";
import { type ExportFormat, formatFolder, formatGraph, networkFormats } from "../output/graph-formats.ts";
import type { RdfOptions } from "../output/rdf.ts";
import { fileSink, streamSink, writeWhole } from "../output/sink.ts";
import { filterGraph, type GraphFilter } from "../query/filter.ts";
import { readStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { Interrupted } from "../terminal/failure.ts";
import type { Terminal } from "../terminal/terminal.ts";

export interface ExportOptions extends RdfOptions, GraphFilter {
  readonly format: ExportFormat;
  readonly out?: string;
}

/** Says what a format of nodes and edges leaves out. */
function remarkLoners(graph: KnowledgeGraph, terminal: Terminal): void {
  const loners = [...graph.statements.values()].filter(({ object }) => object === undefined).length;
  if (loners === 0) return;
  terminal.stderr.write(`factline: ${loners} statements have no object and are no edges; jsonl and RDF have them\n`);
}

/** `factline export`: a graph in one of the formats. */
export async function exportCommand(file: string, options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const { format, out } = options;
  if (format === "neo4j" && out === undefined) {
    throw new FactlineError("option-invalid", "neo4j takes two files; name a folder for them with --out");
  }
  const graph = filterGraph(await readStore(file, (reader) => reader.graph()), options);
  if (networkFormats.has(format)) remarkLoners(graph, terminal);
  if (format === "neo4j") {
    for (const [name, text] of formatFolder(graph)) await writeWhole(join(out ?? "", name), text);
    return exitCode.done;
  }
  const sink = out === undefined ? streamSink(terminal.stdout) : await fileSink(out);
  try {
    for await (const part of formatGraph(graph, format, options)) {
      if (terminal.signal.aborted) throw new Interrupted();
      await sink.write(part);
    }
    await sink.close();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  return exitCode.done;
}
