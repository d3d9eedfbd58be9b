/** Repairs of clauses that hang on the wrong word, each by a pattern that English grammar rules out. */
import type { Token } from "../model/index.ts";
import { childrenOf, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";

/** Nouns that take an infinitive of their own, its subject behind `for`: `calls for salt to be taxed`. */
const CALLS =
  /^(?:call|demand|plea|appeal|request|petition|proposal|pressure|push|campaign|bid|need|deadline|plan|chance|opportunity|time|order|arrangement|reason)$/;

/** Verbs of what becomes of a call, done for no purpose of their own: `rejected a request by the lawyer to move the trial`. */
const JUDGING =
  /^(?:refuse|reject|deny|dismiss|turn|back|support|approve|grant|accept|welcome|oppose|block|drop|withdraw|abandon|scrap|ignore)$/;

/** `prompted calls for salt to be taxed`, the infinitive hanging on the verb: it says what the noun calls for. */
function infinitiveOfCall(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: verb = -1 } = tokens[index] ?? {};
  if ((deprel !== "xcomp" && deprel !== "advcl") || tokens[verb]?.upos !== "VERB") return NO_MOVES;
  if (xpos !== "VB" && childrenOf(tokens, index, "aux", "aux:pass", "cop").length === 0) return NO_MOVES;
  const [mark] = childrenOf(tokens, index, "mark");
  if (mark === undefined || tokens[mark]?.xpos !== "TO") return NO_MOVES;
  const noun = childrenOf(tokens, verb, "obj").find((at) => at < mark && CALLS.test(tokens[at]?.lemma ?? ""));
  if (noun === undefined) return NO_MOVES;
  if (JUDGING.test(tokens[verb]?.lemma ?? "") && !hangsBetween(tokens, verb, noun, mark))
    return [{ index, head: noun, deprel: "acl" }];
  const agent = childrenOf(tokens, noun, "nmod").find((at) => isFor(tokens, at) && at < mark);
  const between = agent === undefined || hangsBetween(tokens, verb, agent, mark);
  return between ? NO_MOVES : [{ index, head: noun, deprel: "acl" }];
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
  if (deprel !== "csubj" || !outer || !/^VB[DPZ]$/.test(outer.xpos)) return NO_MOVES;
  const own = childrenOf(tokens, index, "nsubj", "nsubj:pass").length > 0;
  const second = childrenOf(tokens, verb, "nsubj", "nsubj:pass").filter((at) => at < index);
  if ((!own && second.length === 0) || childrenOf(tokens, index, "mark").length > 0) return NO_MOVES;
  const subject = childrenOf(tokens, index, "obl").find((at) => at === verb - 1);
  const mark = childrenOf(tokens, subject ?? -1, "case").find((at) => EITHER.test(tokens[at]?.lemma ?? ""));
  if (subject === undefined || mark === undefined) return NO_MOVES;
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
  if (deprel !== "appos" || !/^NNP?$/.test(xpos)) return NO_MOVES;
  const last = childrenOf(tokens, head, "conj").at(-1);
  if (last === undefined || last > index) return NO_MOVES;
  const nominal = /^(?:NOUN|PROPN)$/.test(tokens[last]?.upos ?? "");
  const alone = childrenOf(tokens, index, "conj").length === 0;
  const article = childrenOf(tokens, index, "det").some((at) => /^(?:an?|the)$/i.test(tokens[at]?.form ?? ""));
  return nominal && alone && article ? [{ index, head: last, deprel }] : NO_MOVES;
}

