/** Repairs of coordination: which of several verbs a verb goes on with, and which words are one of several things. */
import type { Token } from "../model/index.ts";
import { childrenOf, isBelow, type Move, NO_MOVES, type Repair, rehang, SAYING, SUBJECTS } from "./repair.ts";

const NOMINAL = /^(?:NOUN|PROPN)$/;

/** The nearest verb above a token that does not itself open a relative clause. */
function governor(tokens: readonly Token[], index: number): number {
  let at = tokens[index]?.head ?? -1;
  while (at >= 0 && (tokens[at]?.upos !== "VERB" || /^acl/.test(tokens[at]?.deprel ?? ""))) at = tokens[at]?.head ?? -1;
  return at;
}

/** Whether a conjunct stands behind a comma and its conjunction. */
function isSetOff(tokens: readonly Token[], index: number): boolean {
  const [cc = -1] = childrenOf(tokens, index, "cc");
  return cc > 0 && tokens[cc - 1]?.form === ",";
}

/** Whether a predicate has a tense: a finite form, or an auxiliary before it. */
function hasTense(tokens: readonly Token[], index: number): boolean {
  const { xpos = "" } = tokens[index] ?? {};
  return /^VB[DPZ]$/.test(xpos) || childrenOf(tokens, index, "aux", "aux:pass", "cop").length > 0;
}

/** `a quake that killed ten, but hopes faded`, with hopes in the relative clause: behind a comma, a subject of its own opens a sentence. */
function sentenceBehindRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: first = -1, upos = "" } = tokens[index] ?? {};
  if (deprel !== "conj" || tokens[first]?.deprel !== "acl:relcl" || !isSetOff(tokens, index)) return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass");
  if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[subject]?.upos ?? "") || !/^(?:VERB|ADJ|NOUN)$/.test(upos))
    return NO_MOVES;
  const hasRelative = tokens.some(
    ({ xpos }, at) => at > first && at < index && /^W/.test(xpos) && isBelow(tokens, at, index),
  );
  // `the town he leads, and she ruled`: only a pronoun as subject fills the relative clause.
  const isFull = childrenOf(tokens, first, "nsubj", "nsubj:pass").some((at) =>
    /^W(?:DT|P)$/.test(tokens[at]?.xpos ?? ""),
  );
  const verb = governor(tokens, first);
  if (hasRelative || !isFull || verb < 0 || verb > first || !hasTense(tokens, index)) return NO_MOVES;
  return [{ index, head: verb, deprel }];
}

/** `a quake that killed ten, but hopes faded`, with a quake that did: behind a comma and `but`, what lacks a relative pronoun is a sentence. */
function sentenceAsRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1, upos } = tokens[index] ?? {};
  if (deprel !== "acl:relcl" || upos !== "VERB" || noun > index) return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass");
  const cc =
    [...childrenOf(tokens, subject, "cc"), ...childrenOf(tokens, index, "cc")].find((at) => at < subject) ?? -1;
  const isOwn = /^(?:NOUN|PROPN|PRON)$/.test(tokens[subject]?.upos ?? "") && tokens[cc - 1]?.form === "," && cc > noun;
  const isRelative = tokens.some(({ xpos }, at) => /^W/.test(xpos) && at > cc && isBelow(tokens, at, index));
  const verb = governor(tokens, noun);
  if (!isOwn || isRelative || verb < 0 || verb > noun || !hasTense(tokens, index)) return NO_MOVES;
  return [
    { index, head: verb, deprel: "conj" },
    { index: cc, head: index, deprel: "cc" },
  ];
}

