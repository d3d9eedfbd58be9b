/** Repairs of what reports are full of: who says it, weekdays without a preposition, figures with a participle behind them. */
import type { Token } from "../model/index.ts";
import {
  allChildrenOf,
  childrenOf,
  isBelow,
  type Move,
  NO_MOVES,
  type Repair,
  rehang,
  SAYING,
  SUBJECTS,
  subjectRelation,
} from "./repair.ts";

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
  // `a pact which he said had failed`: the verb of saying parts the pronoun from its verb.
  const which = childrenOf(tokens, index, "obj", ...SUBJECTS).find((at) => /^W/.test(tokens[at]?.xpos ?? ""));
  const hasSpeaker = childrenOf(tokens, first, ...SUBJECTS).some((at) => which !== undefined && at > which);
  if (hasSpeaker && tokens.slice(first + 1, index).every(({ upos }) => upos === "AUX"))
    return [
      { index, head: first, deprel: "ccomp" },
      { index: which ?? -1, head: index, deprel: subjectRelation(tokens, index) },
    ];
  const [subject = -1] = childrenOf(tokens, index, ...SUBJECTS);
  const isOwn = subject > first && !/^(?:who|which|that)$/i.test(tokens[subject]?.form ?? "that");
  const isNext = tokens.slice(first + 1, subject).every(({ upos }) => upos !== "PUNCT" && upos !== "CCONJ");
  return isOwn && isNext ? [{ index, head: first, deprel: "ccomp" }] : NO_MOVES;
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
    upos !== "NOUN" ||
    /^(?:per cent|percent|point|crown|dollar|euro|pound|tonne|ton|barrel|degree)$/.test(tokens[figure]?.lemma ?? "");
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

/** `who paid for cars and a boat was jailed`, with a boat that was: of two subjects the second goes on with what stands before it. */
function conjunctAsSubject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos = "", head: verb = -1 } = tokens[index] ?? {};
  if (!/^nsubj(?::pass)?$/.test(deprel) || !/^(?:NOUN|PROPN)$/.test(upos) || index > verb) return NO_MOVES;
  const first = childrenOf(tokens, verb, "nsubj", "nsubj:pass").find((at) => at < index);
  const cc = childrenOf(tokens, verb, "cc").findLast((at) => at < index) ?? -1;
  const clause = first === undefined ? undefined : childrenOf(tokens, first, "acl:relcl").find((at) => at < cc);
  const noun = cc - 1;
  if (clause === undefined || !/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? "") || !isBelow(tokens, noun, clause))
    return NO_MOVES;
  return [
    { index, head: noun, deprel: "conj" },
    { index: cc, head: index, deprel: "cc" },
  ];
}

/** `The lira rose, having lost a tenth`, the lira as subject of the second alone: a finite verb has its own. */
function subjectOfHaving(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: later = -1 } = tokens[index] ?? {};
  const { deprel: place, head: verb = -1 } = tokens[later] ?? {};
  if (deprel !== "nsubj" || place !== "conj" || !(index < verb && verb < later)) return NO_MOVES;
  const [having = -1] = childrenOf(tokens, later, "aux");
  const isApart = tokens[having]?.form.toLowerCase() === "having" && tokens[having - 1]?.form === ",";
  if (!isApart || childrenOf(tokens, verb, ...SUBJECTS, "aux:pass").length > 0) return NO_MOVES;
  return [
    { index, head: verb, deprel },
    { index: later, head: verb, deprel: "advcl" },
    { index: verb, head: tokens[verb]?.head ?? -1, deprel: tokens[verb]?.deprel ?? "root", as: { xpos: "VBD" } },
  ];
}

/** `There is no cure, and two pills have been refused`, with two pills that there are: a verb of its own has its subject before it. */
function subjectBehindThere(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: thing = -1 } = tokens[index] ?? {};
  if (deprel !== "conj" || tokens[thing]?.deprel !== "nsubj") return NO_MOVES;
  const [cc = -1] = childrenOf(tokens, index, "cc");
  if (tokens[cc - 1]?.form !== ",") return NO_MOVES;
  const is = tokens[thing]?.head ?? -1;
  if (childrenOf(tokens, is, "expl").every((at) => tokens[at]?.xpos !== "EX")) return NO_MOVES;
  const verb = childrenOf(tokens, is, "parataxis", "conj").find((at) => at > index) ?? -1;
  if (verb < 0 || childrenOf(tokens, verb, ...SUBJECTS).length > 0) return NO_MOVES;
  return [
    { index: verb, head: is, deprel: "conj" },
    { index, head: verb, deprel: subjectRelation(tokens, verb) },
    { index: cc, head: verb, deprel: "cc" },
  ];
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

