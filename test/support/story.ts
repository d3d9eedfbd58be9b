/** The sample story, read by the shipped model: eight articles of three papers on one event. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract, type GraphFile, mergeGraphs, toDocument, toGraphFile } from "@factline/core";
import { loadTestParser } from "../parser.ts";

const folder = new URL("../../data/samples/story/", import.meta.url);

/** The graph of the story. */
export async function readStory(): Promise<GraphFile> {
  const parser = await loadTestParser();
  const graphs = [];
  for (const name of readdirSync(fileURLToPath(folder)).sort()) {
    const { graph } = await extract(toDocument({ text: readFileSync(new URL(name, folder), "utf8") }), parser);
    graphs.push(graph);
  }
  return toGraphFile(mergeGraphs(graphs));
}
