import { join } from "node:path";
import { FactlineError } from "@factline/core";
import { chunks } from "../output/chunks.ts";
import { type FolderFormat, neo4jFiles, parquetFiles } from "../output/folder-formats.ts";
import { type ExportFormat, isFolderFormat, type TextFormat, textParts } from "../output/graph-formats.ts";
import type { GraphStream } from "../output/graph-stream.ts";
import { countLoners } from "../output/network.ts";
import { type RdfOptions, rulesOf } from "../output/rdf.ts";
import { fileSink, type Sink, streamSink } from "../output/sink.ts";
import type { GraphFilter } from "../query/filter.ts";
import { filterStream } from "../query/filter-stream.ts";
import { storeStream } from "../store/graph-stream.ts";
import { requireDocuments } from "../store/require-documents.ts";
import { readStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { Interrupted } from "../terminal/failure.ts";
import type { Terminal } from "../terminal/terminal.ts";

export interface ExportOptions extends Omit<RdfOptions, "rules" | "isFirst">, GraphFilter {
  readonly format: ExportFormat;
  readonly out?: string;
  /** Table of the user's own properties. */
  readonly ontology?: string;
}

/** Says what a format of nodes and edges leaves out. */
function remarkLoners(stream: GraphStream, terminal: Terminal): void {
  const loners = countLoners(stream);
  if (loners === 0) return;
  terminal.stderr.write(`factline: ${loners} statements have no object and are no edges; jsonl and RDF have them\n`);
}

/** Writes while it is read; what was begun is thrown away when the user stops it or something fails. */
async function writeParts(parts: Iterable<string> | AsyncIterable<string>, sink: Sink, { signal }: Terminal) {
  try {
    for await (const chunk of chunks(parts)) {
      if (signal.aborted) throw new Interrupted();
      await sink.write(chunk);
    }
    await sink.close();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

async function writeText(
  stream: GraphStream,
  format: TextFormat,
  options: ExportOptions & Pick<RdfOptions, "isFirst">,
  terminal: Terminal,
) {
  const { out, ontology, ...rest } = options;
  const rdf = { ...rest, rules: await rulesOf(ontology) };
  if (format === "graphml" || format === "gexf") remarkLoners(stream, terminal);
  const sink = out === undefined ? streamSink(terminal.stdout) : await fileSink(out);
  await writeParts(textParts(stream, format, rdf), sink, terminal);
}

async function writeFolder(stream: GraphStream, format: FolderFormat, { out }: ExportOptions, terminal: Terminal) {
  if (out === undefined) {
    throw new FactlineError("option-invalid", `${format} takes several files; name a folder for them with --out`);
  }
  remarkLoners(stream, terminal);
  const files = format === "neo4j" ? neo4jFiles(stream) : parquetFiles(stream);
  const sinks: Sink[] = [];
  try {
    for (const [name, write] of files) {
      if (terminal.signal.aborted) throw new Interrupted();
      const sink = await fileSink(join(out, name));
      sinks.push(sink);
      await write(sink);
    }
    // All files are whole before the first takes the place of an old one.
    for (const sink of sinks) await sink.close();
  } catch (error) {
    for (const sink of sinks) await sink.abandon();
    throw error;
  }
}

/** `factline export`: a graph in one of the formats, written while it is read. */
export async function exportCommand(file: string, options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const { format } = options;
  await readStore(file, async (reader) => {
    requireDocuments(reader, options.document);
    const stream = filterStream(storeStream(reader), options);
    await (isFolderFormat(format)
      ? writeFolder(stream, format, options, terminal)
      : writeText(stream, format, { ...options, isFirst: () => reader.firsts() }, terminal));
  });
  return exitCode.done;
}