/** `Turnout was 66% despite rain`, with a 66% despite it: what a predicate is in spite of or amid is of the clause. */
function circumstanceOfPredicate(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1 } = tokens[index] ?? {};
  if (deprel !== "nmod" || index < head || childrenOf(tokens, head, "cop").length === 0) return NO_MOVES;
  const isApart = childrenOf(tokens, index, "case").some((at) =>
    /^(?:despite|amid|amidst)$/i.test(tokens[at]?.form ?? ""),
  );
  return isApart ? [{ index, head, deprel: "obl" }] : NO_MOVES;
}

/** `is considering whether to sell it`, the infinitive without a subject: it is of whoever considers. */
function infinitiveOfWhether(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head = -1 } = tokens[index] ?? {};
  if (deprel !== "ccomp" || xpos !== "VB" || head > index || tokens[head]?.upos !== "VERB") return NO_MOVES;
  const marks = childrenOf(tokens, index, "mark").map((at) => tokens[at]?.form.toLowerCase());
  const isOpen = childrenOf(tokens, index, ...SUBJECTS).length === 0;
  return isOpen && marks.includes("whether") && marks.includes("to") ? [{ index, head, deprel: "xcomp" }] : NO_MOVES;
}

/** What somebody does with a thing that stands somewhere. */
const HOLDING = /^(?:own|run|operate|build|found|manage|rent|lease|buy|sell|design)$/;

/** `a shop in Elin owned by his wife`, with a town that she owns: it is the thing in the place. */
function ownedPlace(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, lemma = "", head: place = -1 } = tokens[index] ?? {};
  const { deprel: role, upos, head: thing = -1 } = tokens[place] ?? {};
  if (deprel !== "acl" || xpos !== "VBN" || !HOLDING.test(lemma) || upos !== "PROPN" || role !== "nmod")
    return NO_MOVES;
  const isIn = childrenOf(tokens, place, "case").some((at) =>
    /^(?:in|at|near|on|outside)$/i.test(tokens[at]?.form ?? ""),
  );
  return isIn && tokens[thing]?.upos === "NOUN" ? [{ index, head: thing, deprel }] : NO_MOVES;
}

/** All repairs of reports. */
export const REPORT_REPAIRS: readonly Repair[] = [
  {
    id: "weekday-behind-noun",
    relations: ["appos"],
    description: "A bare weekday is taken for an apposition.",
    mend: weekdayBehindNoun,
  },
  { id: "verb-behind-due", description: "A verb behind `is due to` is taken for a noun.", mend: verbBehindDue },
  {
    id: "pluperfect-of-content",
    relations: ["conj"],
    description: "A second verb of what is reported is taken for what the reporter did.",
    mend: pluperfectOfContent,
  },
  {
    id: "content-of-relative",
    relations: ["acl:relcl"],
    description: "What a relative clause reports is taken for a second relative clause.",
    mend: contentOfRelative,
  },
  {
    id: "participle-behind-have",
    relations: ["obj"],
    description: "A participle behind `had` is taken for its object.",
    mend: participleBehindHave,
  },
  {
    id: "participle-behind-figure",
    relations: ["acl"],
    description: "A participle behind a figure is told of the figure.",
    mend: participleBehindFigure,
  },
  {
    id: "accident-behind-gerund",
    relations: ["acl"],
    description: "What befell a vehicle is told of whom it carried.",
    mend: accidentBehindGerund,
  },
  {
    id: "reduced-before-verb",
    relations: ["advcl"],
    description: "A participle of the subject is taken for a clause of its own.",
    mend: reducedBeforeVerb,
  },
  {
    id: "conjunct-as-subject",
    relations: ["nsubj", "nsubj:pass"],
    description: "A conjunct at the end of a relative clause is taken for a second subject.",
    mend: conjunctAsSubject,
  },
  {
    id: "subject-of-having",
    relations: ["nsubj"],
    description: "The subject of a sentence is taken for that of its participle.",
    mend: subjectOfHaving,
  },
  {
    id: "subject-behind-there",
    relations: ["conj"],
    description: "The subject of a second sentence is taken for what there is.",
    mend: subjectBehindThere,
  },
  {
    id: "rest-without-verb",
    relations: ["conj"],
    description: "The rest of several things is taken for a place.",
    mend: restWithoutVerb,
  },
  {
    id: "circumstance-of-predicate",
    relations: ["nmod"],
    description: "A circumstance of a clause is taken for a part of its predicate.",
    mend: circumstanceOfPredicate,
  },
  {
    id: "infinitive-of-whether",
    relations: ["ccomp"],
    description: "An infinitive behind `whether` is taken for a clause of its own.",
    mend: infinitiveOfWhether,
  },
  { id: "owned-place", relations: ["acl"], description: "A place is taken for what is owned in it.", mend: ownedPlace },
  {
    id: "report-in-relative",
    relations: ["nsubj"],
    description: "A verb of saying in a relative clause is taken for a noun.",
    mend: reportInRelative,
  },
];
