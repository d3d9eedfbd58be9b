/** Repairs of what a verb or a noun has for its subject, object and apposition, each by a pattern that English grammar rules out. */
import type { Token } from "../model/index.ts";
import { countryNamed } from "../places/countries.ts";
import { nounShare } from "./mention-types.ts";
import {
  allChildrenOf,
  childrenOf,
  isBelow,
  type Move,
  NO_MOVES,
  type Repair,
  rehang,
  subjectRelation,
} from "./repair.ts";

const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "ADJ"]);

/** `"It burned," recalled Ida Lund`, the name as object: behind a quotation, a finite verb without subject has it behind itself. */
function speakerBehindVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos = "", head: verb = -1 } = tokens[index] ?? {};
  const object = deprel === "obj" || deprel === "iobj";
  if (!object || index < verb || !NAMING.has(upos) || !/^VB[DZ]$/.test(tokens[verb]?.xpos ?? "")) return NO_MOVES;
  const quoted = childrenOf(tokens, verb, "ccomp").some((at) => at < verb);
  const closed = /^(?:["”’'],?|,)$/.test(tokens[verb - 1]?.form ?? "");
  const full = childrenOf(tokens, verb, "nsubj", "nsubj:pass", "csubj", "expl", "aux", "aux:pass").length > 0;
  return quoted && closed && !full ? [{ index, head: verb, deprel: "nsubj" }] : NO_MOVES;
}

/** `What we found shocked us`, the second verb as reported by the first: the clause that `what` opens is its subject. */
function freeRelativeSubject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, xpos = "", head: verb = -1 } = tokens[index] ?? {};
  const { deprel: place, head: what = -1 } = tokens[verb] ?? {};
  const { form = "", head = -1, deprel: outer = "root" } = tokens[what] ?? {};
  if (deprel !== "ccomp" || upos !== "VERB" || !/^VB[DNZP]$/.test(xpos) || index !== verb + 1) return NO_MOVES;
  if (place !== "acl:relcl" || form.toLowerCase() !== "what" || childrenOf(tokens, index, "nsubj", "mark").length > 0)
    return NO_MOVES;
  return [
    { index, head, deprel: outer },
    { index: what, head: index, deprel: "nsubj" },
  ];
}

/** `two sons, one of whom died`, the part as apposition of the whole: it is the subject of the clause behind it. */
function partOfWhom(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: whole = -1 } = tokens[index] ?? {};
  if (
    deprel !== "appos" ||
    !childrenOf(tokens, index, "nmod").some((at) => tokens[at]?.xpos === "WP" || tokens[at]?.xpos === "WDT")
  )
    return NO_MOVES;
  const clause = childrenOf(tokens, whole, "acl:relcl", "acl").find((at) => at > index);
  if (clause === undefined || childrenOf(tokens, clause, "nsubj", "nsubj:pass", "mark").length > 0) return NO_MOVES;
  return [
    { index, head: clause, deprel: subjectRelation(tokens, clause) },
    { index: clause, head: whole, deprel: "acl:relcl" },
  ];
}

/** `one of the men, Per Lund`, the name hanging on the men: it is of the one. */
function nameOfOne(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: many = -1 } = tokens[index] ?? {};
  const { xpos: plural, deprel: place, head: one = -1 } = tokens[many] ?? {};
  const named = deprel === "appos" && xpos === "NNP" && childrenOf(tokens, index, "conj").length === 0;
  const selected = plural === "NNS" && place === "nmod" && tokens[one]?.form.toLowerCase() === "one";
  return named && selected ? [{ index, head: one, deprel: "appos" }] : NO_MOVES;
}

/** Nouns of what has one name, which stands right behind it. */
const NAMED = /^(?:capital|city|town|village|port|island|province|region|district|suburb|river|state|country)$/;

