/** What a governor makes of a clause that hangs on it or on one of its nouns, without completing it. */
import { type Clause, dependents, isHeadline, isRelation, type Tree, tokenAt } from "../../model/index.ts";
import { isOnlyTo } from "../terms.ts";
import { ADJECTIVES, type Effect, MARKERS, NONE, NOUNS, PHRASAL, VERBS } from "./lexicon.data.ts";
import { isDefinite, isDenied, isObjectOf, isSelected } from "./nouns.ts";
import { ownPolarity } from "./polarity.ts";
import { phrasalVerb } from "./sources.ts";

/** The effect of a governor and a conjunction on an adverbial clause. */
export function adverbialEffect(tree: Tree, clause: Clause, governor: Clause): Effect {
  const marker = clause.governor?.marker ?? "";
  // `are close to appointing him`: so far they have not.
  if (marker === "to" && isGerund(tree, clause) && tokenAt(tree, governor.predicate.head).lemma === "close")
    return { modality: "future" };
  if (
    isOnlyTo(tree, clause.predicate.head) ||
    isOutcome(tree, clause, governor, marker) ||
    isOrdinal(tree, governor, marker)
  )
    return NONE;
  if (marker === "" && isGerund(tree, clause)) {
    // `ruled out a ban, saying …` ruled out the ban alone.
    const filled = dependents(tree, governor.predicate.head, "obj").length > 0;
    const effect = filled ? undefined : PHRASAL.get(phrasalVerb(tree, governor));
    // What is not ruled out may be.
    const open = effect !== undefined && ownPolarity(tree, governor) === "negated";
    return open ? { modality: "possible" } : (effect ?? NONE);
  }
  return (
    askingEffect(tree, clause, governor, marker) ?? gerundEffect(tree, clause, governor) ?? MARKERS.get(marker) ?? NONE
  );
}

/** Verbs that ask with a preposition before who is asked: `called on Serbia to arrest him`. */
const ASKING: ReadonlySet<string> = new Set(["call", "appeal", "plead", "prevail", "lean", "press"]);

/** Verbs of outcome: an infinitive behind them tells what came of it, `beat Lund to reach the final`, `rose to become the first`. */
const OUTCOMES: ReadonlySet<string> = new Set(
  `beat defeat stun edge thrash crush upset overcome outscore outlast rise climb jump surge soar fall drop slip slide tumble plunge gain lose grow
  shrink rally recover rebound survive return wake live awake storm cruise ease power score head strike convert volley curl tap slot chip sprint race escape overtake surpass leapfrog outsell overcome defy progress advance graduate`.split(
    /\s+/,
  ),
);

/** Verbs of what comes of something. */
const REACHED: ReadonlySet<string> = new Set(
  "reach win become close end finish hit find take top earn claim secure complete seal stand be give send condemn put level equalise equalize restore double extend meet deny hand lift move".split(
    " ",
  ),
);

/** `were the first to reach it`: they reached it. */
function isOrdinal(tree: Tree, { pattern, predicate }: Clause, marker: string): boolean {
  const { lemma, upos, xpos, feats } = tokenAt(tree, predicate.head);
  const selects = xpos === "JJS" || feats.NumType === "Ord" || ["first", "last", "only", "latest"].includes(lemma);
  return marker === "to" && pattern === "copula" && upos === "ADJ" && selects && isDefinite(tree, predicate.head);
}

function isOutcome(tree: Tree, clause: Clause, governor: Clause, marker: string): boolean {
  // `Moe storms to gold to give Norway hope`: headlines tell what has happened in the present.
  const told = isHeadline(tree) ? ["VBD", "VBN", "VBZ", "VBP"] : ["VBD", "VBN"];
  const past = governor.predicate.tokens.some((index) => told.includes(tokenAt(tree, index).xpos));
  const behind = clause.predicate.head > governor.predicate.head;
  const lemma = (each: Clause): string => tokenAt(tree, each.predicate.head).lemma;
  // `came from behind to win`: it did, and `came to win` wanted to.
  const cameBack =
    ["come", "go"].includes(lemma(governor)) && governor.arguments.some(({ marker: from }) => from === "from");
  const isReached = REACHED.has(lemma(clause)) || (cameBack && OUTCOMES.has(lemma(clause)));
  // `won, coming from behind to beat Lund`.
  const isBeside = cameBack && isGerund(tree, governor);
  return marker === "to" && (past || isBeside) && behind && (OUTCOMES.has(lemma(governor)) || cameBack) && isReached;
}

