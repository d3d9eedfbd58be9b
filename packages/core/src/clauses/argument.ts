import {
  type Argument,
  type ArgumentRole,
  baseRelation,
  dependents,
  type Phrase,
  type Tree,
  tokenAt,
} from "../model/index.ts";
import {
  conjunctHeads,
  coordination,
  isClausal,
  isInvertedCondition,
  isVerb,
  markerText,
  marksOf,
  phraseOf,
} from "./phrases.ts";
import { antecedentOf, isRelative } from "./relatives.ts";

const ROLES: ReadonlyMap<string, ArgumentRole> = new Map([
  ["nsubj", "subject"],
  ["csubj", "subject"],
  ["obj", "object"],
  ["iobj", "recipient"],
  ["obl:agent", "agent"],
  ["obl", "oblique"],
  ["ccomp", "clause"],
  ["advcl", "clause"],
  ["advmod", "adverbial"],
]);

/** What an argument by this relation is to its predicate; none when the relation carries no argument. */
export function roleOf(deprel: string): ArgumentRole | undefined {
  return ROLES.get(deprel) ?? ROLES.get(baseRelation(deprel));
}

/** Marks an argument as taken from another clause. */
export function shared(argument: Argument): Argument {
  return { ...argument, shared: true };
}

/** The argument that a token heads; a relative pronoun gives way to what it stands for. */
export function argumentOf(tree: Tree, head: number, role: ArgumentRole, conjuncts?: readonly number[]): Argument {
  const marks = marksOf(tree, head);
  const antecedent = isRelative(tree, head) ? antecedentOf(tree, head) : undefined;
  const { deprel } = tokenAt(tree, head);
  const phrases =
    antecedent === undefined ? ownPhrases(tree, head, role, conjuncts) : nounPhrases(tree, antecedent, head);
  // `if it had not been for her`: what introduces a clause is its conjunction, the preposition is of what it says.
  const isOfNoun = dependents(tree, head, "cop").length > 0 && dependents(tree, head, "mark").length > 0;
  const introducing = isOfNoun ? marksOf(tree, head, ["mark"]) : marks;
  const words = isInvertedCondition(tree, head) ? "if" : markerText(tree, introducing);
  const marker = words === "" ? {} : { marker: words };
  const shares = antecedent === undefined ? {} : { shared: true };
  return { role, deprel, marks, ...marker, ...phrases, ...shares };
}

/** An argument that is a noun elsewhere in the sentence: the antecedent of a relative clause, the noun a participle modifies. */
export function borrowedArgument(
  tree: Tree,
  noun: number,
  role: ArgumentRole,
  deprel: string,
  marks: readonly number[] = [],
): Argument {
  const marker = marks.length > 0 ? { marker: markerText(tree, marks) } : {};
  return { role, deprel, marks, ...marker, ...nounPhrases(tree, noun), shared: true };
}

function ownPhrases(
  tree: Tree,
  head: number,
  role: ArgumentRole,
  conjuncts?: readonly number[],
): Pick<Argument, "phrase" | "conjuncts"> {
  if (role === "clause" || isClausal(tree, head)) {
    const phrase = coordination(tree, head);
    return { phrase, conjuncts: [phrase] };
  }
  const heads = conjuncts ?? conjunctHeads(tree, head);
  const conjoined = heads.map((each) => behindMark(tree, phraseOf(tree, each)));
  const [only] = conjoined;
  const isAlone = only?.head === head && heads.length === 1;
  const whole = () => behindMark(tree, heads.length > 1 ? coordination(tree, head) : phraseOf(tree, head));
  return { phrase: isAlone ? only : whole(), conjuncts: conjoined };
}

/** `two weeks after the vote`: what stands before the preposition measures it and is no part of the phrase. */
function behindMark(tree: Tree, phrase: Phrase): Phrase {
  const mark = marksOf(tree, phrase.head).find((index) => index < phrase.head);
  if (mark === undefined) return phrase;
  const behind = phrase.tokens.filter((index) => index > mark);
  return { head: phrase.head, tokens: behind.length > 0 ? behind : [phrase.head] };
}

