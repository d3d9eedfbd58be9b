/** Repairs of clauses that hang on the wrong word, each by a pattern that English grammar rules out. */
import type { Token } from "../model/index.ts";
import { childrenOf, type Move, type Repair } from "./repair.ts";

/** Nouns that take an infinitive of their own, its subject behind `for`: `calls for salt to be taxed`. */
const CALLS =
  /^(?:call|demand|plea|appeal|request|petition|proposal|pressure|push|campaign|bid|need|deadline|plan|chance|opportunity|time|order|arrangement|reason)$/;

/** `prompted calls for salt to be taxed`, the infinitive hanging on the verb: it says what the noun calls for. */
function infinitiveOfCall(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", xpos, head: verb = -1 } = tokens[index] ?? {};
  if (!["xcomp", "advcl"].includes(deprel) || tokens[verb]?.upos !== "VERB") return [];
  if (xpos !== "VB" && childrenOf(tokens, index, "aux", "aux:pass", "cop").length === 0) return [];
  const [mark] = childrenOf(tokens, index, "mark");
  if (mark === undefined || tokens[mark]?.xpos !== "TO") return [];
  const noun = childrenOf(tokens, verb, "obj").find((at) => at < mark && CALLS.test(tokens[at]?.lemma ?? ""));
  if (noun === undefined) return [];
  const agent = childrenOf(tokens, noun, "nmod").find((at) => isFor(tokens, at) && at < mark);
  const between = agent === undefined || hangsBetween(tokens, verb, agent, mark);
  return between ? [] : [{ index, head: noun, deprel: "acl" }];
}

function isFor(tokens: readonly Token[], noun: number): boolean {
  return childrenOf(tokens, noun, "case").some((at) => tokens[at]?.lemma.toLowerCase() === "for");
}

function hangsBetween(tokens: readonly Token[], head: number, first: number, last: number): boolean {
  return tokens.slice(first + 1, last).some((token) => token.head === head);
}

/** Words that a noun or a finite clause may follow. */
const EITHER = /^(?:after|before|since|until|till|as)$/;

/** `Owners fined after inspection leads to closure`, all up to `inspection` as subject: a finite clause without `that` is none. */
function finiteSubject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  const outer = tokens[verb];
  if (deprel !== "csubj" || !outer || !/^VB[DPZ]$/.test(outer.xpos)) return [];
  const own = childrenOf(tokens, index, "nsubj", "nsubj:pass").length > 0;
  const second = childrenOf(tokens, verb, "nsubj", "nsubj:pass").filter((at) => at < index);
  if ((!own && second.length === 0) || childrenOf(tokens, index, "mark").length > 0) return [];
  const subject = childrenOf(tokens, index, "obl").find((at) => at === verb - 1);
  const mark = childrenOf(tokens, subject ?? -1, "case").find((at) => EITHER.test(tokens[at]?.lemma ?? ""));
  if (subject === undefined || mark === undefined) return [];
  return [
    { index, head: outer.head, deprel: outer.deprel },
    { index: verb, head: index, deprel: "advcl" },
    { index: subject, head: verb, deprel: "nsubj" },
    { index: mark, head: verb, deprel: "mark" },
    ...second.map((at) => ({ index: at, head: index, deprel: "nsubj:pass" })),
  ];
}

/** `asthma and cholera, a disease that …`, the apposition hanging on the first: one in the singular is of the last. */
function appositionBehindConjuncts(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head = -1 } = tokens[index] ?? {};
  if (deprel !== "appos" || !/^NNP?$/.test(xpos)) return [];
  const last = childrenOf(tokens, head, "conj").at(-1);
  if (last === undefined || last > index) return [];
  const nominal = /^(?:NOUN|PROPN)$/.test(tokens[last]?.upos ?? "");
  const alone = childrenOf(tokens, index, "conj").length === 0;
  const article = childrenOf(tokens, index, "det").some((at) => /^(?:an?|the)$/i.test(tokens[at]?.form ?? ""));
  return nominal && alone && article ? [{ index, head: last, deprel }] : [];
}

/** `Men may come up that talk of war`, the clause as what the verb reports: a `that` right before the verb stands for the subject. */
function relativeBehindVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "ccomp" || !/^VB[DPZ]$/.test(xpos)) return [];
  const that = tokens[index - 1];
  const [subject] = childrenOf(tokens, verb, "nsubj");
  const lacking = childrenOf(tokens, index, "nsubj", "nsubj:pass", "csubj", "expl").length === 0;
  if (that?.form.toLowerCase() !== "that" || that.head !== index || subject === undefined || !lacking) return [];
  if (subject > index || tokens[subject]?.upos === "PRON") return [];
  return [
    { index, head: subject, deprel: "acl:relcl" },
    { index: index - 1, head: index, deprel: "nsubj" },
  ];
}

/** `The boat that the crew sold sank`, with no main verb: the last verb is, and the one before it ends the relative clause. */
function sentenceWithoutVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl:relcl" || !/^VB[DPZ]$/.test(xpos) || tokens[noun]?.upos !== "NOUN") return [];
  if (tokens[noun]?.deprel !== "root" || childrenOf(tokens, noun, "cop", "nsubj").length > 0) return [];
  const [subject = -1] = childrenOf(tokens, index, "nsubj");
  const [pronoun = index] = childrenOf(tokens, index, "obj").filter((at) => tokens[at]?.xpos === "WDT");
  const inner = childrenOf(tokens, subject, "acl").find((at) => /^VB[DN]$/.test(tokens[at]?.xpos ?? ""));
  if (pronoun > subject || inner === undefined || inner !== index - 1) return [];
  return [
    { index, head: -1, deprel: "root" },
    { index: noun, head: index, deprel: "nsubj" },
    { index: inner, head: noun, deprel: "acl:relcl" },
    { index: subject, head: inner, deprel: "nsubj" },
    { index: pronoun, head: inner, deprel: "obj" },
    ...childrenOf(tokens, noun, "punct").map((at) => ({ index: at, head: index, deprel: "punct" })),
  ];
}

/** All repairs of clauses. */
export const CLAUSE_REPAIRS: readonly Repair[] = [
  {
    id: "infinitive-of-call",
    description: "An infinitive skips the call whose content it is for the verb.",
    mend: infinitiveOfCall,
  },
  { id: "finite-subject", description: "A finite clause without `that` is taken for a subject.", mend: finiteSubject },
  {
    id: "apposition-behind-conjuncts",
    description: "An apposition in the singular hangs on the first of several nouns before it.",
    mend: appositionBehindConjuncts,
  },
  {
    id: "relative-behind-verb",
    description: "A clause that lacks its subject is taken for one that is reported.",
    mend: relativeBehindVerb,
  },
  {
    id: "sentence-without-verb",
    description: "The main verb behind a relative clause is taken for the relative verb.",
    mend: sentenceWithoutVerb,
  },
];
