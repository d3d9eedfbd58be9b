import { oncePer } from "./once.ts";
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

/** A sentence's tree, prepared once for all stages. */
export const toTree: (sentence: ParsedSentence) => Tree = oncePer(({ index, tokens }) => {
  const relations = tokens.map(({ deprel }) => baseRelation(deprel));
  return { sentence: index, tokens, children: childrenOf(tokens), relations };
});

/** The token at an index that is known to exist. */
export function tokenAt(tree: Tree, index: number): Token {
  const token = tree.tokens[index];
  if (!token) throw new RangeError(`Bug: sentence ${tree.sentence} has no token ${index}`);
  return token;
}

/** Whether a relation is one of those named; a name without subtype stands for all its subtypes. */
export function isRelation(deprel: string, ...relations: readonly string[]): boolean {
  const base = baseRelation(deprel);
  for (let at = 0; at < relations.length; at++) if (relations[at] === deprel || relations[at] === base) return true;
  return false;
}

/** The answer to most questions for dependents: one for all of them spares an array each time. */
const NONE: readonly number[] = [];

/** Dependents of a token by one of the relations, in text order; plain loops, as little in the core is asked more often. */
export function dependents(tree: Tree, head: number, ...relations: readonly string[]): readonly number[] {
  let found: number[] | undefined;
  for (const child of tree.children[head] ?? NONE) {
    const base = tree.relations[child];
    const { deprel } = tokenAt(tree, child);
    for (let at = 0; at < relations.length; at++) {
      const relation = relations[at];
      if (relation !== base && relation !== deprel) continue;
      if (found) found.push(child);
      else found = [child];
      break;
    }
  }
  return found ?? NONE;
}

/** The first dependent of a token by one of the relations. */
export function dependent(tree: Tree, head: number, ...relations: readonly string[]): number | undefined {
  return dependents(tree, head, ...relations)[0];
}
