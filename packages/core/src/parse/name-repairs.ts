import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";

/** Nouns at the end of the names of bodies. */
const BODY =
  /^(?:Party|Ministry|Department|Commission|Committee|Agency|Administration|Authority|Council|Union|Association|Service|Office|Institute|Bureau)$/;

/** What such bodies are for, as names have it in pairs: "Justice and Development Party", "Food and Drug Administration". */
const CONCERN =
  /^(?:Justice|Trade|Food|Health|Science|Education|Labou?r|Transport|Transportation|Security|Safety|Defen[cs]e|Agriculture|Energy|Freedom|Peace|Democracy|Law|Truth|Equality|Research|Culture|Arts|Water|Housing|Finance|Planning|Industry|Sports?|Tourism|Work|Family|Youth|Welfare|Environment|Fisheries|Forestry|Rights|Drug|Fire|Standards|Revenue|Customs|Elections?)$/;

/** `the Justice and Development Party`, taken for two names: what the body is for stands in pairs before its noun. */
function pairInName(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1, form = "" } = tokens[index] ?? {};
  const first = tokens[head];
  const [and, second] = [tokens[head + 1], tokens[head + 2]];
  const isBody = deprel === "conj" && BODY.test(form) && index === head + 3 && second?.upos === "PROPN";
  if (!isBody || !CONCERN.test(first?.form ?? "") || !/^(?:and|&)$/.test(and?.form ?? "")) return NO_MOVES;
  const others = allChildrenOf(tokens, head).filter((at) => at !== index && at !== head + 2);
  return [
    ...rehang(tokens, others, index),
    { index, head: first?.head ?? -1, deprel: first?.deprel ?? "root" },
    { index: head, head: index, deprel: "compound" },
    { index: head + 2, head, deprel: "conj" },
    { index: head + 1, head: head + 2, deprel: "cc" },
  ];
}

/** Relations of a phrase to its verb or noun. */
const ARGUMENTS = ["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod"];
const ARGUMENT = new RegExp(`^(?:${ARGUMENTS.join("|")})$`);

/** `The tanker Orsa Star ran aground`, with two subjects, `by the investor Per Holm`, with two agents: the name says which one. */
function nameBehindNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const name = tokens[index];
  if (name?.upos !== "PROPN" || !ARGUMENT.test(name.deprel) || childrenOf(tokens, index, "case").length > 0)
    return NO_MOVES;
  let first = index;
  while (tokens[first - 1]?.head === index && /^(?:compound|flat)$/.test(tokens[first - 1]?.deprel ?? "")) first--;
  const at = first - 1;
  const noun = tokens[at];
  if (noun?.upos !== "NOUN" || !ARGUMENT.test(noun.deprel)) return NO_MOVES;
  const isTwin = noun.deprel === name.deprel && noun.head === name.head;
  // `Striker Tom Barlow scored`: without an article the noun is a title.
  if (isTwin && childrenOf(tokens, at, "det", "case").length === 0)
    return [{ index: at, head: index, deprel: "nmod:desc" }];
  if (isTwin || isBeforeNoun(tokens, name.head, at)) return [{ index, head: at, deprel: "appos" }];
  return isHearer(tokens, index, at)
    ? [
        { index, head: at, deprel: "appos" },
        { index: at, head: noun.head, deprel: "obj" },
      ]
    : NO_MOVES;
}

/** `beat defending champions Westport City`, with champions that defend the city: nothing behind a noun is of the word before it. */
function isBeforeNoun(tokens: readonly Token[], word: number, noun: number): boolean {
  return word < noun && tokens[word]?.head === noun;
}

/** `told the broadcaster KNR`, with the broadcaster telling it: behind the verb both are who is told. */
function isHearer(tokens: readonly Token[], name: number, noun: number): boolean {
  const { head = -1, deprel } = tokens[name] ?? {};
  return deprel === "iobj" && tokens[noun]?.head === head && head < noun;
}

/** `Leuven's Ida Claes owns it`, with two subjects: what a possessive ends says whose the next one is. */
function ownerBeforeName(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head = -1 } = tokens[index] ?? {};
  const mark = childrenOf(tokens, index, "case").find((at) => at > index && tokens[at]?.xpos === "POS");
  if (mark === undefined || !ARGUMENT.test(deprel)) return NO_MOVES;
  const owned = tokens.findIndex((token, at) => at > mark && token.head === head && token.deprel === deprel);
  const isNext =
    owned > mark && tokens.slice(mark + 1, owned).every(({ head: above, upos }) => above === owned && upos !== "PUNCT");
  if (!isNext) return NO_MOVES;
  const rest = childrenOf(tokens, index, "flat").filter((at) => at > mark);
  return [
    { index, head: owned, deprel: "nmod:poss" },
    ...rest.map((at) => ({ index: at, head: owned, deprel: "flat" })),
  ];
}