function askingEffect(tree: Tree, clause: Clause, governor: Clause, marker: string): Effect | undefined {
  const { lemma } = tokenAt(tree, governor.predicate.head);
  const object = dependents(tree, governor.predicate.head, "obj").length > 0;
  const ordered = (clause.voice === "passive" || object) && VERBS.get(lemma)?.modality === "requested";
  if (marker === "to" && ordered) return { modality: "requested" };
  // `called for wages to be raised`.
  const isCalledFor =
    marker === "to" || (marker === "for to" && dependents(tree, clause.predicate.head, "nsubj").length > 0);
  return isCalledFor && ASKING.has(lemma) ? { modality: "requested" } : undefined;
}

const QUOTING: ReadonlySet<string> = new Set(["quote", "cite"]);

const BLAMING: ReadonlySet<string> = new Set(
  "criticise criticize blame condemn denounce fault attack rebuke slam lambast chide berate".split(" "),
);

const PREVENTING: ReadonlySet<string> = new Set(["keep", "save", "protect", "exclude", "disqualify", "suspend"]);

/** `accused of lying`, `kept from voting`, `thought of leaving`: the verb and its preposition say whether it happened. */
function gerundEffect(tree: Tree, clause: Clause, governor: Clause): Effect | undefined {
  const marker = clause.governor?.marker ?? "";
  const { lemma } = tokenAt(tree, governor.predicate.head);
  const accuses = marker === "of" ? lemma === "accuse" || lemma === "suspect" : marker === "with" && lemma === "charge";
  if (accuses) return { reports: true, modality: "possible" };
  // `criticised the bank for hiding it`: that it did is what the critic says.
  if (marker === "for" && BLAMING.has(lemma)) return { reports: true };
  const effect = VERBS.get(lemma) ?? NONE;
  // `quoted a diplomat as saying that …`: the one who quotes reports it, too.
  if (marker === "as" && QUOTING.has(lemma)) return { reports: true };
  if (marker === "to" && isGerund(tree, clause)) {
    if (lemma === "admit" || lemma === "confess") return { reports: true };
    return effect.modality && !effect.reports ? { modality: effect.modality } : NONE;
  }
  if (marker === "against") return { polarity: "negated" };
  if (marker === "from")
    return effect.polarity === "negated" || PREVENTING.has(lemma) ? { polarity: "negated" } : undefined;
  const weakened = ["of", "on", "at", "about"].includes(marker) ? effect.modality : undefined;
  return weakened ? { modality: weakened } : undefined;
}

function isGerund(tree: Tree, clause: Clause): boolean {
  return clause.predicate.tokens.some((index) => tokenAt(tree, index).xpos === "VBG");
}

/** Verbs that deny the claim that is their object: `rejected reports that …`. */
const DENYING: ReadonlySet<string> = new Set(["deny", "reject", "dismiss", "refute", "dispute", "contradict"]);

/** An infinitive, a gerund or a `that` clause behind a noun; a participle there is as true as its main clause. */
export function nounEffect(tree: Tree, clause: Clause, governor: Clause): Effect {
  const marker = clause.governor?.marker ?? "";
  const { head } = tokenAt(tree, clause.predicate.head);
  if (head < 0 || marker === "") return NONE;
  const object = isObjectOf(tree, head, governor.predicate.head);
  // `had an idea of leaving`: the noun says what is meant, and not `have`.
  const isHad = tokenAt(tree, governor.predicate.head).lemma === "have";
  const charge = object && !isHad ? gerundEffect(tree, clause, governor) : undefined;
  if (charge) return charge;
  if (marker === "that" && isSaid(tree, head, governor)) return { reports: true };
  if (marker === "that" && object && DENYING.has(tokenAt(tree, governor.predicate.head).lemma))
    return { reports: true, polarity: "negated" };
  if (marker === "that" && isProof(tree, head, governor)) return { reports: true };
  if (marker === "that" && isCalledFalse(tree, head)) return { polarity: "negated" };
  const content = contentEffect(tree, clause, head, marker);
  return object && marker.endsWith("to") ? { ...content, ...refusalOf(tree, governor) } : content;
}

/** `hailed it as proof that the war is over`: whoever takes it for that says so. */
function isProof(tree: Tree, noun: number, governor: Clause): boolean {
  const { head, deprel, lemma } = tokenAt(tree, noun);
  const isTakenFor = dependents(tree, noun, "case").some((index) => tokenAt(tree, index).lemma === "as");
  return (
    head === governor.predicate.head &&
    isRelation(deprel, "obl") &&
    isTakenFor &&
    /^(?:proof|evidence|sign|confirmation)$/.test(lemma)
  );
}

/** `denied plans to sell`, `scrapped plans to build`: what was planned is not to be. */
function refusalOf(tree: Tree, governor: Clause): Effect {
  const { lemma } = tokenAt(tree, governor.predicate.head);
  if (lemma === "deny") return { reports: true, polarity: "negated" };
  return CANCELLING.has(lemma) ? { polarity: "negated" } : NONE;
}

