/** Fills stores of any size with copies of real extractions, each a document of its own. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extract, fromGraphFile, type GraphFile, type KnowledgeGraph, toDocument, toGraphFile } from "@factline/core";
import { graphRows } from "../packages/cli/src/store/rows.ts";
import { writeStore } from "../packages/cli/src/store/store.ts";
import { loadTestParser } from "../test/parser.ts";

/** The graph files of the sample articles, or of those in a folder of them. */
export async function sampleGraphs(folder = ""): Promise<GraphFile[]> {
  const samples = fileURLToPath(new URL(`../data/samples/${folder}`, import.meta.url));
  const parser = await loadTestParser();
  const files = readdirSync(samples).filter((file) => file.endsWith(".txt"));
  const graphs: GraphFile[] = [];
  for (const file of files) {
    const text = readFileSync(join(samples, file), "utf8");
    const { graph } = await extract(toDocument({ text, date: "2024-05-01" }), parser);
    graphs.push(toGraphFile(graph));
  }
  return graphs;
}

/** The first statements of a graph file with the entities that they name: a brief. */
export function shortened(file: GraphFile, statements: number): GraphFile {
  const kept = file.statements.slice(0, statements);
  const named = new Set(JSON.stringify(kept).match(/(?<="id":")[^"]+/g));
  return { ...file, statements: kept, entities: file.entities.filter(({ id }) => named.has(id)) };
}

/** One more document that says the same; of its entities, the named ones are those of the other copies, too. */
function copyOf(file: GraphFile, number: number): KnowledgeGraph {
  const fresh = new Map(file.entities.filter(({ named }) => !named).map(({ id }) => [id, `${id}-${number}`]));
  const renamed = JSON.parse(JSON.stringify(file), (key, value: unknown) => {
    if (key === "document") return `${value}-${number}`;
    return key === "id" && typeof value === "string" ? (fresh.get(value) ?? value) : value;
  }) as GraphFile;
  return fromGraphFile({
    ...renamed,
    documents: renamed.documents.map((document) => {
      const text = `${document.text}\n\nCopy ${number}.`;
      const hash = createHash("sha256").update(text).digest("hex");
      return { ...document, id: `${document.id}-${number}`, text, hash, title: `Copy ${number}` };
    }),
    statements: renamed.statements.map((statement) => ({ ...statement, id: idOf(statement.id, number) })),
  });
}

function idOf(id: string, number: number): string {
  return createHash("sha256").update(`${id}:${number}`).digest("hex").slice(0, 16);
}

/** Writes a store with a number of documents. */
export async function fillStore(file: string, graphs: readonly GraphFile[], documents: number): Promise<void> {
  await writeStore(file, (writer) => {
    const extractor = writer.register({ model: "copies", version: "1", options: "{}" });
    for (let number = 0; number < documents; number++) {
      const graph = copyOf(graphs[number % graphs.length] as GraphFile, number);
      const [document] = graph.documents;
      if (document) writer.save(document, "copies", graphRows(document, graph), extractor);
    }
  });
}
