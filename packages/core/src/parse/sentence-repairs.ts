/** Repairs of what divides a sentence: its main verb, the subject of each of its clauses, and what a relative clause is of. */
import type { Token } from "../model/index.ts";
import { nounShare } from "./mention-types.ts";
import { allChildrenOf, childrenOf, isBelow, type Move, NO_MOVES, type Repair, rehang, SUBJECTS } from "./repair.ts";

const FINITE = /^VB[DPZ]$/;

/** Verbs of saying, whose content may lack a conjunction. */
const SAYING =
  /^(?:say|add|warn|insist|believe|think|argue|claim|note|estimate|suggest|report|fear|hope|admit|acknowledge|announce)$/;

function lacksSubject(tokens: readonly Token[], verb: number): boolean {
  return childrenOf(tokens, verb, ...SUBJECTS).length === 0;
}

/** `Mali refused the ruling, and officials said the talks …`, the officials refused: behind `and` a new sentence has its own subject. */
function subjectBehindConjunction(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  const [cc = -1] = childrenOf(tokens, index, "cc");
  if (deprel !== "conj" || cc < 0 || tokens[cc - 1]?.form !== ",") return NO_MOVES;
  const verb = tokens.findIndex(
    ({ xpos, lemma, deprel: place }, at) => at > index && place === "root" && FINITE.test(xpos) && SAYING.test(lemma),
  );
  const clause = tokens[noun]?.head ?? -1;
  const first = childrenOf(tokens, verb, "ccomp").find((at) => at < cc && isBelow(tokens, index, at));
  if (verb < 0 || first === undefined || clause < 0 || !lacksSubject(tokens, verb)) return NO_MOVES;
  if (childrenOf(tokens, verb, "ccomp").every((at) => at < verb)) return NO_MOVES;
  const before = allChildrenOf(tokens, verb).filter((at) => at < first);
  return [
    { index: first, head: -1, deprel: "root" },
    { index: verb, head: first, deprel: "conj" },
    { index, head: verb, deprel: "nsubj" },
    { index: cc, head: verb, deprel: "cc" },
    ...rehang(tokens, before, first),
  ];
}

/** `after two goals gave them victory`, the goals as a circumstance: a noun without a preposition before a finite verb is its subject. */
function nounBeforeVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos = "" } = tokens[index] ?? {};
  if (deprel !== "obl" || !/^(?:NOUN|PROPN)$/.test(upos) || childrenOf(tokens, index, "case").length > 0)
    return NO_MOVES;
  const first = tokens.findIndex((_, at) => at <= index && isBelow(tokens, at, index));
  const mark = first - 1;
  const { deprel: relation, head: verb = -1 } = tokens[mark] ?? {};
  if (relation !== "mark" || verb <= index || !FINITE.test(tokens[verb]?.xpos ?? "")) return NO_MOVES;
  const isApart = tokens
    .slice(index + 1, verb)
    .some((_, at) => !isBelow(tokens, index + 1 + at, index) && !isAuxiliary(tokens, index + 1 + at, verb));
  return isApart || !lacksSubject(tokens, verb) ? NO_MOVES : [{ index, head: verb, deprel: "nsubj" }];
}

function isAuxiliary(tokens: readonly Token[], index: number, verb: number): boolean {
  return tokens[index]?.head === verb && /^(?:aux|advmod)/.test(tokens[index]?.deprel ?? "");
}

/** `hosted by the minister, President Ada Lund and her colleague shook hands`, only the last as subject: `and` joins two. */
function coordinatedSubject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: verb = -1 } = tokens[index] ?? {};
  if (!/^nsubj(?::pass)?$/.test(deprel) || tokens[verb]?.deprel !== "root") return NO_MOVES;
  const [cc = -1] = childrenOf(tokens, index, "cc");
  if (cc < 0 || tokens[cc]?.form.toLowerCase() !== "and") return NO_MOVES;
  let first = cc - 1;
  while (first > 0 && /^(?:flat|compound)$/.test(tokens[first]?.deprel ?? "")) first = tokens[first]?.head ?? -1;
  const { deprel: place, upos = "" } = tokens[first] ?? {};
  const isLoose = place === "conj" && !isBelow(tokens, first, index) && childrenOf(tokens, first, "cc").length === 0;
  if (!isLoose || !/^(?:NOUN|PROPN)$/.test(upos)) return NO_MOVES;
  return [
    { index: first, head: verb, deprel },
    { index, head: first, deprel: "conj" },
  ];
}

