/** Repairs of what belongs to a verb: its auxiliary, its complement, its object. */
import type { Token } from "../model/index.ts";
import { nounShare } from "./mention-types.ts";
import { childrenOf, type Move, NO_MOVES, type Repair } from "./repair.ts";

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

/** Relations of a phrase. */
const LOOSE: readonly string[] = ["nmod", "nmod:unmarked", "obl", "obl:unmarked", "dep"];

/** `seems to be against it`, taken for a phrase: what has a copula and `to` is an open clause of the verb. */
function phraseWithCopula(tokens: readonly Token[], index: number): readonly Move[] {
  const { head = -1 } = tokens[index] ?? {};
  if (tokens[head]?.upos !== "VERB") return NO_MOVES;
  const mark = (childrenOf(tokens, index, "cop")[0] ?? 0) - 1;
  if (tokens[mark]?.xpos !== "TO") return NO_MOVES;
  return [
    { index, head, deprel: "xcomp" },
    { index: mark, head: index, deprel: "mark" },
  ];
}

/** Verbs that an infinitive completes, of which an aside may keep it apart. */
const COMPLETED =
  /^(?:help|manage|fail|refuse|decline|try|attempt|seek|hope|plan|agree|promise|threaten|vow|pledge|decide|begin|continue)$/;

/** `helped, along with floods, to ruin it`, the infinitive hanging on the aside: behind a comma it completes the verb. */
function infinitiveBehindAside(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos } = tokens[index] ?? {};
  if (deprel !== "acl" || xpos !== "VB") return NO_MOVES;
  const [mark] = childrenOf(tokens, index, "mark");
  if (mark === undefined || tokens[mark]?.xpos !== "TO") return NO_MOVES;
  if (tokens[mark - 1]?.form !== "," && !isTimePhrase(tokens, tokens[index]?.head ?? -1)) return NO_MOVES;
  let verb = tokens[index]?.head ?? -1;
  while (verb >= 0 && tokens[verb]?.upos !== "VERB") verb = tokens[verb]?.head ?? -1;
  const free = verb >= 0 && childrenOf(tokens, verb, "obj", "xcomp", "ccomp").length === 0;
  return free && COMPLETED.test(tokens[verb]?.lemma ?? "") ? [{ index, head: verb, deprel: "xcomp" }] : NO_MOVES;
}

/** `promised during the campaign to lower taxes`: a phrase of time takes no infinitive. */
function isTimePhrase(tokens: readonly Token[], noun: number): boolean {
  const [mark] = childrenOf(tokens, noun, "case");
  return (
    tokens[noun]?.deprel === "obl" && /^(?:during|after|before|since|until)$/i.test(tokens[mark ?? -1]?.form ?? "")
  );
}

/** `are missing`, the form of "be" taken for an auxiliary: an adjective has a copula, unless it is `being` so. */
function copulaOfAdjective(tokens: readonly Token[], index: number): readonly Move[] {
  const { lemma, head = -1 } = tokens[index] ?? {};
  if (lemma !== "be" || tokens[head]?.upos !== "ADJ" || tokens[head]?.xpos !== "JJ") return NO_MOVES;
  return childrenOf(tokens, head, "cop").length === 0 ? [{ index, head, deprel: "cop" }] : NO_MOVES;
}

/** `with sales up 7%`, the adverb hanging on the noun: it tells of the noun what a clause would. */
function clauseOfWith(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", head: noun = -1 } = tokens[index] ?? {};
  const { upos, deprel, head = -1 } = tokens[noun] ?? {};
  if (!/^(?:up|down)$/i.test(form) || upos !== "NOUN" || deprel !== "obl" || noun !== index - 1) return NO_MOVES;
  const [mark = -1] = childrenOf(tokens, noun, "case");
  const amount = childrenOf(tokens, index, "obl:unmarked", "nummod", "obl");
  if (tokens[mark]?.form.toLowerCase() !== "with" || amount.length === 0) return NO_MOVES;
  return [
    { index, head, deprel: "advcl" },
    { index: noun, head: index, deprel: "nsubj" },
    { index: mark, head: index, deprel: "mark", as: { upos: "SCONJ" } },
    ...childrenOf(tokens, noun, "punct").map((at) => ({ index: at, head: index, deprel: "punct" })),
  ];
}

