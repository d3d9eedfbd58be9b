/** Repairs of what belongs to a noun or an amount: what is paid, what something is called, whose it is. */
import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";

/** Verbs of paying and costing, which take somebody and a sum. */
const PAYING = /^(?:fine|cost|pay|charge|offer|award|lend|owe|give|save|grant|earn|bill|overcharge|underpay|lose|win)$/;
const CURRENCY =
  /^(?:dollar|euro|pound|penny|pence|cent|franc|yen|rupee|kron[aeo]r?|crown|ruble|rouble|yuan|peso|lira|dirham|rand|real|shekel|won|sol|riyal|dinar|shilling|naira|zloty|forint|baht|rupiah)s?$/i;

/** Whether a noun or a sign stands for a sum of money. */
function isSum(tokens: readonly Token[], index: number): boolean {
  const { xpos, form = "" } = tokens[index] ?? {};
  const counted = childrenOf(tokens, index, "nummod").length > 0;
  return counted && (xpos === "$" || /^[$€£¥]$/.test(form) || CURRENCY.test(form));
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|PRON)$/.test(token.upos);
}

/** `fined its auditor, Prentice, £2 million`, the sum as another name, `cost the city ten million euros`, as a circumstance: it is paid. */
function sumBehindPerson(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head = -1 } = tokens[index] ?? {};
  if (!/^(?:appos|obl|obl:unmarked|nmod:unmarked)$/.test(deprel) || !isSum(tokens, index)) return NO_MOVES;
  if (childrenOf(tokens, index, "case").length > 0) return NO_MOVES;
  const noun = tokens[head]?.upos === "VERB" ? (childrenOf(tokens, head, "obj", "iobj")[0] ?? -1) : head;
  const { deprel: place = "", head: verb = -1 } = tokens[noun] ?? {};
  const isPaid = /^(?:obj|iobj)$/.test(place) && verb < noun && noun < index && PAYING.test(tokens[verb]?.lemma ?? "");
  if (!isPaid || !isNominal(tokens[noun]) || isSum(tokens, noun)) return NO_MOVES;
  if (childrenOf(tokens, verb, "obj", "iobj").some((at) => at !== noun)) return NO_MOVES;
  // `in 2022 for hiding it` behind the sum is of what is done.
  const later = childrenOf(tokens, index, "nmod").filter((at) =>
    childrenOf(tokens, at, "case").some((mark) => /^(?:in|on|for|last)$/.test(tokens[mark]?.form ?? "")),
  );
  return [
    { index: noun, head: verb, deprel: "iobj" },
    { index, head: verb, deprel: "obj" },
    ...later.map((at) => ({ index: at, head: verb, deprel: "obl" })),
  ];
}

/** `costs Medicare $87 billion`, the name as a part of the sum: it is who pays. */
function personBeforeSum(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: sum = -1, upos } = tokens[index] ?? {};
  if (deprel !== "compound" || upos !== "PROPN" || sum <= index || !isSum(tokens, sum)) return NO_MOVES;
  const { deprel: place, head: verb = -1 } = tokens[sum] ?? {};
  if (place !== "obj" || verb !== index - 1 || !PAYING.test(tokens[verb]?.lemma ?? "")) return NO_MOVES;
  return [{ index, head: verb, deprel: "iobj" }];
}

/** `offered 412 pence a share in cash`, with a share as a second object: it says by what the sum is counted. */
function rateOfSum(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  // `412 pence a share`, `$ 41 a share`.
  const { deprel: part, head: sign = -1 } = tokens[index - 2] ?? {};
  const sum = part === "nummod" ? sign : index - 2;
  const isRate = deprel === "obj" && tokens[index - 1]?.head === index && /^an?$/i.test(tokens[index - 1]?.form ?? "");
  const isObject = /^(?:obj|iobj)$/.test(tokens[sum]?.deprel ?? "") && tokens[sum]?.head === verb;
  if (!isRate || !isObject || !isSum(tokens, sum)) return NO_MOVES;
  const moved = allChildrenOf(tokens, index).filter((at) => at > index);
  return [
    { index, head: sum, deprel: "nmod:unmarked" },
    { index: sum, head: verb, deprel: "obj" },
    ...moved.map((at) => ({
      index: at,
      head: tokens[at]?.deprel === "nmod" ? verb : sum,
      deprel: tokens[at]?.deprel === "nmod" ? "obl" : (tokens[at]?.deprel ?? "dep"),
    })),
  ];
}

/** Verbs of naming, behind whose object stands what it is called. */
const NAMING = /^(?:call|name|dub|label|brand|term|deem|consider|declare|nickname|christen|title)$/;

