/**
 * Scores identity across documents on `data/corpus`: B³ over its gold names, and how many pairs of namesakes became one.
 *
 * `pnpm bench:corpus` runs it alone; `--errors` lists what was joined wrongly and what was not found together.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { extract, type KnowledgeGraph, mergeGraphs, type Parser, toDocument } from "@factline/core";
import { loadTestParser } from "../test/parser.ts";
import { bCubed, type Clustering } from "./b-cubed.ts";
import { measureIdentitySpeed } from "./corpus-speed.ts";
import { writeSection } from "./results.ts";

interface Article {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

interface Gold {
  /** Pairs of things with one name that must stay two. */
  readonly homonyms: readonly (readonly [string, string])[];
  /** For each document its names: start, end, and the thing. */
  readonly mentions: Readonly<Record<string, readonly (readonly [start: number, end: number, entity: string])[]>>;
}

const folder = new URL("../data/corpus/", import.meta.url);

function read(): { articles: Article[]; gold: Gold } {
  const lines = readFileSync(new URL("articles.jsonl", folder), "utf8").trim().split("\n");
  const gold = JSON.parse(readFileSync(new URL("gold.json", folder), "utf8")) as Gold;
  return { articles: lines.map((line) => JSON.parse(line) as Article), gold };
}

async function graphsOf(articles: readonly Article[], parser: Parser): Promise<KnowledgeGraph[]> {
  const graphs: KnowledgeGraph[] = [];
  for (const article of articles) graphs.push((await extract(toDocument(article), parser)).graph);
  return graphs;
}

const ARTICLE = /^(?:the|an?|its|his|her|their) /i;

/** The entity that a graph sees at a gold name: that of the mention which starts or ends with it and is nearest in length. */
function entityAt(graph: KnowledgeGraph, document: string, start: number, end: number): string | undefined {
  const text = graph.documents.find(({ id }) => id === document)?.text ?? "";
  let best: { id: string; off: number } | undefined;
  for (const { id, mentions } of graph.entities.values()) {
    for (const mention of mentions) {
      if (mention.document !== document || mention.kind === "clause") continue;
      const [article = ""] = ARTICLE.exec(text.slice(mention.start, mention.end)) ?? [];
      const from = mention.start + article.length;
      if (from >= end || mention.end <= start || (from !== start && mention.end !== end)) continue;
      const off = Math.abs(mention.end - from - (end - start));
      if (!best || off < best.off) best = { id, off };
    }
  }
  return best?.id;
}

function clusteringsOf(graph: KnowledgeGraph, gold: Gold): { wanted: Clustering; found: Clustering } {
  const wanted = new Map<string, string>();
  const found = new Map<string, string>();
  for (const [document, mentions] of Object.entries(gold.mentions)) {
    for (const [start, end, entity] of mentions) {
      const mention = `${document}:${start}-${end}`;
      wanted.set(mention, entity);
      const id = entityAt(graph, document, start, end);
      if (id !== undefined) found.set(mention, id);
    }
  }
  return { wanted, found };
}

function entitiesBehind(wanted: Clustering, found: Clustering): Map<string, Set<string>> {
  const behind = new Map<string, Set<string>>();
  for (const [mention, id] of found) behind.set(id, (behind.get(id) ?? new Set()).add(wanted.get(mention) as string));
  return behind;
}

function tellErrors(articles: readonly Article[], wanted: Clustering, found: Clustering): void {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const byEntity = new Map<string, Map<string, string[]>>();
  for (const [mention, entity] of wanted) {
    const [document = "", start = 0, end = 0] = mention.split(/[:-](?=\d+(?:-\d+)?$)|-(?=\d+$)/);
    const words = `${document} "${(texts.get(document) ?? "").slice(Number(start), Number(end))}"`;
    const parts = byEntity.get(entity) ?? new Map<string, string[]>();
    const id = found.get(mention) ?? "not found";
    byEntity.set(entity, parts.set(id, [...(parts.get(id) ?? []), words]));
  }
  for (const [entity, parts] of byEntity) {
    if (parts.size > 1)
      console.log(`${entity} is ${[...parts].map(([id, words]) => `\n  ${id}: ${words.join(", ")}`).join("")}`);
  }
  for (const [id, entities] of entitiesBehind(wanted, found)) {
    if (entities.size > 1) console.log(`${id} is ${[...entities].join(" and ")}`);
  }
}

/** B³ and the namesakes that were confused, and how fast identity is found. */
export async function measureCorpus(parser: Parser, tell = false): Promise<Readonly<Record<string, number>>> {
  const { articles, gold } = read();
  const graph = mergeGraphs(await graphsOf(articles, parser));
  const { wanted, found } = clusteringsOf(graph, gold);
  if (tell) tellErrors(articles, wanted, found);
  const { precision, recall, f1 } = bCubed(wanted, found);
  const behind = [...entitiesBehind(wanted, found).values()];
  const confused = gold.homonyms.filter(([a, b]) => behind.some((entities) => entities.has(a) && entities.has(b)));
  return {
    "corpus.documents": articles.length,
    "corpus.things": new Set(wanted.values()).size,
    "corpus.b3.precision": precision,
    "corpus.b3.recall": recall,
    "corpus.b3.f1": f1,
    "corpus.homonyms": gold.homonyms.length,
    "corpus.homonyms.merged": confused.length,
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { errors: { type: "boolean" } } });
  const figures = { ...(await measureCorpus(await loadTestParser(), values.errors)), ...measureIdentitySpeed() };
  const rows = Object.entries(figures).map(([key, value]) => `| ${key} | ${Number(value.toFixed(3))} |`);
  writeSection("Identity across documents", ["| measure | value |", "| --- | --- |", ...rows]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