/** Nouns of places and bodies, who themselves are nobody. */
const PLACES =
  /^(?:country|nation|city|town|village|state|region|district|province|county|hospital|school|university|clinic|prison|camp|company|firm|factory|church|centre|center|year|month)$/;

/** The last words of the names of bodies. */
const BODIES =
  /^(?:University|Institute|College|School|Hospital|Clinic|Cent(?:er|re)|Foundation|Institution|Academy|Agency|Bank|Court|Museum|Laborator(?:y|ies)|Observatory|Association|Society|Council|Ministry|Department)$/;

/** Nouns of groups, which are named by one of them. */
const GROUPS = /^(?:family|relative|parent|colleague|supporter|friend|lawyer|neighbour|neighbor)$/;

/** `adults in 27 countries who took part`, with countries who did: `who` is of the nearest person. */
function whoOfPerson(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl:relcl") return NO_MOVES;
  const who = allChildrenOf(tokens, index).find((at) => /^whom?$/i.test(tokens[at]?.form ?? ""));
  if (who === undefined) return NO_MOVES;
  const { lemma = "", upos, deprel: place, head: above = -1 } = tokens[noun] ?? {};
  const isNobody =
    (upos === "NOUN" && PLACES.test(lemma)) || (upos === "PROPN" && BODIES.test(tokens[noun]?.form ?? ""));
  const { upos: kind = "", form = "" } = tokens[above] ?? {};
  const isSomebody = kind === "NOUN" || (kind === "PROPN" && !BODIES.test(form));
  if (place === "nmod" && isNobody && isSomebody) return [{ index, head: above, deprel }];
  // `information on Ana Ruiz, whom she met`, `the arrest of Ana Ruiz, who`: behind a comma it is of the person right before it.
  const nearest = childrenOf(tokens, noun, "nmod").find(
    (at) => tokens[at]?.upos === "PROPN" && isLastWord(tokens, at, who - 2) && isAbout(tokens, at),
  );
  const isThing =
    upos === "NOUN" && (nounShare(lemma, "person", "organization") === 0 || /^(?:arrest|killing|murder)$/.test(lemma));
  if (nearest !== undefined && isThing && tokens[who - 1]?.form === ",") return [{ index, head: nearest, deprel }];
  // `the family of Ana Ruiz, who was last seen`: one person was.
  const name = childrenOf(tokens, noun, "nmod").find((at) => tokens[at]?.upos === "PROPN" && at > noun && at < who);
  if (name === undefined || !GROUPS.test(lemma) || tokens[who - 1]?.form !== ",") return NO_MOVES;
  const [of = -1] = childrenOf(tokens, name, "case");
  return tokens[of]?.form === "of" ? [{ index, head: name, deprel }] : NO_MOVES;
}

/** Whether a preposition leads to whom something is about, not to where it is. */
function isAbout(tokens: readonly Token[], name: number): boolean {
  return childrenOf(tokens, name, "case").some((at) =>
    /^(?:of|on|about|to|against|for|with|by|over|between)$/.test(tokens[at]?.form ?? ""),
  );
}

/** Whether a token is the last word of a name. */
function isLastWord(tokens: readonly Token[], name: number, last: number): boolean {
  return last === name || (last > name && tokens[last]?.head === name && tokens[last]?.deprel === "flat");
}

/** `Devane, whose firm was fined`, the clause as a circumstance or a participle: what `whose` opens is of the noun before it. */
function clauseWithWhose(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "" } = tokens[index] ?? {};
  if (!/^(?:advcl|acl|ccomp|parataxis)$/.test(deprel)) return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass");
  const whose = childrenOf(tokens, subject, "nmod:poss").find((at) => tokens[at]?.xpos === "WP$");
  if (whose === undefined || tokens[whose - 1]?.form !== ",") return NO_MOVES;
  let noun = whose - 2;
  while (/^(?:flat|compound)$/.test(tokens[noun]?.deprel ?? "") && (tokens[noun]?.head ?? -1) < noun)
    noun = tokens[noun]?.head ?? -1;
  return /^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? "") ? [{ index, head: noun, deprel: "acl:relcl" }] : NO_MOVES;
}