/** `a rally in the capital, Selm`, the name hanging on the rally: it is of the noun right before it. */
function nameOfNearest(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head = -1 } = tokens[index] ?? {};
  if (deprel !== "appos" || xpos !== "NNP") return NO_MOVES;
  const nearest = tokens[index - 1]?.form === "," ? index - 2 : -1;
  const { lemma = "", head: above = -1, deprel: place = "" } = tokens[nearest] ?? {};
  const article = childrenOf(tokens, nearest, "det").some((at) => tokens[at]?.form.toLowerCase() === "the");
  const inside = above === head && place === "nmod";
  if (inside && article && NAMED.test(lemma)) return [{ index, head: nearest, deprel }];
  // `fans who chant for the removal of the chairman, Lund`: one person is not several.
  const isOne = article && place === "nmod" && tokens[nearest]?.xpos === "NN" && tokens[head]?.xpos === "NNS";
  const isPerson = isOne && (nounShare(lemma, "person") ?? 0) > 0.5 && childrenOf(tokens, index, "conj").length === 0;
  return isPerson && nearest > head ? [{ index, head: nearest, deprel }] : NO_MOVES;
}

const GIVING = /^(?:give|offer|grant|lend|promise|deny|send|sell|pay|owe|award|hand|supply|guarantee)$/;

/** `offered Kenya loans`, the country as a part of the noun: English would have said `Kenyan loans`, so it is whom they are given to. */
function countryBeforeGift(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form = "", head: gift = -1 } = tokens[index] ?? {};
  const { deprel: place, upos, head: verb = -1 } = tokens[gift] ?? {};
  if (deprel !== "compound" || verb !== index - 1) return NO_MOVES;
  const gives = GIVING.test(tokens[verb]?.lemma ?? "") && tokens[verb]?.upos === "VERB";
  const bare = gift === index + 1 && upos === "NOUN" && childrenOf(tokens, verb, "iobj").every((at) => at === gift);
  const given = place === "obj" || (place === "iobj" && childrenOf(tokens, verb, "obj").length === 0);
  if (!given || !gives || !bare || countryNamed(form) === undefined) return NO_MOVES;
  return [
    { index, head: verb, deprel: "iobj" },
    { index: gift, head: verb, deprel: "obj" },
  ];
}

/** `denied Iran access to banks`, the second noun as what the first becomes: verbs of giving have two objects. */
function giftAsComplement(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "xcomp" || upos !== "NOUN" || !GIVING.test(tokens[verb]?.lemma ?? "")) return NO_MOVES;
  if (childrenOf(tokens, index, "case", "mark", "cop", "nsubj").length > 0) return NO_MOVES;
  const [recipient] = childrenOf(tokens, verb, "obj");
  if (recipient === undefined || recipient > index || childrenOf(tokens, verb, "iobj").length > 0) return NO_MOVES;
  return [
    { index: recipient, head: verb, deprel: "iobj" },
    { index, head: verb, deprel: "obj" },
  ];
}

/** `There remains a risk`, the noun as object: what `there` stands for is the subject. */
function subjectOfThere(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "obj" || index < verb) return NO_MOVES;
  const there = childrenOf(tokens, verb, "expl").some((at) => tokens[at]?.xpos === "EX");
  const lacking = childrenOf(tokens, verb, "nsubj", "nsubj:pass").length === 0;
  return there && lacking ? [{ index, head: verb, deprel: "nsubj" }] : NO_MOVES;
}

/** `The charge that he took bribes`, `that` as a second object: it is a conjunction, and the clause what the noun contains. */
function contentClause(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, form = "", head: verb = -1 } = tokens[index] ?? {};
  const clause = tokens[verb];
  if (deprel !== "obj" || xpos !== "WDT" || form.toLowerCase() !== "that" || clause?.deprel !== "acl:relcl")
    return NO_MOVES;
  const objects = childrenOf(tokens, verb, "obj").filter((at) => at > verb);
  const full = objects.length > 0 && childrenOf(tokens, verb, "nsubj").length > 0;
  return full
    ? [
        { index, head: verb, deprel: "mark" },
        { index: verb, head: clause.head, deprel: "acl" },
      ]
    : NO_MOVES;
}

