/**
 * Words to the statements that speak of them.
 *
 * In:  a graph, part by part, and words, such as "solaris", "found".
 * Out: statements whose own words or sentence hold them all, those that say them themselves first.
 */
import {
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
      hits.push({ hit: { id, statement, sentence, graph }, own: said });
    }
  }
  return hits.sort((a, b) => b.own - a.own).map(({ hit }) => hit);
}
