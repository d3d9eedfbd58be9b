/** Repairs of what belongs to a verb: its auxiliary, its complement, its object. */
import type { Token } from "../model/index.ts";
import { nounShare } from "./mention-types.ts";
import { allChildrenOf, childrenOf, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";

/** `have so far cost`, the auxiliary as a verb with a bare infinitive: without an object, `have` takes none. */
function auxiliaryAsVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: have = -1, upos } = tokens[index] ?? {};
  const auxiliary = tokens[have];
  if (deprel !== "xcomp" || upos !== "VERB" || auxiliary?.lemma !== "have" || auxiliary.upos !== "VERB")
    return NO_MOVES;
  if (have > index || childrenOf(tokens, have, "obj", "aux").length > 0) return NO_MOVES;
  if (childrenOf(tokens, index, "mark").length > 0) return NO_MOVES;
  const moved = allChildrenOf(tokens, have).filter((at) => at !== index);
  return [
    { index, head: auxiliary.head, deprel: auxiliary.deprel },
    { index: have, head: index, deprel: "aux" },
    ...rehang(tokens, moved, index),
  ];
}

/** `was due to sail`, the copula with the infinitive: it belongs to the adjective between them. */
function adjectiveBeforeInfinitive(tokens: readonly Token[], index: number): readonly Move[] {
  const { xpos, deprel = "", head = -1 } = tokens[index] ?? {};
  if (xpos !== "VB") return NO_MOVES;
  const [copula = -1] = childrenOf(tokens, index, "cop");
  const [mark = -1] = childrenOf(tokens, index, "mark");
  const adjective = mark - 1;
  if (tokens[mark]?.xpos !== "TO" || copula < 0 || copula >= adjective) return NO_MOVES;
  if (tokens[adjective]?.upos !== "ADJ" || tokens.slice(copula + 1, adjective).some(({ upos }) => upos !== "ADV"))
    return NO_MOVES;
  const moved = childrenOf(tokens, index, "nsubj", "cop", "aux", "cc", "punct").filter((at) => at < adjective);
  return [
    { index: adjective, head, deprel },
    { index, head: adjective, deprel: "xcomp" },
    ...rehang(tokens, moved, adjective),
  ];
}

/** Verbs whose object is to do what an infinitive behind it says. */
const DIRECTING =
  /^(?:ask|urge|tell|order|invite|force|allow|advise|encourage|beg|require|command|instruct|remind|warn)$/;

/** `asked those who saw the car to call`, the infinitive in the relative clause: it says what is asked. */
function infinitiveBehindRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: relative = -1 } = tokens[index] ?? {};
  if (deprel !== "advcl" || xpos !== "VB") return NO_MOVES;
  const [mark] = childrenOf(tokens, index, "mark");
  if (mark === undefined || tokens[mark]?.xpos !== "TO") return NO_MOVES;
  const { head: noun = -1, deprel: relation } = tokens[relative] ?? {};
  const { head: verb = -1, deprel: role = "" } = tokens[noun] ?? {};
  if (relation !== "acl:relcl" || !["obj", "iobj"].includes(role) || noun > index) return NO_MOVES;
  const free = childrenOf(tokens, verb, "xcomp", "ccomp").length === 0;
  return free && DIRECTING.test(tokens[verb]?.lemma ?? "") ? [{ index, head: verb, deprel: "xcomp" }] : NO_MOVES;
}

/** `which Brussels calls illegal`, both as subjects: the pronoun before a subject is the object. */
function relativeBeforeSubject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "nsubj" || !/^W(?:DT|P)$/.test(xpos) || tokens[verb]?.upos !== "VERB") return NO_MOVES;
  const second = childrenOf(tokens, verb, "nsubj").some((at) => at > index && at < verb);
  const free = childrenOf(tokens, verb, "obj", "ccomp", "aux:pass").length === 0;
  return second && free ? [{ index, head: verb, deprel: "obj" }] : NO_MOVES;
}

/** `cut its growth forecast`, both nouns as objects: the first of two that touch names the kind of the second. */
function compoundAsObject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head = -1 } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (deprel !== "obj" || !/^(?:NN|NNP)$/.test(xpos ?? "") || next?.deprel !== "obj" || next.head !== head)
    return NO_MOVES;
  const own = tokens.some((token) => token.head === index);
  const opens = tokens.some(
    (token, at) => token.head === index + 1 && at < index && /^(?:det|nmod:poss|amod)$/.test(token.deprel),
  );
  return !own && opens && head < index && /^NN/.test(next.xpos)
    ? [{ index, head: index + 1, deprel: "compound" }]
    : NO_MOVES;
}