/** `The boat that the crew sold sank`, with no main verb: the last verb is, and the one before it ends the relative clause. */
function sentenceWithoutVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl:relcl" || !/^VB[DPZ]$/.test(xpos) || tokens[noun]?.upos !== "NOUN") return NO_MOVES;
  if (tokens[noun]?.deprel !== "root" || childrenOf(tokens, noun, "cop", "nsubj").length > 0) return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, index, "nsubj");
  const [pronoun = index] = childrenOf(tokens, index, "obj").filter((at) => tokens[at]?.xpos === "WDT");
  const inner = childrenOf(tokens, subject, "acl").find((at) => /^VB[DN]$/.test(tokens[at]?.xpos ?? ""));
  if (pronoun > subject || inner === undefined || inner !== index - 1) return NO_MOVES;
  return [
    { index, head: -1, deprel: "root" },
    { index: noun, head: index, deprel: "nsubj" },
    { index: inner, head: noun, deprel: "acl:relcl" },
    { index: subject, head: inner, deprel: "nsubj" },
    { index: pronoun, head: inner, deprel: "obj" },
    ...childrenOf(tokens, noun, "punct").map((at) => ({ index: at, head: index, deprel: "punct" })),
  ];
}

/** `voted for Holm and others for Ruiz`, `others` coordinated with `Holm`: the verb is left out before it. */
function omittedVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos = "", head: first = -1 } = tokens[index] ?? {};
  const { head: verb = -1, deprel: role = "" } = tokens[first] ?? {};
  if (deprel !== "conj" || !NAMING.has(upos) || tokens[verb]?.upos !== "VERB") return NO_MOVES;
  const remnant = childrenOf(tokens, verb, role).find((at) => at > index);
  if (remnant === undefined || childrenOf(tokens, index, "case").length > 0) return NO_MOVES;
  const parallel = role === "obl" ? samePreposition(tokens, first, remnant, index + 1) : role === "obj";
  if (!parallel || (role === "obj" && !contrasts(tokens, first, index, remnant))) return NO_MOVES;
  return [
    { index, head: verb, deprel: "conj" },
    { index: remnant, head: index, deprel: "orphan" },
  ];
}

function samePreposition(tokens: readonly Token[], first: number, second: number, at: number): boolean {
  const [mark = -1, before = -1] = [first, second]
    .map((noun) => childrenOf(tokens, noun, "case")[0] ?? -1)
    .toReversed();
  return mark === at && before >= 0 && tokens[mark]?.lemma === tokens[before]?.lemma;
}

/** The object of a verb that stands before one of its phrases. */
function objectBefore(tokens: readonly Token[], verb: number, phrase: number): number | undefined {
  return childrenOf(tokens, verb, "obj").find((at) => at > verb && at < phrase);
}

/** `sold 300 cars on Monday and 200 on Tuesday`, the number beside the Monday: before the same preposition it is of what is counted. */
function numberBehindPhrase(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head: phrase = -1 } = tokens[index] ?? {};
  const { deprel: role, head: verb = -1 } = tokens[phrase] ?? {};
  if (deprel !== "conj" || upos !== "NUM" || role !== "obl" || tokens[verb]?.upos !== "VERB") return NO_MOVES;
  const object = objectBefore(tokens, verb, phrase);
  const isCounted = object !== undefined && childrenOf(tokens, object, "nummod").length > 0;
  const next = childrenOf(tokens, verb, "obl").find((at) => at > index);
  return isCounted && next !== undefined && samePreposition(tokens, phrase, next, index + 1)
    ? [{ index, head: object, deprel }]
    : NO_MOVES;
}

/** `rose 5% in May and 3% in June`, `got 5% this year and 3% next year`: the second phrase is the verb's, as the first one is. */
function parallelPhrase(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: second = -1 } = tokens[index] ?? {};
  const { deprel: place, head: first = -1 } = tokens[second] ?? {};
  const { deprel: role, head: verb = -1 } = tokens[first] ?? {};
  if (!/^nmod(?::unmarked)?$/.test(deprel) || place !== "conj" || role !== "obj" || index < second) return NO_MOVES;
  const relation = deprel.replace("nmod", "obl");
  const before = childrenOf(tokens, verb, relation).find((at) => at > first && at < second);
  const mark = (noun: number) =>
    childrenOf(tokens, noun, "case")
      .map((at) => tokens[at]?.lemma)
      .join(" ");
  return before !== undefined && mark(before) === mark(index) ? [{ index, head: verb, deprel: relation }] : NO_MOVES;
}

