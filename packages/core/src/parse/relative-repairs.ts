/** Repairs of relative clauses: of whom they are, and where they end. */
import type { Token } from "../model/index.ts";
import { nounShare } from "./mention-types.ts";
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

/** `Berg, 70, who is ill`, with the age being ill: `who` is of whoever is so old. */
function whoBehindAge(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: age = -1 } = tokens[index] ?? {};
  const { upos, head: name = -1 } = tokens[age] ?? {};
  if (deprel !== "acl:relcl" || upos !== "NUM" || tokens[name]?.upos !== "PROPN" || name > age) return NO_MOVES;
  return [{ index, head: name, deprel }];
}

/** `the fund, whose chairman Lund, a banker, will rejoin`, the chairman as a name of the fund: he is the subject of what `whose` opens. */
function subjectWithWhose(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  const isOwned = childrenOf(tokens, index, "nmod:poss").some((at) => tokens[at]?.xpos === "WP$" && at < index);
  if (deprel !== "appos" || !isOwned) return NO_MOVES;
  const verb = tokens.findIndex(({ upos, deprel: place }, at) => {
    const isLoose = at > index && upos === "VERB" && /^(?:ccomp|conj|parataxis|advcl|acl)$/.test(place);
    return isLoose && childrenOf(tokens, at, ...SUBJECTS, "mark").length === 0 && isBehindComma(tokens, at);
  });
  if (verb < 0 || isBelow(tokens, verb, index)) return NO_MOVES;
  return [
    { index: verb, head: noun, deprel: "acl:relcl" },
    { index, head: verb, deprel: subjectRelation(tokens, verb) },
  ];
}

/** Whether a finite verb, or its first auxiliary, stands right behind a comma. */
function isBehindComma(tokens: readonly Token[], verb: number): boolean {
  const [first = verb] = childrenOf(tokens, verb, "aux", "aux:pass").filter((at) => at < verb);
  return tokens[first - 1]?.form === "," && /^(?:VB[DPZ]|MD)$/.test(tokens[first]?.xpos ?? "");
}

/** `the sum that analysts surveyed by Lund had expected`, with two clauses of the sum: the participle is of the subject, and that of the second verb. */
function participleInRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl:relcl" || childrenOf(tokens, index, ...SUBJECTS, "cc").length > 0) return NO_MOVES;
  const first = childrenOf(tokens, noun, "acl:relcl").find(
    (at) => at < index && /^VB[DN]$/.test(tokens[at]?.xpos ?? ""),
  );
  if (first === undefined || childrenOf(tokens, first, "aux", "aux:pass", "obj").length > 0) return NO_MOVES;
  const subject = childrenOf(tokens, first, "nsubj:pass").find((at) => at < first && tokens[at]?.xpos !== "WDT");
  const hasTense = /^(?:VB[DZP]|MD)$/.test(
    tokens[childrenOf(tokens, index, "aux", "aux:pass")[0] ?? index]?.xpos ?? "",
  );
  if (subject === undefined || subject !== first - 1 || !hasTense) return NO_MOVES;
  const pronouns = allChildrenOf(tokens, first).filter((at) => at < subject);
  return [
    { index: subject, head: index, deprel: subjectRelation(tokens, index) },
    { index: first, head: subject, deprel: "acl", as: { xpos: "VBN" } },
    ...rehang(tokens, pronouns, index),
  ];
}

/** `Berg, whose offer owners had rejected`, with an offer that rejected: before the subject stands the object that `whose` opens. */
function objectWithWhose(tokens: readonly Token[], index: number): readonly Move[] {
  if (tokens[index]?.xpos !== "WP$") return NO_MOVES;
  let object = index + 1;
  while (/^(?:ADJ|ADV|NUM)$/.test(tokens[object]?.upos ?? "")) object++;
  const { deprel, head: verb = -1, upos } = tokens[object] ?? {};
  if (!/^nsubj/.test(deprel ?? "") || upos !== "NOUN" || verb < object) return NO_MOVES;
  const subject = childrenOf(tokens, verb, "nsubj", "nsubj:pass").find((at) => at > object && at < verb);
  if (subject === undefined || childrenOf(tokens, verb, "obj", "aux:pass").length > 0) return NO_MOVES;
  return [
    { index, head: object, deprel: "nmod:poss" },
    { index: object, head: verb, deprel: "obj" },
  ];
}