/** `denied that rules had been broken and blamed a supplier`: a finite verb does not share the auxiliaries of the clause before it. */
function finiteBehindContent(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: content = -1 } = tokens[index] ?? {};
  const { deprel: relation, head: verb = -1 } = tokens[content] ?? {};
  if (isCallBehindContent(tokens, index)) return [{ index, head: verb, deprel: "conj" }];
  if (deprel !== "conj" || !/^VB[DZ]$/.test(xpos) || relation !== "ccomp" || verb > content) return NO_MOVES;
  // Of active verbs both may go on: `claimed that the city had ignored them and wanted to sell`.
  const closed =
    childrenOf(tokens, content, "aux:pass").length > 0 || disagrees(tokens, content, xpos) || isSpeakers(tokens, index);
  if (tokens[verb]?.xpos !== xpos || !closed) return NO_MOVES;
  const own = childrenOf(tokens, index, "nsubj", "nsubj:pass", "csubj", "expl", "mark", "aux", "aux:pass");
  return own.length === 0 ? [{ index, head: verb, deprel }] : NO_MOVES;
}

/** What a speaker does beside saying something. */
const SPEAKING =
  /^(?:voice|press|decline|refuse|demand|dismiss|reject|condemn|deny|urge|call|appeal|praise|thank|criticise|criticize|vow|pledge|promise|apologise|apologize|insist|blame|accuse|warn|add|admit|acknowledge|express|defend|describe|hail|denounce|announce|point|cite|quote|invite|propose|question|ask|tell)$/;

/** What somebody declines to do who is asked. */
const ASKED = /^(?:comment|elaborate|draw|say|give|name|identify|specify|speculate|answer|discuss|disclose|confirm)$/;

/** Whether a second verb behind what is said is the speaker's: by its tense, by a comma before it, or as no answer is given. */
function isSpeakers(tokens: readonly Token[], index: number): boolean {
  const { lemma = "", xpos, head: content = -1 } = tokens[index] ?? {};
  const [cc = -1] = childrenOf(tokens, index, "cc");
  const finite = [...childrenOf(tokens, content, "aux", "cop"), content].map((at) => tokens[at]?.xpos ?? "");
  // `said smugglers cram boats, and pressed for a deal`: what is said in the present does not go on in the past.
  const isEarlier = xpos === "VBD" && /^VB[PZ]$/.test(finite[0] ?? "");
  const isSetOff = tokens[cc - 1]?.form === ",";
  const declines = /^(?:decline|refuse)$/.test(lemma);
  const isNoAnswer = declines && childrenOf(tokens, index, "xcomp").some((at) => ASKED.test(tokens[at]?.lemma ?? ""));
  return cc > content && ((isSetOff && (isEarlier || SPEAKING.test(lemma))) || isNoAnswer);
}

/** `says hospitals have become unsafe and wants nurses`: several want. */
function disagrees(tokens: readonly Token[], clause: number, xpos: string): boolean {
  const [subject = -1] = childrenOf(tokens, clause, "nsubj", "nsubj:pass");
  return xpos === "VBZ" && /^NNP?S$/.test(tokens[subject]?.xpos ?? "");
}

/** `said that iron could be harmed and called for tests`, the iron called for something: who speaks goes on to call. */
function isCallBehindContent(tokens: readonly Token[], index: number): boolean {
  const { deprel, xpos = "", lemma = "", head: content = -1 } = tokens[index] ?? {};
  const { deprel: relation, head: verb = -1 } = tokens[content] ?? {};
  if (deprel !== "conj" || relation !== "ccomp" || verb > content || !/^VB[DN]$/.test(xpos)) return false;
  if (!CALLING.test(lemma) || tokens[verb]?.xpos !== "VBD" || !TELLING.test(tokens[verb]?.lemma ?? "")) return false;
  const own = childrenOf(tokens, index, "nsubj", "nsubj:pass", "csubj", "expl", "mark", "aux", "aux:pass", "obl:agent");
  const [subject = -1] = childrenOf(tokens, content, "nsubj", "nsubj:pass", "csubj");
  return own.length === 0 && isThing(tokens[subject]);
}

