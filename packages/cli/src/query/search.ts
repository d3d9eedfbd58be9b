/**
 * Words to the statements that speak of them.
 *
 * In:  a graph, part by part, and words, such as "solaris", "found".
 * Out: statements whose own words or sentence hold them all, those that say them themselves first.
 */
import {
  type DocumentId,
  type EntityMention,
  isValue,
  type KnowledgeGraph,
  type Statement,
  type StatementId,
  type Value,
} from "@factline/core";
import { type GraphStream, graphOf } from "../output/graph-stream.ts";
import { sentencesOf } from "./sentences.ts";
import { termsOf } from "./terms.ts";

/** A statement that was found, and its sentence. */
export interface Hit {
  readonly id: StatementId;
  readonly statement: Statement<EntityMention>;
  readonly sentence: string;
  /** What it was read in: the statements of its document. */
  readonly graph: KnowledgeGraph;
  /** Documents that repeat the text, and so this statement. */
  readonly repeatedIn: readonly DocumentId[];
}

/** Lower case and without accents, so that "Angström" is found by "angstrom". */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a text has a word that begins with the wanted one. */
function holds(words: readonly string[], wanted: string): boolean {
  return words.some((word) => word.startsWith(wanted));
}

function termText(term: EntityMention | Value, graph: KnowledgeGraph): string {
  if (isValue(term)) return term.mention;
  return `${graph.entities.get(term.entity)?.label ?? ""} ${term.mention}`;
}

function ownText(statement: Hit["statement"], graph: KnowledgeGraph): string {
  const { label, lemma } = statement.predicate;
  return [label, lemma, ...termsOf(statement).map((term) => termText(term, graph))].join(" ");
}

/** Tells what is said, and in which text, from all else: the same for the copies of a text. */
function sayingOf({ statement, sentence, graph }: Hit): string {
  const { predicate, polarity, modality, evidence } = statement;
  const document = graph.documents.find(({ id }) => id === evidence[0].document);
  // By its label, as what has no name is another thing in each document.
  const terms = termsOf(statement).map((term) => (isValue(term) ? term.value : graph.entities.get(term.entity)?.label));
  const source = document?.copyOf ?? evidence[0].document;
  return JSON.stringify([source, predicate.lemma, polarity, modality, terms, sentence.replace(/\s+/g, " ")]);
}

/** Statements that copies of a text repeat, once: papers that print one text are one source. */
function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = sayingOf(hit);
    const known = groups.get(key);
    if (known) known.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()].map((group) => {
    const isOriginal = ({ graph }: Hit): boolean => graph.documents.every(({ copyOf }) => copyOf === undefined);
    const first = group.find(isOriginal) ?? (group[0] as Hit);
    const others = group.filter((hit) => hit !== first).map(({ statement }) => statement.evidence[0].document);
    return { ...first, repeatedIn: [...new Set(others)].filter((id) => id !== first.statement.evidence[0].document) };
  });
}

/** Finds the statements that speak of all the words, those that say most of them themselves first. */
export function search(stream: GraphStream, text: string): Hit[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const hits: { readonly hit: Hit; readonly own: number }[] = [];
  for (const group of stream.statements()) {
    const graph = graphOf(group, stream);
    const sentenceOf = sentencesOf(graph);
    for (const [id, statement] of group.statements) {
      const sentence = sentenceOf(statement);
      const own = wordsOf(ownText(statement, graph));
      const all = [...own, ...wordsOf(sentence)];
      if (!wanted.every((word) => holds(all, word))) continue;
      const said = wanted.filter((word) => holds(own, word)).length;
      hits.push({ hit: { id, statement, sentence, graph, repeatedIn: [] }, own: said });
    }
  }
  return withoutRepeats(hits.sort((a, b) => b.own - a.own).map(({ hit }) => hit));
}
