/** Repairs of what reports are full of: who says it, weekdays without a preposition, figures with a participle behind them. */
import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const SAYING = /^(?:say|tell|add|report|announce|warn|write|estimate|argue|claim|insist|believe|think|fear|hope)$/;
const SUBJECTS = ["nsubj", "nsubj:pass", "csubj", "expl"] as const;

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

/** Nouns that are verbs behind `is due to`, but for `due to` before what causes something. */
const COMING = /^(?:report|vote|visit|return|launch|debate|rule|start|end|play|face|host|travel|open|land|rise)$/;

/** `is due to report in May`, with a report that is the cause: bare and behind a copula, it is what is to come. */
function verbBehindDue(tokens: readonly Token[], index: number): readonly Move[] {
  const { upos, xpos, lemma = "" } = tokens[index] ?? {};
  if (upos !== "NOUN" || xpos !== "NN" || !COMING.test(lemma) || tokens[index - 2]?.form !== "due") return NO_MOVES;
  const [due, to] = [index - 2, index - 1];
  const { head = -1, deprel = "root" } = tokens[index] ?? {};
  if (tokens[to]?.form !== "to" || childrenOf(tokens, index, "cop").length === 0) return NO_MOVES;
  if (childrenOf(tokens, index, "det", "amod", "compound", "nmod:poss").length > 0) return NO_MOVES;
  const before = allChildrenOf(tokens, index).filter((at) => at < due || tokens[at]?.deprel === "punct");
  const behind = allChildrenOf(tokens, index).filter((at) => at > index && tokens[at]?.deprel === "nmod");
  return [
    { index: due, head, deprel, as: { upos: "ADJ", xpos: "JJ", lemma: "due" } },
    { index, head: due, deprel: "xcomp", as: { upos: "VERB", xpos: "VB" } },
    { index: to, head: index, deprel: "mark", as: { upos: "PART", xpos: "TO" } },
    ...rehang(tokens, before, due),
    ...behind.map((at) => ({ index: at, head: index, deprel: "obl" })),
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

/** `the union, which says the law would harm it`, with two relative clauses: the second is what the first one says. */
function contentOfRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl:relcl") return NO_MOVES;
  const first = childrenOf(tokens, noun, "acl:relcl").find((at) => at < index);
  if (first === undefined || !SAYING.test(tokens[first]?.lemma ?? "")) return NO_MOVES;
  if (childrenOf(tokens, first, "obj", "ccomp").some((at) => at > first)) return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, index, ...SUBJECTS);
  const isOwn = subject > first && !/^(?:who|which|that)$/i.test(tokens[subject]?.form ?? "that");
  const isNext = tokens.slice(first + 1, subject).every(({ upos }) => upos !== "PUNCT" && upos !== "CCONJ");
  return isOwn && isNext ? [{ index, head: first, deprel: "ccomp" }] : NO_MOVES;
}

/** `shells hit a shop in Elin, the head of the clinic, Ada Lund, said`, with Elin as the head: whoever stands before `said` says it. */
function speakerAsApposition(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", lemma = "" } = tokens[index] ?? {};
  if (deprel !== "root" || !/^VB[DZ]$/.test(xpos) || !SAYING.test(lemma) || tokens[index - 1]?.form !== ",")
    return NO_MOVES;
  const isLacking = childrenOf(tokens, index, ...SUBJECTS, "aux", "aux:pass").length === 0;
  if (!isLacking || childrenOf(tokens, index, "ccomp").every((at) => at > index)) return NO_MOVES;
  let speaker = index - 2;
  while (/^(?:flat|compound|appos)$/.test(tokens[speaker]?.deprel ?? "")) {
    const above = tokens[speaker]?.head ?? -1;
    // Whoever is named behind a preposition is no speaker: the apposition is.
    if (
      tokens[speaker]?.deprel === "appos" &&
      childrenOf(tokens, above, "case").some((at) => tokens[at]?.xpos === "IN")
    )
      return /^(?:NOUN|PROPN)$/.test(tokens[speaker]?.upos ?? "") && above < speaker
        ? [{ index: speaker, head: index, deprel: "nsubj" }]
        : NO_MOVES;
    speaker = above;
  }
  return NO_MOVES;
}

/** `it had forecast in July`, with a forecast that it had: a participle right behind `had` is its verb. */
function participleBehindHave(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: have = -1 } = tokens[index] ?? {};
  if (deprel !== "obj" || xpos !== "VBN" || have !== index - 1 || tokens[have]?.lemma !== "have") return NO_MOVES;
  const { head = -1, deprel: place = "root" } = tokens[have] ?? {};
  const others = allChildrenOf(tokens, have).filter((at) => at !== index);
  return [
    { index, head, deprel: place, as: { upos: "VERB" } },
    { index: have, head: index, deprel: "aux", as: { upos: "AUX" } },
    ...rehang(tokens, others, index),
  ];
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
    upos !== "NOUN" || /^(?:per cent|percent|point|crown|dollar|euro|pound)$/.test(tokens[figure]?.lemma ?? "");
  return counted && isDriven && isOfVerb && isFigure ? [{ index, head: verb, deprel: "advcl" }] : NO_MOVES;
}

