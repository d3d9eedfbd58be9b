/**
 * Finds the verb and the noun of one event: `Gunmen attacked the consulate. The attack lasted an hour.`
 *
 * The noun's node then stands for both: the verb's statement names it as its `event`, so that what is said of either meets there.
 */
import { type Argument, type Clause, dependents, type Mention, tokenAt } from "../model/index.ts";
import { headOf, type Scope, treeOf } from "./scope.ts";

/** How many sentences a noun may be behind its verb when they share no argument. */
const REACH = 3;

const VERBAL: ReadonlySet<string> = new Set(["verb", "relative", "participle"]);
const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);

/** For each verbal clause that a noun takes up, the mention of that noun. */
export function linkEvents(scope: Scope): ReadonlyMap<Clause, Mention> {
  const links = new Map<Clause, Mention>();
  const verbs = verbsByLemma(scope);
  for (const event of scope.clauses) {
    const noun = event.pattern === "nominal-event" ? scope.mentionAt(event.sentence, event.predicate.head) : undefined;
    const candidates = verbs.get(event.eventVerb?.split(" ")[0] ?? "") ?? [];
    const told = noun && candidates.findLast((verb) => !links.has(verb) && isSame(scope, event, verb));
    if (noun && told) links.set(told, noun);
  }
  return links;
}

function verbsByLemma(scope: Scope): Map<string, Clause[]> {
  const verbs = new Map<string, Clause[]>();
  for (const clause of scope.clauses) {
    if (!VERBAL.has(clause.pattern)) continue;
    const { lemma } = headOf(scope, clause);
    verbs.set(lemma, [...(verbs.get(lemma) ?? []), clause]);
  }
  return verbs;
}

/** Whether a noun takes up what a verb told: no argument of the two differs, and they share one or stand near in that order. */
function isSame(scope: Scope, event: Clause, verb: Clause): boolean {
  if (isCounted(scope, event)) return false;
  const pairs = (["does", "undergoes"] as const).map((part) => agreement(scope, event, verb, part));
  if (pairs.includes("differs")) return false;
  if (pairs.includes("shared")) return true;
  const distance = event.sentence - verb.sentence;
  const behind = distance > 0 || (distance === 0 && event.predicate.head > verb.predicate.head);
  return behind && distance <= REACH && takesUp(scope, event);
}

/** `his second marriage`: it is told from others of its kind, and may be any of them. */
function isCounted(scope: Scope, event: Clause): boolean {
  const tree = treeOf(scope, event);
  const before = dependents(tree, event.predicate.head, "amod").map((index) =>
    tokenAt(tree, index).lemma.toLowerCase(),
  );
  return before.some((word) =>
    /^(?:first|second|third|fourth|fifth|last|previous|earlier|next|other|another)$/.test(word),
  );
}

/** A definite noun that says nothing of its own: `the attack`, `this withdrawal`. */
function takesUp(scope: Scope, event: Clause): boolean {
  const tree = treeOf(scope, event);
  const { head } = event.predicate;
  const definite = dependents(tree, head, "det").some((index) =>
    DEFINITE.has(tokenAt(tree, index).lemma.toLowerCase()),
  );
  return definite && dependents(tree, head, "amod", "compound", "nmod").length === 0;
}

type Part = "does" | "undergoes";

function agreement(scope: Scope, event: Clause, verb: Clause, part: Part): "shared" | "differs" | "open" {
  const ofNoun = mentionOf(scope, event, argumentFor(event, part));
  const ofVerb = mentionOf(scope, verb, argumentFor(verb, part));
  if (!ofNoun) return "open";
  return ofVerb && (ofNoun === ofVerb || scope.otherMentions(ofNoun).includes(ofVerb)) ? "shared" : "differs";
}

/** The subject does it and the object undergoes it; in the passive the agent does and the subject undergoes. */
function argumentFor({ voice, pattern, arguments: given }: Clause, part: Part): Argument | undefined {
  const passive = voice === "passive" && pattern !== "nominal-event";
  const roles: readonly Argument["role"][] =
    part === "does" ? (passive ? ["agent"] : ["subject", "agent"]) : passive ? ["subject"] : ["object"];
  return given.find(({ role }) => roles.includes(role));
}

function mentionOf(scope: Scope, clause: Clause, argument: Argument | undefined): Mention | undefined {
  return argument && scope.mentionAt(clause.sentence, argument.phrase.head);
}