/** `a figure that Lund expects to reach nine million`, with two things reached: it is the figure that is to reach it. */
function relativeOfExpected(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: infinitive = -1 } = tokens[index] ?? {};
  const { deprel: place, head: verb = -1 } = tokens[infinitive] ?? {};
  if (deprel !== "obj" || !/^W(?:DT|P)$/.test(xpos ?? "") || place !== "xcomp" || index > verb) return NO_MOVES;
  const isFull = childrenOf(tokens, infinitive, "obj").some((at) => at > infinitive);
  const isOpen = childrenOf(tokens, verb, "obj", "iobj").length === 0 && tokens[verb]?.deprel === "acl:relcl";
  return isFull && isOpen ? [{ index, head: verb, deprel: "obj" }] : NO_MOVES;
}

/** `a series, created with Lund, which ran`, with Lund running: `which` takes up no name of a person, but what they made. */
function whichBehindMaker(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: name = -1 } = tokens[index] ?? {};
  const { upos, deprel: place = "", head: made = -1 } = tokens[name] ?? {};
  if (
    deprel !== "acl:relcl" ||
    upos !== "PROPN" ||
    !/^obl/.test(place) ||
    childrenOf(tokens, name, "flat").length === 0
  )
    return NO_MOVES;
  const isWhich = childrenOf(tokens, index, "nsubj", "nsubj:pass", "obj").some(
    (at) => tokens[at]?.form === "which" && tokens[at - 1]?.form === ",",
  );
  const { deprel: relation, head: thing = -1, xpos } = tokens[made] ?? {};
  return isWhich && relation === "acl" && xpos === "VBN" && thing < made ? [{ index, head: thing, deprel }] : NO_MOVES;
}

/** From this share on a noun means people. */
const PERSONAL = 0.6;

function isPerson(token: Token | undefined): boolean {
  return token?.upos === "NOUN" && (nounShare(token.lemma, "person") ?? 0) > PERSONAL;
}

/** `survivors of floods that killed many`, with survivors that did: people are whom `who` takes up, things what `that` does. */
function thatOfThing(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl:relcl" || !isPerson(tokens[noun])) return NO_MOVES;
  const [that = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass").filter((at) => tokens[at]?.xpos === "WDT");
  const near = that - 1;
  const isNear = tokens[near]?.upos === "NOUN" && tokens[near]?.deprel === "nmod" && tokens[near]?.head === noun;
  return isNear && !isPerson(tokens[near]) ? [{ index, head: near, deprel }] : NO_MOVES;
}

/** `visited Oslo, where 60 died, with Lund`, with Lund dying, too: behind the comma that ends the clause the sentence goes on. */
function phraseBehindRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: clause = -1 } = tokens[index] ?? {};
  const { deprel: relation, head: noun = -1 } = tokens[clause] ?? {};
  if (deprel !== "obl" || relation !== "acl:relcl" || index < clause) return NO_MOVES;
  const [mark = -1] = childrenOf(tokens, index, "case");
  if (tokens[mark]?.form !== "with" || tokens[mark - 1]?.form !== "," || tokens[index]?.upos !== "PROPN")
    return NO_MOVES;
  let verb = tokens[noun]?.head ?? -1;
  while (verb >= 0 && tokens[verb]?.upos !== "VERB") verb = tokens[verb]?.head ?? -1;
  const isOpened = allChildrenOf(tokens, clause).some(
    (at) => at < clause && /^(?:WRB|WDT|WP)$/.test(tokens[at]?.xpos ?? ""),
  );
  return verb >= 0 && verb < noun && isOpened ? [{ index, head: verb, deprel }] : NO_MOVES;
}

