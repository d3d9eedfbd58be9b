/** What a verb or adjective makes of its clausal complement. */
import { type Clause, dependents, isRelation, type Tree, tokenAt } from "../../model/index.ts";
import { isHeardInPublic } from "./hearing.ts";
import { ADJECTIVES, type Effect, FACTIVE, IMPLICATIVE, NONE, PHRASAL, VERBS } from "./lexicon.data.ts";
import { ownPolarity } from "./polarity.ts";
import { phrasalVerb } from "./sources.ts";

/** The effect of a governor on a clause that completes it. */
export function complementEffect(tree: Tree, clause: Clause, governor: Clause): Effect {
  const { deprel = "", marker = "" } = clause.governor ?? {};
  const effect = governingEffect(tree, clause, governor, deprel, marker);
  // `consider whether he lied`, `rule on whether it must pay`: who weighs something does not say that it is so.
  if (/^(?:if|(?:\w+ )?whether(?: to)?)$/.test(marker)) return { modality: "possible" };
  const open = isRelation(deprel, "ccomp") && isIndirectQuestion(tree, clause);
  return open ? { ...effect, modality: "possible" } : effect;
}

function governingEffect(tree: Tree, clause: Clause, governor: Clause, deprel: string, marker: string): Effect {
  const { head } = tokenAt(tree, clause.predicate.head);
  const between = head >= 0 && head !== governor.predicate.head && tokenAt(tree, head).upos === "ADJ";
  const word = between ? head : governor.predicate.head;
  const { lemma, upos } = tokenAt(tree, word);
  if (between && headIs(tree, governor, "make")) return MADE.get(lemma.toLowerCase()) ?? NONE;
  if (upos !== "VERB") return adjectiveEffect(tree, governor, lemma.toLowerCase(), marker);
  if (isGoingTo(tree, governor, marker)) return { modality: "future" };
  if (isGotTo(tree, governor, marker)) return { modality: "necessary" };
  const phrasal = PHRASAL.get(phrasalVerb(tree, governor));
  // What is not ruled out may be.
  if (phrasal && isRelation(deprel, "xcomp") && marker === "")
    return ownPolarity(tree, governor) === "negated" ? { polarity: "negated", modality: "possible" } : phrasal;
  if (isRelation(deprel, "xcomp")) return isYetTo(tree, governor) ? { polarity: "negated" } : openEffect(lemma, marker);
  if (/^(?:convince|persuade)$/.test(lemma) && isRelation(deprel, "ccomp"))
    return governor.voice === "passive" ? BELIEVED : { modality: "possible" };
  if (isHeardInPublic(tree, governor)) return { reports: true };
  // `it means that prices rise` plans nothing.
  if (lemma === "mean") return NONE;
  // `forgot to call` did not, `forgot that she had called` did.
  if (FACTIVE.has(lemma)) return VERBS.get(lemma)?.reports ? (VERBS.get(lemma) ?? NONE) : NONE;
  return finiteEffect(VERBS.get(lemma) ?? NONE, isSubjunctive(tree, clause));
}

/** What `make` with an adjective makes of a clause: `made clear that …` reports, `made sure that …` brings it about. */
const MADE: ReadonlyMap<string, Effect> = new Map([
  ["clear", { reports: true }],
  ["plain", { reports: true }],
  ["known", { reports: true }],
  ["public", { reports: true }],
  ["possible", { modality: "possible" }],
  ["likely", { modality: "possible" }],
  ["unlikely", { modality: "possible" }],
  ["impossible", { polarity: "negated" }],
]);

function headIs(tree: Tree, { predicate }: Clause, lemma: string): boolean {
  return tokenAt(tree, predicate.head).lemma === lemma;
}

/** `is going to win`, whatever the parser takes `going` for. */
function isGoingTo(tree: Tree, governor: Clause, marker: string): boolean {
  const { lemma, xpos } = tokenAt(tree, governor.predicate.head);
  return lemma === "go" && xpos === "VBG" && marker === "to";
}

/** `have got to leave` is `must leave`. */
function isGotTo(tree: Tree, { predicate }: Clause, marker: string): boolean {
  const has = predicate.tokens.some((index) => tokenAt(tree, index).lemma === "have");
  return marker === "to" && has && tokenAt(tree, predicate.head).form.toLowerCase() === "got";
}