/** `Shares in Lund, which had lost a fifth, closed lower.`, the verb as a part of the subject: every sentence has a main verb. */
function verbBehindRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", xpos = "" } = tokens[index] ?? {};
  // `…, denied that …`: what has a content is no participle.
  const hasTense = /^VB[DZ]$/.test(xpos) || (xpos === "VBN" && childrenOf(tokens, index, "ccomp").length > 0);
  if (!/^(?:acl|ccomp|advcl|acl:relcl|conj)$/.test(deprel) || !hasTense || tokens[index - 1]?.form !== ",")
    return NO_MOVES;
  const root = tokens.findIndex((token) => token.deprel === "root");
  const isBare =
    /^(?:NOUN|PROPN)$/.test(tokens[root]?.upos ?? "") &&
    childrenOf(tokens, root, "cop", "case", ...SUBJECTS).length === 0;
  if (!isBare || root > index || !/^[.!]$/.test(tokens.at(-1)?.form ?? "") || !isBelow(tokens, index, root))
    return NO_MOVES;
  if (!lacksSubject(tokens, index) || childrenOf(tokens, index, "mark", "cc", "aux").length > 0) return NO_MOVES;
  const between = childrenOf(tokens, root, "acl:relcl", "appos").some((at) => at < index);
  if (!between || childrenOf(tokens, root, "conj", "parataxis").length > 0) return NO_MOVES;
  const later = allChildrenOf(tokens, root).filter((at) => at > index || tokens[at]?.deprel === "punct");
  return [
    { index, head: -1, deprel: "root" },
    { index: root, head: index, deprel: "nsubj" },
    ...rehang(tokens, later, index),
  ];
}

/** `A woman believed dead was found.`, with a finding believed: an auxiliary without a subject is of the noun that the sentence opens with. */
function verbBehindParticiple(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos, head: participle = -1 } = tokens[index] ?? {};
  const { deprel: place, head: noun = -1 } = tokens[participle] ?? {};
  if (!/^(?:ccomp|conj|advcl|acl)$/.test(deprel) || upos !== "VERB" || place !== "acl" || participle > index)
    return NO_MOVES;
  const isBare =
    tokens[noun]?.deprel === "root" &&
    tokens[noun]?.upos === "NOUN" &&
    noun < participle &&
    childrenOf(tokens, noun, "cop", "case", "conj", "parataxis", ...SUBJECTS).length === 0;
  const [auxiliary = -1] = childrenOf(tokens, index, "aux", "aux:pass");
  const hasTense = /^(?:VB[DPZ]|MD)$/.test(tokens[auxiliary]?.xpos ?? "") && auxiliary > participle;
  const isOpen = lacksSubject(tokens, index) && childrenOf(tokens, index, "mark", "cc").length === 0;
  if (!isBare || !hasTense || !isOpen || tokens.at(-1)?.form !== ".") return NO_MOVES;
  const isPassive = childrenOf(tokens, index, "aux:pass").length > 0;
  return [
    { index, head: -1, deprel: "root" },
    { index: noun, head: index, deprel: isPassive ? "nsubj:pass" : "nsubj" },
    { index: tokens.length - 1, head: index, deprel: "punct" },
  ];
}

/** `body of a lawyer found in a quarry`, the lawyer found: what is found of somebody is what is left. */
function foundBody(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, lemma = "", xpos, head: noun = -1 } = tokens[index] ?? {};
  const { deprel: place, head: body = -1 } = tokens[noun] ?? {};
  if (
    deprel !== "acl" ||
    xpos !== "VBN" ||
    !/^(?:find|recover|discover|bury|identify)$/.test(lemma) ||
    place !== "nmod"
  )
    return NO_MOVES;
  const [of = -1] = childrenOf(tokens, noun, "case");
  const isBody = /^(?:body|remains|corpse|skeleton|wreck|wreckage)$/.test(tokens[body]?.lemma ?? "");
  return isBody && tokens[of]?.form === "of" && body < noun ? [{ index, head: body, deprel }] : NO_MOVES;
}