const TELLING = /^(?:say|tell|add|warn|note|explain|write|admit|claim|insist|argue)$/;

const CALLING =
  /^(?:call|urge|caution|warn|appeal|demand|condemn|criticise|criticize|praise|thank|insist|blame|accuse|dismiss|reject|acknowledge|admit|add|deny|concede|vow|pledge|promise)$/;

/** What speaks for nobody, by the nouns of the treebank; what somebody does speaks for nobody either. */
function isThing(token: Token | undefined): boolean {
  if (token?.deprel === "csubj") return true;
  return token?.upos === "NOUN" && !nounShare(token.lemma.toLowerCase(), "person", "organization");
}

/** `They deny having lied and say that …`, the finite verb on the gerund: it goes on with the verb that is finite. */
function finiteBehindGerund(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: gerund = -1 } = tokens[index] ?? {};
  const { deprel: relation = "", head: verb = -1, xpos: form } = tokens[gerund] ?? {};
  if (deprel !== "conj" || !/^VB[DPZ]$/.test(xpos) || !["xcomp", "ccomp", "advcl"].includes(relation)) return NO_MOVES;
  const [auxiliary = gerund] = childrenOf(tokens, gerund, "aux", "aux:pass");
  const open = (tokens[auxiliary]?.xpos ?? form) === "VBG" || tokens[auxiliary - 1]?.xpos === "TO";
  if (!open || tokens[verb]?.xpos !== xpos || verb > gerund) return NO_MOVES;
  const own = childrenOf(tokens, index, "nsubj", "nsubj:pass", "csubj", "expl", "mark", "aux", "aux:pass");
  return own.length === 0 ? [{ index, head: verb, deprel }] : NO_MOVES;
}

/** `a letter sent the day before caused a row`, the participle as the verb: the finite verb behind it has no other subject. */
function participleAsVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: first = -1 } = tokens[index] ?? {};
  if (deprel !== "advcl" || xpos !== "VBD" || first > index || !/^VB[DN]$/.test(tokens[first]?.xpos ?? ""))
    return NO_MOVES;
  if (childrenOf(tokens, index, "nsubj", "nsubj:pass", "csubj", "expl", "mark", "aux", "cc").length > 0)
    return NO_MOVES;
  if (tokens[index - 1]?.upos === "PUNCT" || childrenOf(tokens, first, "aux", "aux:pass", "conj").length > 0)
    return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, first, "nsubj", "nsubj:pass");
  if (subject !== first - 1) return NO_MOVES;
  const { head = -1, deprel: role = "root" } = tokens[first] ?? {};
  return [
    { index, head, deprel: role },
    { index: subject, head: index, deprel: "nsubj" },
    { index: first, head: subject, deprel: "acl" },
    ...rehang(tokens, childrenOf(tokens, first, "mark", "punct", "nsubj:outer"), index),
  ];
}

/** `the agency, to whose experts she spoke`, the noun on the clause before: it belongs to the verb behind it. */
function nounWithWhose(tokens: readonly Token[], whose: number): readonly Move[] {
  const { xpos, head: index = -1 } = tokens[whose] ?? {};
  if (xpos !== "WP$") return NO_MOVES;
  const clause = childrenOf(tokens, index, "acl:relcl").find((at) => at > index);
  if (clause === undefined) return NO_MOVES;
  const [mark = whose] = childrenOf(tokens, index, "case");
  const before = tokens[mark - 1]?.form === "," ? mark - 2 : mark - 1;
  if (!NOMINAL.has(tokens[before]?.upos ?? "")) return NO_MOVES;
  return [
    { index: clause, head: before, deprel: "acl:relcl" },
    { index, head: clause, deprel: mark === whose ? "obj" : "obl" },
  ];
}

/** `told the paper Il Corriere that the fund Redwood was ready`, the subject as part of the name before `that`. */
function nameAcrossConjunction(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1 } = tokens[index] ?? {};
  if (deprel !== "flat" && deprel !== "appos") return NO_MOVES;
  for (let mark = head + 1; mark < index; mark++) {
    const { deprel: relation, xpos, head: clause = -1 } = tokens[mark] ?? {};
    if (relation !== "mark" || xpos !== "IN" || clause < index) continue;
    const subjects = childrenOf(tokens, clause, "nsubj", "nsubj:pass", "csubj", "expl");
    return subjects.length === 0 ? [{ index, head: clause, deprel: "nsubj" }] : NO_MOVES;
  }
  return NO_MOVES;
}

