/** Repairs of clauses that hang on the wrong word, each by a pattern that English grammar rules out. */
import type { Token } from "../model/index.ts";
import { childrenOf, isBelow, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";

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

/** `fell by 4% in Oslo, and those of its rival by 3%`, both by 4 and by 3%: what comes behind another subject is of that. */
function gappedOblique(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  if (deprel !== "obl" || tokens[verb]?.upos !== "VERB") return NO_MOVES;
  const subject = childrenOf(tokens, verb, "conj").find((at) => at < index && NAMING.has(tokens[at]?.upos ?? ""));
  if (subject === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[subject]?.upos ?? "")) return NO_MOVES;
  const [case_ = -1] = childrenOf(tokens, index, "case");
  const isNext =
    case_ > subject && tokens.slice(subject, case_).every((_, at) => isBelow(tokens, subject + at, subject));
  const twin = childrenOf(tokens, verb, "obl").find((at) => {
    const [other = -1] = childrenOf(tokens, at, "case");
    return at < subject && tokens[other]?.lemma === tokens[case_]?.lemma;
  });
  return isNext && twin !== undefined && childrenOf(tokens, subject, "orphan").length === 0
    ? [{ index, head: subject, deprel: "orphan" }]
    : NO_MOVES;
}

/** `voted for Holm and others for Ruiz`, with others who are for Ruiz: behind the preposition of the clause before it is what they voted for. */
function gappedComplement(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: subject = -1 } = tokens[index] ?? {};
  const { deprel: relation, head: verb = -1, upos = "" } = tokens[subject] ?? {};
  if (deprel !== "nmod" || relation !== "conj" || !NAMING.has(upos) || tokens[verb]?.upos !== "VERB") return NO_MOVES;
  const isAlone = childrenOf(tokens, subject, "det", "amod", "nmod:poss", "compound").length === 0;
  const twin = childrenOf(tokens, verb, "obl").some(
    (at) => at < subject && samePreposition(tokens, at, index, subject + 1),
  );
  return isAlone && twin ? [{ index, head: subject, deprel: "orphan" }] : NO_MOVES;
}

/** `A former teacher, she joined`, the teacher set before the clause as its topic: with an indefinite article it says what she is. */
function frontedDescription(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1, upos } = tokens[index] ?? {};
  if (!/^(?:dislocated|vocative)$/.test(deprel ?? "") || upos !== "NOUN" || index > verb) return NO_MOVES;
  const isOne = childrenOf(tokens, index, "det").some((at) => /^an?$/i.test(tokens[at]?.form ?? ""));
  const subject = childrenOf(tokens, verb, "nsubj", "nsubj:pass").find((at) => at > index);
  return isOne && subject !== undefined ? [{ index, head: verb, deprel: "advcl" }] : NO_MOVES;
}

function samePreposition(tokens: readonly Token[], first: number, second: number, at: number): boolean {
  const [mark = -1, before = -1] = [first, second]
    .map((noun) => childrenOf(tokens, noun, "case")[0] ?? -1)
    .toReversed();
  return mark === at && before >= 0 && tokens[mark]?.lemma === tokens[before]?.lemma;
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

/** `the club, not its fans`, read as an apposition: `not` sets one against the other. */
function contrastAsApposition(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1 } = tokens[index] ?? {};
  if (deprel !== "appos" || head > index) return NO_MOVES;
  const denied = childrenOf(tokens, index, "advmod").some((at) => at < index && tokens[at]?.lemma === "not");
  return denied ? [{ index, head, deprel: "conj" }] : NO_MOVES;
}

/** What comes, goes or happens by itself. */
const HAPPENING =
  /^(?:come|go|arrive|leave|follow|begin|start|open|close|end|expire|resume|continue|last|return|appear)$/;

/** What is to do something, as no money is: `The plan is to start in May`. */
const OF_DEEDS =
  /^(?:goal|aim|plan|idea|purpose|task|job|challenge|mission|hope|wish|dream|intention|objective|ambition|point|trick|key|duty|role|priority|choice|option|decision|order|rule|proposal|answer|solution|alternative|way|step|thing|problem|temptation|tendency|advice)$/;

/** `The rest is to come from Oslo`, as if the rest were that something comes, "their case is to be heard": it comes, and is heard. */
function subjectToCome(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, lemma = "", head: verb = -1 } = tokens[index] ?? {};
  const isDone = childrenOf(tokens, verb, "aux:pass").length > 0;
  const isOpen = !isDone && (OF_DEEDS.test(lemma) || !HAPPENING.test(tokens[verb]?.lemma ?? ""));
  if (deprel !== "nsubj:outer" || isOpen) return NO_MOVES;
  const [copula] = childrenOf(tokens, verb, "cop");
  const isToCome = copula !== undefined && tokens[copula + 1]?.xpos === "TO" && tokens[copula + 1]?.head === verb;
  if (!isToCome) return NO_MOVES;
  const subject = { index, head: verb, deprel: isDone ? "nsubj:pass" : "nsubj" };
  return isDone ? [subject, { index: copula, head: verb, deprel: "aux" }] : [subject];
}