/** `pointed out that it burned, and said that it sank`, both as said: what stands before the second verb is of the first. */
function contentOfFirst(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: second = -1 } = tokens[index] ?? {};
  const { deprel: relation, head: first = -1 } = tokens[second] ?? {};
  if (deprel !== "ccomp" || relation !== "conj" || first > index || second < index) return NO_MOVES;
  const isThat = childrenOf(tokens, index, "mark").some((at) => tokens[at]?.form.toLowerCase() === "that");
  const [cc = -1] = childrenOf(tokens, second, "cc");
  const isFree = childrenOf(tokens, first, "ccomp", "xcomp", "obj").length === 0 && tokens[first]?.upos === "VERB";
  return isThat && isFree && cc > index ? [{ index, head: first, deprel }] : NO_MOVES;
}

/** `fell after the party, which had doubts, voted no`, with a fall after the party: the conjunction opens the clause of the verb. */
function verbBehindMarkedNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", xpos, head = -1 } = tokens[index] ?? {};
  if (!/^(?:acl|advcl)$/.test(deprel) || xpos !== "VBD" || tokens[index - 1]?.form !== ",") return NO_MOVES;
  if (!lacksSubject(tokens, index) || childrenOf(tokens, index, "mark", "aux", "aux:pass").length > 0) return NO_MOVES;
  const noun = deprel === "acl" ? head : (childrenOf(tokens, head, "obl").findLast((at) => at < index) ?? -1);
  const { deprel: place, head: verb = -1 } = tokens[noun] ?? {};
  const [mark = -1] = childrenOf(tokens, noun, "case");
  if (place !== "obl" || verb < 0 || !/^(?:after|before|because|since|until)$/i.test(tokens[mark]?.form ?? ""))
    return NO_MOVES;
  const closed = childrenOf(tokens, noun, "acl:relcl").some((at) => at < index && isBelow(tokens, index - 2, at));
  if (!closed) return NO_MOVES;
  return [
    { index, head: verb, deprel: "advcl" },
    { index: noun, head: index, deprel: "nsubj" },
    { index: mark, head: index, deprel: "mark" },
  ];
}

/** `bonds fell, with the yield rising`, the yield as a circumstance that rises: behind `with` it is the subject of the participle. */
function absoluteWith(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl" || tokens[index]?.xpos !== "VBG") return NO_MOVES;
  let top = noun;
  while (tokens[top]?.deprel === "nmod") top = tokens[top]?.head ?? -1;
  const { deprel: place, head: verb = -1 } = tokens[top] ?? {};
  const [mark = -1] = childrenOf(tokens, top, "case");
  if (place !== "obl" || tokens[mark]?.form.toLowerCase() !== "with" || tokens[mark - 1]?.form !== ",") return NO_MOVES;
  if (tokens[verb]?.upos !== "VERB" || verb > mark) return NO_MOVES;
  return [
    { index, head: verb, deprel: "advcl" },
    { index: top, head: index, deprel: "nsubj" },
    { index: mark, head: index, deprel: "mark" },
  ];
}

/** `paid the men who fled when it burned, rejecting a claim`, the men rejecting it: behind a comma the participle goes on with the main verb. */
function participleBehindRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: inner = -1 } = tokens[index] ?? {};
  if (deprel !== "advcl" || xpos !== "VBG" || tokens[index - 1]?.form !== "," || inner > index) return NO_MOVES;
  if (tokens[inner]?.deprel !== "acl:relcl" || childrenOf(tokens, index, "mark").length > 0) return NO_MOVES;
  const pronoun = allChildrenOf(tokens, inner).find((at) => /^(?:who|that|which)$/i.test(tokens[at]?.form ?? ""));
  // `the men, who fled, leaving her`: set off by commas, the clause may go on.
  if (pronoun === undefined || tokens[pronoun - 1]?.form === ",") return NO_MOVES;
  const root = tokens.findIndex((token) => token.deprel === "root");
  const isPlain =
    FINITE.test(tokens[root]?.xpos ?? "") && root < inner && childrenOf(tokens, root, "ccomp").length === 0;
  return isPlain && isBelow(tokens, inner, root) ? [{ index, head: root, deprel }] : NO_MOVES;
}