const STARTING = /^(?:begin|start|end|open|close|last|continue|resume|happen|take|come|run)$/;

/** `Work is to begin in May`, the infinitive as what work is: what begins or ends is no aim, so that `is` is an auxiliary. */
function copulaAsAuxiliary(tokens: readonly Token[], index: number): readonly Move[] {
  const { xpos, lemma = "" } = tokens[index] ?? {};
  if (xpos !== "VB") return NO_MOVES;
  const [copula] = childrenOf(tokens, index, "cop");
  const [subject] = childrenOf(tokens, index, "nsubj:outer");
  const [mark] = childrenOf(tokens, index, "mark");
  if (copula === undefined || subject === undefined || mark !== copula + 1) return NO_MOVES;
  const passive = childrenOf(tokens, index, "aux:pass").length > 0;
  if (tokens[mark]?.xpos !== "TO" || !(passive || STARTING.test(lemma))) return NO_MOVES;
  return [
    { index: copula, head: index, deprel: "aux" },
    { index: subject, head: index, deprel: "nsubj" },
  ];
}

const SAYING = /^(?:say|add|warn|note|explain|write|report|admit|claim|reply|insist|announce|confirm)$/;

/** `Prices will fall, said a group of experts`, the speaker as an object of what is said: it stands right behind its verb. */
function speakerBehindVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { upos = "", head = -1 } = tokens[index] ?? {};
  if (!NOMINAL.has(upos) || childrenOf(tokens, index, "case", "nsubj").length > 0) return NO_MOVES;
  const verb = tokens.findIndex((token, at) => at === index || token.head === index) - 1;
  const { lemma = "", xpos = "" } = tokens[verb] ?? {};
  if (head === verb || head > verb || !SAYING.test(lemma) || !/^VB[DZ]$/.test(xpos)) return NO_MOVES;
  if (tokens[verb - 1]?.form !== "," || childrenOf(tokens, verb, "nsubj").length > 0) return NO_MOVES;
  return [{ index, head: verb, deprel: "nsubj" }];
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);

/** All repairs of what belongs to a verb. */
export const VERB_REPAIRS: readonly Repair[] = [
  {
    id: "auxiliary-as-verb",
    relations: ["xcomp"],
    description: "An auxiliary is taken for a verb with a bare infinitive.",
    mend: auxiliaryAsVerb,
  },
  {
    id: "adjective-before-infinitive",
    description: "A copula skips its adjective for the infinitive behind it.",
    mend: adjectiveBeforeInfinitive,
  },
  {
    id: "infinitive-behind-relative",
    relations: ["advcl"],
    description: "What somebody is asked to do hangs on the relative clause that says who it is.",
    mend: infinitiveBehindRelative,
  },
  {
    id: "relative-before-subject",
    relations: ["nsubj"],
    description: "A relative pronoun before the subject is taken for a second one.",
    mend: relativeBeforeSubject,
  },
  {
    id: "compound-as-object",
    relations: ["obj"],
    description: "The first part of a compound is taken for an object.",
    mend: compoundAsObject,
  },
  {
    id: "finite-behind-content",
    description: "A finite verb is coordinated with the content of the verb that it goes on with.",
    mend: finiteBehindContent,
  },
  {
    id: "finite-behind-gerund",
    relations: ["conj"],
    description: "A finite verb is coordinated with a gerund or an infinitive.",
    mend: finiteBehindGerund,
  },
  {
    id: "participle-as-verb",
    relations: ["advcl"],
    description: "A participle behind the subject is taken for the verb of the clause.",
    mend: participleAsVerb,
  },
  {
    id: "name-across-conjunction",
    relations: ["flat", "appos"],
    description: "The subject behind a conjunction is taken for part of the name before it.",
    mend: nameAcrossConjunction,
  },
  {
    id: "speaker-behind-verb",
    description: "The subject behind a verb of saying hangs on what is said.",
    mend: speakerBehindVerb,
  },
  {
    id: "copula-as-auxiliary",
    description: "What is to begin or to end is taken for an aim.",
    mend: copulaAsAuxiliary,
  },
  {
    id: "noun-with-whose",
    relations: ["nmod:poss"],
    description: "A noun with `whose` hangs on the clause before it.",
    mend: nounWithWhose,
  },
];