/** `a house and her brother a boat`: what is indefinite is bought, and who is known buys. */
function contrasts(tokens: readonly Token[], first: number, subject: number, second: number): boolean {
  const indefinite = (noun: number) =>
    [...childrenOf(tokens, noun, "det"), ...childrenOf(tokens, noun, "nummod")].some((at) =>
      /^(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten)$/i.test(tokens[at]?.form ?? ""),
    );
  const known = childrenOf(tokens, subject, "nmod:poss").length > 0 || tokens[subject]?.upos === "PROPN";
  return known && indefinite(first) && indefinite(second);
}

/** `Defending champion Ana Ruiz won`, the participle with what follows as its objects: the verb would have no subject. */
function participleBeforeSubject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "advcl" || xpos !== "VBG" || !/^VB[DPZ]$/.test(tokens[verb]?.xpos ?? "")) return NO_MOVES;
  if (childrenOf(tokens, verb, "nsubj", "nsubj:pass", "csubj", "expl").length > 0) return NO_MOVES;
  const objects = childrenOf(tokens, index, "obj", "iobj", "nmod:desc");
  const subject = objects.at(-1);
  if (subject === undefined || objects.some((at) => at < index || at > verb)) return NO_MOVES;
  const apart = tokens.slice(index, verb).some(({ upos }) => upos === "PUNCT");
  const within = childrenOf(tokens, index, "obl", "advmod", "mark", "advcl", "xcomp", "ccomp").length === 0;
  if (
    apart ||
    !within ||
    childrenOf(tokens, index + 1 === subject ? subject : (objects[0] ?? subject), "det").length > 0
  )
    return NO_MOVES;
  return [
    { index: subject, head: verb, deprel: "nsubj" },
    ...objects.slice(0, -1).map((at) => ({ index: at, head: subject, deprel: "nmod:desc" })),
    { index, head: childrenOf(tokens, subject, "nmod:desc")[0] ?? objects[0] ?? subject, deprel: "amod" },
  ];
}

/** `sent 40 tonnes and Sweden 30`, the number as part of the name: who sends it stands before how much. */
function omittedVerbBeforeNumber(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1 } = tokens[index] ?? {};
  if ((deprel !== "conj" && deprel !== "obj") || upos !== "PROPN") return NO_MOVES;
  const second = deprel === "obj";
  if (second && childrenOf(tokens, index, "cc").length === 0) return NO_MOVES;
  const first = second ? (childrenOf(tokens, head, "obj").find((at) => at < index) ?? -1) : head;
  const { head: verb = -1, deprel: role } = tokens[first] ?? {};
  if (role !== "obj" || tokens[verb]?.upos !== "VERB") return NO_MOVES;
  const counted = tokens[first]?.upos === "NUM" || childrenOf(tokens, first, "nummod").length > 0;
  const number = childrenOf(tokens, index, "flat", "nummod", "appos", "nmod:unmarked", "list").find(
    (at) => tokens[at]?.upos === "NUM" && at > index,
  );
  if (!counted || number === undefined || tokens[number + 1]?.upos === "NOUN") return NO_MOVES;
  return [
    { index, head: verb, deprel: "conj" },
    { index: number, head: index, deprel: "orphan" },
  ];
}

/** `wants to spare the firm, and Lind to protest`, the second subject as an object: its infinitive goes on with the first one. */
function omittedVerbOfInfinitive(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos = "", head: object = -1 } = tokens[index] ?? {};
  const { head: verb = -1, deprel: role } = tokens[object] ?? {};
  if (deprel !== "conj" || !NAMING.has(upos) || role !== "obj" || tokens[verb]?.deprel !== "xcomp") return NO_MOVES;
  const [conjunction = -1] = childrenOf(tokens, index, "cc");
  if (tokens[conjunction - 1]?.form !== ",") return NO_MOVES;
  const second = childrenOf(tokens, verb, "advcl", "xcomp").find((at) => at > index && tokens[at]?.xpos === "VB");
  const [mark = -1] = childrenOf(tokens, second ?? -1, "mark");
  const apart = tokens.slice(index + 1, mark).some(({ upos: word }) => word === "VERB" || word === "PUNCT");
  if (second === undefined || tokens[mark]?.xpos !== "TO" || mark < index || apart) return NO_MOVES;
  return [
    { index, head: second, deprel: "nsubj" },
    { index: second, head: verb, deprel: "conj" },
    { index: conjunction, head: second, deprel: "cc" },
  ];
}

