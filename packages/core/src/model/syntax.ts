import type { ParsedSentence } from "./sentence.ts";
import type { Token } from "./token.ts";
import { baseRelation, type Children, childrenOf } from "./tree.ts";

/** A parsed sentence with its dependents at hand, computed once. */
export interface Tree {
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly children: Children;
  /** The relation of each token without its subtype. */
  readonly relations: readonly string[];
}

/** Prepares a sentence's tree. */
export function toTree(sentence: ParsedSentence): Tree {
  const { index, tokens } = sentence;
  return {
    sentence: index,
    tokens,
    children: childrenOf(tokens),
    relations: tokens.map(({ deprel }) => baseRelation(deprel)),
  };
}

/** The token at an index that is known to exist. */
export function tokenAt(tree: Tree, index: number): Token {
  const token = tree.tokens[index];
  if (!token) throw new RangeError(`Bug: sentence ${tree.sentence} has no token ${index}`);
  return token;
}

/** Whether a relation is one of those named; a name without subtype stands for all its subtypes. */
export function isRelation(deprel: string, ...relations: readonly string[]): boolean {
  if (relations.includes(deprel)) return true;
  const base = baseRelation(deprel);
  return base !== deprel && relations.includes(base);
}

/** Dependents of a token by one of the relations, in text order. */
export function dependents(tree: Tree, head: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of tree.children[head] ?? []) {
    const base = tree.relations[child] ?? "";
    if (relations.includes(base) || relations.includes(tokenAt(tree, child).deprel)) found.push(child);
  }
  return found;
}

/** The first dependent of a token by one of the relations. */
export function dependent(tree: Tree, head: number, ...relations: readonly string[]): number | undefined {
  return dependents(tree, head, ...relations)[0];
}
