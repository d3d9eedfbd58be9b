/** `made sure that …`, `made clear that …`: an adjective that makes one predicate with its verb, and the clause it takes. */
import { type Argument, dependents, subtree, type Tree, tokenAt } from "../model/index.ts";

/** The tokens that join the predicate and those of the clause behind them. */
interface AdjectivePredicate {
  readonly adjective: readonly number[];
  readonly content: readonly number[];
}

/** Splits an adjective that is a complement from the clause that completes it; none when it takes no clause. */
export function adjectivePredicate(tree: Tree, { role, phrase }: Argument): AdjectivePredicate | undefined {
  const { head } = phrase;
  const clause = tokenAt(tree, head).upos === "ADJ" && role === "complement" ? clauseOf(tree, head) : undefined;
  if (clause === undefined) return undefined;
  const whole = subtree(tree.children, clause);
  const content = whole.filter((index) => !isThat(tree, index, clause) && tokenAt(tree, index).upos !== "PUNCT");
  return { adjective: phrase.tokens.filter((index) => index <= head), content };
}

function clauseOf(tree: Tree, adjective: number): number | undefined {
  return dependents(tree, adjective, "ccomp").find((index) => index > adjective);
}

function isThat(tree: Tree, index: number, clause: number): boolean {
  const { form, head, deprel } = tokenAt(tree, index);
  return deprel === "mark" && head === clause && form.toLowerCase() === "that";
}

/** `pleaded guilty`, `became popular`: an adjective of the subject makes one predicate with its verb; none of an object. */
export function subjectAdjective(
  tree: Tree,
  core: Argument,
  others: readonly Argument[],
): readonly number[] | undefined {
  const { role, phrase, marker, conjuncts } = core;
  if (role !== "complement" || marker !== undefined || conjuncts.length > 1) return undefined;
  if (!["ADJ", "ADV"].includes(tokenAt(tree, phrase.head).upos) || others.some((other) => other.role === "object"))
    return undefined;
  return phrase.tokens.every((index) => index <= phrase.head) ? phrase.tokens : undefined;
}

/** `cut short a visit`, `broke loose`: a bare adjective, or an adverb that is one, right behind the verb makes one predicate with it. */
export function adjectiveBehindVerb(
  tree: Tree,
  verb: number,
  core: Argument | undefined,
  others: readonly Argument[],
): Argument | undefined {
  return others.find(({ role, marker, phrase, conjuncts }) => {
    const { upos, form } = tokenAt(tree, phrase.head);
    if (phrase.tokens.length > 1 || phrase.head !== verb + 1 || marker !== undefined || conjuncts.length > 1)
      return false;
    if (role === "adverbial")
      return (
        RESULTS.has(form.toLowerCase()) || (tokenAt(tree, verb).lemma === "do" && /^(?:well|badly|poorly)$/.test(form))
      );
    return role === "complement" && upos === "ADJ" && core?.role === "object" && core.phrase.head > phrase.head;
  });
}

/** Adverbs that tell what came of something. */
const RESULTS: ReadonlySet<string> = new Set([
  "loose",
  "free",
  "short",
  "open",
  "astray",
  "aground",
  "ashore",
  "adrift",
  "aside",
]);