/** `the charge that he took bribes is false`: what the noun contains is said not to be so. */
function isCalledFalse(tree: Tree, noun: number): boolean {
  const { head, deprel } = tokenAt(tree, noun);
  const adjective =
    isRelation(deprel, "nsubj") && head >= 0 ? ADJECTIVES.get(tokenAt(tree, head).lemma.toLowerCase()) : undefined;
  return adjective?.polarity === "negated" && dependents(tree, head, "advmod").length === 0;
}

/** `wrote in a letter that …`: the clause is what the verb reports. */
function isSaid(tree: Tree, noun: number, governor: Clause): boolean {
  const { head, deprel } = tokenAt(tree, noun);
  const { lemma, upos } = tokenAt(tree, governor.predicate.head);
  return (
    head === governor.predicate.head &&
    isRelation(deprel, "obl", "iobj") &&
    upos === "VERB" &&
    VERBS.get(lemma)?.reports === true
  );
}

/** Nouns of what speaks for a clause: `no evidence that …` speaks against it. */
const EVIDENCE: ReadonlySet<string> = new Set(
  "evidence proof sign indication indicator trace hint confirmation guarantee reason basis ground justification".split(
    " ",
  ),
);

function contentEffect(tree: Tree, clause: Clause, noun: number, marker: string): Effect {
  const listed = NOUNS.get(tokenAt(tree, noun).lemma.toLowerCase());
  // `such steps as closing the port`: they have been taken.
  if (marker === "as" && isGerund(tree, clause)) return NONE;
  const isInfinitive = clause.predicate.tokens.some((index) => tokenAt(tree, index).xpos === "VB");
  const isMeant = marker === "of" && isGerund(tree, clause) && listed?.modality === "intended";
  if (isMeant || (marker.endsWith("to") && isInfinitive)) return infinitiveEffect(tree, noun, listed);
  if (isDenied(tree, noun))
    return EVIDENCE.has(tokenAt(tree, noun).lemma)
      ? { polarity: "negated", modality: "possible" }
      : { modality: "possible" };
  const vague = isGerund(tree, clause) && ["of", "about", "against", "on", "at", "to"].includes(marker);
  return listed ?? (vague ? { modality: "possible" } : NONE);
}

/** `the first to arrive` is so, `a plan to build` may become so, `no plans to build` will not. */
function infinitiveEffect(tree: Tree, noun: number, listed: Effect = { modality: "intended" }): Effect {
  if (isSelected(tree, noun)) return NONE;
  return isDenied(tree, noun) ? { ...listed, polarity: "negated" } : listed;
}

/** An event named under a verb or noun that wants, fears, asks for or denies it. */
export function eventEffect(tree: Tree, clause: Clause, governor: Clause): Effect {
  const { deprel, head } = tokenAt(tree, clause.predicate.head);
  const above =
    isRelation(deprel, "nmod") && head >= 0 ? NOUNS.get(tokenAt(tree, head).lemma.toLowerCase()) : undefined;
  // `a refusal of his request`: what was asked for is refused, but it was asked for.
  const isAnswered =
    above?.polarity === "negated" && NOUNS.has(tokenAt(tree, clause.predicate.head).lemma.toLowerCase());
  if (above) return isAnswered ? NONE : above;
  const direct = head === governor.predicate.head && isRelation(deprel, "obj", "obl", "nsubj:pass");
  if (!direct || isTakenForGranted(tree, clause.predicate.head)) return NONE;
  const { lemma } = tokenAt(tree, head);
  if (CANCELLING.has(lemma)) return { polarity: "negated" };
  if (DISMISSING.has(lemma) && NOUNS.has(tokenAt(tree, clause.predicate.head).lemma.toLowerCase())) return NONE;
  const { reports: _, ...rest } =
    lemma === "warn" || lemma === "oppose" ? { modality: "possible" as const } : (VERBS.get(lemma) ?? NONE);
  return rest.modality === "necessary" ? NONE : rest;
}

/** Verbs that keep their object or passive subject from happening. */
const CANCELLING: ReadonlySet<string> = new Set([
  "cancel",
  "abandon",
  "foil",
  "thwart",
  "scrap",
  "shelve",
  "ditch",
  "block",
  "avert",
]);

/** Verbs that turn down what was offered or asked for: `rejected the offer`. */
const DISMISSING: ReadonlySet<string> = new Set(["reject", "dismiss", "refuse", "decline", "ignore"]);

const GRANTING: ReadonlySet<string> = new Set([
  "after",
  "during",
  "following",
  "since",
  "before",
  "in",
  "at",
  "on",
  "because",
  "despite",
  "by",
]);

/** `after the attack`: it took place. */
function isTakenForGranted(tree: Tree, event: number): boolean {
  return dependents(tree, event, "case").some((index) => GRANTING.has(tokenAt(tree, index).lemma.toLowerCase()));
}
