/** Repairs of who speaks: a speaker that hangs on what is said, on the clause that opens the sentence, or on a name before. */
import type { Token } from "../model/index.ts";
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

const SUBJECT = /^nsubj(?::pass)?$/;

/** The apposition that a speaker is taken for: `in Elin, the head of the clinic, Ada Lund,` or `killed Moe, the army and the police`. */
function appositionBefore(tokens: readonly Token[], verb: number): number {
  const isClosed = tokens[verb - 1]?.form === ",";
  let speaker = isClosed ? verb - 2 : verb - 1;
  const above = isClosed ? /^(?:flat|compound|appos)$/ : /^(?:flat|compound|conj|nmod|appos)$/;
  while (above.test(tokens[speaker]?.deprel ?? "")) {
    const head = tokens[speaker]?.head ?? -1;
    // `killed Moe, the army and the police said`, with an army that was killed: no conjunction joins it to him.
    const isLoose = tokens[speaker]?.deprel === "conj" && childrenOf(tokens, speaker, "cc").length === 0;
    const isApposition = tokens[speaker]?.deprel === "appos" || (isLoose && isBehindComma(tokens, speaker));
    // Whoever is named behind a preposition is no speaker: the apposition is. So is one that no comma parts from the verb.
    const isNamed = childrenOf(tokens, head, "case").some((at) => tokens[at]?.xpos === "IN");
    if (isApposition && (isNamed || !isClosed)) return head < speaker ? speaker : -1;
    speaker = head;
  }
  return -1;
}

/** Whether a noun with an article stands right behind a comma. */
function isBehindComma(tokens: readonly Token[], index: number): boolean {
  const [article = -1] = childrenOf(tokens, index, "det");
  return article > 0 && tokens[article - 1]?.form === ",";
}

/** `shells hit a shop in Elin, the head of the clinic, Ada Lund, said`, with Elin as the head: whoever stands before `said` says it. */
function speakerAsApposition(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos = "", lemma = "" } = tokens[index] ?? {};
  if (deprel !== "root" || !/^VB[DZ]$/.test(xpos) || !SAYING.test(lemma)) return NO_MOVES;
  const isLacking = childrenOf(tokens, index, ...SUBJECTS, "aux", "aux:pass").length === 0;
  if (!isLacking || childrenOf(tokens, index, "ccomp").every((at) => at > index)) return NO_MOVES;
  const speaker = appositionBefore(tokens, index);
  return /^(?:NOUN|PROPN)$/.test(tokens[speaker]?.upos ?? "")
    ? [{ index: speaker, head: index, deprel: "nsubj" }]
    : NO_MOVES;
}

/** `Asked whether it failed, an aide, reached by phone, said so`, with an aide that failed: behind the clause that opens the sentence is who speaks. */
function subjectBehindOpening(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head: inner = -1 } = tokens[index] ?? {};
  const root = tokens.findIndex((token) => token.deprel === "root");
  if (!SUBJECT.test(deprel) || inner > index || root < index || !/^VB[DPZ]$/.test(tokens[root]?.xpos ?? ""))
    return NO_MOVES;
  const hasOwn = childrenOf(tokens, inner, ...SUBJECTS).some((at) => at < inner);
  if (!hasOwn || !isBelow(tokens, inner, root) || childrenOf(tokens, root, ...SUBJECTS).length > 0) return NO_MOVES;
  const first = tokens.findIndex((token, at) => token.deprel !== "punct" && isBelow(tokens, at, index));
  const opening = childrenOf(tokens, root, "advcl").find((at) => at < index && isBelow(tokens, inner, at));
  if (tokens[first - 1]?.form !== "," || opening === undefined) return NO_MOVES;
  const asides = allChildrenOf(tokens, inner).filter((at) => at > index && at < root);
  return [{ index, head: root, deprel: subjectRelation(tokens, root) }, ...rehang(tokens, asides, root)];
}

/** So many words at the most stand between `with` and the head of who does something meanwhile. */
const NEAR = 12;

/** `urged calm, with its aide Ana Lund saying talks went on`, the aide urging it: behind `with` is who says so. */
function subjectBehindWith(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos = "", head: verb = -1 } = tokens[index] ?? {};
  if (!/^(?:dep|obl|nmod|obj)$/.test(deprel) || !/^(?:NOUN|PROPN)$/.test(upos)) return NO_MOVES;
  if (
    !tokens
      .slice(Math.max(0, index - NEAR), index)
      .some(({ form, deprel: place }) => form === "with" && place === "mark")
  )
    return NO_MOVES;
  const below = [...tokens.keys()].filter((at) => isBelow(tokens, at, index));
  const [mark, next] = [Math.min(...below) - 1, Math.max(...below) + 1];
  const { deprel: place, xpos, head } = tokens[next] ?? {};
  const isWith = tokens[mark]?.form.toLowerCase() === "with" && tokens[mark]?.head === next;
  if (!isWith || place !== "advcl" || xpos !== "VBG" || head !== verb) return NO_MOVES;
  return childrenOf(tokens, next, ...SUBJECTS).length === 0 ? [{ index, head: next, deprel: "nsubj" }] : NO_MOVES;
}