/** Verbs of accidents, which befall what they tell of and have no object. */
const BEFALLING =
  /^(?:capsize|crash|collapse|explode|sink|derail|overturn|erupt|fall|burst|collide|die|topple|plunge|disappear|vanish)$/;

/** `after a boat carrying 80 people capsized`, with people who were capsized: the conjunction opens the clause of what befell the boat. */
function accidentBehindGerund(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", lemma = "", head: cargo = -1 } = tokens[index] ?? {};
  if (deprel !== "acl" || !/^VB[ND]$/.test(xpos) || !BEFALLING.test(lemma)) return NO_MOVES;
  const gerund = tokens[cargo]?.head ?? -1;
  const vessel = tokens[gerund]?.head ?? -1;
  const isCargo = tokens[cargo]?.deprel === "obj" && tokens[gerund]?.xpos === "VBG" && tokens[gerund]?.deprel === "acl";
  const [mark = -1] = childrenOf(tokens, vessel, "case");
  const verb = tokens[vessel]?.head ?? -1;
  if (!isCargo || verb < 0 || !/^(?:after|when|before|since|until)$/i.test(tokens[mark]?.form ?? "")) return NO_MOVES;
  return [
    { index, head: verb, deprel: "advcl", as: { xpos: "VBD" } },
    { index: vessel, head: index, deprel: "nsubj" },
    { index: mark, head: index, deprel: "mark" },
  ];
}

/** `when shells fired from the hills hit a shop`, fired by shells: a second verb without subject has the first as its participle. */
function reducedBeforeVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "advcl" || !/^VB[DN]$/.test(xpos) || verb < index || tokens[verb]?.xpos !== "VBD") return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, index, "nsubj");
  const isBare = childrenOf(tokens, index, "mark", "aux", "aux:pass", "obj", "cc").length === 0;
  const isLacking = childrenOf(tokens, verb, ...SUBJECTS).length === 0;
  if (subject < 0 || subject > index || !isBare || !isLacking) return NO_MOVES;
  if (tokens.slice(index, verb).some(({ upos }) => upos === "PUNCT" || upos === "CCONJ")) return NO_MOVES;
  return [
    { index: subject, head: verb, deprel: "nsubj" },
    { index, head: subject, deprel: "acl", as: { xpos: "VBN" } },
  ];
}

/** `a step that the bank estimates would cost it`, with estimates that would: what is estimated is what the step would do. */
function reportInRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, lemma = "", head: verb = -1 } = tokens[index] ?? {};
  const { deprel: place, head: noun = -1 } = tokens[verb] ?? {};
  if (deprel !== "nsubj" || xpos !== "NNS" || place !== "acl:relcl" || !SAYING.test(lemma)) return NO_MOVES;
  const speaker = childrenOf(tokens, index, "compound").find((at) => at === index - 1);
  const marks = [...childrenOf(tokens, verb, "mark", "obj"), ...childrenOf(tokens, index, "det")];
  const that = marks.find((at) => /^(?:that|which)$/i.test(tokens[at]?.form ?? "") && at < index);
  if (speaker === undefined || that === undefined) return NO_MOVES;
  const own = childrenOf(tokens, index, "det", "amod", "nmod:poss").filter((at) => at !== that);
  return [
    { index, head: noun, deprel: "acl:relcl", as: { upos: "VERB", xpos: "VBZ" } },
    { index: verb, head: index, deprel: "ccomp" },
    { index: speaker, head: index, deprel: "nsubj" },
    { index: that, head: verb, deprel: "nsubj", as: { upos: "PRON", xpos: "WDT", lemma: "that" } },
    ...rehang(tokens, own, speaker),
  ];
}

/** All repairs of reports. */
export const REPORT_REPAIRS: readonly Repair[] = [
  { id: "weekday-behind-noun", description: "A bare weekday is taken for an apposition.", mend: weekdayBehindNoun },
  { id: "verb-behind-due", description: "A verb behind `is due to` is taken for a noun.", mend: verbBehindDue },
  {
    id: "pluperfect-of-content",
    description: "A second verb of what is reported is taken for what the reporter did.",
    mend: pluperfectOfContent,
  },
  {
    id: "content-of-relative",
    description: "What a relative clause reports is taken for a second relative clause.",
    mend: contentOfRelative,
  },
  {
    id: "speaker-as-apposition",
    description: "Who says it is taken for an apposition of the place before.",
    mend: speakerAsApposition,
  },
  {
    id: "participle-behind-have",
    description: "A participle behind `had` is taken for its object.",
    mend: participleBehindHave,
  },
  {
    id: "participle-behind-figure",
    description: "A participle behind a figure is told of the figure.",
    mend: participleBehindFigure,
  },
  {
    id: "accident-behind-gerund",
    description: "What befell a vehicle is told of whom it carried.",
    mend: accidentBehindGerund,
  },
  {
    id: "reduced-before-verb",
    description: "A participle of the subject is taken for a clause of its own.",
    mend: reducedBeforeVerb,
  },
  {
    id: "report-in-relative",
    description: "A verb of saying in a relative clause is taken for a noun.",
    mend: reportInRelative,
  },
];
