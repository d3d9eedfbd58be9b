/** Noun phrases as open information extraction writes them: short, with what hangs behind the noun told one step at a time. */
import { dependents, isRelation, subtree, type Tree, tokenAt } from "../model/index.ts";

/** What no short phrase keeps: clauses, appositions and asides behind its head, and what introduces it. */
const HEAVY = [
  "acl",
  "appos",
  "parataxis",
  "conj",
  "cc",
  "case",
  "mark",
  "discourse",
  "advcl",
  "nsubj",
  "cop",
  "aux",
  "dep",
];

/** Tokens of a noun phrase without its clauses, with those of its prepositional phrases that are to be kept. */
export function shortPhrase(
  tree: Tree,
  head: number,
  within: readonly number[],
  keep: (index: number) => boolean,
): number[] {
  const allowed = new Set(within);
  const tokens = subtree(tree.children, head, (index) => {
    const { head: parent, deprel } = tokenAt(tree, index);
    if (isRelation(deprel, "acl", "appos", "parataxis")) return false;
    if (parent !== head) return true;
    return !isRelation(deprel, ...HEAVY) && (!isPrepositional(tree, index) || keep(index));
  });
  return trim(
    tree,
    tokens.filter((index) => allowed.has(index)),
  );
}

/** Whether a short phrase keeps a prepositional phrase: `of` with one noun, as in `the capital of Ecuador`. */
export function belongs(tree: Tree, index: number): boolean {
  return formsOf(tree, markTokens(tree, index)) === "of" && dependents(tree, index, "conj").length === 0;
}

/** Whether a token heads a prepositional phrase behind a noun. */
function isPrepositional(tree: Tree, index: number): boolean {
  const { deprel, head } = tokenAt(tree, index);
  const behind = deprel === "nmod" || (deprel === "obl" && head >= 0 && tokenAt(tree, head).upos === "ADJ");
  return behind && index > head && dependents(tree, index, "case").length > 0;
}

function trim(tree: Tree, tokens: readonly number[]): number[] {
  const isEdge = (index: number | undefined) =>
    index !== undefined && /^(?:[,.;:–—-]+|``|''|["“”])$/u.test(tokenAt(tree, index).form);
  let first = 0;
  let last = tokens.length;
  while (first < last && isEdge(tokens[first])) first++;
  while (last > first && isEdge(tokens[last - 1])) last--;
  return tokens.slice(first, last);
}

/** A prepositional phrase behind a noun, with the heads of its conjuncts. */
interface Attached {
  readonly marks: readonly number[];
  readonly heads: readonly number[];
}

/** The prepositional phrases directly behind a noun. */
export function attachedTo(tree: Tree, head: number): Attached[] {
  return dependents(tree, head, "nmod", "obl")
    .filter((index) => isPrepositional(tree, index))
    .map((index) => {
      const others = dependents(tree, index, "conj").filter((conjunct) => tokenAt(tree, conjunct).upos !== "VERB");
      return { marks: markTokens(tree, index), heads: [index, ...others] };
    });
}

/** The tokens of a phrase's preposition, with those fixed to it. */
function markTokens(tree: Tree, head: number): number[] {
  const fixed = (index: number) => isRelation(tokenAt(tree, index).deprel, "fixed");
  return dependents(tree, head, "case")
    .flatMap((mark) => subtree(tree.children, mark, fixed))
    .sort((a, b) => a - b);
}

/** `in honor of`, `in relation to`: a bare noun that makes a preposition with those around it. */
export function isPrepositionNoun(tree: Tree, head: number): boolean {
  if (tokenAt(tree, head).xpos !== "NN") return false;
  const relations = (tree.children[head] ?? []).map((index) => tokenAt(tree, index).deprel);
  const bare = relations.every((deprel) => isRelation(deprel, "case", "nmod", "punct"));
  return bare && relations.includes("nmod") && relations.includes("case");
}

const QUOTES: ReadonlySet<string> = new Set(["``", "''", '"', "“", "”"]);

/** Words of tokens as the text has them, quotation marks left out. */
export function formsOf(tree: Tree, tokens: readonly number[]): string {
  return tokens
    .map((index) => tokenAt(tree, index).form)
    .filter((form) => !QUOTES.has(form))
    .join(" ");
}