/** `which he called a crime`, the crime as a second object: it is what the first is called. */
function calledSo(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  if (deprel === "appos") return calledBehind(tokens, index);
  if (deprel !== "obj" || index < verb || !NAMING.test(tokens[verb]?.lemma ?? "")) return NO_MOVES;
  const first = childrenOf(tokens, verb, "obj", "iobj").find((at) => at < index);
  return first === undefined ? NO_MOVES : [{ index, head: verb, deprel: "xcomp" }];
}

/** `called the finding "a milestone"`, the milestone as another name: without a comma it is what the finding is called. */
function calledBehind(tokens: readonly Token[], index: number): readonly Move[] {
  const { head: noun = -1 } = tokens[index] ?? {};
  const { deprel: place = "", head: verb = -1 } = tokens[noun] ?? {};
  if (!/^i?obj$/.test(place) || verb > noun || !NAMING.test(tokens[verb]?.lemma ?? "")) return NO_MOVES;
  const isIndefinite = childrenOf(tokens, index, "det").some((at) => /^an?$/i.test(tokens[at]?.form ?? ""));
  const hasComma = tokens.slice(noun + 1, index).some(({ form }) => form === ",");
  if (!isIndefinite || hasComma || childrenOf(tokens, verb, "xcomp").length > 0) return NO_MOVES;
  return [{ index, head: verb, deprel: "xcomp" }];
}

/** `promoted to finance director`, both as phrases: the first of two that touch names the kind of the second. */
function compoundInPhrase(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head = -1 } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (deprel !== "obl" || xpos !== "NN" || next?.deprel !== "obl" || next.head !== head || !/^NNS?$/.test(next.xpos))
    return NO_MOVES;
  const own = allChildrenOf(tokens, index);
  const isMarked = own.some((at) => tokens[at]?.deprel === "case" && at < index);
  const isBare = allChildrenOf(tokens, index + 1).every((at) => at > index);
  if (!isMarked || !isBare || own.some((at) => at > index)) return NO_MOVES;
  return [{ index, head: index + 1, deprel: "compound" }, ...rehang(tokens, own, index + 1)];
}

/** `Lund Express's coaches`, both words as owners: the mark behind the second ends one name. */
function ownerInTwo(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1, upos } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (deprel !== "nmod:poss" || upos !== "PROPN" || next?.upos !== "PROPN" || next.deprel !== "nmod:poss")
    return NO_MOVES;
  const mark = tokens[index + 2];
  const isMarked = mark?.xpos === "POS" && (mark.head === index || mark.head === index + 1);
  if (!isMarked || next.head !== head) return NO_MOVES;
  return [{ index, head: index + 1, deprel: "compound" }, ...rehang(tokens, allChildrenOf(tokens, index), index + 1)];
}

/** `two days of talks with the minister, Ada Lund`, the name hanging on the days: nobody is a length of time. */
function nameOverTime(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1 } = tokens[index] ?? {};
  if (
    deprel !== "appos" ||
    upos !== "PROPN" ||
    !/^(?:hour|day|night|week|month|year|decade)$/.test(tokens[head]?.lemma ?? "")
  )
    return NO_MOVES;
  const first = tokens.findIndex((token, at) => at === index || (token.head === index && token.deprel !== "punct"));
  const noun = tokens[first - 1]?.form === "," ? first - 2 : -1;
  return noun > head && tokens[noun]?.upos === "NOUN" ? [{ index, head: noun, deprel }] : NO_MOVES;
}

/** `met rivals, among them the coach Ada Lund`, the coach as an argument of the verb: the phrase says who is one of them. */
function amongThem(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", head: them = -1 } = tokens[index] ?? {};
  if (form.toLowerCase() !== "among" || !/^(?:them|which|whom)$/i.test(tokens[them]?.form ?? "")) return NO_MOVES;
  const noun = nounBehind(tokens, them);
  if (tokens[index - 1]?.form !== "," || noun <= them || !isNominal(tokens[noun])) return NO_MOVES;
  // `indicted 13 people in May, among them Berg`: the day between says when.
  const object = childrenOf(tokens, tokens[them]?.head ?? -1, "obj").find((at) => at < index - 2) ?? -1;
  const before = /^NNP?S$/.test(tokens[index - 2]?.xpos ?? "") ? index - 2 : object;
  if (before < 0 || !/^NNP?S$/.test(tokens[before]?.xpos ?? "") || tokens[noun]?.head === -1) return NO_MOVES;
  return [
    { index: noun, head: before, deprel: "appos" },
    { index: them, head: before, deprel: "dep" },
  ];
}