/** `If rain falls, as experts expect, rivers will rise`: the aside is of the clause before it, not of the one that follows. */
function asideOfClauseBefore(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: main = -1 } = tokens[index] ?? {};
  if (deprel !== "advcl") return NO_MOVES;
  const [mark = -1] = childrenOf(tokens, index, "mark");
  if (tokens[mark]?.form.toLowerCase() !== "as" || tokens[mark - 1]?.form !== ",") return NO_MOVES;
  const [subject = main] = childrenOf(tokens, main, "nsubj", "nsubj:pass");
  const before = childrenOf(tokens, main, "advcl").findLast((at) => at < mark);
  return before !== undefined && index < subject && tokens[index + 1]?.form === ","
    ? [{ index, head: before, deprel }]
    : NO_MOVES;
}

/** `the club, not its fans`, read as an apposition: `not` sets one against the other. */
function contrastAsApposition(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1 } = tokens[index] ?? {};
  if (deprel !== "appos" || head > index) return NO_MOVES;
  const denied = childrenOf(tokens, index, "advmod").some((at) => at < index && tokens[at]?.lemma === "not");
  return denied ? [{ index, head, deprel: "conj" }] : NO_MOVES;
}

/**
 * `ruled that the evidence was thin and ordered that she be freed`, the evidence ordering it: a second verb of what is said
 * belongs to the first, where the clause between tells what something is, or has an auxiliary that it would share.
 */
function secondVerbOfSpeech(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", head: state = -1 } = tokens[index] ?? {};
  const { deprel: place, head: verb = -1 } = tokens[state] ?? {};
  const isParallel = deprel === "conj" && place === "ccomp" && /^VB[DPZ]$/.test(xpos) && tokens[verb]?.xpos === xpos;
  if (!isParallel || state > index || verb > state || !hasContent(tokens, index)) return NO_MOVES;
  // `had begun and warned`: what has an auxiliary shares it with no finite verb.
  const tellsState = childrenOf(tokens, state, "cop", "aux", "aux:pass").length > 0 && hasThat(tokens, state);
  const isWithout = childrenOf(tokens, index, "nsubj", "nsubj:pass", "expl").length === 0;
  return tellsState && isWithout ? [{ index, head: verb, deprel: "conj" }] : NO_MOVES;
}

function hasContent(tokens: readonly Token[], verb: number): boolean {
  return childrenOf(tokens, verb, "ccomp").some((at) => hasThat(tokens, at));
}

function hasThat(tokens: readonly Token[], clause: number): boolean {
  return childrenOf(tokens, clause, "mark").some((at) => tokens[at]?.form.toLowerCase() === "that");
}

/** `told the nation in a speech that it failed`, with a speech that failed: what lacks nothing is what the noun contains. */
function contentBehindNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: noun = -1 } = tokens[index] ?? {};
  if (deprel !== "acl:relcl" || tokens[noun]?.deprel !== "obl") return NO_MOVES;
  const isThat = childrenOf(tokens, index, "mark").some(
    (at) => tokens[at]?.lemma === "that" && tokens[at]?.xpos === "IN",
  );
  const isFull = childrenOf(tokens, index, "nsubj", "nsubj:pass").length > 0;
  return isThat &&
    isFull &&
    /^(?:tell|say|announce|write|warn|state|declare)$/.test(tokens[tokens[noun]?.head ?? -1]?.lemma ?? "")
    ? [{ index, head: noun, deprel: "acl" }]
    : NO_MOVES;
}

