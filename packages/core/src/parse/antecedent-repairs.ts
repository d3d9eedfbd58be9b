/** Repairs of what a relative clause is of: the noun right before it, the one that its verb agrees with, a person for `whom`. */
import type { Token } from "../model/index.ts";
import { nounShare } from "./mention-types.ts";
import { childrenOf, isBelow, type Move, NO_MOVES, type Repair } from "./repair.ts";

const NOMINAL = /^(?:NOUN|PROPN)$/;

/** The head of the name or the noun whose last word a token is. */
function topOf(tokens: readonly Token[], last: number): number {
  let at = last;
  while (/^(?:flat|compound)$/.test(tokens[at]?.deprel ?? "") && (tokens[at]?.head ?? -1) < at)
    at = tokens[at]?.head ?? -1;
  return at;
}

/** The relative pronoun or adverb that a clause opens with. */
function pronounOf(tokens: readonly Token[], clause: number, form: RegExp): number {
  return (
    childrenOf(tokens, clause, "nsubj", "nsubj:pass", "obj", "advmod", "mark").find(
      (at) => at < clause && form.test(tokens[at]?.form ?? ""),
    ) ?? -1
  );
}

/** `met men who left in protests that hurt ten`, with men who hurt them: a second clause right behind a noun is of that noun. */
function thatBehindNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  const that = pronounOf(tokens, index, /^that$/i);
  if (deprel !== "acl:relcl" || that < 0) return NO_MOVES;
  const hasFirst = childrenOf(tokens, noun, "acl:relcl").some((at) => at < that);
  const nearest = topOf(tokens, that - 1);
  const isNoun = NOMINAL.test(tokens[that - 1]?.upos ?? "") && nearest !== noun && nearest > noun;
  return hasFirst && isNoun && !isBelow(tokens, nearest, index) ? [{ index, head: nearest, deprel }] : NO_MOVES;
}

/** `the mayor of Le Portel, where …`, with a mayor where: behind a comma it is of the place right before it. */
function whereOfNearest(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  const where = pronounOf(tokens, index, /^where$/i);
  if (deprel !== "acl:relcl" || tokens[where - 1]?.form !== ",") return NO_MOVES;
  const nearest = topOf(tokens, where - 2);
  const isPlace = tokens[nearest]?.upos === "PROPN" && tokens[nearest]?.deprel === "nmod";
  return isPlace && nearest !== noun && isBelow(tokens, nearest, noun) ? [{ index, head: nearest, deprel }] : NO_MOVES;
}

/** `residents of Derna, which is split`, with residents that is: the verb agrees with the name right before it. */
function whichThatAgrees(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: noun = -1 } = tokens[index] ?? {};
  const which = pronounOf(tokens, index, /^which$/i);
  if (deprel !== "acl:relcl" || tokens[which - 1]?.form !== "," || tokens[noun]?.xpos !== "NNS") return NO_MOVES;
  const [auxiliary = index] = childrenOf(tokens, index, "aux", "aux:pass", "cop");
  const isOne = (tokens[auxiliary]?.xpos ?? xpos) === "VBZ" || tokens[auxiliary]?.form === "was";
  const nearest = topOf(tokens, which - 2);
  const isName =
    tokens[nearest]?.upos === "PROPN" && tokens[nearest]?.deprel === "nmod" && tokens[nearest]?.head === noun;
  return isOne && isName && !tokens[nearest]?.xpos.endsWith("S") ? [{ index, head: nearest, deprel }] : NO_MOVES;
}

/** What somebody heads, of which `which` may tell. */
const BODY =
  /^(?:government|administration|party|regime|cabinet|faction|militia|campaign|office|team|coalition|movement|army|group)$/;

/** `the government of Ana Lund, which fell`, with a Lund that did: `which` is of no person. */
function whichOfBody(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: name = -1 } = tokens[index] ?? {};
  const which = pronounOf(tokens, index, /^which$/i);
  const { upos, deprel: place, head: body = -1 } = tokens[name] ?? {};
  if (deprel !== "acl:relcl" || which < 0 || upos !== "PROPN" || place !== "nmod") return NO_MOVES;
  const isOf = childrenOf(tokens, name, "case").some((at) => tokens[at]?.form === "of");
  const isPerson = childrenOf(tokens, name, "flat", "nmod:desc").length > 0;
  return isOf && isPerson && BODY.test(tokens[body]?.lemma ?? "") ? [{ index, head: body, deprel }] : NO_MOVES;
}

/** Whether a noun is of somebody, by the treebank, or by its end where the treebank lacks it. */
function isPerson(lemma: string): boolean {
  return (nounShare(lemma, "person") ?? (/(?:er|or|ist|man|ant|ee)$/.test(lemma) ? 1 : 0)) > 0.5;
}

/** `people were saved by ships, two of whom died`, with ships that did: `whom` is of the nearest persons. */
function whomOfPersons(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  const [subject = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass");
  const hasWhom = childrenOf(tokens, subject, "nmod").some((at) => tokens[at]?.form === "whom");
  if (deprel !== "acl:relcl" || !hasWhom || tokens[noun]?.upos !== "NOUN") return NO_MOVES;
  const nearest = topOf(tokens, subject - 2);
  const isBehind = tokens[subject - 1]?.form === "," && nearest > noun && tokens[nearest]?.xpos === "NNS";
  if (isBehind && isPerson(tokens[nearest]?.lemma ?? "")) return [{ index, head: nearest, deprel }];
  const isThing = (nounShare(tokens[noun]?.lemma ?? "", "person") ?? 0) < 0.3;
  let verb = tokens[noun]?.head ?? -1;
  while (verb >= 0 && tokens[verb]?.upos !== "VERB") verb = tokens[verb]?.head ?? -1;
  const person = childrenOf(tokens, verb, "nsubj", "nsubj:pass").find(
    (at) => at < noun && isPerson(tokens[at]?.lemma ?? ""),
  );
  return isThing && person !== undefined ? [{ index, head: person, deprel }] : NO_MOVES;
}

/** All repairs of antecedents. */
export const ANTECEDENT_REPAIRS: readonly Repair[] = [
  {
    id: "that-behind-noun",
    relations: ["acl:relcl"],
    description: "A second relative clause skips the noun right before it.",
    mend: thatBehindNoun,
  },
  {
    id: "where-of-nearest",
    relations: ["acl:relcl"],
    description: "A clause with `where` skips the place right before it.",
    mend: whereOfNearest,
  },
  {
    id: "which-that-agrees",
    relations: ["acl:relcl"],
    description: "A clause in the singular hangs on a noun in the plural.",
    mend: whichThatAgrees,
  },
  {
    id: "which-of-body",
    relations: ["acl:relcl"],
    description: "A clause with `which` hangs on a person.",
    mend: whichOfBody,
  },
  {
    id: "whom-of-persons",
    relations: ["acl:relcl"],
    description: "A clause with `of whom` hangs on things.",
    mend: whomOfPersons,
  },
];
