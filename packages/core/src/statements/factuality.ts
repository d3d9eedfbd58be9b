/**
 * Says of every clause whether it is so and who says so.
 *
 * In:  the clauses of a document, such as those of "The bank denied that it had hidden losses."
 * Out: for each its polarity, modality and attribution: `denied` affirmed and asserted by the article, `ignored`
 *      negated and attributed to the bank.
 *
 * The idea is that of signatures (Karttunen 2012; Saurí and Pustejovsky, FactBank, 2009): a word that governs a clause
 * passes polarity and certainty on, changed by its class. The classes are in factuality/lexicon.data.ts.
 */
import { type Clause, isRelation, type Modality, tokenAt } from "../model/index.ts";
import { isModal } from "./chains.ts";
import { doubtedModality } from "./factuality/doubt.ts";
import { CONDITIONS, VERBS } from "./factuality/lexicon.data.ts";
import { ownModality } from "./factuality/modality.ts";
import { ownPolarity } from "./factuality/polarity.ts";
import {
  besideSources,
  distinctSources,
  isInsertedSpeech,
  isReporting,
  isSourceArgument,
  type Sources,
  speakerOf,
} from "./factuality/sources.ts";
import { findSpeakers, type SpeakerLookup } from "./factuality/speakers.ts";
import { type Factuality, PLAIN, type Surroundings, surroundingsBelow } from "./factuality/surroundings.ts";
import { governorOf, type Scope, treeOf } from "./scope.ts";

export type { Factuality } from "./factuality/surroundings.ts";

interface Reading {
  readonly scope: Scope;
  readonly speakerAt: SpeakerLookup;
  readonly known: Map<Clause, Surroundings>;
  readonly judged: Map<Clause, Factuality>;
}

/** Judges every clause of a document. */
export function judgeClauses(scope: Scope): Map<Clause, Factuality> {
  const judged = new Map<Clause, Factuality>();
  const reading: Reading = { scope, speakerAt: findSpeakers(scope), known: new Map(), judged };
  for (const clause of scope.clauses) judge(reading, clause);
  return judged;
}

/** Judges a clause once, though each that it governs asks for it. */
function judge(reading: Reading, clause: Clause): Factuality {
  const known = reading.judged.get(clause);
  if (known) return known;
  const found = judgement(reading, clause);
  reading.judged.set(clause, found);
  return found;
}

function judgement(reading: Reading, clause: Clause): Factuality {
  const { scope } = reading;
  const around = surroundings(reading, clause);
  const tree = treeOf(scope, clause);
  const negated = (ownPolarity(tree, clause) === "negated") !== around.flipped;
  const own = ownModality(scope, tree, clause, around.attribution.length > 0);
  const modality = stronger(around.modality, own);
  return {
    polarity: negated ? "negated" : "affirmed",
    modality: modality === "asserted" && !negated ? doubtedModality(scope, tree, clause) : modality,
    attribution: isAside(reading, clause) ? [] : distinctSources(scope, around.attribution),
  };
}

/** What stands beside a name. */
const BESIDE_NAMES: ReadonlySet<string> = new Set(["apposition", "fronted", "title", "naming", "age"]);

/** `Lund, 47, a judge, had lied, prosecutors said`: who is named is described by the article itself, but for quotations. */
function isAside({ speakerAt }: Reading, clause: Clause): boolean {
  return BESIDE_NAMES.has(clause.pattern) && speakerAt(clause) === undefined;
}

/** What is around a clause weighs more than its own auxiliary. */
function stronger(outer: Modality, own: Modality): Modality {
  return outer === "asserted" ? own : outer;
}

function surroundings(reading: Reading, clause: Clause): Surroundings {
  const known = reading.known.get(clause);
  if (known) return known;
  // Guards against a cycle of governors, which a valid tree cannot have.
  reading.known.set(clause, PLAIN);
  const found = withLocalSource(reading, clause, fromGovernor(reading, clause));
  reading.known.set(clause, found);
  return found;
}

function fromGovernor(reading: Reading, clause: Clause): Surroundings {
  const { scope } = reading;
  const governor = governorOf(scope, clause);
  if (!governor || isInsertedSpeech(scope, clause) || standsInSource(scope, clause, governor)) return PLAIN;
  if (tellsOfClaim(scope, clause)) return PLAIN;
  const deprel = clause.governor?.deprel ?? "";
  if (deprel === "conj") return fromConjunct(reading, clause, governor);
  if (isRelation(deprel, "parataxis")) return fromParataxis(reading, clause, governor);
  return surroundingsBelow(scope, clause, governor, judge(reading, governor));
}

/** `according to Ana Ruiz, a surgeon`: what the words of a source tell of it the article says itself. */
function standsInSource(scope: Scope, clause: Clause, governor: Clause): boolean {
  const tree = treeOf(scope, clause);
  return governor.arguments.some(
    (argument) => isSourceArgument(tree, argument) && argument.phrase.tokens.includes(clause.predicate.head),
  );
}

/** What somebody says, as an apposition takes it up. */
const CLAIMS = /^(?:charge|claim|accusation|allegation|assertion|suggestion|account|argument|contention)$/;