/** `her party's hand was steady`, the party's being steady: what is owned stands right behind the possessive. */
function ownerOverNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1 } = tokens[index] ?? {};
  if (deprel !== "nmod:poss" || /^(?:NOUN|PROPN)$/.test(tokens[head]?.upos ?? "")) return NO_MOVES;
  const mark = childrenOf(tokens, index, "case").find((at) => at > index && tokens[at]?.xpos === "POS");
  const owned = mark === undefined ? undefined : tokens[mark + 1];
  const isNoun = owned?.upos === "NOUN" && owned.head === head && mark !== undefined && mark + 1 < head;
  return isNoun ? [{ index, head: mark + 1, deprel }] : NO_MOVES;
}

function isCapitalAdverb(tokens: readonly Token[], index: number): boolean {
  const { form = "", deprel } = tokens[index] ?? {};
  const { form: before = "", upos = "" } = tokens[index - 1] ?? {};
  const isTime = /^(?:Today|Tonight|Tomorrow|Now)$/.test(form) && /^(?:advmod|obl:unmarked)$/.test(deprel ?? "");
  return isTime && /^(?:NOUN|PROPN)$/.test(upos) && /^\p{Lu}\p{Ll}/u.test(before);
}

/** `the journal Ecology Today`, its second word taken for a time: it is the name's. */
function timeInName(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1, form = "" } = tokens[index] ?? {};
  const before = tokens[index - 1];
  const isWord =
    deprel === "nmod:unmarked" && upos === "PROPN" && /^(?:Today|Tonight|Tomorrow|Now|Week|Times?)$/.test(form);
  const isBeside = before?.head === head || head === index - 1;
  // `Disability Now called`: no adverb of time has a capital inside a sentence.
  if (isCapitalAdverb(tokens, index)) return [{ index, head: index - 1, deprel: "flat" }];
  return isWord && before?.upos === "PROPN" && isBeside && before.deprel === "appos"
    ? [{ index, head: index - 1, deprel: "flat" }]
    : NO_MOVES;
}

/** `Abeke, army chief from 2015 to 2019`, the time hanging on the name: it says when he was chief. */
function phraseOverApposition(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1 } = tokens[index] ?? {};
  if (deprel !== "nmod") return NO_MOVES;
  const [mark] = childrenOf(tokens, index, "case");
  if (mark === undefined || mark > index) return NO_MOVES;
  const renamed = childrenOf(tokens, head, "appos").find((at) => at === mark - 1 && tokens[at]?.upos === "NOUN");
  return renamed === undefined ? [] : [{ index, head: renamed, deprel }];
}

/** `the union IG Metall`, its two words hung on the noun before them, the first as if it stood before the noun: they are one name. */
function nameInHalves(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1 } = tokens[index] ?? {};
  const before = tokens[index - 1];
  const isName = deprel === "appos" && upos === "PROPN" && before?.upos === "PROPN";
  const isBehind = before?.head === head && before.deprel === "compound" && head < index - 1;
  return isName && isBehind ? [{ index: index - 1, head: index, deprel: "compound" }] : NO_MOVES;
}

/** `The elder Berg died`, the name hung on the adjective: the adjective tells which Berg. */
function elderBeforeName(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1 } = tokens[index] ?? {};
  const elder = tokens[head];
  const isElder =
    deprel === "appos" && upos === "PROPN" && head === index - 1 && /^(?:elder|older|younger)$/.test(elder?.form ?? "");
  if (!elder || !isElder) return NO_MOVES;
  const others = allChildrenOf(tokens, head).filter((at) => at !== index);
  return [
    ...rehang(tokens, others, index),
    { index, head: elder.head, deprel: elder.deprel },
    { index: head, head: index, deprel: "amod" },
  ];
}

/** `Novelist Ida Lund`, the noun as the first word of the name: it says what she is. */
function nounAsName(tokens: readonly Token[], index: number): readonly Move[] {
  const { upos, xpos, head = -1, deprel = "root" } = tokens[index] ?? {};
  const name = tokens[index + 1];
  const isOpening = index === 0 && upos === "NOUN";
  const isNoun = (isOpening || upos === "PROPN") && xpos === "NN" && tokens[index - 1]?.upos !== "PROPN";
  if (!isNoun || name?.head !== index || name.deprel !== "flat" || name.xpos !== "NNP") return NO_MOVES;
  const others = allChildrenOf(tokens, index).filter((at) => at !== index + 1);
  return [
    { index: index + 1, head, deprel },
    { index, head: index + 1, deprel: "nmod:desc" },
    ...rehang(tokens, others, index + 1),
  ];
}

