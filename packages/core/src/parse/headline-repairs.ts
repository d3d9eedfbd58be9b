/** Repairs of headlines, whose verb may be an infinitive or a participle alone. */
import type { Token } from "../model/index.ts";
import { isActor } from "./mention-types.ts";
import { allChildrenOf, childrenOf, type Move, NO_MOVES, type Repair, rehang, subjectRelation } from "./repair.ts";

/** Several of those who act by trade or belong to a group: `Teachers to strike`. */
const ACTING = /(?:ers|ors|ists|ians|men|women|police)$/i;

/** Whether a noun is somebody who can do something, as a headline names them: without article. */
function isActing(tokens: readonly Token[], index: number): boolean {
  const { upos, xpos = "", form = "", lemma = "" } = tokens[index] ?? {};
  if (childrenOf(tokens, index, "det", "case", "cop", "nsubj").length > 0) return false;
  return upos === "PROPN" || (upos === "NOUN" && isActor(lemma)) || (xpos === "NNS" && ACTING.test(form));
}

/** `Norvik to buy rival`, the infinitive as part of a name: in a headline it is the verb, and the name its subject. */
function infinitiveOfHeadline(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: subject = -1 } = tokens[index] ?? {};
  if (deprel !== "acl" || tokens[subject]?.deprel !== "root" || !isActing(tokens, subject)) return NO_MOVES;
  const [mark = -1] = childrenOf(tokens, index, "mark");
  const isVerb = xpos === "VB" || childrenOf(tokens, index, "cop", "aux:pass").some((at) => tokens[at]?.xpos === "VB");
  if (tokens[mark]?.xpos !== "TO" || !isVerb || mark < subject) return NO_MOVES;
  if (tokens.slice(0, mark).some(({ upos, form }) => upos === "PUNCT" && form !== "-" && !/['’]/.test(form)))
    return NO_MOVES;
  const behind = allChildrenOf(tokens, subject).filter((at) => at > index);
  return [
    { index, head: -1, deprel: "root" },
    { index: subject, head: index, deprel: subjectRelation(tokens, index) },
    ...rehang(tokens, behind, index),
  ];
}

/** Whether a sentence is set as headlines are, without a full stop. */
function isHeadline(tokens: readonly Token[]): boolean {
  return tokens.length < 25 && !/^(?:[.!?…;:]|["”'’])$/.test(tokens.at(-1)?.form ?? ".");
}

/** Where the dependents of a noun hang when it is a verb. */
function asOfVerb(tokens: readonly Token[], at: number, verb: number): Move {
  const { deprel = "dep", xpos } = tokens[at] ?? {};
  const isInfinitive = deprel === "acl" && xpos === "VB";
  return { index: at, head: verb, deprel: isInfinitive ? "advcl" : deprel.replace(/^nmod/, "obl") };
}

/** Adjectives that are verbs as well, of what does so by itself: `Talks open in Geneva`. */
const BY_ITSELF = /^(?:open|close|clear|slow|cool)$/;

/** `Pogacar attacks alone to win`, with attacks of his; `Lyon sign striker`: what has a subject or an object is the verb. */
function nounAsVerbOfHeadline(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos = "", xpos = "", lemma = "", head = -1 } = tokens[index] ?? {};
  const isOther = /^(?:NOUN|ADV|ADJ)$/.test(upos) || (upos === "VERB" && /^NN/.test(xpos));
  if (deprel !== "root" || !isOther || index === 0 || !isHeadline(tokens)) return NO_MOVES;
  if (childrenOf(tokens, index, "det", "case", "cop", "amod", "nmod:poss", "nummod").length > 0) return NO_MOVES;
  const [own] = childrenOf(tokens, index, "nsubj").filter((at) => at < index);
  const name =
    tokens[index - 1]?.upos === "PROPN"
      ? childrenOf(tokens, index, "compound").find((at) => at === index - 1)
      : undefined;
  const subject = own ?? name;
  const behind = allChildrenOf(tokens, index).filter((at) => at > index);
  const hasObject = behind.some((at) => tokens[at]?.deprel === "obj");
  const acts = behind.some(
    (at) => /^(?:obj|advmod|advcl)$/.test(tokens[at]?.deprel ?? "") || tokens[at]?.xpos === "VB",
  );
  const isVerb = xpos === "NNS" ? own !== undefined || acts : hasObject || (own !== undefined && BY_ITSELF.test(lemma));
  if (subject === undefined || !isVerb) return NO_MOVES;
  return [
    { index, head, deprel, as: { upos: "VERB", xpos: xpos === "NNS" ? "VBZ" : "VBP" } },
    { index: subject, head: index, deprel: "nsubj" },
    ...behind.map((at) => asOfVerb(tokens, at, index)),
  ];
}

/** `Novo ousts chief as rivals gain ground`, with a name of three words: what has the form of a verb is the verb of the headline. */
function verbAsName(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: name = -1 } = tokens[index] ?? {};
  const isInName = deprel === "flat" && xpos === "VBZ" && name === index - 1 && isHeadline(tokens);
  const { deprel: place, head: verb = -1 } = tokens[name] ?? {};
  if (!isInName || place !== "nsubj" || tokens[verb]?.deprel !== "root" || verb < index) return NO_MOVES;
  const object = allChildrenOf(tokens, name).find((at) => at > index && at < verb);
  const [mark = -1] = childrenOf(tokens, verb, "mark", "advmod").filter((at) => at > index);
  if (object === undefined || mark < object || childrenOf(tokens, verb, "nsubj").length < 2) return NO_MOVES;
  return [
    { index, head: -1, deprel: "root", as: { upos: "VERB" } },
    { index: verb, head: index, deprel: "advcl" },
    { index: name, head: index, deprel: "nsubj" },
    { index: object, head: index, deprel: "obj", as: { upos: "NOUN", xpos: "NN" } },
  ];
}

/** What headlines say somebody does, which a noun in the plural may look like. */
const HEADLINE_VERB =
  /^(?:book|post|report|plan|name|cut|seek|eye|win|face|back|top|lift|buy|order|sign|fund|vow|urge|warn|unveil|pledge|launch|halt|slash|hike|pick|tap|land|net|score|claim)s$/;

/** `Sony books record profit`, a profit of books: where nothing else is a verb, a plural behind a name is. */
function pluralAsVerbOfHeadline(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, form = "", head: noun = -1 } = tokens[index] ?? {};
  const isBare = deprel === "compound" && xpos === "NNS" && HEADLINE_VERB.test(form) && tokens[noun]?.deprel === "root";
  if (!isBare || noun < index || tokens[index - 1]?.upos !== "PROPN" || !isHeadline(tokens)) return NO_MOVES;
  if (tokens.some(({ upos }) => upos === "VERB" || upos === "AUX")) return NO_MOVES;
  const subject = [noun, index]
    .flatMap((above) => childrenOf(tokens, above, "compound"))
    .find((at) => at === index - 1);
  const later = allChildrenOf(tokens, noun).filter(
    (at) => at > noun && /^(?:nmod|obl|advcl|punct)/.test(tokens[at]?.deprel ?? ""),
  );
  if (subject === undefined) return NO_MOVES;
  return [
    { index, head: -1, deprel: "root", as: { upos: "VERB", xpos: "VBZ" } },
    { index: noun, head: index, deprel: "obj" },
    { index: subject, head: index, deprel: "nsubj" },
    ...later.map((at) => asOfVerb(tokens, at, index)),
  ];
}

/** `Boeing strikes deal with union`, with strikes that deal: two words of one idiom. */
function strikesDeal(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", upos, deprel } = tokens[index] ?? {};
  const strikes = index - 1;
  const isPair = /^(?:deal|pact|accord|truce)$/.test(form) && tokens[strikes]?.form === "strikes" && deprel === "root";
  if (!isPair || upos !== "VERB" || tokens[strikes]?.deprel !== "nsubj" || !isHeadline(tokens)) return NO_MOVES;
  const subject = childrenOf(tokens, strikes, "compound").findLast((at) => at < strikes);
  const behind = allChildrenOf(tokens, index).filter((at) => at > index);
  if (subject === undefined) return NO_MOVES;
  return [
    { index: strikes, head: -1, deprel: "root", as: { upos: "VERB", xpos: "VBZ", lemma: "strike" } },
    { index, head: strikes, deprel: "obj", as: { upos: "NOUN", xpos: "NN" } },
    { index: subject, head: strikes, deprel: "nsubj" },
    ...rehang(tokens, behind, strikes),
  ];
}

/** All repairs of headlines. */
export const HEADLINE_REPAIRS: readonly Repair[] = [
  {
    id: "infinitive-of-headline",
    relations: ["acl"],
    description: "The infinitive that a headline is about is taken for part of its subject.",
    mend: infinitiveOfHeadline,
  },
];

/** Repairs of headlines whose verb has another form's tag; tried when all else hangs where it belongs. */
export const HEADLINE_VERB_REPAIRS: readonly Repair[] = [
  {
    id: "noun-as-verb-of-headline",
    relations: ["root"],
    description: "The verb of a headline is taken for a noun.",
    mend: nounAsVerbOfHeadline,
  },
  {
    id: "verb-as-name",
    relations: ["flat"],
    description: "The verb of a headline is taken for a part of the name before it.",
    mend: verbAsName,
  },
  {
    id: "plural-as-verb-of-headline",
    relations: ["compound"],
    description: "The verb of a headline is taken for a part of its object.",
    mend: pluralAsVerbOfHeadline,
  },
  {
    id: "strikes-deal",
    relations: ["root"],
    description: "Whoever strikes a deal is taken for strikes that deal.",
    mend: strikesDeal,
  },
];
