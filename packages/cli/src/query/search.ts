/**
 * Words to the statements that speak of them.
 *
 * In:  a graph and words, such as "solaris", "found".
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
import { sentencesOf } from "./sentences.ts";
import { termsOf } from "./terms.ts";

/** A statement that was found, and its sentence. */
export interface Hit {
  readonly id: StatementId;
  readonly statement: Statement<EntityMention>;
  readonly sentence: string;
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

/** Finds the statements that speak of all the words. */
export function search(graph: KnowledgeGraph, text: string): Hit[] {
  const wanted = wordsOf(text);
  const sentenceOf = sentencesOf(graph);
  if (wanted.length === 0) return [];
  const hits: { readonly hit: Hit; readonly own: number }[] = [];
  for (const [id, statement] of graph.statements) {
    const sentence = sentenceOf(statement);
    const own = wordsOf(ownText(statement, graph));
    const all = [...own, ...wordsOf(sentence)];
    if (!wanted.every((word) => holds(all, word))) continue;
    hits.push({ hit: { id, statement, sentence }, own: wanted.filter((word) => holds(own, word)).length });
  }
  return hits.sort((a, b) => b.own - a.own).map(({ hit }) => hit);
}