/** `Men may come up that talk of war`, the clause as what the verb reports: a `that` right before the verb stands for the subject. */
function relativeBehindVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "ccomp" || !/^VB[DPZ]?$/.test(xpos)) return NO_MOVES;
  const that = tokens[index - 1];
  const [subject] = childrenOf(tokens, verb, "nsubj");
  const lacking = childrenOf(tokens, index, "nsubj", "nsubj:pass", "csubj", "expl").every((at) => at === index - 1);
  if (that?.form.toLowerCase() !== "that" || that.head !== index || subject === undefined || !lacking) return NO_MOVES;
  if (subject > index || tokens[subject]?.upos === "PRON") return NO_MOVES;
  return [
    { index, head: subject, deprel: "acl:relcl" },
    { index: index - 1, head: index, deprel: "nsubj" },
  ];
}

/** `Mali's government and soldiers who rebelled`, with a government that did: behind the last of several unlike nouns it is of that one. */
function relativeBehindConjuncts(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: first = -1 } = tokens[index] ?? {};
  const last = childrenOf(tokens, first, "conj").findLast((at) => at < index);
  if (deprel !== "acl:relcl" || last === undefined || first > last) return NO_MOVES;
  const areUnlike = /^NNP?$/.test(tokens[first]?.xpos ?? "") && tokens[last]?.xpos === "NNS";
  const opens = tokens[last + 1]?.xpos === "WP" || tokens[last + 1]?.xpos === "WDT";
  return areUnlike && opens ? [{ index, head: last, deprel }] : NO_MOVES;
}

/** `which critics say has hurt it`, with critics who hurt it: of two subjects the one before the verb of saying is its own. */
function sayerInRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: verb = -1 } = tokens[index] ?? {};
  if (!/^nsubj(?::pass)?$/.test(deprel) || index > verb) return NO_MOVES;
  const { deprel: place = "", head: above = -1 } = tokens[verb] ?? {};
  const beside = childrenOf(tokens, above, "acl:relcl").find((at) => at > index && at < verb);
  const say = place === "ccomp" ? above : place === "acl:relcl" ? (beside ?? -1) : -1;
  if (!(index < say && say < verb)) return NO_MOVES;
  if (!SAYING.test(tokens[say]?.lemma ?? "") || childrenOf(tokens, say, ...SUBJECTS).length > 0) return NO_MOVES;
  const isSecond = childrenOf(tokens, verb, "nsubj", "nsubj:pass", "obj").some(
    (at) => at < index && /^(?:which|who|that)$/i.test(tokens[at]?.form ?? ""),
  );
  return isSecond
    ? [
        { index, head: say, deprel: "nsubj" },
        { index: verb, head: say, deprel: "ccomp" },
      ]
    : NO_MOVES;
}

/** `a raid that was blamed on Mali, which denied it`, the raid denying it: behind a comma, `which` is of the name right before it. */
function secondRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl:relcl") return NO_MOVES;
  const first = childrenOf(tokens, noun, "acl:relcl").find((at) => at < index) ?? -1;
  const [which = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass");
  if (first < 0 || !/^(?:which|who)$/i.test(tokens[which]?.form ?? "") || tokens[which - 1]?.form !== ",")
    return NO_MOVES;
  let name = which - 2;
  while (/^(?:flat|compound)$/.test(tokens[name]?.deprel ?? "") && (tokens[name]?.head ?? -1) < name)
    name = tokens[name]?.head ?? -1;
  const isIn = tokens[name]?.upos === "PROPN" && isBelow(tokens, name, first);
  return isIn && childrenOf(tokens, index, "cc").length === 0 ? [{ index, head: name, deprel }] : NO_MOVES;
}

/** What rules a country or a city, and what else only they have. */
const RULING =
  /^(?:government|parliament|president|army|military|currency|economy|population|capital|constitution|premier|king|queen|cabinet|mayor|leader|authority|legislature|navy)$/;

