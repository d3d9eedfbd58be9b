/**
 * Prints statements drawn at random from dev documents, each under its sentence, for a person to judge.
 *
 *   node --conditions=@factline/source --import tsx bench/sample.ts [COUNT] [SEED]
 */
import {
  type EntityMention,
  extract,
  isValue,
  type KnowledgeGraph,
  type Statement,
  toDocument,
  type Value,
} from "@factline/core";
import { loadTestParser } from "../test/parser.ts";
import { newsDocuments } from "./news.ts";

const [count = 40, seed = 1] = process.argv.slice(2).map(Number);
const documents = newsDocuments();

/** Mulberry32: the same seed draws the same statements. */
function* random(state: number): Generator<number> {
  for (let a = state; ; ) {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    yield ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
}

function termText(graph: KnowledgeGraph, term: EntityMention | Value | undefined): string {
  if (term === undefined) return "–";
  return isValue(term) ? `"${term.mention}"` : (graph.entities.get(term.entity)?.label ?? "?");
}

function describe(graph: KnowledgeGraph, statement: Statement<EntityMention>): string {
  const { subject, predicate, object, qualifiers, polarity, modality, attribution, time } = statement;
  const more = qualifiers.map(({ role, value }) => `${role}: ${termText(graph, value)}`).join("; ");
  const claim = [polarity === "negated" ? "NOT" : "", modality === "asserted" ? "" : modality]
    .filter(Boolean)
    .join(" ");
  const sources = attribution.map(({ source }) => `says ${termText(graph, source)}`).join(", ");
  const core = [termText(graph, subject), predicate.label, termText(graph, object)].join(" | ");
  return [core, more, claim, sources, time?.start ?? ""].filter(Boolean).join("  · ");
}

const parser = await loadTestParser();
const lines: string[] = [];
for (const { id, text, date } of documents) {
  const { graph } = await extract(toDocument({ id, text, ...(date ? { date } : {}) }), parser);
  const [document] = graph.documents;
  for (const statement of graph.statements.values()) {
    const sentence = document?.sentences[statement.evidence[0].sentence];
    lines.push(
      `${text.slice(sentence?.start, sentence?.end).replace(/\s+/gu, " ")}\n     ${describe(graph, statement)}`,
    );
  }
}
const draw = random(seed);
console.log(`${lines.length} statements of ${documents.length} documents`);
for (let number = 1; number <= count && lines.length > 0; number++) {
  const at = Math.floor((draw.next().value as number) * lines.length);
  console.log(`${String(number).padStart(3)}. ${lines.splice(at, 1)[0]}`);
}