/** `the referee, who he said had ignored it`, the pronoun as object of a verb that has one: it is the subject that is missing. */
function subjectWho(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form = "", head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "obj" || !/^(?:who|which|that)$/i.test(form) || tokens[verb]?.deprel !== "ccomp") return NO_MOVES;
  const objects = childrenOf(tokens, verb, "obj", "ccomp", "xcomp").filter((at) => at > verb);
  const lacking = childrenOf(tokens, verb, "nsubj", "nsubj:pass", "csubj", "expl", "mark").length === 0;
  return objects.length > 0 && lacking ? [{ index, head: verb, deprel: "nsubj" }] : NO_MOVES;
}

/** `my job, my house and my friends`, the second as apposition or as a second subject: owned alike and closed by `and`, they are a list. */
function listAsApposition(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1 } = tokens[index] ?? {};
  const second = deprel === "nsubj" && index > head && childrenOf(tokens, head, "nsubj").some((at) => at < head);
  if (deprel !== "appos" && !second) return NO_MOVES;
  const first = second ? (childrenOf(tokens, head, "obj").find((at) => at < index) ?? -1) : head;
  const owner = (noun: number): string | undefined =>
    childrenOf(tokens, noun, "nmod:poss").map((at) => tokens[at]?.form.toLowerCase())[0];
  const conjuncts = childrenOf(tokens, index, "conj");
  const closed = conjuncts.some((at) => childrenOf(tokens, at, "cc").length > 0);
  const alike = [index, ...conjuncts].every((noun) => owner(noun) !== undefined && owner(noun) === owner(first));
  return closed && alike
    ? [index, ...conjuncts].map((noun) => ({ index: noun, head: first, deprel: "conj" }))
    : NO_MOVES;
}

/** `the Union, the Republic and Chad`, the second as apposition: one is closed by a comma, so that this is a list. */
function unclosedApposition(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1, upos = "" } = tokens[index] ?? {};
  if (deprel !== "appos" || index < head || !/^(?:NOUN|PROPN)$/.test(upos)) return NO_MOVES;
  const next = childrenOf(tokens, head, "conj").find((at) => at > index);
  const [cc = -1] = childrenOf(tokens, next ?? -1, "cc");
  const isSetOff = childrenOf(tokens, index, "punct").some((at) => at < index && tokens[at]?.form === ",");
  return isSetOff && cc > index && isBelow(tokens, cc - 1, index) && tokens[cc - 1]?.upos !== "PUNCT"
    ? [{ index, head, deprel: "conj" }]
    : NO_MOVES;
}

/** Whether a noun is the title of a name right behind it: `director Jan Berg`. */
function isTitle(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.upos === "NOUN" && tokens[index + 1]?.upos === "PROPN" && tokens[index + 1]?.head === index;
}

/** `Ida Lund, the head, its director Jan Berg and its lawyer Ana Ruiz`, all of them her: whoever has another name is another one. */
function namedApposition(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1 } = tokens[index] ?? {};
  if (deprel !== "appos" || tokens[head]?.upos !== "PROPN" || !isTitle(tokens, index)) return NO_MOVES;
  const others = childrenOf(tokens, index, "conj").filter((at) => isTitle(tokens, at) || tokens[at]?.upos === "PROPN");
  return others.length > 0 ? [index, ...others].map((at) => ({ index: at, head, deprel: "conj" })) : NO_MOVES;
}