/** `Crossings to Mali, whose army rules, fell`, with crossings that have an army: a country has one, and its name stands right before. */
function whoseOfCountry(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl:relcl" || tokens[noun]?.upos === "ADJ") return NO_MOVES;
  const whose = tokens.findIndex(
    ({ xpos }, at) => xpos === "WP$" && at > noun && at < index && isBelow(tokens, at, index),
  );
  const owned = tokens[tokens[whose]?.head ?? -1];
  if (whose < 0 || tokens[whose - 1]?.form !== "," || !RULING.test(owned?.lemma ?? "")) return NO_MOVES;
  const name = childrenOf(tokens, noun, "nmod").find((at) => at === whose - 2 && tokens[at]?.upos === "PROPN");
  return name === undefined ? NO_MOVES : [{ index, head: name, deprel }];
}

/** `according to the Navy, which denies it`, the Navy as a subject: it is who says so, and behind the comma what it does. */
function accordingTo(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: verb = -1 } = tokens[index] ?? {};
  const [according = -1] = childrenOf(tokens, index, "case").filter(
    (at) => tokens[at]?.form.toLowerCase() === "according",
  );
  if (!/^nsubj/.test(deprel) || according < 0) return NO_MOVES;
  // What the words `according to` do not hold is of the subject.
  const [subject = -1] = childrenOf(tokens, verb, "nsubj").filter((at) => at < index);
  const strays = childrenOf(tokens, according, "fixed").filter((at) => at < according && subject >= 0 && at > subject);
  const relatives = childrenOf(tokens, verb, "advcl:relcl").filter((at) => {
    const [which = -1] = childrenOf(tokens, at, "nsubj", "nsubj:pass");
    return /^(?:which|who)$/i.test(tokens[which]?.form ?? "") && tokens[which - 2]?.end === tokens[index]?.end;
  });
  return [
    { index, head: verb, deprel: "obl" },
    ...strays.map((at) => ({ index: at, head: subject, deprel: "nmod" })),
    ...relatives.map((at) => ({ index: at, head: index, deprel: "acl:relcl" })),
  ];
}

/** `a ruling that, unless lifted before the vote, would bar her`, with a vote that would: beside a subject, what has a preposition is none. */
function phraseAsSubject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos = "", head: verb = -1 } = tokens[index] ?? {};
  if (!/^nsubj(?::pass)?$/.test(deprel) || !/^(?:NOUN|PROPN)$/.test(upos) || index > verb) return NO_MOVES;
  const first = childrenOf(tokens, verb, "nsubj", "nsubj:pass").find((at) => at < index) ?? -1;
  const marked = childrenOf(tokens, index, "case").some((at) => at < index && tokens[at]?.xpos === "IN");
  const nearest = tokens.findLastIndex((token, at) => at > first && at < index && token.upos === "VERB");
  return first >= 0 && marked ? [{ index, head: nearest > 0 ? nearest : verb, deprel: "obl" }] : NO_MOVES;
}

/** `a seat in Rada, where her party rules`, the clause as a circumstance of the sentence: behind a comma, `where` is of the noun before it. */
function whereBehindNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel } = tokens[index] ?? {};
  const [where = -1] = childrenOf(tokens, index, "advmod", "mark").filter((at) => tokens[at]?.form === "where");
  if (deprel !== "advcl" || tokens[where - 1]?.form !== "," || where > index) return NO_MOVES;
  let noun = where - 2;
  while (/^(?:flat|compound)$/.test(tokens[noun]?.deprel ?? "") && (tokens[noun]?.head ?? -1) < noun)
    noun = tokens[noun]?.head ?? -1;
  const { upos = "" } = tokens[noun] ?? {};
  return /^(?:NOUN|PROPN)$/.test(upos) && !isBelow(tokens, noun, index)
    ? [{ index, head: noun, deprel: "acl:relcl" }]
    : NO_MOVES;
}

/** `a row with a body accused of theft, over who should rule`, with a theft that rules: behind `over`, `who` asks. */
function askedBehindPreposition(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel } = tokens[index] ?? {};
  const [who = -1] = childrenOf(tokens, index, "nsubj").filter((at) => tokens[at]?.form === "who");
  const isAsking = /^(?:over|about|on)$/i.test(tokens[who - 1]?.form ?? "");
  if (deprel !== "acl:relcl" || !isAsking) return NO_MOVES;
  const root = tokens.findIndex((token) => token.deprel === "root");
  return root < who && isBelow(tokens, index, root) ? [{ index, head: root, deprel: "advcl" }] : NO_MOVES;
}