/** `rescuers, who came late, said she spoke`, with rescuers who spoke: of two subjects the one before the verb of saying says it. */
function speakerBeforeVerb(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos = "", head: verb = -1 } = tokens[index] ?? {};
  const { deprel: place, head: speech = -1 } = tokens[verb] ?? {};
  if (!SUBJECT.test(deprel) || !/^(?:NOUN|PROPN)$/.test(upos) || place !== "ccomp") return NO_MOVES;
  const isBetween = index < speech && speech < verb && SAYING.test(tokens[speech]?.lemma ?? "");
  if (!isBetween || childrenOf(tokens, speech, ...SUBJECTS).length > 0) return NO_MOVES;
  const hasOwn = childrenOf(tokens, verb, ...SUBJECTS).some((at) => at > speech);
  return hasOwn ? [{ index, head: speech, deprel: "nsubj" }] : NO_MOVES;
}

/** `She was found; rescuers said …`, with both as said: a semicolon parts two sentences, where nothing is quoted. */
function sentenceBeforeSemicolon(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head: speech = -1 } = tokens[index] ?? {};
  if (deprel !== "ccomp" || upos !== "VERB" || tokens[speech]?.deprel !== "root" || speech < index) return NO_MOVES;
  const [subject = -1] = childrenOf(tokens, speech, ...SUBJECTS);
  const isParted = tokens.some(({ form }, at) => form === ";" && at > index && at < subject);
  const hasContent = childrenOf(tokens, speech, "ccomp").some((at) => at > speech);
  if (!isParted || !hasContent || tokens.slice(0, subject).some(({ form }) => /^["“”]$/u.test(form))) return NO_MOVES;
  const before = allChildrenOf(tokens, speech).filter((at) => at < index && tokens[at]?.deprel !== "punct");
  return [
    { index, head: -1, deprel: "root" },
    { index: speech, head: index, deprel: "parataxis" },
    ...rehang(tokens, before, index),
  ];
}

/** `Men fled, the office said, adding that …`, with men adding it: right behind the verb of saying and a comma, the speaker goes on. */
function speakerGoesOn(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, lemma = "", head = -1 } = tokens[index] ?? {};
  const speech = index - 2;
  const { lemma: said = "", upos, xpos: form = "" } = tokens[speech] ?? {};
  if (deprel !== "advcl" || xpos !== "VBG" || tokens[index - 1]?.form !== "," || head === speech) return NO_MOVES;
  const isSpeech =
    upos === "VERB" &&
    /^VB[DZP]$/.test(form) &&
    SAYING.test(said) &&
    childrenOf(tokens, speech, "ccomp").some((at) => at < speech);
  return isSpeech &&
    /^(?:add|note|say|warn|stress|insist|argue|claim|cite|quote|describe|call|blame|accuse|urge)$/.test(lemma)
    ? [{ index, head: speech, deprel }]
    : NO_MOVES;
}

/** `"I do," he told them, maintaining his innocence`, maintained in what is quoted: behind the quotation and its speaker, the speaker goes on. */
function speakerBehindQuotation(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", xpos, head: content = -1 } = tokens[index] ?? {};
  const { deprel: place, head: speech = -1 } = tokens[content] ?? {};
  if (!/^(?:conj|advcl)$/.test(deprel) || xpos !== "VBG" || place !== "ccomp" || tokens[index - 1]?.form !== ",")
    return NO_MOVES;
  const isBehind =
    content < speech && speech < index && childrenOf(tokens, index, "cc", "mark", ...SUBJECTS).length === 0;
  const isQuoted = tokens.some(({ form }, at) => /^["”]$/u.test(form) && at > content && at < speech);
  const isClosed = tokens.slice(speech, index).every(({ form }) => !/^["“”]$/u.test(form));
  return isBehind && isQuoted && isClosed ? [{ index, head: speech, deprel: "advcl" }] : NO_MOVES;
}

/** All repairs of who speaks. */
export const SPEAKER_REPAIRS: readonly Repair[] = [
  {
    id: "speaker-behind-quotation",
    relations: ["conj", "advcl"],
    description: "What a speaker does meanwhile is taken for a part of the quotation.",
    mend: speakerBehindQuotation,
  },
  {
    id: "speaker-before-verb",
    relations: ["nsubj", "nsubj:pass"],
    description: "Who says something is taken for the subject of what is said.",
    mend: speakerBeforeVerb,
  },
  {
    id: "sentence-before-semicolon",
    relations: ["ccomp"],
    description: "A sentence before a semicolon is taken for what the next one reports.",
    mend: sentenceBeforeSemicolon,
  },
  {
    id: "speaker-goes-on",
    relations: ["advcl"],
    description: "What a speaker adds is told of whom the report is about.",
    mend: speakerGoesOn,
  },
  {
    id: "speaker-as-apposition",
    relations: ["root"],
    description: "Who says it is taken for an apposition of the place before.",
    mend: speakerAsApposition,
  },
  {
    id: "subject-behind-opening",
    relations: ["nsubj", "nsubj:pass"],
    description: "Who speaks behind the clause that opens the sentence is taken for a second subject of it.",
    mend: subjectBehindOpening,
  },
  {
    id: "subject-behind-with",
    relations: ["dep", "obl", "nmod", "obj"],
    description: "Who does something meanwhile is taken for a part of the main clause.",
    mend: subjectBehindWith,
  },
];