/** `replaces Berg, who lost the vote, and will ask Lund`, with Berg asking: behind the comma that ends the clause, the main verb goes on. */
function verbBehindClosedRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: first = -1, upos } = tokens[index] ?? {};
  if (deprel !== "conj" || upos !== "VERB" || tokens[first]?.deprel !== "acl:relcl" || !isSetOff(tokens, index))
    return NO_MOVES;
  const who = childrenOf(tokens, first, "nsubj", "nsubj:pass").find((at) => /^W/.test(tokens[at]?.xpos ?? "")) ?? -1;
  if (childrenOf(tokens, index, ...SUBJECTS).length > 0) return NO_MOVES;
  // `was held over a war in which men died, and was sued`: behind the comma the auxiliary of the main verb comes again.
  const main = mainVerb(tokens, first);
  if (repeatsAuxiliary(tokens, first, main, index)) return [{ index, head: main, deprel }];
  if (tokens[who - 1]?.form !== ",") return NO_MOVES;
  const noun = tokens[first]?.head ?? -1;
  const { deprel: place = "", head: verb = -1 } = tokens[noun] ?? {};
  const isBehindVerb = /^(?:obj|obl|iobj)$/.test(place) && verb < noun && tokens[verb]?.upos === "VERB";
  const goesOn = hasTense(tokens, index) && hasTense(tokens, verb) && childrenOf(tokens, verb, ...SUBJECTS).length > 0;
  // `Berg, who sang, danced, and left`: three in a row go on with each other.
  const isRow = childrenOf(tokens, first, "conj").some((at) => at !== index);
  return isBehindVerb && goesOn && !isRow ? [{ index, head: verb, deprel }] : NO_MOVES;
}

/** The nearest verb above a token that has a subject. */
function mainVerb(tokens: readonly Token[], index: number): number {
  let at = governor(tokens, index);
  while (at >= 0 && childrenOf(tokens, at, ...SUBJECTS).length === 0) at = governor(tokens, at);
  return at;
}

/** Whether a conjunct has the auxiliary of the main verb, or its number, which the relative clause between the two does not have. */
function repeatsAuxiliary(tokens: readonly Token[], clause: number, main: number, conjunct: number): boolean {
  const auxiliary = (verb: number) => {
    const [first = -1] = childrenOf(tokens, verb, "aux", "aux:pass");
    return tokens[first]?.form.toLowerCase();
  };
  const own = auxiliary(conjunct);
  const isAgain = own !== undefined && own === auxiliary(main) && own !== auxiliary(clause);
  // `makes drugs that are sold, and was fined`: several are not what was.
  const isOne = /^(?:was|is|has)$/.test(own ?? "") && /^(?:were|are|have)$/.test(auxiliary(clause) ?? "");
  return (isAgain || isOne) && main >= 0 && main < clause && childrenOf(tokens, main, ...SUBJECTS).length > 0;
}

/** `freed Oda, who was jailed and fled abroad`, with a court that fled: without a second comma, the clause goes on. */
function verbInOpenRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1, upos } = tokens[index] ?? {};
  if (deprel !== "conj" || upos !== "VERB" || childrenOf(tokens, index, ...SUBJECTS).length > 0) return NO_MOVES;
  const [cc = -1] = childrenOf(tokens, index, "cc");
  const clause = tokens.findLastIndex((token, at) => at > verb && at < cc && token.deprel === "acl:relcl");
  const who = childrenOf(tokens, clause, "nsubj", "nsubj:pass").find((at) => /^W/.test(tokens[at]?.xpos ?? "")) ?? -1;
  if (clause < 0 || who < 0 || tokens[who - 1]?.form !== "," || !isBelow(tokens, clause, verb)) return NO_MOVES;
  const isOpen = tokens.slice(who, index).every((token) => token.upos !== "PUNCT");
  return isOpen && hasTense(tokens, index) && hasTense(tokens, clause) ? [{ index, head: clause, deprel }] : NO_MOVES;
}

/** `hit men who had met, while ten were held`, with a meeting meanwhile: behind a comma, a clause with a subject of its own is of the main verb. */
function meanwhileBehindRelative(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: first = -1 } = tokens[index] ?? {};
  if (deprel !== "advcl" || tokens[first]?.deprel !== "acl:relcl" || first > index) return NO_MOVES;
  const [mark = -1] = childrenOf(tokens, index, "mark");
  const isOpened =
    /^(?:while|whereas|although|though)$/i.test(tokens[mark]?.form ?? "") && tokens[mark - 1]?.form === ",";
  const [subject = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass");
  const [pronoun = -1] = childrenOf(tokens, first, "nsubj", "nsubj:pass");
  const isRestrictive = /^W/.test(tokens[pronoun]?.xpos ?? "") && tokens[pronoun - 1]?.form !== ",";
  const verb = governor(tokens, first);
  const isOwn = /^(?:NOUN|PROPN)$/.test(tokens[subject]?.upos ?? "");
  return isOpened && isOwn && isRestrictive && verb >= 0 && verb < first ? [{ index, head: verb, deprel }] : NO_MOVES;
}

