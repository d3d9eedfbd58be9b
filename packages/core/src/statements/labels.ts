/** How a predicate reads: in the tense of the text, and in base form. */
import { type Clause, isRelation, type Predicate, type Tree, tokenAt } from "../model/index.ts";
import { isPlural } from "./number.ts";
import { spanOf, wordsOf } from "./words.ts";

/** Auxiliaries that carry tense or voice alone; modal ones mean something and stay. */
function isFormal(tree: Tree, index: number): boolean {
  const { deprel, upos, lemma, xpos } = tokenAt(tree, index);
  return isRelation(deprel, "aux") && upos === "AUX" && xpos !== "MD" && ["be", "have", "do", "get"].includes(lemma);
}

function lemmaOf(tree: Tree, index: number): string {
  const { lemma, form, upos } = tokenAt(tree, index);
  return upos === "VERB" || upos === "AUX" ? lemma : form.toLowerCase();
}

/** A predicate of these tokens, with a preposition that belongs to its object. */
export function predicateOf(tree: Tree, tokens: readonly number[], preposition = ""): Predicate {
  const suffix = preposition ? ` ${preposition}` : "";
  const passive = tokens.some((index) => tokenAt(tree, index).deprel === "aux:pass");
  const words = tokens.filter((index) => !isFormal(tree, index)).map((index, at) => baseForm(tree, index, passive, at));
  return {
    label: wordsOf(tree, tokens) + suffix,
    lemma: (passive ? ["be", ...words] : words).join(" ") + suffix,
    span: spanOf(tree, tokens),
  };
}

/** A passive without auxiliary is told with the one it leaves out: `infections caused by dust` were caused by it. */
export function barePassive(tree: Tree, clause: Clause, preposition = ""): Predicate {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  const plain = predicateOf(tree, clause.predicate.tokens, preposition);
  const auxiliary = auxiliaryFor(tree, clause.predicate.head, subject?.phrase.head);
  return { ...plain, label: `${auxiliary} ${plain.label}`, lemma: `be ${plain.label.toLowerCase()}` };
}

/** A chain whose first verb is a passive without auxiliary is told with the one it leaves out: `teams set to play` were set to play. */
export function chainPredicate(
  tree: Tree,
  top: Clause | undefined,
  tokens: readonly number[],
  preposition = "",
): Predicate {
  const plain = predicateOf(tree, tokens, preposition);
  if (!top || !isBarePassive(tree, top)) return plain;
  const subject = top.arguments.find(({ role }) => role === "subject");
  const auxiliary = auxiliaryFor(tree, top.predicate.head, subject?.phrase.head);
  return { ...plain, label: `${auxiliary} ${plain.label}`, lemma: `be ${plain.label}` };
}

/** Participles that tell of a lasting state: `based in Oslo`. */
const LASTING: ReadonlySet<string> = new Set(
  "base locate situate characterize characterise know surround own use concern involve relate associate inhabit entitle dedicate call name expect".split(
    " ",
  ),
);

/** A form of `be`: in the past, as what a participle tells has happened, but for lasting states. */
function auxiliaryFor(tree: Tree, participle: number, subject: number | undefined): string {
  const plural = subject !== undefined && isPlural(tree, subject);
  if (LASTING.has(tokenAt(tree, participle).lemma)) return plural ? "are" : "is";
  return plural ? "were" : "was";
}

/** What a clause without a verb says, with the copula that it leaves out: `with sales up` says that they were up. */
export function verbless(tree: Tree, clause: Clause): Predicate {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  const plain = predicateOf(tree, clause.predicate.tokens);
  const plural = subject !== undefined && isPlural(tree, subject.phrase.head);
  return { ...plain, label: `${plural ? "were" : "was"} ${plain.label}`, lemma: `be ${plain.lemma}` };
}

/** Whether a clause is passive by its participle alone. */
export function isBarePassive(tree: Tree, { voice, predicate }: Clause): boolean {
  const participle = ["VBN", "VBD"].includes(tokenAt(tree, predicate.head).xpos);
  return (
    voice === "passive" &&
    participle &&
    !predicate.tokens.some((index) => isRelation(tokenAt(tree, index).deprel, "aux"))
  );
}

/** The passive keeps its participle: `be destroy` is no English. */
function baseForm(tree: Tree, index: number, passive: boolean, at: number): string {
  const { xpos, form } = tokenAt(tree, index);
  if (passive && xpos === "VBN") return form.toLowerCase();
  const inner = at > 0 && ["VBG", "VBN"].includes(xpos);
  return inner ? form.toLowerCase() : lemmaOf(tree, index);
}