/** Words that no name ends in: those of times. */
const TIMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Today)$/;

/** `The Zinc 500 closed`, `flew to Port Elin`, the second word as a phrase of its own: it stands right behind a name and says nothing alone. */
function endOfName(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos, head, form = "" } = tokens[index] ?? {};
  const name = tokens[index - 1];
  if (name?.upos !== "PROPN" || name.head !== head || allChildrenOf(tokens, index).length > 0) return NO_MOVES;
  const isNumber = upos === "NUM" && /^\d{2,4}$/.test(form) && name.deprel === deprel && ARGUMENT.test(deprel);
  const isTwin = deprel === name.deprel && /^(?:obl|nmod)$/.test(deprel);
  const isLoose = isTwin || /^(?:obl|nmod):unmarked$/.test(deprel);
  const isWord = upos === "PROPN" && isLoose && ARGUMENT.test(name.deprel);
  return isNumber || (isWord && !TIMES.test(form)) ? [{ index, head: index - 1, deprel: "flat" }] : NO_MOVES;
}

/** `politician Wong Kai`, the first of the two as an apposition, the second as part of what is before both: one name. */
function nameApart(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1 } = tokens[index] ?? {};
  const first = tokens[index - 1];
  const isPart = deprel === "flat" && upos === "PROPN" && head < index - 1;
  const isBehind = first?.upos === "PROPN" && first.head === head && first.deprel === "appos";
  return isPart && isBehind ? [{ index, head: index - 1, deprel }] : NO_MOVES;
}

/** `the People's Party, or PP, won`, with two that did: between commas, letters behind `or` are its other name. */
function lettersBehindOr(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form = "", head: name = -1 } = tokens[index] ?? {};
  const [or = -1] = childrenOf(tokens, index, "cc");
  if (deprel !== "conj" || !/^\p{Lu}[\p{Lu}\d-]{1,7}s?$/u.test(form) || tokens[or]?.form !== "or") return NO_MOVES;
  const isBetween = tokens[or - 1]?.form === "," && or === index - 1 && /^[,.)]$/.test(tokens[index + 1]?.form ?? "");
  return isBetween && /^(?:NOUN|PROPN)$/.test(tokens[name]?.upos ?? "")
    ? [{ index, head: name, deprel: "appos" }]
    : NO_MOVES;
}

/** Offices that "general" follows. */
const GENERALS = /^(?:director|secretary|attorney|inspector|consul|governor|solicitor|prosecutor)$/i;

/** `its director general`, `its secretary-general`, taken for two appositions: one office. */
function generalBehindOffice(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", deprel, head } = tokens[index] ?? {};
  const hyphen = tokens[index - 1]?.xpos === "HYPH" ? [index - 1] : [];
  const at = index - 1 - hyphen.length;
  const office = tokens[at];
  const isTwin = office?.head === head && office?.deprel === deprel;
  if (!isTwin || !/^general$/i.test(form) || !GENERALS.test(office?.form ?? "")) return NO_MOVES;
  // `secretary-general`: what a hyphen joins is one, of which the last word is the head.
  if (hyphen.length > 0) return [{ index: at, head: index, deprel: "compound" }, ...rehang(tokens, hyphen, index)];
  return [{ index, head: at, deprel: "amod" }, ...rehang(tokens, allChildrenOf(tokens, index), at)];
}

/** `South Wales Police's unit`, with a Wales unit: what stands before an owner is of the owner. */
function compoundBeforeOwner(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1 } = tokens[index] ?? {};
  const owner = tokens[index + 1];
  const isOwner = owner?.deprel === "nmod:poss" && owner.upos === upos && owner.head === head && owner.xpos !== "PRP$";
  return deprel === "compound" && /^(?:NOUN|PROPN)$/.test(upos ?? "") && isOwner
    ? [{ index, head: index + 1, deprel }]
    : NO_MOVES;
}

/** `A plane bound for Oslo crashed`, with a bound that did: bound for somewhere is how the thing before it is. */
function boundFor(tokens: readonly Token[], index: number): readonly Move[] {
  const { form, upos, head = -1, deprel = "root" } = tokens[index] ?? {};
  const noun = tokens[index - 1];
  const isBound = form === "bound" && upos === "NOUN" && tokens[index + 1]?.form === "for";
  if (!isBound || noun?.upos !== "NOUN" || noun.head !== index || noun.deprel !== "compound") return NO_MOVES;
  const before = allChildrenOf(tokens, index).filter((at) => at < index - 1);
  return [
    { index: index - 1, head, deprel },
    { index, head: index - 1, deprel: "amod" },
    ...rehang(tokens, before, index - 1),
  ];
}

