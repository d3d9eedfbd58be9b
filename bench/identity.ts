/**
 * Measures identity on the reference article: whether each thing of its gold file has one node, with the label and the type that a
 * reader would give it, and whether all mentions that the file puts into one chain are of one node.
 *
 * In:  the parser. The article and its gold file lie beside the checkout (`../shared/articles`).
 * Out: how many of the gold's entities have a node by their label, how many of these have the type, how many chains are whole.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Entity, extract, type Parser, toDocument } from "@factline/core";

const ARTICLES = join(import.meta.dirname, "../../shared/articles");

interface Gold {
  readonly date: string;
  readonly entities: Readonly<Record<string, { readonly type: string; readonly label: string }>>;
  readonly coreference: readonly (readonly string[])[];
}

/** A phrase of a gold chain: its words, `...` for words left out, and the word after it where that tells which one is meant. */
interface Phrase {
  readonly pattern: RegExp;
  readonly next?: string;
}

function phraseOf(written: string): Phrase {
  const [, words = "", next] = /^(.*?)(?: \((\w+)[^)]*\))?$/u.exec(written) ?? [];
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll("\\.\\.\\.", ".*");
  const isWord = !words.includes(" ");
  const pattern = new RegExp(isWord ? `^(?:the )?${escaped}$` : escaped, isWord ? "u" : "iu");
  return next === undefined ? { pattern } : { pattern, next };
}

function has(entity: Entity, { pattern, next }: Phrase, text: string): boolean {
  return entity.mentions.some(({ start, end }) => {
    const mention = text.slice(start, end).replace(/\s+/gu, " ").replaceAll("’", "'");
    return pattern.test(mention) && (next === undefined || text.slice(end).trimStart().startsWith(next));
  });
}

/** Counts labels, types and chains of the reference article that are right. */
export async function measureIdentity(parser: Parser): Promise<Record<string, number>> {
  const gold = JSON.parse(readFileSync(join(ARTICLES, "nato-libya.gold.json"), "utf8")) as Gold;
  const text = readFileSync(join(ARTICLES, "nato-libya.txt"), "utf8");
  const { graph, analysis } = await extract(toDocument({ id: "article", date: gold.date, text }), parser);
  const entities = [...graph.entities.values()];
  const things = Object.values(gold.entities).map(({ label, type }) => ({
    type: new RegExp(`^(?:${type})$`, "u"),
    nodes: entities.filter((entity) => new RegExp(label, "iu").test(entity.label)),
  }));
  const labelled = things.filter(({ nodes }) => nodes.length > 0);
  const whole = gold.coreference.filter((chain) => {
    const phrases = chain.map(phraseOf);
    return entities.some((entity) => phrases.every((phrase) => has(entity, phrase, analysis.document.text)));
  });
  if (process.env.FACTLINE_BENCH_TELL) {
    for (const chain of gold.coreference) if (!whole.includes(chain)) console.log(`not whole: ${chain.join(" | ")}`);
  }
  return {
    "article.entities": things.length,
    "article.labels.right": labelled.length,
    "article.types.right": labelled.filter(({ type, nodes }) => nodes.some((node) => type.test(node.type))).length,
    "article.chains": gold.coreference.length,
    "article.chains.whole": whole.length,
  };
}
