/** Clauses of a verb that make no statement of their own, since another one says it all or nothing is said. */
import { type Argument, type Clause, isRelation, type Tree, tokenAt } from "../model/index.ts";
import { chainOf } from "./chains.ts";
import { isReporting } from "./factuality/sources.ts";
import type { RuleContext } from "./rule.ts";
import { governorOf, headOf } from "./scope.ts";

/** Whether a clause with these arguments makes no statement; times are told apart. */
export function isSilent(context: RuleContext, clause: Clause, others: readonly Argument[], timed: boolean): boolean {
  if (isTopic(context, clause)) return true;
  // `did so` stands for another verb.
  if (headOf(context.scope, clause).lemma === "do" && !others.some(({ role }) => DIRECT.has(role))) return true;
  return (
    others.some((argument) => asks(context.tree, argument)) ||
    isBareExistence(clause, others, timed) ||
    leadsOn(context, clause, others)
  );
}

const TOPICAL: ReadonlySet<string> = new Set([
  "over",
  "about",
  "of",
  "against",
  "on",
  "at",
  "toward",
  "towards",
  "with",
  "in",
]);

/** `alarm over smuggling weapons`, `known for winning`: a gerund that is spoken of is not told of the main subject. */
function isTopic({ scope, factuality }: RuleContext, clause: Clause): boolean {
  const { deprel = "", marker = "" } = clause.governor ?? {};
  const governor = governorOf(scope, clause);
  if (!governor || !isRelation(deprel, "advcl", "acl") || factuality(clause).modality !== "asserted") return false;
  const subject = (of: Clause) => of.arguments.find(({ role }) => role === "subject")?.phrase.head;
  const same = subject(clause) === subject(governor) && governor.voice === "active";
  return TOPICAL.has(marker) ? factuality(clause).polarity === "affirmed" : marker === "for" && same;
}

/** `talked about what …`: the argument is a question. */
function asks(tree: Tree, { role, phrase }: Argument): boolean {
  return role !== "clause" && role !== "adverbial" && ["WP", "WDT"].includes(tokenAt(tree, phrase.head).xpos);
}

/** `There is no evidence that …`: nothing is said of where or when. */
function isBareExistence(clause: Clause, others: readonly Argument[], timed: boolean): boolean {
  return (
    clause.pattern === "existential" &&
    !timed &&
    !others.some(({ role, marker }) => role === "oblique" && marker !== undefined)
  );
}

const DIRECT: ReadonlySet<string> = new Set(["object", "recipient", "agent", "complement"]);

/** Verbs that say nothing without what is said. */
const SPEAKING: ReadonlySet<string> = new Set(
  "say tell add note ask reply explain claim state think believe write".split(" "),
);

/** `hopes to …`, `said that …`: the clause leads to another one. */
function leadsOn(context: RuleContext, clause: Clause, others: readonly Argument[]): boolean {
  const direct = others.some(({ role }) => DIRECT.has(role));
  if (!direct && hasChain(context, clause)) return true;
  if (!isReporting(context.scope, clause) || context.factuality(clause).polarity === "negated") return false;
  const content = others.some(({ deprel, role }) => role === "clause" && isRelation(deprel, "ccomp"));
  const mute =
    !direct && SPEAKING.has(headOf(context.scope, clause).lemma) && !others.some(({ role }) => role === "oblique");
  return content || mute || clause.governor?.deprel === "parataxis";
}

/** Whether an open complement tells of the same subject, so that the chain says it all. */
function hasChain({ scope }: RuleContext, clause: Clause): boolean {
  return scope
    .governedBy(clause)
    .some((inner) => inner.governor?.deprel === "xcomp" && chainOf(scope, inner) !== undefined);
}