/** The noun whose phrase begins right behind a pronoun, wherever the two hang. */
function nounBehind(tokens: readonly Token[], them: number): number {
  const { head = -1, deprel } = tokens[them] ?? {};
  if (deprel !== "obl") return head;
  const named = tokens.findIndex((token, at) => at > them && token.head === them && token.deprel === "appos");
  if (named > 0) return named;
  return tokens.findIndex(
    (token, at) => at > them && token.head === head && /^(?:obj|obl|obl:unmarked|appos)$/.test(token.deprel),
  );
}

/** Adjectives of what somebody is, behind which an infinitive says to what. */
const DISPOSED =
  /^(?:minded|willing|unwilling|ready|prepared|determined|keen|eager|reluctant|able|unable|committed|obliged|entitled|set|poised|confident)$/;

/** Verbs of what only somebody does, in the active. */
const MINDING = /^(?:fear|hope|believe|think|expect|plan|intend|want|wish|doubt|regret|know|welcome)$/;

/** `said it was willing to sell`, `said it feared that ...`, with an empty `it`: who is willing or fears is somebody. */
function itIsDisposed(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: state = -1, form = "" } = tokens[index] ?? {};
  const isEmpty = deprel === "expl" && form.toLowerCase() === "it" && index < state;
  const { lemma = "", upos, form: said = "" } = tokens[state] ?? {};
  const minds = upos === "VERB" && MINDING.test(lemma) && childrenOf(tokens, state, "aux:pass").length === 0;
  return isEmpty && (minds || DISPOSED.test(said.toLowerCase())) ? [{ index, head: state, deprel: "nsubj" }] : NO_MOVES;
}

/** `were seized, according to Lund`, with Lund seizing them: only `by` leads to who does it. */
function agentWithoutBy(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1 } = tokens[index] ?? {};
  if (deprel !== "obl:agent") return NO_MOVES;
  const [mark] = childrenOf(tokens, index, "case");
  return mark !== undefined && tokens[mark]?.form.toLowerCase() === "according"
    ? [{ index, head, deprel: "obl" }]
    : NO_MOVES;
}

/** `a step he took in 2022`, with `took in`: before a year it is a preposition. */
function prepositionBeforeYear(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form = "", head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "advmod" || !/^(?:in|since|by)$/.test(form)) return NO_MOVES;
  const { form: year = "", head, deprel: place = "" } = tokens[index + 1] ?? {};
  if (!/^(?:1[5-9]|20)\d\d$/.test(year) || head !== verb || !/^obj|^obl/.test(place)) return NO_MOVES;
  return [
    { index, head: index + 1, deprel: "case" },
    { index: index + 1, head: verb, deprel: "obl" },
  ];
}

/** `described it as harsh`, with `as` as an adverb: it leads to what it is said to be. */
function describedAs(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form = "", head: state = -1 } = tokens[index] ?? {};
  if (deprel !== "advmod" || form.toLowerCase() !== "as" || index !== state - 1) return NO_MOVES;
  const { deprel: place, head: verb = -1, upos } = tokens[state] ?? {};
  const describes = /^(?:describe|regard|see|dismiss|denounce|condemn|brand|reject|criticise|criticize)$/.test(
    tokens[verb]?.lemma ?? "",
  );
  return describes && upos === "ADJ" && place === "obl" ? [{ index, head: state, deprel: "case" }] : NO_MOVES;
}

/** `Secretary of State Ada Lund`, the state hanging on the name: it is of the title. */
function phraseOfTitle(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: name = -1 } = tokens[index] ?? {};
  const title = index - 2;
  const isOf = tokens[index - 1]?.form === "of" && tokens[index - 1]?.head === index;
  const isTitle = tokens[title]?.deprel === "nmod:desc" && tokens[title]?.head === name && name > index;
  return deprel === "nmod" && isOf && isTitle ? [{ index, head: title, deprel }] : NO_MOVES;
}

/** `found guilty last month of murder`, a month of murder: behind such a time the phrase is of the adjective before it. */
function phraseOverTime(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: time = -1 } = tokens[index] ?? {};
  const { deprel: role, head: verb = -1 } = tokens[time] ?? {};
  if (deprel !== "nmod" || role !== "obl:unmarked") return NO_MOVES;
  const isOf = childrenOf(tokens, index, "case").some((at) => tokens[at]?.form === "of");
  const isDeictic = childrenOf(tokens, time, "amod").some((at) => /^(?:last|next)$/i.test(tokens[at]?.form ?? ""));
  const state = childrenOf(tokens, verb, "xcomp").find((at) => at > verb && at < time && tokens[at]?.upos === "ADJ");
  return isOf && isDeictic && state !== undefined ? [{ index, head: state, deprel: "obl" }] : NO_MOVES;
}