/** An antecedent without its relative clauses and participles, with those coordinated with it before its pronoun. */
function nounPhrases(tree: Tree, noun: number, pronoun = noun): Pick<Argument, "phrase" | "conjuncts"> {
  if (pronoun !== noun && isVerb(tree, noun)) {
    const phrase = { head: noun, tokens: clauseBefore(tree, noun, pronoun) };
    return { phrase, conjuncts: [phrase] };
  }
  const head = describedBy(tree, noun) ?? noun;
  const without = isSaidOf(tree, noun, head) ? ["acl", "nsubj", "cop", "aux", "advmod"] : ["acl", "acl:relcl"];
  const phrase: Phrase = phraseOf(tree, head, without);
  const heads = head === noun ? antecedents(tree, noun, pronoun) : [head];
  return { phrase, conjuncts: heads.map((each) => phraseOf(tree, each, without)) };
}

/** The words of a clause that a relative pronoun behind it takes up. */
function clauseBefore(tree: Tree, verb: number, pronoun: number): number[] {
  const { tokens } = phraseOf(tree, verb);
  const before = tokens.filter((index) => index < pronoun);
  return before.at(-1) !== undefined && tokenAt(tree, before.at(-1) as number).upos === "PUNCT"
    ? before.slice(0, -1)
    : before;
}

/** `a road and a bridge, which were closed`: all nouns before the pronoun; the last one when the verb is singular. */
function antecedents(tree: Tree, noun: number, pronoun: number): number[] {
  // `Berg, the artist and writer who chaired it`: both words say who he is.
  if (tokenAt(tree, noun).deprel === "appos" && sharesArticle(tree, noun)) return [noun];
  const heads = conjunctHeads(tree, noun).filter((each) => each === noun || each < pronoun);
  const verb = tokenAt(tree, pronoun).head;
  const group = verb < 0 ? [] : [verb, ...dependents(tree, verb, "aux", "cop")];
  const singular = group.some((index) => tokenAt(tree, index).xpos === "VBZ" || tokenAt(tree, index).form === "was");
  return singular ? heads.slice(-1) : heads;
}

/** Whether what is coordinated with a noun in the singular has no determiner of its own. */
function sharesArticle(tree: Tree, noun: number): boolean {
  const others = dependents(tree, noun, "conj");
  const isBare = (index: number) =>
    tokenAt(tree, index).xpos === "NN" && dependents(tree, index, "det", "nmod:poss").length === 0;
  return dependents(tree, noun, "det").length > 0 && others.length > 0 && others.every(isBare);
}

/** What a clause says of a nominal predicate it says of its subject, unless that is a mere pronoun. */
function describedBy(tree: Tree, noun: number): number | undefined {
  const { deprel, head } = tokenAt(tree, noun);
  if (isSaidOf(tree, noun, head)) return head;
  const predicate = dependents(tree, noun, "cop").length > 0 ? noun : deprel === "xcomp" ? head : undefined;
  if (predicate === undefined || dependents(tree, predicate, "obj").length > 0) return undefined;
  const subject = dependents(tree, predicate, "nsubj").find((index) => tokenAt(tree, index).deprel === "nsubj");
  if (
    subject === undefined ||
    ["it", "this", "that", "these", "those", "all", "what", "one", "some", "most", "everything", "there"].includes(
      tokenAt(tree, subject).lemma.toLowerCase(),
    )
  )
    return undefined;
  // `One side was scenes made by students`: what is many is not one.
  const [what, who] = [tokenAt(tree, noun).xpos, tokenAt(tree, subject).xpos];
  if (what === "NNS" && who === "NN") return undefined;
  return who.startsWith("W") ? undefined : subject;
}

/** `What worries farmers is the drought`: the drought does what is told of `what`. */
function isSaidOf(tree: Tree, what: number, noun: number): boolean {
  const { deprel, head, lemma } = tokenAt(tree, what);
  if (lemma.toLowerCase() !== "what" || deprel !== "nsubj" || head !== noun || noun < what) return false;
  const nominal = ["NOUN", "PROPN"].includes(tokenAt(tree, noun).upos) && dependents(tree, noun, "cop").length > 0;
  return nominal && dependents(tree, noun, "nsubj").length === 1;
}

/** Arguments by one dependent: several when its conjuncts have prepositions of their own. */
export function argumentsOf(tree: Tree, head: number, role: ArgumentRole): Argument[] {
  const heads = conjunctHeads(tree, head);
  const own = heads.filter((each) => each !== head && role === "oblique" && dependents(tree, each, "case").length > 0);
  const together = heads.filter((each) => !own.includes(each));
  const { deprel } = tokenAt(tree, head);
  return [
    argumentOf(tree, head, role, together),
    ...own.map((each) => ({ ...argumentOf(tree, each, role, [each]), deprel })),
  ];
}
