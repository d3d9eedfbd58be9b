/** Repairs of what reports are full of: who says it, weekdays without a preposition, figures with a participle behind them. */
import type { Token } from "../model/index.ts";
import { nounShare } from "./mention-types.ts";
import { allChildrenOf, childrenOf, type Move, NO_MOVES, type Repair, rehang, SAYING, SUBJECTS } from "./repair.ts";

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** The nearest verb above a token. */
function verbAbove(tokens: readonly Token[], index: number): number {
  let at = tokens[index]?.head ?? -1;
  while (at >= 0 && tokens[at]?.upos !== "VERB") at = tokens[at]?.head ?? -1;
  return at;
}

/** `join the strike Thursday`, the strike being Thursday: a weekday bare behind a noun says when. */
function weekdayBehindNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form = "", head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "appos" || !WEEKDAY.test(form) || tokens[noun]?.upos !== "NOUN" || noun > index) return NO_MOVES;
  if (allChildrenOf(tokens, index).some((at) => at < index) || tokens[index - 1]?.upos === "PUNCT") return NO_MOVES;
  const verb = verbAbove(tokens, index);
  return verb < 0 ? NO_MOVES : [{ index, head: verb, deprel: "obl:unmarked" }];
}

const DATE_WORD =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}|,|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?)$/;

/** `9 May 2023: A roof falls in`, as a day and a remark on it: in a list of days what stands before the colon says when. */
function dayBeforeColon(tokens: readonly Token[], index: number): readonly Move[] {
  const { head: day = -1 } = tokens[index] ?? {};
  if (tokens[day]?.deprel !== "root" || childrenOf(tokens, index, ...SUBJECTS).length === 0) return NO_MOVES;
  const colon = tokens.findIndex(({ form }) => form === ":");
  if (colon <= day || colon > index) return NO_MOVES;
  const label = tokens.slice(0, colon).map(({ form }) => form);
  const isDay = label.every((form) => DATE_WORD.test(form) || WEEKDAY.test(form));
  if (!isDay || label.every((form) => /^(?:\d{1,2}|,)$/.test(form))) return NO_MOVES;
  const behind = allChildrenOf(tokens, day).filter((at) => at >= colon && at !== index);
  return [
    { index, head: -1, deprel: "root" },
    { index: day, head: index, deprel: "obl:unmarked" },
    ...rehang(tokens, behind, index),
  ];
}

/** `said it was "sorry" but had not given up`: a second verb in the pluperfect is what is said, too. */
function pluperfectOfContent(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "conj" || tokens[verb]?.xpos !== "VBD" || !SAYING.test(tokens[verb]?.lemma ?? "")) return NO_MOVES;
  const content = childrenOf(tokens, verb, "ccomp").findLast((at) => at > verb && at < index);
  const [cc = -1] = childrenOf(tokens, index, "cc");
  if (content === undefined || cc < content || tokens[cc - 1]?.form === ",") return NO_MOVES;
  const isPluperfect = childrenOf(tokens, index, "aux").some((at) => tokens[at]?.form.toLowerCase() === "had");
  const isOpen = childrenOf(tokens, index, ...SUBJECTS).length === 0;
  return isPluperfect && isOpen ? [{ index, head: content, deprel: "conj" }] : NO_MOVES;
}

/** `rose to 5% from 4% in July, driven by food`, with 4% that were driven: behind a comma a participle tells of what rose. */
function participleBehindFigure(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: figure = -1 } = tokens[index] ?? {};
  if (deprel !== "acl" || xpos !== "VBN" || tokens[index - 1]?.form !== ",") return NO_MOVES;
  const { upos = "", deprel: place = "", head: verb = -1 } = tokens[figure] ?? {};
  const counted = upos === "NUM" || upos === "SYM" || childrenOf(tokens, figure, "nummod").length > 0;
  const isDriven = childrenOf(tokens, index, "obl:agent").length > 0;
  const isOfVerb = /^(?:obl|obl:unmarked|obj)$/.test(place) && tokens[verb]?.upos === "VERB";
  // `carried 40 people, led by Lund`: people are led, and no figure.
  const isFigure =
    upos !== "NOUN" ||
    /^(?:per cent|percent|point|crown|dollar|euro|pound|tonne|ton|barrel|degree)$/.test(tokens[figure]?.lemma ?? "");
  return counted && isDriven && isOfVerb && isFigure ? [{ index, head: verb, deprel: "advcl" }] : NO_MOVES;
}