/** `agreed, provided that she pays`, `given that she pays`, taken for a clause that provides something: it is a conjunction, and the clause its own. */
function provided(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, form = "", head = -1 } = tokens[index] ?? {};
  if (deprel !== "advcl" || !/^(?:provided|providing|given)$/i.test(form)) return NO_MOVES;
  const isBare = childrenOf(tokens, index, "nsubj", "nsubj:pass", "obj", "aux", "aux:pass", "mark").length === 0;
  const [clause] = childrenOf(tokens, index, "ccomp").filter((at) => at > index);
  if (!isBare || clause === undefined) return NO_MOVES;
  return [
    { index: clause, head, deprel: "advcl" },
    { index, head: clause, deprel: "mark" },
    ...rehang(tokens, childrenOf(tokens, index, "punct"), clause),
  ];
}

const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "ADJ"]);

/** All repairs of clauses. */
export const CLAUSE_REPAIRS: readonly Repair[] = [
  {
    id: "infinitive-of-call",
    relations: ["xcomp", "advcl"],
    description: "An infinitive skips the call whose content it is for the verb.",
    mend: infinitiveOfCall,
  },
  {
    id: "finite-subject",
    relations: ["csubj"],
    description: "A finite clause without `that` is taken for a subject.",
    mend: finiteSubject,
  },
  {
    id: "apposition-behind-conjuncts",
    relations: ["appos"],
    description: "An apposition in the singular hangs on the first of several nouns before it.",
    mend: appositionBehindConjuncts,
  },
  {
    id: "omitted-verb",
    relations: ["conj"],
    description: "The subject of a clause without verb is coordinated with a phrase of the clause before.",
    mend: omittedVerb,
  },
  {
    id: "number-behind-phrase",
    relations: ["conj"],
    description: "A number of things left out is coordinated with the phrase before it.",
    mend: numberBehindPhrase,
  },
  {
    id: "parallel-phrase",
    relations: ["nmod", "nmod:unmarked"],
    description: "The second of two phrases in parallel hangs on the second object, the first on the verb.",
    mend: parallelPhrase,
  },
  {
    id: "omitted-verb-before-number",
    relations: ["conj", "obj"],
    description: "The subject of a clause without verb is coordinated with an amount, its own amount part of its name.",
    mend: omittedVerbBeforeNumber,
  },
  {
    id: "omitted-verb-of-infinitive",
    relations: ["conj"],
    description: "The subject of an infinitive whose verb is left out is coordinated with an object.",
    mend: omittedVerbOfInfinitive,
  },
  {
    id: "aside-of-clause-before",
    relations: ["advcl"],
    description: "An aside with `as` behind a clause that opens the sentence skips it for the main clause.",
    mend: asideOfClauseBefore,
  },
  {
    id: "contrast-as-apposition",
    relations: ["appos"],
    description: "What `not` sets against a noun is taken for another name of it.",
    mend: contrastAsApposition,
  },
  {
    id: "content-behind-noun",
    relations: ["acl:relcl"],
    description: "What somebody says in a speech is taken for a clause that describes the speech.",
    mend: contentBehindNoun,
  },
  {
    id: "provided",
    relations: ["advcl"],
    description: "`provided` before a clause is taken for a verb.",
    mend: provided,
  },
  {
    id: "second-verb-of-speech",
    relations: ["conj"],
    description: "A second verb of what is said is taken for part of what the first one says.",
    mend: secondVerbOfSpeech,
  },
  {
    id: "participle-before-subject",
    relations: ["advcl"],
    description: "A participle that describes the subject is taken for a clause that has it as object.",
    mend: participleBeforeSubject,
  },
  {
    id: "sentence-without-verb",
    relations: ["acl:relcl"],
    description: "The main verb behind a relative clause is taken for the relative verb.",
    mend: sentenceWithoutVerb,
  },
];
