/** Whether a clause is negated by words of its own. */
import {
  type Argument,
  type Clause,
  dependents,
  isNotOnly,
  oncePerPair,
  type Polarity,
  type Tree,
  tokenAt,
} from "../../model/index.ts";
import { followsRather } from "../denied-conjunct.ts";
import { isNothingBut } from "../terms.ts";
import { NEGATIVE_WORDS } from "./lexicon.data.ts";

/** `not only … but also` denies nothing. */
const NOT_ONLY: ReadonlySet<string> = new Set(["only", "just", "merely", "simply"]);

const NOT: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never"]);

/** Polarity by the verb group, the subject and the objects: `did not`, `no country`, `hired no engineers`; read once, as all that hangs on a clause asks. */
export const ownPolarity: (tree: Tree, clause: Clause) => Polarity = oncePerPair((tree, clause) => {
  const { head } = clause.predicate;
  const own = (tree.children[head] ?? []).filter((index) => tokenAt(tree, index).deprel === "advmod");
  const behindAuxiliary = own.flatMap((adverb) =>
    (tree.children[adverb] ?? []).filter((index) => followsAuxiliary(tree, index, head)),
  );
  const negations = [...new Set([...clause.predicate.tokens, ...own, ...behindAuxiliary])].filter(
    (index) => NOT.has(lower(tree, index)) && !isNotOnly(tree, index) && !isNotBefore(tree, index, head),
  );
  const longer = clause.predicate.tokens.some((index) => lower(tree, index) === "longer") ? 1 : 0;
  const inArguments = clause.arguments.filter((argument) => isNegative(tree, clause, argument)).length;
  const adverbs = (tree.children[clause.predicate.head] ?? []).filter(
    (index) => isNegativeAdverb(tree, index, clause) || isAlmost(tree, index, head),
  ).length;
  const fronted = deniesInFront(tree, clause, negations) ? 1 : 0;
  const cleft = isDeniedCleft(tree, head) ? 1 : 0;
  const avoided = isAvoided(tree, clause) || followsRather(tree, head) ? 1 : 0;
  return (negations.length + inArguments + adverbs + longer + fronted + cleft + avoided) % 2 === 1
    ? "negated"
    : "affirmed";
});

/** `died, but not before he had led them there`: what came before it did happen. */
function isNotBefore(tree: Tree, not: number, predicate: number): boolean {
  const next = tree.tokens[not + 1];
  return next?.deprel === "mark" && next.head === predicate && /^(?:before|until|after)$/i.test(next.form);
}

/** `so as not to reach them`: the conjunction denies. */
function isAvoided(tree: Tree, { marks, predicate }: Clause): boolean {
  const denying = marks.find((index) => lower(tree, index) === "not" && /^(?:as|order)$/.test(lower(tree, index - 1)));
  return denying !== undefined && !predicate.tokens.includes(denying);
}

/** `Not since May has it rained`, `Never before has it`: what stands before an auxiliary that its subject follows denies the clause. */
function deniesInFront(tree: Tree, { predicate, arguments: given }: Clause, counted: readonly number[]): boolean {
  const subject = given.find(({ role, shared }) => role === "subject" && !shared)?.phrase.tokens[0] ?? -1;
  const auxiliary = predicate.tokens.find((index) => index < subject && tokenAt(tree, index).upos === "AUX");
  if (auxiliary === undefined) return false;
  return tree.tokens.some(({ form, head }, index) => {
    const next = tree.tokens[index + 1]?.form.toLowerCase() ?? "";
    const denies = index < auxiliary && /^(?:not|never)$/i.test(form) && !counted.includes(index);
    return denies && !NOT_ONLY.has(next) && !/^(?:until|till|long)$/.test(next) && isBelow(tree, head, predicate.head);
  });
}