/** `kills thousands a year, most of them here`, with a second subject: behind a comma the part says more of the object. */
function partBehindVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  const isApart =
    tokens[index - 1]?.form === "," || childrenOf(tokens, index, "punct").some((at) => tokens[at]?.form === ",");
  if (deprel !== "nsubj" || index < verb || !isApart) return NO_MOVES;
  const isSecond = childrenOf(tokens, verb, "nsubj").some((at) => at < verb);
  const object = childrenOf(tokens, verb, "obj").find((at) => at < index);
  // `paid bribes in ten countries, most of them poor`: a participle has its subject before it.
  const last = (childrenOf(tokens, index, "punct")[0] ?? 0) - 1;
  const isGerund = tokens[verb]?.xpos === "VBG" && tokens[last]?.upos === "NOUN";
  const isPart = childrenOf(tokens, index, "nmod").some((at) => /^(?:them|which|whom)$/i.test(tokens[at]?.form ?? ""));
  if (isGerund && isPart) return [{ index, head: last, deprel: "appos" }];
  return isSecond && isPart && object !== undefined ? [{ index, head: object, deprel: "appos" }] : NO_MOVES;
}

/** `of journalist Ida Lund`, the preposition hanging on the title: it belongs to the name. */
function prepositionOfTitle(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: title = -1 } = tokens[index] ?? {};
  const { deprel: place, head: name = -1 } = tokens[title] ?? {};
  return deprel === "case" && place === "nmod:desc" && index < title && title < name && tokens[index]?.xpos === "IN"
    ? [{ index, head: name, deprel }]
    : NO_MOVES;
}

/** `is due to begin`, the adjective read as a preposition, or beside the verb: the infinitive completes it. */
function dueToInfinitive(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", head: above = -1 } = tokens[index] ?? {};
  const [to] = form.toLowerCase() === "due" ? childrenOf(tokens, index, "fixed") : [];
  if (to === undefined) return NO_MOVES;
  const isBeside = tokens[to + 1]?.xpos === "VB" && tokens[to + 1]?.head === above;
  const verb = isBeside ? to + 1 : above;
  const { xpos, head = -1, deprel = "root" } = tokens[verb] ?? {};
  if (xpos !== "VB") return NO_MOVES;
  const outer = allChildrenOf(tokens, verb).filter(
    (at) => at !== index && (at < index || tokens[at]?.deprel === "punct"),
  );
  return [
    { index, head, deprel },
    { index: verb, head: index, deprel: "xcomp" },
    { index: to, head: verb, deprel: "mark" },
    ...rehang(tokens, outer, index),
  ];
}

/** `Sales angered pilots`, with an angered kind of pilots: what has a subject is a verb, and the noun behind it its object. */
function verbAsAdjective(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos, xpos = "", head: noun = -1 } = tokens[index] ?? {};
  const { head = -1, deprel: place = "root", upos: kind } = tokens[noun] ?? {};
  if (
    !/^(?:amod|compound)$/.test(deprel) ||
    upos !== "VERB" ||
    !/^VB[DN]$/.test(xpos) ||
    place !== "root" ||
    kind !== "NOUN"
  )
    return NO_MOVES;
  // `Norvik stun champions`, all as one noun: a finite verb is part of none.
  const name =
    deprel === "compound" && xpos === "VBD"
      ? childrenOf(tokens, noun, "compound").filter((at) => at === index - 1)
      : [];
  const subject = [...childrenOf(tokens, index, "nsubj"), ...childrenOf(tokens, noun, "nsubj"), ...name].find(
    (at) => at < index,
  );
  if (subject === undefined || noun < index || childrenOf(tokens, noun, "cop", "aux").length > 0) return NO_MOVES;
  const others = allChildrenOf(tokens, noun).filter((at) => at !== index);
  // What stands between subject and verb and has a preposition is of the subject.
  const between = others.filter((at) => at > subject && at < index);
  if (between.some((at) => childrenOf(tokens, at, "case").length === 0)) return NO_MOVES;
  return [
    { index, head, deprel: place },
    { index: noun, head: index, deprel: "obj" },
    { index: subject, head: index, deprel: "nsubj" },
    ...between.map((at) => ({ index: at, head: subject, deprel: "nmod" })),
    ...rehang(
      tokens,
      others.filter((at) => at < subject || tokens[at]?.deprel === "punct"),
      index,
    ),
  ];
}

