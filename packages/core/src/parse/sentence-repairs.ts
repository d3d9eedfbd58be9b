/** Repairs of what divides a sentence: its main verb, the subject of each of its clauses, and what a relative clause is of. */
import type { Token } from "../model/index.ts";
import { nounShare } from "./mention-types.ts";
import { isPerson } from "./relative-repairs.ts";
import { allChildrenOf, childrenOf, isBelow, type Move, NO_MOVES, type Repair, SUBJECTS } from "./repair.ts";

const FINITE = /^VB[DPZ]$/;

function lacksSubject(tokens: readonly Token[], verb: number): boolean {
  return childrenOf(tokens, verb, ...SUBJECTS).length === 0;
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
  const isWho = (at: number) => /^whom?$/i.test(tokens[at]?.form ?? "");
  const who = allChildrenOf(tokens, index).find(isWho);
  if (who === undefined) return partOfPeople(tokens, index, isWho);
  const { lemma = "", upos, deprel: place, head: above = -1 } = tokens[noun] ?? {};
  const isNobody =
    (upos === "NOUN" && PLACES.test(lemma)) ||
    (upos === "PROPN" && BODIES.test(tokens[noun]?.form ?? "")) ||
    hasArticle(tokens, noun) ||
    isBehindFullName(tokens, noun);
  const { upos: kind = "", form = "" } = tokens[above] ?? {};
  const isSomebody = kind === "NOUN" || (kind === "PROPN" && !BODIES.test(form));
  if (place === "nmod" && isNobody && isSomebody) return [{ index, head: above, deprel }];
  // `information on Ana Ruiz, whom she met`, `the arrest of Ana Ruiz, who`: behind a comma it is of the person right before it.
  const isNamed = (at: number) => tokens[at]?.upos === "PROPN" && !BODIES.test(tokens[at]?.form ?? "");
  const nearest = childrenOf(tokens, noun, "nmod").find(
    (at) => isNamed(at) && isLastWord(tokens, at, who - 2) && isAbout(tokens, at),
  );
  const isThing =
    upos === "NOUN" && (nounShare(lemma, "person", "organization") === 0 || /^(?:arrest|killing|murder)$/.test(lemma));
  if (nearest !== undefined && isThing && tokens[who - 1]?.form === ",") return [{ index, head: nearest, deprel }];
  // `the family of Ana Ruiz, who was last seen`: one person was.
  const name = childrenOf(tokens, noun, "nmod").find((at) => isNamed(at) && at > noun && at < who);
  if (name === undefined || !GROUPS.test(lemma) || tokens[who - 1]?.form !== ",") return NO_MOVES;
  const [of = -1] = childrenOf(tokens, name, "case");
  return tokens[of]?.form === "of" ? [{ index, head: name, deprel }] : NO_MOVES;
}

/** `18,000 people live in the camp, most of whom fled`, with a camp of which most did: those are of the people. */
function partOfPeople(tokens: readonly Token[], index: number, isWho: (at: number) => boolean): readonly Move[] {
  const { deprel = "", head: noun = -1 } = tokens[index] ?? {};
  const { deprel: relation, lemma = "", head: verb = -1 } = tokens[noun] ?? {};
  const isPart = childrenOf(tokens, index, "nsubj", "nsubj:pass").some((at) =>
    childrenOf(tokens, at, "nmod").some(isWho),
  );
  if (!isPart || relation !== "obl" || !PLACES.test(lemma)) return NO_MOVES;
  const people = childrenOf(tokens, verb, "nsubj", "nsubj:pass").find((at) => at < noun && isPerson(tokens[at]));
  return people === undefined ? NO_MOVES : [{ index, head: people, deprel }];
}

/** `the head of the collapsed Vega`: nobody is named with an article. */
function hasArticle(tokens: readonly Token[], name: number): boolean {
  return tokens[name]?.xpos === "NNP" && childrenOf(tokens, name, "det").some((at) => tokens[at]?.form === "the");
}

