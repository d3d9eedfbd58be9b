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

const trees = new WeakMap<ParsedSentence, Tree>();

/** A sentence's tree, prepared once for all stages. */
export function toTree(sentence: ParsedSentence): Tree {
  const known = trees.get(sentence);
  if (known) return known;
  const { index, tokens } = sentence;
  const relations = tokens.map(({ deprel }) => baseRelation(deprel));
  const tree = { sentence: index, tokens, children: childrenOf(tokens), relations };
  trees.set(sentence, tree);
  return tree;
}

/** An answer about a token of a tree, worked out once: for what many rules ask of the same token. */
export function once<Answer>(answer: Ask<Answer>): Ask<Answer> {
  const known = new WeakMap<Tree, Map<number, Answer>>();
  return (tree, index) => {
    const given = known.get(tree)?.get(index);
    if (given !== undefined) return given;
    const found = answer(tree, index);
    // To answer, others may have been asked meanwhile.
    known.set(tree, (known.get(tree) ?? new Map<number, Answer>()).set(index, found));
    return found;
  };
}

/** Something to ask of a token. */
export type Ask<Answer> = (tree: Tree, index: number) => Answer;

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