/** `found guilty last month of murder`, guilty for a month: when that was is of the verb. */
function timeOfState(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: state = -1 } = tokens[index] ?? {};
  const { upos, deprel: role, head: verb = -1 } = tokens[state] ?? {};
  const isState = upos === "ADJ" && role === "xcomp" && tokens[verb]?.upos === "VERB" && verb < state;
  const isDeictic = childrenOf(tokens, index, "amod").some((at) => /^(?:last|next)$/i.test(tokens[at]?.form ?? ""));
  return isState && isDeictic && deprel === "obl:unmarked" && index > state
    ? [{ index, head: verb, deprel }]
    : NO_MOVES;
}

/** `decide meeting by meeting`, the first noun as what is decided: a noun with itself behind a preposition tells how. */
function nounByNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { lemma, upos, head = -1 } = tokens[index] ?? {};
  const [first, mark] = [tokens[index - 2], tokens[index - 1]];
  const isPair =
    upos === "NOUN" && first?.upos === "NOUN" && first.lemma === lemma && first.form === tokens[index]?.form;
  if (!first || !isPair || !/^(?:by|after|upon|on|to)$/.test(mark?.form ?? "")) return NO_MOVES;
  const isBare = childrenOf(tokens, index - 2, "det", "amod", "case", "nmod:poss", "nummod").length === 0;
  if (!isBare || !/^(?:obj|obl|nsubj|parataxis|advcl|obl:unmarked)$/.test(first.deprel) || head < 0) return NO_MOVES;
  return [
    { index: index - 2, head: first.head, deprel: "advmod" },
    { index, head: index - 2, deprel: "nmod" },
    { index: index - 1, head: index, deprel: "case" },
  ];
}

/** All repairs of phrases. */
export const PHRASE_REPAIRS: readonly Repair[] = [
  {
    id: "sum-behind-person",
    relations: ["appos", "obl", "obl:unmarked", "nmod:unmarked"],
    description: "A sum is taken for a name of who pays it.",
    mend: sumBehindPerson,
  },
  {
    id: "person-before-sum",
    relations: ["compound"],
    description: "Who pays is taken for a part of the sum.",
    mend: personBeforeSum,
  },
  {
    id: "rate-of-sum",
    relations: ["obj"],
    description: "What a sum is counted by is taken for an object.",
    mend: rateOfSum,
  },
  { id: "noun-by-noun", description: "How something is done is taken for what it is done to.", mend: nounByNoun },
  {
    id: "called-so",
    relations: ["appos", "obj"],
    description: "What something is called is taken for a second object.",
    mend: calledSo,
  },
  {
    id: "compound-in-phrase",
    relations: ["obl"],
    description: "A compound behind a preposition falls in two.",
    mend: compoundInPhrase,
  },
  { id: "owner-in-two", relations: ["nmod:poss"], description: "The name of an owner falls in two.", mend: ownerInTwo },
  {
    id: "name-over-time",
    relations: ["appos"],
    description: "A name is taken for that of a length of time.",
    mend: nameOverTime,
  },
  { id: "among-them", description: "Some of those just named are taken for an argument of the verb.", mend: amongThem },
  {
    id: "agent-without-by",
    relations: ["obl:agent"],
    description: "Who is cited is taken for who acts.",
    mend: agentWithoutBy,
  },
  {
    id: "preposition-before-year",
    relations: ["advmod"],
    description: "A preposition before a year is taken for an adverb of the verb.",
    mend: prepositionBeforeYear,
  },
  {
    id: "described-as",
    relations: ["advmod"],
    description: "What something is described as is taken for a measure.",
    mend: describedAs,
  },
  {
    id: "phrase-of-title",
    relations: ["nmod"],
    description: "What a title is of hangs on the name behind it.",
    mend: phraseOfTitle,
  },
  {
    id: "time-of-state",
    relations: ["obl:unmarked"],
    description: "When something was found so hangs on what it was found.",
    mend: timeOfState,
  },
  {
    id: "phrase-over-time",
    relations: ["nmod"],
    description: "What an adjective is of hangs on a time between them.",
    mend: phraseOverTime,
  },
  {
    id: "it-is-disposed",
    relations: ["expl"],
    description: "An `it` that stands for somebody is taken for empty.",
    mend: itIsDisposed,
  },
];