/** `According to aides, as many as ten died`, with `according to as`: only `to` belongs to `according`. */
function asOfAccording(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form, head = -1 } = tokens[index] ?? {};
  if (deprel !== "fixed" || form !== "as" || tokens[head]?.form.toLowerCase() !== "according") return NO_MOVES;
  const isAs = tokens[index - 2]?.form.toLowerCase() === "as" && tokens[index + 1]?.upos === "NUM";
  return isAs
    ? [
        { index, head: index - 1, deprel: "fixed" },
        { index: index - 1, head: index + 1, deprel: "advmod" },
        { index: index - 2, head: index - 1, deprel: "advmod" },
      ]
    : NO_MOVES;
}

/** All repairs of relative clauses. */
export const RELATIVE_REPAIRS: readonly Repair[] = [
  {
    id: "asked-behind-preposition",
    relations: ["acl:relcl"],
    description: "What is asked behind a preposition is told of the noun before.",
    mend: askedBehindPreposition,
  },
  {
    id: "as-of-according",
    relations: ["fixed"],
    description: "A word of `as many as` is taken for one of `according to`.",
    mend: asOfAccording,
  },
  {
    id: "phrase-as-subject",
    relations: ["nsubj", "nsubj:pass"],
    description: "A phrase with a preposition is taken for a second subject.",
    mend: phraseAsSubject,
  },
  {
    id: "where-behind-noun",
    relations: ["advcl"],
    description: "What is told of a place is taken for a circumstance of the sentence.",
    mend: whereBehindNoun,
  },
  {
    id: "second-relative",
    relations: ["acl:relcl"],
    description: "A clause behind a name in a relative clause hangs on the noun of that clause.",
    mend: secondRelative,
  },
  {
    id: "whose-of-country",
    relations: ["acl:relcl"],
    description: "What only a country has is taken for a thing's.",
    mend: whoseOfCountry,
  },
  {
    id: "according-to",
    relations: ["nsubj", "nsubj:pass"],
    description: "Who says so is taken for the subject.",
    mend: accordingTo,
  },
  {
    id: "participle-in-relative",
    relations: ["acl:relcl"],
    description: "A participle of the subject of a relative clause is taken for a relative clause.",
    mend: participleInRelative,
  },
  { id: "object-with-whose", description: "What `whose` opens is taken for a second subject.", mend: objectWithWhose },
  {
    id: "relative-of-expected",
    relations: ["obj"],
    description: "Of what somebody expects something is taken for what it is to do that to.",
    mend: relativeOfExpected,
  },
  {
    id: "which-behind-maker",
    relations: ["acl:relcl"],
    description: "A clause with `which` hangs on the name of a person.",
    mend: whichBehindMaker,
  },
  {
    id: "relative-behind-verb",
    relations: ["ccomp"],
    description: "A clause that lacks its subject is taken for one that is reported.",
    mend: relativeBehindVerb,
  },
  {
    id: "relative-behind-conjuncts",
    relations: ["acl:relcl"],
    description: "A relative clause behind the last of several unlike nouns hangs on the first.",
    mend: relativeBehindConjuncts,
  },
  {
    id: "sayer-in-relative",
    relations: ["nsubj", "nsubj:pass"],
    description: "Who says it is taken for who does it.",
    mend: sayerInRelative,
  },
  {
    id: "who-behind-age",
    relations: ["acl:relcl"],
    description: "Who is so old is taken for the age.",
    mend: whoBehindAge,
  },
  {
    id: "subject-with-whose",
    relations: ["appos"],
    description: "The subject of a clause with `whose` is taken for an apposition.",
    mend: subjectWithWhose,
  },
  {
    id: "that-of-thing",
    relations: ["acl:relcl"],
    description: "A clause with `that` skips the thing before it for a person.",
    mend: thatOfThing,
  },
  {
    id: "phrase-behind-relative",
    relations: ["obl"],
    description: "A phrase behind the comma that ends a relative clause is taken for a part of it.",
    mend: phraseBehindRelative,
  },
];