/** What is left of several things, when some of them are told of. */
const OTHERS = /^(?:rest|remainder|other|others)$/;

/** `ten were built in Peru and the rest in Chile`, with the rest as a place: the verb is left out before it. */
function restWithoutVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, lemma = "", head: first = -1 } = tokens[index] ?? {};
  const { deprel: place, head: verb = -1 } = tokens[first] ?? {};
  // `91 were found in Suzu and 81 in Wajima`: a number beside one that is the subject counts others.
  const counts = [index, childrenOf(tokens, verb, "nsubj", "nsubj:pass")[0] ?? -1].every(
    (at) => tokens[at]?.upos === "NUM",
  );
  if (deprel !== "conj" || !(counts || OTHERS.test(lemma)) || place !== "obl" || tokens[verb]?.upos !== "VERB")
    return NO_MOVES;
  const [mark = -1] = childrenOf(tokens, first, "case");
  const phrase = childrenOf(tokens, index, "nmod").find((at) =>
    childrenOf(tokens, at, "case").some((each) => tokens[each]?.lemma === tokens[mark]?.lemma && each === index + 1),
  );
  if (mark < 0 || phrase === undefined || childrenOf(tokens, index, "case").length > 0) return NO_MOVES;
  const later = childrenOf(tokens, first, "conj").filter((at) => at > phrase);
  return [
    { index, head: verb, deprel: "conj" },
    { index: phrase, head: index, deprel: "orphan" },
    ...rehang(tokens, later, phrase),
  ];
}

/** The apposition that a speaker is taken for: `in Elin, the head of the clinic, Ada Lund,` or `killed Moe, the army and the police`. */
function appositionBefore(tokens: readonly Token[], verb: number): number {
  const isClosed = tokens[verb - 1]?.form === ",";
  let speaker = isClosed ? verb - 2 : verb - 1;
  const above = isClosed ? /^(?:flat|compound|appos)$/ : /^(?:flat|compound|conj|nmod|appos)$/;
  while (above.test(tokens[speaker]?.deprel ?? "")) {
    const head = tokens[speaker]?.head ?? -1;
    // `killed Moe, the army and the police said`, with an army that was killed: no conjunction joins it to him.
    const isLoose = tokens[speaker]?.deprel === "conj" && childrenOf(tokens, speaker, "cc").length === 0;
    const isApposition = tokens[speaker]?.deprel === "appos" || (isLoose && isBehindComma(tokens, speaker));
    // Whoever is named behind a preposition is no speaker: the apposition is. So is one that no comma parts from the verb.
    const isNamed = childrenOf(tokens, head, "case").some((at) => tokens[at]?.xpos === "IN");
    if (isApposition && (isNamed || !isClosed)) return head < speaker ? speaker : -1;
    speaker = head;
  }
  return -1;
}

/** Whether a noun with an article stands right behind a comma. */
function isBehindComma(tokens: readonly Token[], index: number): boolean {
  const [article = -1] = childrenOf(tokens, index, "det");
  return article > 0 && tokens[article - 1]?.form === ",";
}

/** `shells hit a shop in Elin, the head of the clinic, Ada Lund, said`, with Elin as the head: whoever stands before `said` says it. */
function speakerAsApposition(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", lemma = "" } = tokens[index] ?? {};
  if (deprel !== "root" || !/^VB[DZ]$/.test(xpos) || !SAYING.test(lemma)) return NO_MOVES;
  const isLacking = childrenOf(tokens, index, ...SUBJECTS, "aux", "aux:pass").length === 0;
  if (!isLacking || childrenOf(tokens, index, "ccomp").every((at) => at > index)) return NO_MOVES;
  const speaker = appositionBefore(tokens, index);
  return /^(?:NOUN|PROPN)$/.test(tokens[speaker]?.upos ?? "")
    ? [{ index: speaker, head: index, deprel: "nsubj" }]
    : NO_MOVES;
}