/** `Lund, signed from Oslo in May, opened the scoring`, the participle as main verb: the finite verb behind the comma is. */
function participleAsRoot(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: first = -1 } = tokens[index] ?? {};
  if (
    deprel !== "conj" ||
    !/^VB[DZ]$/.test(xpos) ||
    tokens[first]?.deprel !== "root" ||
    tokens[index - 1]?.form !== ","
  )
    return NO_MOVES;
  if (tokens[first]?.xpos !== "VBN" || tokens[first - 1]?.form !== "," || first > index) return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, first, "nsubj", "nsubj:pass");
  if (subject < 0 || subject > first || childrenOf(tokens, first, "aux", "aux:pass").length > 0) return NO_MOVES;
  if (!lacksSubject(tokens, index) || childrenOf(tokens, index, "cc", "mark").length > 0) return NO_MOVES;
  const others = allChildrenOf(tokens, first).filter((at) => at !== index && (at < subject || at > index));
  return [
    { index, head: -1, deprel: "root" },
    { index: subject, head: index, deprel: "nsubj" },
    { index: first, head: subject, deprel: "acl" },
    ...rehang(tokens, others, index),
  ];
}

/** `sixty hours on the telescope, which cost a lot`, with hours that did: behind a comma it is of the noun right before it. */
function whichBehindMeasure(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl:relcl" || !/^(?:second|minute|hour|day|week|month|year)$/.test(tokens[noun]?.lemma ?? ""))
    return NO_MOVES;
  const [which = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass", "obj");
  if (tokens[which]?.form.toLowerCase() !== "which" || tokens[which - 1]?.form !== ",") return NO_MOVES;
  const nearest = childrenOf(tokens, noun, "nmod").find((at) => at === which - 2);
  return nearest === undefined ? NO_MOVES : [{ index, head: nearest, deprel }];
}

/** All repairs of clauses and their subjects. */
export const SENTENCE_REPAIRS: readonly Repair[] = [
  {
    id: "subject-behind-conjunction",
    relations: ["conj"],
    description: "The subject of a second sentence is taken for a part of the first.",
    mend: subjectBehindConjunction,
  },
  {
    id: "noun-before-verb",
    relations: ["obl"],
    description: "A noun between a conjunction and its verb is taken for a circumstance.",
    mend: nounBeforeVerb,
  },
  {
    id: "coordinated-subject",
    relations: ["nsubj", "nsubj:pass"],
    description: "The first of two subjects is taken for a part of the phrase before them.",
    mend: coordinatedSubject,
  },
  {
    id: "verb-behind-relative",
    relations: ["acl", "ccomp", "advcl", "acl:relcl", "conj"],
    description: "The main verb behind a relative clause is taken for a part of its subject.",
    mend: verbBehindRelative,
  },
  {
    id: "verb-behind-participle",
    relations: ["ccomp", "conj", "advcl", "acl"],
    description: "The main verb behind a participle is taken for a part of it.",
    mend: verbBehindParticiple,
  },
  {
    id: "who-of-person",
    relations: ["acl:relcl"],
    description: "A clause with `who` hangs on what is no person.",
    mend: whoOfPerson,
  },
  {
    id: "participle-behind-relative",
    relations: ["advcl"],
    description: "A participle behind a comma hangs on the relative clause before it.",
    mend: participleBehindRelative,
  },
  {
    id: "participle-as-root",
    relations: ["conj"],
    description: "A participle between commas is taken for the main verb.",
    mend: participleAsRoot,
  },
  {
    id: "which-behind-measure",
    relations: ["acl:relcl"],
    description: "A clause with `which` hangs on a length of time.",
    mend: whichBehindMeasure,
  },
  {
    id: "verb-behind-marked-noun",
    relations: ["acl", "advcl"],
    description: "The subject behind a conjunction is taken for a circumstance, its verb for a part of it.",
    mend: verbBehindMarkedNoun,
  },
  { id: "found-body", relations: ["acl"], description: "Somebody is found where his body is.", mend: foundBody },
  {
    id: "content-of-first",
    relations: ["ccomp"],
    description: "What the first of two verbs reports hangs on the second.",
    mend: contentOfFirst,
  },
  {
    id: "clause-with-whose",
    relations: ["advcl", "acl", "ccomp", "parataxis"],
    description: "A clause with `whose` hangs on no noun.",
    mend: clauseWithWhose,
  },
  {
    id: "absolute-with",
    relations: ["acl"],
    description: "A participle behind `with` is taken for a part of its subject.",
    mend: absoluteWith,
  },
];