/** `with sales up 7%`, the preposition hanging on the subject: it opens the clause. */
function withOfClause(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", head: noun = -1 } = tokens[index] ?? {};
  const { deprel, head = -1 } = tokens[noun] ?? {};
  const opens = form.toLowerCase() === "with" && deprel === "nsubj" && tokens[head]?.deprel === "advcl";
  return opens ? [{ index, head, deprel: "mark", as: { upos: "SCONJ" } }] : NO_MOVES;
}

/** `opened late in the year`, the time hanging on the verb: it is what the adverb is of. */
function partOfTime(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", xpos, head = -1 } = tokens[index] ?? {};
  const preposition = tokens[index + 1];
  if (!/^(?:late|early)$/i.test(form) || xpos !== "RB" || !/^(?:in|on)$/.test(preposition?.form ?? "")) return NO_MOVES;
  const noun = preposition?.head ?? -1;
  const isTime = preposition?.deprel === "case" && SPANS.test(tokens[noun]?.lemma ?? "");
  return isTime && tokens[noun]?.head === head ? [{ index: noun, head: index, deprel: "obl" }] : NO_MOVES;
}

const SPANS =
  /^(?:year|month|week|day|decade|century|morning|afternoon|evening|night|summer|winter|spring|autumn|season)$/;

/** `put them under control`, taken for what they are: a phrase says where something is put. */
function placeOfPut(tokens: readonly Token[], index: number): readonly Move[] {
  const { upos, head = -1 } = tokens[index] ?? {};
  const isPut = upos === "NOUN" && /^(?:put|place|bring)$/.test(tokens[head]?.lemma ?? "");
  const isBare = isPut && childrenOf(tokens, index, "cop", "mark", "nsubj").length === 0;
  const [mark] = isBare ? childrenOf(tokens, index, "case") : [];
  return mark !== undefined && tokens[mark]?.form !== "as" ? [{ index, head, deprel: "obl" }] : NO_MOVES;
}

/** `hadn't long or enough time`: what is written in one word with a verb denies that verb. */
function negationOfHost(tokens: readonly Token[], index: number): readonly Move[] {
  const { form = "", head } = tokens[index] ?? {};
  const host = tokens[index - 1];
  if (!host || !/^n['’]t$/i.test(form)) return NO_MOVES;
  const isAuxiliary = /^(?:aux|cop)/.test(host.deprel);
  if (!isAuxiliary && host.upos !== "VERB") return NO_MOVES;
  const verb = isAuxiliary ? host.head : index - 1;
  return head === verb || verb < 0 ? NO_MOVES : [{ index, head: verb, deprel: "advmod" }];
}

/** All repairs of what belongs to a verb. */
export const VERB_REPAIRS: readonly Repair[] = [
  {
    id: "phrase-with-copula",
    relations: LOOSE,
    description: "A clause with `to be` is taken for a phrase.",
    mend: phraseWithCopula,
  },
  {
    id: "infinitive-behind-aside",
    relations: ["acl"],
    description: "An infinitive behind a comma hangs on the aside before it.",
    mend: infinitiveBehindAside,
  },
  {
    id: "finite-behind-content",
    relations: ["conj"],
    description: "A finite verb is coordinated with the content of the verb that it goes on with.",
    mend: finiteBehindContent,
  },
  {
    id: "clause-of-with",
    relations: ["advmod"],
    description: "What is up or down beside a clause is taken for a phrase.",
    mend: clauseOfWith,
  },
  {
    id: "with-of-clause",
    relations: ["case"],
    description: "What opens a clause is taken for the preposition of its subject.",
    mend: withOfClause,
  },
  {
    id: "place-of-put",
    relations: ["xcomp"],
    description: "Where something is put is taken for what it is.",
    mend: placeOfPut,
  },
  {
    id: "part-of-time",
    relations: ["advmod"],
    description: "The time of which an adverb tells the part hangs beside it.",
    mend: partOfTime,
  },
  {
    id: "negation-of-host",
    relations: ["advmod"],
    description: "What denies a verb hangs on a word behind it.",
    mend: negationOfHost,
  },
  {
    id: "copula-of-adjective",
    relations: ["aux"],
    description: "The copula of an adjective is taken for an auxiliary.",
    mend: copulaOfAdjective,
  },
];