/** `"I do," he told them, maintaining his innocence`, maintained in what is quoted: behind the quotation and its speaker, the speaker goes on. */
function speakerBehindQuotation(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", xpos, head: content = -1 } = tokens[index] ?? {};
  const { deprel: place, head: speech = -1 } = tokens[content] ?? {};
  if (!/^(?:conj|advcl)$/.test(deprel) || xpos !== "VBG" || place !== "ccomp" || tokens[index - 1]?.form !== ",")
    return NO_MOVES;
  const isBehind =
    content < speech && speech < index && childrenOf(tokens, index, "cc", "mark", ...SUBJECTS).length === 0;
  const isQuoted = tokens.some(({ form }, at) => /^["”]$/u.test(form) && at > content && at < speech);
  const isClosed = tokens.slice(speech, index).every(({ form }) => !/^["“”]$/u.test(form));
  return isBehind && isQuoted && isClosed ? [{ index, head: speech, deprel: "advcl" }] : NO_MOVES;
}

/** What only somebody does. */
const SPEAKING =
  /^(?:say|add|deny|dispute|decline|refuse|comment|elaborate|confirm|specify|disclose|apologi[sz]e|acknowledge|admit|insist|promise|vow)$/;

/** `said the memo was old, but did not dispute it`, with a memo that does: no thing speaks, whoever says so does. */
function speechOfThing(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, lemma = "", head: inner = -1 } = tokens[index] ?? {};
  const { deprel: place, head: report = -1 } = tokens[inner] ?? {};
  if (deprel !== "conj" || !SPEAKING.test(lemma) || place !== "ccomp" || !SAYING.test(tokens[report]?.lemma ?? ""))
    return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, inner, ...SUBJECTS);
  const [joining = -1] = childrenOf(tokens, index, "cc");
  const { upos, lemma: thing = "" } = tokens[subject] ?? {};
  const isThing = upos === "NOUN" && (nounShare(thing, "person", "organization") ?? 0) === 0;
  const isOwn = childrenOf(tokens, index, ...SUBJECTS).length > 0;
  return isThing && !isOwn && tokens[joining - 1]?.form === "," ? [{ index, head: report, deprel }] : NO_MOVES;
}

/** All repairs of reports. */
export const REPORT_REPAIRS: readonly Repair[] = [
  {
    id: "day-before-colon",
    relations: ["parataxis", "appos", "acl:relcl", "ccomp"],
    description: "What happened on a day hangs on the day, which stands before a colon.",
    mend: dayBeforeColon,
  },
  {
    id: "speech-of-thing",
    relations: ["conj"],
    description: "A thing of which somebody speaks is taken for who speaks.",
    mend: speechOfThing,
  },
  {
    id: "weekday-behind-noun",
    relations: ["appos"],
    description: "A bare weekday is taken for an apposition.",
    mend: weekdayBehindNoun,
  },
  {
    id: "pluperfect-of-content",
    relations: ["conj"],
    description: "A second verb of what is reported is taken for what the reporter did.",
    mend: pluperfectOfContent,
  },
  {
    id: "participle-behind-figure",
    relations: ["acl"],
    description: "A participle behind a figure is told of the figure.",
    mend: participleBehindFigure,
  },
  {
    id: "rest-without-verb",
    relations: ["conj"],
    description: "The rest of several things is taken for a place.",
    mend: restWithoutVerb,
  },
  {
    id: "speaker-behind-quotation",
    relations: ["conj", "advcl"],
    description: "What a speaker does meanwhile is taken for a part of the quotation.",
    mend: speakerBehindQuotation,
  },
  {
    id: "speaker-as-apposition",
    relations: ["root"],
    description: "Who says it is taken for an apposition of the place before.",
    mend: speakerAsApposition,
  },
];