/** `said it had won, whereas an aide warned of losses`, warned in what is said: a contrast with another speaker is the writer's. */
function contrastOfSpeakers(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: content = -1, lemma = "" } = tokens[index] ?? {};
  const { deprel: place, head: speech = -1 } = tokens[content] ?? {};
  if (deprel !== "advcl" || place !== "ccomp" || content > index || speech > content) return NO_MOVES;
  const [mark = -1] = childrenOf(tokens, index, "mark");
  const word = tokens[mark]?.form.toLowerCase() ?? "";
  const speaks =
    SAYING.test(lemma) || childrenOf(tokens, index, "conj").some((at) => SAYING.test(tokens[at]?.lemma ?? ""));
  const isContrast = word === "whereas" || (word === "while" && speaks);
  if (!isContrast || tokens[mark - 1]?.form !== "," || !SAYING.test(tokens[speech]?.lemma ?? "")) return NO_MOVES;
  const isOwn = childrenOf(tokens, index, "nsubj").some((at) => /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? ""));
  return isOwn ? [{ index, head: speech, deprel }] : NO_MOVES;
}

/** `calls for a vote to be held and for a ban to be lifted`, the second as a fact: both are called for. */
function secondCalledFor(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "conj" || !hasTense(tokens, verb)) return NO_MOVES;
  const marks = childrenOf(tokens, index, "mark");
  const isInfinitive = ["for", "to"].every((word) => marks.some((at) => tokens[at]?.form === word));
  const first = tokens.findLastIndex(
    ({ deprel: place, head, lemma }, at) =>
      at < index &&
      place === "xcomp" &&
      lemma !== "" &&
      head >= 0 &&
      isCalledFor(tokens, at, head) &&
      isBelow(tokens, at, verb),
  );
  return isInfinitive && first >= 0 ? [{ index, head: first, deprel }] : NO_MOVES;
}

/** Whether an infinitive tells what somebody calls for: `calling for a vote to be held`. */
function isCalledFor(tokens: readonly Token[], infinitive: number, call: number): boolean {
  const isTo = childrenOf(tokens, infinitive, "mark").some((at) => tokens[at]?.xpos === "TO");
  return (
    isTo &&
    childrenOf(tokens, call, "obl").some((at) =>
      childrenOf(tokens, at, "case").some((each) => tokens[each]?.form === "for"),
    )
  );
}

/** `was given four years, two of them suspended, and fined`, with two that were fined: what is told of a part ends at the comma. */
function verbBehindPart(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: first = -1, upos } = tokens[index] ?? {};
  const { deprel: place = "", head: verb = -1 } = tokens[first] ?? {};
  if (deprel !== "conj" || upos !== "VERB" || !/^(?:parataxis|advcl|acl|conj)$/.test(place) || !isSetOff(tokens, index))
    return NO_MOVES;
  const [part = -1] = childrenOf(tokens, first, "nsubj", "nsubj:pass");
  const isPart = childrenOf(tokens, part, "nmod").some((at) => /^(?:them|which|whom)$/.test(tokens[at]?.form ?? ""));
  if (!isPart || childrenOf(tokens, index, ...SUBJECTS).length > 0 || tokens[verb]?.upos !== "VERB") return NO_MOVES;
  return verb < first ? [{ index, head: verb, deprel }] : NO_MOVES;
}