/** "Ida Lund of Vega", "his colleague Ida Lund of Vega": what somebody with a full name is from or of. */
function isBehindFullName(tokens: readonly Token[], body: number): boolean {
  const { upos, xpos, head: above = -1 } = tokens[body] ?? {};
  const isFullName = (at: number) =>
    at < body && tokens[at]?.upos === "PROPN" && childrenOf(tokens, at, "flat").length > 0;
  return upos === "PROPN" && xpos === "NNP" && [above, ...childrenOf(tokens, above, "appos")].some(isFullName);
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

/** What a party, a firm or a country has, and no pact with it, and nobody of it. */
const OF_BODIES =
  /^(?:leader|member|chairman|chairwoman|president|secretary|spokesman|spokeswoman|founder|headquarters|capital|government|parliament|army|troop|share|employee|board)$/;

/** `Devane, whose firm was fined`, the clause as a circumstance or a participle: what `whose` opens is of the noun before it. */
function clauseWithWhose(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: before = -1 } = tokens[index] ?? {};
  const [subject = -1] = childrenOf(tokens, index, "nsubj", "nsubj:pass");
  const whose = childrenOf(tokens, subject, "nmod:poss").find((at) => tokens[at]?.xpos === "WP$");
  if (whose === undefined || tokens[whose - 1]?.form !== ",") return NO_MOVES;
  let noun = whose - 2;
  while (/^(?:flat|compound)$/.test(tokens[noun]?.deprel ?? "") && (tokens[noun]?.head ?? -1) < noun)
    noun = tokens[noun]?.head ?? -1;
  if (deprel !== "acl:relcl")
    return /^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? "") ? [{ index, head: noun, deprel: "acl:relcl" }] : NO_MOVES;
  // `a pact with the Greens, whose leader left`: theirs, and not the pact's.
  const isBodys = OF_BODIES.test(tokens[subject]?.lemma ?? "") && /^PROPN$/.test(tokens[noun]?.upos ?? "");
  return isBodys && noun !== before && isBelow(tokens, noun, before) ? [{ index, head: noun, deprel }] : NO_MOVES;
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

/** `the Museum of the Docks, where it stays`, with docks where it does: within the name of a body its last word is no place. */
function whereOfBody(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: inner = -1 } = tokens[index] ?? {};
  const { deprel: relation, upos, head: body = -1 } = tokens[inner] ?? {};
  if (deprel !== "acl:relcl" || relation !== "nmod" || upos !== "PROPN" || !BODIES.test(tokens[body]?.form ?? ""))
    return NO_MOVES;
  const isWhere = childrenOf(tokens, index, "advmod").some((at) => tokens[at]?.form === "where");
  const isOf = childrenOf(tokens, inner, "case").some((at) => tokens[at]?.form === "of");
  return isWhere && isOf && tokens[body]?.upos === "PROPN" ? [{ index, head: body, deprel }] : NO_MOVES;
}

/** All repairs of clauses and their subjects. */
export const SENTENCE_REPAIRS: readonly Repair[] = [
  {
    id: "noun-before-verb",
    relations: ["obl"],
    description: "A noun between a conjunction and its verb is taken for a circumstance.",
    mend: nounBeforeVerb,
  },
  {
    id: "who-of-person",
    relations: ["acl:relcl"],
    description: "A clause with `who` hangs on what is no person.",
    mend: whoOfPerson,
  },
  {
    id: "where-of-body",
    relations: ["acl:relcl"],
    description: "A clause with `where` hangs on the last word of a body's name.",
    mend: whereOfBody,
  },
  {
    id: "participle-behind-relative",
    relations: ["advcl"],
    description: "A participle behind a comma hangs on the relative clause before it.",
    mend: participleBehindRelative,
  },
  {
    id: "clause-with-whose",
    relations: ["advcl", "acl", "ccomp", "parataxis", "acl:relcl"],
    description: "A clause with `whose` hangs on no noun, or on one that has none of what is told.",
    mend: clauseWithWhose,
  },
];