/** `Typhoon Yagi`, the name as a second one: storms are called so, and the word for them is the first of the name. */
function stormBeforeName(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", head = -1, deprel = "root" } = tokens[index] ?? {};
  const name = tokens[index + 1];
  if (!/^(?:Hurricane|Typhoon|Cyclone|Storm)$/.test(form) || name?.upos !== "PROPN") return NO_MOVES;
  if (head === index + 1 && deprel === "nmod:desc") return [{ index, head, deprel: "compound" }];
  const isTwin = name.head === head && name.deprel === deprel;
  if (!isTwin && (name.head !== index || !/^(?:flat|appos|nsubj|nmod:unmarked)$/.test(name.deprel))) return NO_MOVES;
  const others = allChildrenOf(tokens, index).filter((at) => at !== index + 1);
  return [
    { index: index + 1, head, deprel },
    { index, head: index + 1, deprel: "compound" },
    ...rehang(tokens, others, index + 1),
  ];
}

/** What tears names apart. */
/** Heads of governments and states, as headlines call them behind their country. */
const HEAD_OF_STATE = /^(?:PM|President|Premier|Chancellor)$/;

/** `UK PM Keir Lund wrote`, with a country that writes as well: it is whose prime minister somebody is. */
function countryBeforeTitle(tokens: readonly Token[], index: number): readonly Move[] {
  const [country, title] = [tokens[index], tokens[index + 1]];
  if (country?.upos !== "PROPN" || country.head === index + 1 || !HEAD_OF_STATE.test(title?.form ?? ""))
    return NO_MOVES;
  const name = title?.head ?? -1;
  const isTitle =
    name === index + 2 && tokens[name]?.upos === "PROPN" && /^(?:nmod:desc|compound)$/.test(title?.deprel ?? "");
  if (!isTitle || tokens[name]?.head !== country.head) return NO_MOVES;
  return [...rehang(tokens, childrenOf(tokens, index, "case"), name), { index, head: index + 1, deprel: "compound" }];
}

export const NAME_REPAIRS: readonly Repair[] = [
  {
    id: "country-before-title",
    description: "The country before its prime minister's title is taken for somebody beside them.",
    relations: ["obl", "obl:unmarked", ...ARGUMENTS],
    mend: countryBeforeTitle,
  },
  {
    id: "pair-in-name",
    relations: ["conj"],
    description: "A pair of nouns in a body's name is taken for two names.",
    mend: pairInName,
  },
  {
    id: "name-behind-noun",
    relations: ARGUMENTS,
    description: "A noun and the name behind it are two arguments.",
    mend: nameBehindNoun,
  },
  {
    id: "owner-over-noun",
    relations: ["nmod:poss"],
    description: "An owner hangs on what is said of what it owns.",
    mend: ownerOverNoun,
  },
  {
    id: "owner-before-name",
    relations: ARGUMENTS,
    description: "An owner and what is owned are two arguments.",
    mend: ownerBeforeName,
  },
  {
    id: "phrase-over-apposition",
    relations: ["nmod"],
    description: "A phrase right behind an apposition hangs on what it renames.",
    mend: phraseOverApposition,
  },
  {
    id: "name-in-halves",
    relations: ["appos"],
    description: "The words of a name hang on the noun before it, one by one.",
    mend: nameInHalves,
  },
  {
    id: "name-apart",
    relations: ["flat"],
    description: "The second word of a name hangs on the noun before it.",
    mend: nameApart,
  },
  { id: "noun-as-name", description: "A noun before a name is taken for its first word.", mend: nounAsName },
  { id: "bound-for", description: "A thing bound for somewhere is taken for a bound.", mend: boundFor },
  { id: "storm-before-name", description: "The name of a storm is taken for a second one.", mend: stormBeforeName },
  {
    id: "end-of-name",
    relations: [...ARGUMENTS, "obl:unmarked", "nmod:unmarked"],
    description: "The last word of a name is taken for a phrase of its own.",
    mend: endOfName,
  },
  {
    id: "letters-behind-or",
    relations: ["conj"],
    description: "The short name of a body is taken for another body.",
    mend: lettersBehindOr,
  },
  {
    id: "general-behind-office",
    description: "The second word of an office is taken for another one.",
    mend: generalBehindOffice,
  },
  {
    id: "elder-before-name",
    relations: ["appos"],
    description: "A name hangs on the adjective before it.",
    mend: elderBeforeName,
  },
  {
    id: "compound-before-owner",
    relations: ["compound"],
    description: "The first words of an owner's name are taken for those of what it owns.",
    mend: compoundBeforeOwner,
  },
  {
    id: "time-in-name",
    relations: ["nmod:unmarked", "advmod", "obl:unmarked"],
    description: "The last word of a name is taken for a time.",
    mend: timeInName,
  },
];