/** `police used water cannon and tear gas`, with tear and gas as two: nothing stands between them, so that they are one. */
function compoundInRow(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head, upos, xpos } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (deprel !== "conj" || upos !== "NOUN" || xpos !== "NN" || next?.deprel !== "conj" || next.head !== head)
    return NO_MOVES;
  const isBare = next.upos === "NOUN" && childrenOf(tokens, index + 1, "det", "case", "nmod:poss").length === 0;
  const children = [...tokens.keys()].filter((at) => tokens[at]?.head === index);
  if (!isBare || children.some((at) => at > index) || childrenOf(tokens, index + 1, "cc").some((at) => at > index))
    return NO_MOVES;
  return [{ index, head: index + 1, deprel: "compound" }, ...rehang(tokens, children, index + 1)];
}

/** `fled Chad and the Far East in hope`, with the East as a second clause: one name goes on with the other, and nothing is left out. */
function nameBesideName(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1, upos } = tokens[index] ?? {};
  if (deprel !== "conj" || upos !== "PROPN" || tokens[verb]?.upos !== "VERB" || verb > index) return NO_MOVES;
  const orphans = childrenOf(tokens, index, "orphan");
  const [cc = -1] = childrenOf(tokens, index, "cc");
  let first = cc - 1;
  while (/^(?:flat|compound)$/.test(tokens[first]?.deprel ?? "") && (tokens[first]?.head ?? -1) < first)
    first = tokens[first]?.head ?? -1;
  const { deprel: place = "", head, upos: kind = "" } = tokens[first] ?? {};
  if (orphans.length === 0 || cc < 1 || head !== verb || !/^(?:obl|obj)$/.test(place) || !NOMINAL.test(kind))
    return NO_MOVES;
  // `Berg flew to Oslo and Lund to Riga`: a person goes, a place behind its preposition does not.
  if (kind !== "PROPN" || childrenOf(tokens, first, "case").length === 0 || !isArticled(tokens, index)) return NO_MOVES;
  return [{ index, head: first, deprel: "conj" }, ...orphans.map((at) => ({ index: at, head: verb, deprel: "obl" }))];
}

/** Whether a name has an article, as no person's has. */
function isArticled(tokens: readonly Token[], index: number): boolean {
  return childrenOf(tokens, index, "det").length > 0;
}

/** All repairs of coordination. */
export const COORDINATION_REPAIRS: readonly Repair[] = [
  {
    id: "sentence-behind-relative",
    relations: ["conj"],
    description: "A second sentence is taken for a part of the relative clause before it.",
    mend: sentenceBehindRelative,
  },
  {
    id: "sentence-as-relative",
    relations: ["acl:relcl"],
    description: "A second sentence is taken for a relative clause.",
    mend: sentenceAsRelative,
  },
  {
    id: "verb-behind-closed-relative",
    relations: ["conj"],
    description: "What the main verb goes on with is taken for a part of the relative clause before it.",
    mend: verbBehindClosedRelative,
  },
  {
    id: "verb-in-open-relative",
    relations: ["conj"],
    description: "What a relative clause goes on with is taken for a part of the main clause.",
    mend: verbInOpenRelative,
  },
  {
    id: "meanwhile-behind-relative",
    relations: ["advcl"],
    description: "What happened meanwhile is taken for a part of the relative clause before it.",
    mend: meanwhileBehindRelative,
  },
  {
    id: "contrast-of-speakers",
    relations: ["advcl"],
    description: "What another speaker says is taken for a part of what the first one says.",
    mend: contrastOfSpeakers,
  },
  {
    id: "second-called-for",
    relations: ["conj"],
    description: "The second of two things that somebody calls for is taken for a fact.",
    mend: secondCalledFor,
  },
  {
    id: "verb-behind-part",
    relations: ["conj"],
    description: "What the main verb goes on with is told of a part of its object.",
    mend: verbBehindPart,
  },
  {
    id: "compound-in-row",
    relations: ["conj"],
    description: "The two nouns of a compound are taken for two of several things.",
    mend: compoundInRow,
  },
  {
    id: "name-beside-name",
    relations: ["conj"],
    description: "The second of two names is taken for a clause without verb.",
    mend: nameBesideName,
  },
];
