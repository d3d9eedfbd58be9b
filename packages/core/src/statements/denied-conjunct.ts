/** `invited Ana but not Ben`, `not a crime but a mistake`: coordinated phrases of which one is so and the other is not. */
import { type Argument, dependents, isValue, type Mention, type Tree, tokenAt, type Value } from "../model/index.ts";

const NOT: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never"]);
const ONLY: ReadonlySet<string> = new Set(["only", "just", "merely", "simply"]);

/** Whether an end of a statement is a phrase of its argument for which the opposite of the clause is so. */
export function isOpposed(
  tree: Tree,
  argument: Argument,
  end: Mention | Value | undefined,
  clause: "affirmed" | "negated",
): boolean {
  return argument.conjuncts.some(
    (phrase) =>
      tokenAt(tree, phrase.head).deprel === "conj" &&
      // `She sang, but he was not at home`: what has a copula is a clause, which denies itself.
      dependents(tree, phrase.head, "cop").length === 0 &&
      isAt(tree, end, phrase.head) &&
      (isDenied(tree, phrase.head) ||
        (clause === "affirmed" ? isNone(tree, phrase.head) : isInstead(tree, phrase.head))),
  );
}

/** `found survivors but no sign of the ship`. */
function isNone(tree: Tree, head: number): boolean {
  return dependents(tree, head, "det").some((index) => tokenAt(tree, index).lemma.toLowerCase() === "no");
}

/** `but a mistake`, `only annoyed`, behind what is denied. */
function isInstead(tree: Tree, head: number): boolean {
  const joined = dependents(tree, head, "cc").map((index) => tokenAt(tree, index).lemma);
  const only = dependents(tree, head, "advmod").some(
    (index) => index < head && ONLY.has(tokenAt(tree, index).lemma.toLowerCase()),
  );
  return joined.includes("but") || (joined.length === 0 && only);
}

/** `not afraid but annoyed`: a coordinated predicate that is so, where the first is not; without the words that deny. */
export function affirmedTokens(tree: Tree, head: number, tokens: readonly number[]): readonly number[] | undefined {
  const denies = (index: number) => NOT.has(tokenAt(tree, index).lemma.toLowerCase()) && index < head;
  const isSo = tokenAt(tree, head).deprel === "conj" && tokens.some(denies) && isInstead(tree, head);
  return isSo ? tokens.filter((index) => !denies(index)) : undefined;
}

/** A predicate without the word that denies it. */
export function affirmedLabel(label: string): string {
  return label.replace(/ (?:not|never)\b|n['’]t\b/, "");
}

function isAt(tree: Tree, end: Mention | Value | undefined, head: number): boolean {
  if (!end) return false;
  if (!isValue(end)) return end.sentence === tree.sentence && end.head === head;
  const { start } = tokenAt(tree, head);
  return end.span.start <= start && start < end.span.end;
}

/** Whether a word right before a phrase denies it: `not a crime`, `rather than a crime`. */
export function isDenied(tree: Tree, head: number): boolean {
  if (followsRather(tree, head)) return true;
  return dependents(tree, head, "advmod").some(
    (index) =>
      index < head &&
      NOT.has(tokenAt(tree, index).lemma.toLowerCase()) &&
      !ONLY.has(tree.tokens[index + 1]?.lemma.toLowerCase() ?? ""),
  );
}

/** `relieved rather than proud`, coordinated: the second of the two is not so. */
export function followsRather(tree: Tree, head: number): boolean {
  return dependents(tree, head, "cc").some(
    (index) => tokenAt(tree, index).lemma === "rather" && tree.tokens[index + 1]?.lemma === "than",
  );
}
