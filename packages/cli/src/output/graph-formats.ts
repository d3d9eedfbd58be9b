import { gexfLines, graphmlLines } from "@factline/core";
import { type FolderFormat, folderFormats } from "./folder-formats.ts";
import type { GraphStream } from "./graph-stream.ts";
import { graphFileParts, jsonLines } from "./json.ts";
import { networkOf } from "./network.ts";
import { type RdfOptions, rdfParts } from "./rdf.ts";

/** Formats that are one file of text. */
export const textFormats = [
  "turtle",
  "trig",
  "ntriples",
  "nquads",
  "jsonld",
  "jsonl",
  "json",
  "graphml",
  "gexf",
] as const;
export type TextFormat = (typeof textFormats)[number];

export type ExportFormat = TextFormat | FolderFormat;
export const exportFormats: readonly ExportFormat[] = [...textFormats, ...folderFormats];

/** Whether a format is several files. */
export function isFolderFormat(format: ExportFormat): format is FolderFormat {
  return folderFormats.some((name) => name === format);
}

/** Writes a graph as one file, part by part; the same content gives the same bytes. */
export function textParts(
  stream: GraphStream,
  format: TextFormat,
  rdf: RdfOptions,
): Iterable<string> | AsyncIterable<string> {
  switch (format) {
    case "jsonl":
      return jsonLines(stream);
    case "json":
      return graphFileParts(stream);
    case "graphml":
      return graphmlLines(networkOf(stream));
    case "gexf":
      return gexfLines(networkOf(stream));
    default:
      return rdfParts(stream, format, rdf);
  }
}
