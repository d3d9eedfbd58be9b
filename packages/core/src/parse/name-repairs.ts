import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";

/** Relations of a phrase to its verb or noun, or to the first of some. */
const ARGUMENTS = ["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "conj"];
const ARGUMENT = new RegExp(`^(?:${ARGUMENTS.join("|")})$`);

/**
 * `The tanker Orsa Star ran aground`, with two subjects, `by the investor Per Holm`, with two agents, `Havn and its rival Norvik`,
 * with two conjuncts: the name says which one.
 */
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
  if (isTwin && childrenOf(tokens, at, "det", "case", "nmod:poss").length === 0)
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

/** `the federation VNO-NCW`, both halves beside the noun: the first belongs to the second. */
function hyphenedName(tokens: readonly Token[], index: number): readonly Move[] {
  const hyphen = tokens[index + 1];
  // Asked first: it is tried at nearly every word, and hardly one stands before a hyphen.
  if (hyphen?.xpos !== "HYPH") return NO_MOVES;
  const [first, second] = [tokens[index], tokens[index + 2]];
  const isOne = first?.end === hyphen.start && hyphen.end === second?.start;
  if (!isOne || first?.upos !== "PROPN" || second?.upos !== "PROPN") return NO_MOVES;
  if (first.deprel !== second.deprel || first.head !== second.head) return NO_MOVES;
  return [{ index, head: index + 2, deprel: "compound" }, ...rehang(tokens, allChildrenOf(tokens, index), index + 2)];
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

/** First words of the names of places, which are none alone. */
const FIRST_HALF = /^(?:New|San|Santa|Los|Las|Saint|St\.?|Sri|Hong|Costa|Sierra|Puerto|South|North|East|West|Great)$/;

/** `works in New Zealand`, both words on the verb: two capitals with nothing between are one name. */
function nameInHalves(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head } = tokens[index] ?? {};
  const before = tokens[index - 1];
  const isHalf = before?.upos === "PROPN" && FIRST_HALF.test(before.form);
  if (!isHalf || upos !== "PROPN" || before.deprel !== deprel || before.head !== head) return NO_MOVES;
  return [
    { index: index - 1, head: index, deprel: "compound" },
    ...rehang(tokens, allChildrenOf(tokens, index - 1), index),
  ];
}

/** `airports, including London Heathrow`, the second word beside the airports: two capitals with nothing between are one name. */
function nameInTwo(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1 } = tokens[index] ?? {};
  const before = tokens[index - 1];
  const isOne = deprel === "appos" && upos === "PROPN" && before?.upos === "PROPN" && before.deprel === "nmod";
  if (!isOne || before.head !== head || head > index) return NO_MOVES;
  return [
    { index, head, deprel: "nmod" },
    { index: index - 1, head: index, deprel: "compound" },
    ...rehang(tokens, allChildrenOf(tokens, index - 1), index),
  ];
}

/** `director Suleiman al-Amr`, the article hung on the title: it belongs to the name that goes on behind its hyphen. */
function articleOfName(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", upos, deprel, head } = tokens[index] ?? {};
  const [hyphen, name] = [tokens[index + 1], tokens[index + 2]];
  const isArticle = upos === "PROPN" && deprel === "flat" && /^(?:al|el|as|ad|an|ar|at|az|ash)$/i.test(form);
  if (!isArticle || hyphen?.form !== "-" || name?.deprel !== "flat" || name.head === head || name.head > index)
    return NO_MOVES;
  return [{ index, head: name.head, deprel }];
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

/** Offices that "general" follows. */
const GENERALS = /^(?:director|secretary|attorney|inspector|consul|governor|solicitor|prosecutor)$/i;

/** `its director general`, `its secretary-general`, taken for two appositions: one office. */
function generalBehindOffice(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", deprel, head } = tokens[index] ?? {};
  if (!/^general$/i.test(form)) return NO_MOVES;
  const hyphen = tokens[index - 1]?.xpos === "HYPH" ? [index - 1] : [];
  const at = index - 1 - hyphen.length;
  const office = tokens[at];
  const isTwin = office?.head === head && office?.deprel === deprel;
  if (!isTwin || !GENERALS.test(office?.form ?? "")) return NO_MOVES;
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

/** `Minister of Public Works Ada Lund`, the works hanging on the name: what a preposition leads to is of the noun before it. */
function phraseOfTitle(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: name = -1 } = tokens[index] ?? {};
  const [mark = -1] = childrenOf(tokens, index, "case");
  const title = mark - 1;
  const isTitle = tokens[title]?.deprel === "nmod:desc" && tokens[title]?.head === name && name > index;
  return deprel === "nmod" && mark < index && isTitle ? [{ index, head: title, deprel }] : NO_MOVES;
}

/** `with the king Harald`, preposition and article hanging on the title: they are of the phrase that the name heads. */
function wordBeforeTitle(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: title = -1 } = tokens[index] ?? {};
  const { deprel: relation, head: name = -1 } = tokens[title] ?? {};
  return index < title && title < name && relation === "nmod:desc" ? [{ index, head: name, deprel }] : NO_MOVES;
}

export const NAME_REPAIRS: readonly Repair[] = [
  {
    id: "word-before-title",
    relations: ["case", "det"],
    description: "The preposition or article of a name with a title before it hangs on the title.",
    mend: wordBeforeTitle,
  },
  {
    id: "phrase-of-title",
    relations: ["nmod"],
    description: "What a title is of hangs on the name behind it.",
    mend: phraseOfTitle,
  },
  {
    id: "name-behind-noun",
    relations: ARGUMENTS,
    description: "A noun and the name behind it are two arguments.",
    mend: nameBehindNoun,
  },
  {
    id: "name-in-two",
    relations: ["appos"],
    description: "The second word of a name is taken for another name of what it belongs to.",
    mend: nameInTwo,
  },
  {
    id: "article-of-name",
    relations: ["flat"],
    description: "The article of a name hangs on the title before the name.",
    mend: articleOfName,
  },
  {
    id: "name-in-halves",
    relations: ["obl", "nmod"],
    description: "The two words of a name behind a preposition are taken for two names.",
    mend: nameInHalves,
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
  {
    id: "hyphened-name",
    relations: ["appos", "nmod", "obj", "nsubj", "conj", "obl"],
    description: "The halves of a name with a hyphen are taken for two names.",
    mend: hyphenedName,
  },
];
