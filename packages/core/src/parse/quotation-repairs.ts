/** Repairs of what hangs across the end of a quotation, or across the verb that reports what stands before it. */
import type { Token } from "../model/index.ts";
import { childrenOf, isBelow, type Move, NO_MOVES, type Repair, SUBJECTS } from "./repair.ts";

const OPENING = /^(?:"|“|``)$/;
const CLOSING = /^(?:"|”|'')$/;
const LONGEST_MARK = 2;

/** First and last token of the quotation that a token stands in, marks included. */
function quotationAt(tokens: readonly Token[], index: number): readonly [number, number] | undefined {
  let open: number | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const { form, xpos } = tokens[at] as Token;
    if (form.length > LONGEST_MARK) continue;
    if (open === undefined && OPENING.test(form) && xpos !== "''") open = at;
    else if (open !== undefined && CLOSING.test(form)) {
      if (open < index && index < at) return [open, at];
      open = undefined;
    }
  }
  return undefined;
}

/** The nearest verb above a token that stands outside its quotation. */
function verbOutside(tokens: readonly Token[], index: number, [first, last]: readonly [number, number]): number {
  let at = index;
  while (at >= first && at <= last) at = tokens[at]?.head ?? -1;
  return at >= 0 && tokens[at]?.upos === "VERB" ? at : -1;
}

/** `said it "was no crime", and blamed the firm`, `"We won," she told us in Rome`: what follows the quotation is the speaker's. */
function behindQuotation(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1, upos } = tokens[index] ?? {};
  const quotation = head >= 0 ? quotationAt(tokens, head) : undefined;
  if (!quotation || index <= quotation[1] || quotationAt(tokens, index)) return NO_MOVES;
  const verb = verbOutside(tokens, head, quotation);
  if (verb < 0 || verb === index) return NO_MOVES;
  if (isSpeakerBefore(tokens, index, verb)) return [{ index, head: verb, deprel: "nsubj" }];
  // `said it was "fair" and would not cost more`: what is to come is said, too.
  const isSaid = childrenOf(tokens, index, "aux").some((at) => tokens[at]?.xpos === "MD");
  if (deprel === "conj" && upos === "VERB" && verb < quotation[0])
    return isSaid ? NO_MOVES : [{ index, head: verb, deprel }];
  if (verb > quotation[1] && verb < index && isBareNoun(tokens, index))
    return isObject(deprel) ? hearerBehind(tokens, index, verb) : speakerBehind(tokens, index, verb);
  // `"We will stay," she told us before leaving`: it is she who left.
  if (deprel === "advcl" && verb > quotation[1] && verb < index) return [{ index, head: verb, deprel }];
  const phrase = deprel === "nmod" || deprel === "obl";
  const behindVerb = verb > quotation[1] && verb < index && childrenOf(tokens, index, "case").length > 0;
  return phrase && behindVerb ? [{ index, head: verb, deprel: "obl" }] : NO_MOVES;
}

/** `"We sailed," one of the crew, Ida Lund, said`, read as part of what is said: it is who speaks. */
function isSpeakerBefore(tokens: readonly Token[], index: number, verb: number): boolean {
  const { deprel = "", upos = "" } = tokens[index] ?? {};
  const nominal = ["NOUN", "PROPN", "PRON", "NUM"].includes(upos) && childrenOf(tokens, index, "case").length === 0;
  const finite = /^VB[DZP]$/.test(tokens[verb]?.xpos ?? "");
  const lacking = childrenOf(tokens, verb, "nsubj", "csubj", "expl", "aux:pass").length === 0;
  const isSecond =
    deprel === "nsubj" && childrenOf(tokens, tokens[index]?.head ?? -1, "nsubj").some((at) => at < index);
  return (
    index < verb &&
    (isSecond || ["parataxis", "appos", "dep", "obl:unmarked", "vocative"].includes(deprel)) &&
    nominal &&
    finite &&
    lacking
  );
}

function isBareNoun(tokens: readonly Token[], index: number): boolean {
  const { upos = "" } = tokens[index] ?? {};
  return ["NOUN", "PROPN", "PRON"].includes(upos) && childrenOf(tokens, index, "case").length === 0;
}