/** `Oil is not what made them rich`: what the copula denies, the clause behind its `what` does not say. */
function isDeniedCleft(tree: Tree, predicate: number): boolean {
  const { deprel, head: what } = tokenAt(tree, predicate);
  if (deprel !== "acl:relcl" || what < 0 || lower(tree, what) !== "what") return false;
  const above = dependents(tree, what, "cop").length > 0 ? what : tokenAt(tree, what).head;
  const denied = (index: number) => NOT.has(lower(tree, index)) && !NOT_ONLY.has(lower(tree, index + 1));
  return above >= 0 && dependents(tree, above, "cop").length > 0 && dependents(tree, above, "advmod").some(denied);
}

function isBelow(tree: Tree, index: number, above: number): boolean {
  let at = index;
  while (at >= 0 && at !== above) at = tokenAt(tree, at).head;
  return at === above;
}

/** `will not soon be filled`: right behind the auxiliary, `not` denies the verb, though it may hang on an adverb. */
function followsAuxiliary(tree: Tree, index: number, predicate: number): boolean {
  const before = tree.tokens[index - 1];
  return before?.upos === "AUX" && before.head === predicate;
}

function lower(tree: Tree, index: number): string {
  return tree.tokens[index]?.form.toLowerCase() ?? "";
}

/** `hardly` and its like deny; `nor` and `neither` open a denied clause, but `Neither Oslo's mayor nor …` denies no mayor. */
function isNegativeAdverb(tree: Tree, index: number, { predicate }: Clause): boolean {
  const { deprel } = tokenAt(tree, index);
  const word = lower(tree, index);
  if (deprel === "cc" || deprel === "cc:preconj")
    return (word === "nor" || word === "neither") && predicate.tokens.length > 0;
  return deprel === "advmod" && ["hardly", "scarcely", "neither", "nor", "nowhere", "rarely", "seldom"].includes(word);
}

/** `almost drowned` did not; what measures is only less: `nearly doubled`, `nearly reached 90 euros`. */
function isAlmost(tree: Tree, index: number, verb: number): boolean {
  const { deprel } = tokenAt(tree, index);
  const { lemma, upos } = tokenAt(tree, verb);
  return (
    deprel === "advmod" && upos === "VERB" && ["almost", "nearly"].includes(lower(tree, index)) && !MEASURING.has(lemma)
  );
}

/** Verbs of which `almost` only takes a little away. */
export const MEASURING: ReadonlySet<string> = new Set(
  "double triple treble quadruple halve reach hit equal match total fill empty complete finish exhaust cover surround stop cease vanish".split(
    " ",
  ),
);

/** `not all of the workers`, `not every voter`: what follows is so of some. */
function isNotAll(tree: Tree, index: number): boolean {
  const next = tree.tokens[index + 1]?.form.toLowerCase() ?? "";
  return lower(tree, index) === "not" && QUANTIFIERS.has(next);
}

const QUANTIFIERS: ReadonlySet<string> = new Set([
  "all",
  "every",
  "everyone",
  "everybody",
  "everything",
  "many",
  "much",
  "a",
  "one",
]);

function isNegative(tree: Tree, clause: Clause, argument: Argument): boolean {
  if (argument.role === "clause" || argument.role === "adverbial") return false;
  if (argument.shared && (argument.role !== "subject" || clause.governor?.deprel === "xcomp")) return false;
  const { head } = argument.phrase;
  if (NEGATIVE_WORDS.has(lower(tree, head)) && !["ADV", "NOUN"].includes(tokenAt(tree, head).upos))
    return !isNothingBut(tree, head);
  if (!argument.phrase.tokens.includes(head) || clause.predicate.tokens.includes(head)) return false;
  return (tree.children[head] ?? []).some((index) => {
    const { deprel } = tokenAt(tree, index);
    // `is not a thief`: what denies the copula denies nothing else.
    if (deprel === "advmod") return isNotAll(tree, index) && !clause.predicate.tokens.includes(index);
    return (
      (deprel === "det" && NEGATIVE_WORDS.has(lower(tree, index))) ||
      // What stands before a predicate is counted with its adverbs; `neither the chair, Ana Ruiz, nor …` denies no chair.
      (deprel === "cc:preconj" &&
        lower(tree, index) === "neither" &&
        head !== clause.predicate.head &&
        clause.predicate.tokens.length > 0)
    );
  });
}