/** `elected Ida Lund, a lawyer, and Per Moe`, three in a row: between two names an indefinite noun says what the first is. */
function appositionBetweenNames(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, xpos, head: name = -1 } = tokens[index] ?? {};
  if (deprel !== "conj" || upos !== "NOUN" || xpos !== "NN" || tokens[name]?.upos !== "PROPN") return NO_MOVES;
  const [article] = childrenOf(tokens, index, "det");
  if (article === undefined || !/^an?$/i.test(tokens[article]?.form ?? "") || tokens[article - 1]?.form !== ",")
    return NO_MOVES;
  const next = childrenOf(tokens, name, "conj").find((at) => at > index);
  const [cc] = childrenOf(tokens, next ?? -1, "cc");
  const joined = cc !== undefined && tokens[cc - 1]?.form === "," && tokens[next ?? -1]?.upos === "PROPN";
  return joined ? [{ index, head: name, deprel: "appos" }] : NO_MOVES;
}

/** All repairs of arguments. */
export const ARGUMENT_REPAIRS: readonly Repair[] = [
  {
    id: "speaker-behind-verb",
    relations: ["obj", "iobj"],
    description: "Who speaks behind the verb of a quotation is taken for its object.",
    mend: speakerBehindVerb,
  },
  {
    id: "name-of-nearest",
    relations: ["appos"],
    description: "A name skips the noun right before it.",
    mend: nameOfNearest,
  },
  {
    id: "country-before-gift",
    relations: ["compound"],
    description: "A country that is given something is taken for a part of it.",
    mend: countryBeforeGift,
  },
  {
    id: "gift-as-complement",
    relations: ["xcomp"],
    description: "What is given is taken for what the recipient becomes.",
    mend: giftAsComplement,
  },
  {
    id: "part-of-whom",
    relations: ["appos"],
    description: "A part of several is taken for an apposition of them.",
    mend: partOfWhom,
  },
  {
    id: "name-of-one",
    relations: ["appos"],
    description: "The name of one of several hangs on all of them.",
    mend: nameOfOne,
  },
  {
    id: "free-relative-subject",
    relations: ["ccomp"],
    description: "A verb behind a clause with `what` is taken for what the clause reports.",
    mend: freeRelativeSubject,
  },
  {
    id: "subject-of-there",
    relations: ["obj"],
    description: "What there is is taken for an object.",
    mend: subjectOfThere,
  },
  {
    id: "subject-who",
    relations: ["obj"],
    description: "A relative pronoun is taken for the object of a verb that lacks its subject.",
    mend: subjectWho,
  },
  {
    id: "list-as-apposition",
    relations: ["nsubj", "appos"],
    description: "The second of three things owned alike is taken for an apposition.",
    mend: listAsApposition,
  },
  {
    id: "named-apposition",
    relations: ["appos"],
    description: "Somebody with a name of his own in a row of people is taken for the first of them.",
    mend: namedApposition,
  },
  {
    id: "part-behind-verb",
    relations: ["nsubj"],
    description: "A part of the object behind a comma is taken for a second subject.",
    mend: partBehindVerb,
  },
  {
    id: "unclosed-apposition",
    relations: ["appos"],
    description: "The second of three things in a row is taken for an apposition, though no comma closes it.",
    mend: unclosedApposition,
  },
  {
    id: "content-clause",
    relations: ["obj"],
    description: "`that` is taken for a second object of its clause.",
    mend: contentClause,
  },
  {
    id: "preposition-of-title",
    relations: ["case"],
    description: "A preposition hangs on a title, not on its name.",
    mend: prepositionOfTitle,
  },
  {
    id: "due-to-infinitive",
    description: "`due` before an infinitive is taken for a preposition.",
    mend: dueToInfinitive,
  },
  {
    id: "verb-as-adjective",
    relations: ["amod", "compound"],
    description: "The only verb is taken for an adjective of its object.",
    mend: verbAsAdjective,
  },
  {
    id: "apposition-between-names",
    relations: ["conj"],
    description: "An apposition between two coordinated names is taken for one of them.",
    mend: appositionBetweenNames,
  },
];