/** `A striker for Lyon, Dubois scored`, as if both scored: what stands before a subject says what it is. */
function twoSubjects(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1, upos } = tokens[index] ?? {};
  if (deprel !== "nsubj" || !/^(?:NOUN|NUM)$/.test(upos ?? "") || index > verb) return NO_MOVES;
  const subject = childrenOf(tokens, verb, "nsubj", "nsubj:pass").find((at) => at > index);
  if (subject === undefined || subject > verb || !/^(?:PROPN|PRON)$/.test(tokens[subject]?.upos ?? "")) return NO_MOVES;
  const comma = tokens.findIndex((_, at) => at > index && isBelow(tokens, at, subject)) - 1;
  const isBeside = tokens[comma]?.form === "," && isBelow(tokens, comma - 1, index);
  return isBeside ? [{ index, head: verb, deprel: "advcl" }] : NO_MOVES;
}

/** `said that it was fined and that Finch appealed`, with something that he appealed: before a subject the second `that` opens a clause, too. */
function secondThat(tokens: readonly Token[], index: number): readonly Move[] {
  const { upos, form = "", head: verb = -1 } = tokens[index] ?? {};
  if (upos !== "SCONJ" || !/^that$/i.test(form) || verb < index || tokens[index - 1]?.upos !== "CCONJ") return NO_MOVES;
  const isOpening = childrenOf(tokens, verb, "nsubj", "nsubj:pass", "expl").some((at) => at > index && at < verb);
  return isOpening ? [{ index, head: verb, deprel: "mark" }] : NO_MOVES;
}

/** What shows somebody who does something. */
const PICTURES = /^(?:photograph|photo|picture|video|film|footage|clip|recording|image|drawing|painting|memory)$/;

/** `a photograph of him eating noodles`, the photograph eating, or "of" opening a clause of him: he eats. */
function doerInPicture(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head = -1 } = tokens[index] ?? {};
  if (deprel !== "acl" || xpos !== "VBG") return NO_MOVES;
  const noun = PICTURES.test(tokens[head]?.lemma ?? "") ? head : (tokens[head]?.head ?? -1);
  const [doer = -1] = noun === head ? childrenOf(tokens, head, "nmod") : [head];
  if (!PICTURES.test(tokens[noun]?.lemma ?? "") || tokens[doer]?.deprel !== "nmod" || doer > index) return NO_MOVES;
  const of = tokens.findIndex(({ form }, at) => at > noun && at < doer && form === "of");
  const isLed = of === noun + 1 && childrenOf(tokens, index, "nsubj", "mark").every((at) => at === of);
  if (!isLed || (doer === head && tokens[of]?.head === doer)) return NO_MOVES;
  return [
    { index, head: doer, deprel: "acl" },
    { index: of, head: doer, deprel: "case" },
  ];
}

/** `How it got there is a mystery`, of something that is there: the noun behind it says what the clause is. */
function clauseThatIs(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: verb = -1 } = tokens[index] ?? {};
  const { form = "", deprel: relation = "root", head: above = -1 } = tokens[verb] ?? {};
  if (deprel !== "csubj" || !/^(?:is|are|was|were)$/i.test(form) || index > verb) return NO_MOVES;
  const [noun = -1, second] = childrenOf(tokens, verb, "nsubj");
  if (noun < verb || second !== undefined || tokens[noun]?.upos !== "NOUN") return NO_MOVES;
  const others = tokens.flatMap((token, at) => (token.head === verb && at !== noun ? [at] : []));
  return [
    { index: noun, head: above, deprel: relation },
    { index: verb, head: noun, deprel: "cop", as: { upos: "AUX" } },
    ...rehang(tokens, others, noun),
  ];
}

const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "ADJ"]);

/** All repairs of clauses. */
export const CLAUSE_REPAIRS: readonly Repair[] = [
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
    id: "gapped-oblique",
    relations: ["obl"],
    description: "What is told of the second of two subjects hangs on the verb of the first.",
    mend: gappedOblique,
  },
  {
    id: "gapped-complement",
    relations: ["nmod"],
    description: "What the second of two subjects does is taken for whose it is.",
    mend: gappedComplement,
  },
  {
    id: "fronted-description",
    relations: ["dislocated", "vocative"],
    description: "What a subject is, told before it, is taken for a topic.",
    mend: frontedDescription,
  },
  {
    id: "contrast-as-apposition",
    relations: ["appos"],
    description: "What `not` sets against a noun is taken for another name of it.",
    mend: contrastAsApposition,
  },
  {
    id: "subject-to-come",
    relations: ["nsubj:outer"],
    description: "What is to come is taken for what its coming is.",
    mend: subjectToCome,
  },
  {
    id: "second-that",
    relations: ["obj", "nsubj", "nsubj:pass"],
    description: "The `that` of a second clause is taken for what is done in it.",
    mend: secondThat,
  },
  {
    id: "two-subjects",
    relations: ["nsubj"],
    description: "A noun phrase that says what the subject behind it is hangs on the verb as another subject.",
    mend: twoSubjects,
  },
  {
    id: "doer-in-picture",
    relations: ["acl"],
    description: "What somebody does in a picture is taken for what the picture does.",
    mend: doerInPicture,
  },
  {
    id: "clause-that-is",
    relations: ["csubj"],
    description: "The noun that says what a clause is is taken for a second subject.",
    mend: clauseThatIs,
  },
  {
    id: "sentence-without-verb",
    relations: ["acl:relcl"],
    description: "The main verb behind a relative clause is taken for the relative verb.",
    mend: sentenceWithoutVerb,
  },
];