/** `accused it of lying, a charge that it denied`: what became of the accusation is no part of it. */
function tellsOfClaim(scope: Scope, clause: Clause): boolean {
  const tree = treeOf(scope, clause);
  const noun = tree.tokens[tokenAt(tree, clause.predicate.head).head];
  const isTaken = clause.governor?.deprel === "acl:relcl" && /^(?:appos|parataxis)$/.test(noun?.deprel ?? "");
  return (
    noun !== undefined &&
    isTaken &&
    CLAIMS.test(noun.lemma) &&
    tree.tokens[tree.tokens.indexOf(noun) - 1]?.lemma === "a"
  );
}

/** Coordinated clauses share what surrounds the first; a condition before the first holds for both. */
function fromConjunct(reading: Reading, clause: Clause, first: Clause): Surroundings {
  const { scope } = reading;
  const outer = first.governor?.deprel === "xcomp" ? governorOf(scope, first) : undefined;
  if (outer && isModal(treeOf(scope, clause), clause)) return surroundings(reading, outer);
  const shared = surroundings(reading, first);
  const conditional = ownModality(scope, treeOf(scope, first), first, shared.attribution.length > 0) === "conditional";
  const inherits =
    conditional &&
    shared.modality === "asserted" &&
    clause.pattern !== "nominal-event" &&
    (!isFact(scope, clause) || isUnderCondition(scope, first));
  return inherits ? { ...shared, modality: "conditional" } : shared;
}

/** `would have waited, but the bank refused`: with a subject and a tense of its own, it is told as a fact. */
function isFact(scope: Scope, clause: Clause): boolean {
  const tree = treeOf(scope, clause);
  const own = clause.arguments.some(({ role, shared }) => role === "subject" && !shared);
  return own && /^VB[DZP]$/.test(tokenAt(tree, clause.predicate.tokens[0] ?? clause.predicate.head).xpos);
}

/** `If it rains, crops would die`. */
function isUnderCondition(scope: Scope, clause: Clause): boolean {
  return scope
    .governedBy(clause)
    .some(({ governor }) => governor?.deprel === "advcl" && CONDITIONS.has(governor.marker ?? ""));
}

/** Verbs of what one goes through as well as of what one says of it. */
const FEELING = /^(?:feel|see|know|find|notice|expect|fear|hope)$/;

/** `He said: we will stay`: a clause behind a reporting one is what is said; others stand beside each other. */
function fromParataxis(reading: Reading, clause: Clause, governor: Clause): Surroundings {
  const { scope } = reading;
  // `described her as fierce: she once …`: what was said stands before the colon.
  const { lemma } = tokenAt(treeOf(scope, governor), governor.predicate.head);
  // `disagreed: 200 of them marched`: what stands behind a denial is not what is denied.
  // `will feel the rise: most mortgages have …`: what is felt stands before the colon.
  const isFelt = FEELING.test(lemma) && governor.arguments.some(({ role }) => role === "object");
  const isFull = lemma === "describe" || isFelt || VERBS.get(lemma)?.polarity === "negated";
  const isBehind = governor.predicate.head < clause.predicate.head;
  const reports = isReporting(scope, governor) && !isFull && isBehind && !isToldApart(scope, clause, governor);
  const speaker = reports ? speakerOf(scope, governor) : undefined;
  const { attribution } = surroundings(reading, governor);
  return { ...PLAIN, attribution: speaker ? [speaker, ...attribution] : attribution };
}

/** `said it failed; ten left`: what was said stands before the semicolon, where no quotation goes on. */
function isToldApart(scope: Scope, clause: Clause, governor: Clause): boolean {
  const { tokens } = treeOf(scope, clause);
  const semicolon = tokens.findLastIndex(({ form }, at) => form === ";" && at < clause.predicate.head);
  const isFull = governor.arguments.some(
    ({ deprel, phrase }) => isRelation(deprel, "ccomp", "obj") && phrase.head < semicolon,
  );
  const marks = tokens.slice(0, semicolon).filter(({ form }) => /^["“”]$/u.test(form)).length;
  return semicolon > governor.predicate.head && isFull && marks % 2 === 0;
}

/** Adds the source that stands beside the clause, or the speaker of the quotation it opens. */
function withLocalSource(reading: Reading, clause: Clause, around: Surroundings): Surroundings {
  const { scope } = reading;
  const beside = besideSources(scope, clause);
  if (beside.length > 0) {
    const known = new Set(around.attribution.map(({ cue }) => cue.span.start));
    const added = beside.filter(({ cue }) => !known.has(cue.span.start));
    const attribution = [...added, ...around.attribution];
    return { ...around, attribution: [...attribution, ...quotedSource(reading, clause, attribution)] };
  }
  if (around.attribution.length > 0 || isInsertedSpeech(scope, clause)) return around;
  const speaker = reading.speakerAt(clause, !isFree(clause));
  return speaker ? { ...around, attribution: [speaker] } : around;
}

/** `"If prices rise, as the bank expects, …," she said`: a source named inside a quotation is told by the one who speaks. */
function quotedSource({ scope, speakerAt }: Reading, clause: Clause, known: Sources): Sources {
  const inner = scope.governedBy(clause).find((other) => isInsertedSpeech(scope, other));
  const speaker = speakerAt(inner ?? clause);
  const isNew = speaker !== undefined && known.every(({ cue }) => cue.span.start !== speaker.cue.span.start);
  return isNew && isFree(clause) ? [speaker] : [];
}

/** A clause that no other one in its sentence explains. */
function isFree(clause: Clause): boolean {
  return !clause.governor || isRelation(clause.governor.deprel, "parataxis", "nominal", "conj");
}