/** `has yet to rule`: so far it has not. */
function isYetTo(tree: Tree, governor: Clause): boolean {
  return governor.predicate.tokens.some((index) => tokenAt(tree, index).lemma === "yet");
}

/** `urged that he resign` asks, `was encouraged that he resigned` takes note. */
function finiteEffect(effect: Effect, subjunctive: boolean): Effect {
  const asks = effect.modality === "requested" || effect.modality === "necessary";
  if (effect.reports || subjunctive || !asks) return effect;
  const { modality: _, ...rest } = effect;
  return rest;
}

function isSubjunctive(tree: Tree, clause: Clause): boolean {
  const tokens = clause.predicate.tokens.map((index) => tokenAt(tree, index));
  // `that he resign` may be tagged as a plural's present, which only a plural has: `that the two belong together`.
  const present = tokens.some(({ xpos }) => xpos === "VBP") && hasPluralSubject(tree, clause);
  const finite = present || tokens.some(({ xpos }) => ["VBD", "VBZ", "MD"].includes(xpos));
  return !finite || tokens.some(({ form }) => form.toLowerCase() === "should");
}

function hasPluralSubject(tree: Tree, clause: Clause): boolean {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  return subject !== undefined && /^NNP?S$/.test(tokenAt(tree, subject.phrase.head).xpos);
}

/** `how many`, `what`, `why`: the clause asks and does not state. */
function isIndirectQuestion(tree: Tree, clause: Clause): boolean {
  const own = clause.arguments.filter(({ shared }) => !shared).flatMap(({ phrase }) => phrase.tokens);
  const first = Math.min(...clause.predicate.tokens, ...own);
  // `noted what began as a joke had grown`: what opens it is a thing.
  const isThing = dependents(tree, first, "acl").length > 0 && isRelation(tokenAt(tree, first).deprel, "nsubj");
  return ["WRB", "WP", "WDT"].includes(tokenAt(tree, first).xpos) && !isThing;
}

/** Verbs that intend with an infinitive and not with a gerund: `meant leaving`. */
const LIKING: ReadonlySet<string> = new Set(["mean", "like", "love", "prefer", "enjoy"]);

/** Verbs that report with an infinitive as with a finite clause: `claimed to own`. */
const PROFESSING: ReadonlySet<string> = new Set(["claim", "profess", "deny"]);

/** Reporting verbs that ask when an infinitive follows: `told them to leave`. */
const REQUESTING: ReadonlySet<string> = new Set(["tell", "warn", "remind", "advise", "caution", "ask", "call"]);

/** An open complement: of a reporting verb a gerund reports (`denied lying`), an infinitive asks or hedges (`was said to be`). */
function openEffect(lemma: string, marker: string): Effect {
  if (IMPLICATIVE.has(lemma) || (marker === "" && LIKING.has(lemma))) return NONE;
  if (lemma === "consider" && marker === "") return { modality: "possible" };
  // `had the house searched` got it done, `had to search it` was forced to; `set the house ablaze` did it.
  // `lay scattered` tells where things lie, and no lie.
  if (["have", "set", "lie"].includes(lemma) && marker === "") return NONE;
  // `called the figure exaggerated` says that it is.
  if (lemma === "call" && marker === "") return { reports: true };
  const effect = VERBS.get(lemma) ?? NONE;
  if (!effect.reports || marker === "" || PROFESSING.has(lemma)) return effect;
  if (marker === "to" && REQUESTING.has(lemma)) return { modality: "requested" };
  const { reports: _, ...rest } = effect;
  return { modality: "possible", ...rest };
}

const BELIEVED: Effect = { reports: true, modality: "possible" };

/** What one is who holds a clause true, hopes or fears it. */
const BELIEVING: ReadonlySet<string> = new Set(
  "convinced confident certain sure hopeful optimistic pessimistic worried concerned fearful afraid doubtful sceptical skeptical".split(
    " ",
  ),
);

/** `was able to` did it, `is able to` may. */
function adjectiveEffect(tree: Tree, governor: Clause, lemma: string, marker: string): Effect {
  const past = governor.predicate.tokens.some((index) => tokenAt(tree, index).xpos === "VBD");
  if (lemma === "able" && past) return NONE;
  // `is sure that it fell` holds it true, `is sure to fall` may fall.
  if (marker !== "to" && BELIEVING.has(lemma)) return BELIEVED;
  return ADJECTIVES.get(lemma) ?? (marker === "to" ? { modality: "possible" } : NONE);
}