function isObject(deprel = ""): boolean {
  return deprel === "obj" || deprel === "iobj";
}

/** `"We melted snow," Lund told the broadcaster`, read as melted, too: it is who is told. */
function hearerBehind(tokens: readonly Token[], index: number, verb: number): readonly Move[] {
  const isFree = childrenOf(tokens, verb, "obj", "iobj").length === 0;
  const isTold = childrenOf(tokens, verb, "nsubj").some((at) => at < verb);
  return isFree && isTold ? [{ index, head: verb, deprel: "obj" }] : speakerBehind(tokens, index, verb);
}

/** `"We are ready," said the head of the union, Ana Ruiz`, read as part of what is said: it is who speaks. */
function speakerBehind(tokens: readonly Token[], index: number, verb: number): readonly Move[] {
  const [subject] = childrenOf(tokens, verb, "nsubj");
  if (subject === undefined) return [{ index, head: verb, deprel: "nsubj" }];
  return subject > verb && subject < index ? [{ index, head: subject, deprel: "appos" }] : NO_MOVES;
}

/** The verb that reports the clause before it, in which a token hangs though it stands behind that verb, or right before it. */
function reportAcross(tokens: readonly Token[], index: number): number {
  let clause = tokens[index]?.head ?? -1;
  while (clause >= 0 && tokens[clause]?.deprel !== "ccomp") clause = tokens[clause]?.head ?? -1;
  const verb = tokens[clause]?.head ?? -1;
  const isReport = verb > clause && /^VB[DZP]$/.test(tokens[verb]?.xpos ?? "") && tokens[verb]?.upos === "VERB";
  return isReport && index > clause ? verb : -1;
}

/** `Rates will rise, the bank said in a letter`, with rates that rise in it: what stands behind the verb of saying is of that verb. */
function behindReport(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "" } = tokens[index] ?? {};
  if (!/^(?:obl|nmod|obl:unmarked|advmod)$/.test(deprel)) return NO_MOVES;
  const verb = reportAcross(tokens, index);
  if (verb < 0 || verb > index || (tokens[index]?.head ?? -1) > verb) return NO_MOVES;
  const first = tokens.findIndex((token, at) => at === index || (token.head === index && token.deprel === "case"));
  // `The plan, she said, would fail on Friday`: behind a comma the clause goes on.
  const isRight = tokens.slice(verb + 1, first).every(({ upos }) => upos !== "PUNCT" && upos !== "VERB");
  return isRight ? [{ index, head: verb, deprel: deprel === "nmod" ? "obl" : deprel }] : NO_MOVES;
}

/** `Claim: "It has halved the sum," Lund told us`, with a claim that was told: what a label stands before is what is told. */
function behindLabel(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: label = -1 } = tokens[index] ?? {};
  const { deprel: place, head: verb = -1, upos } = tokens[label] ?? {};
  const isLabel =
    place === "ccomp" && upos === "NOUN" && verb > index && tokens.slice(0, label + 2).at(-1)?.form === ":";
  if (!isLabel || tokens.slice(0, label).some((_, at) => !isBelow(tokens, at, label))) return NO_MOVES;
  if (childrenOf(tokens, index, ...SUBJECTS).length === 0) return NO_MOVES;
  return [
    { index, head: verb, deprel: "ccomp" },
    { index: label, head: index, deprel: deprel === "appos" ? "parataxis" : deprel },
  ];
}

/** All repairs of quotations. */
export const QUOTATION_REPAIRS: readonly Repair[] = [
  {
    id: "behind-label",
    relations: ["appos", "parataxis"],
    description: "A label before a colon is taken for what is told, and what is told for a remark on it.",
    mend: behindLabel,
  },
  {
    id: "behind-report",
    relations: ["obl", "nmod", "obl:unmarked", "advmod"],
    description: "What stands behind the verb that reports the clause before it hangs in that clause.",
    mend: behindReport,
  },
  {
    id: "behind-quotation",
    description: "What stands behind a quotation hangs on a word in it, and not on the verb that reports it.",
    mend: behindQuotation,
  },
];
