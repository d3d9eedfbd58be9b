/** Clauses of a verb that make no statement of their own, since another one says it all or nothing is said. */
import { type Argument, type Clause, dependents, isRelation, type Tree, tokenAt } from "../model/index.ts";
import { chainOf } from "./chains.ts";
import { isReporting } from "./factuality/sources.ts";
import type { RuleContext } from "./rule.ts";
import { governorOf, headOf } from "./scope.ts";

/** Why a clause with these arguments makes no statement; times are told apart. */
export function silentReason(
  context: RuleContext,
  clause: Clause,
  others: readonly Argument[],
  timed: boolean,
): string | undefined {
  if (namesItself(context, clause, others) || isSaidOfAny(context, clause, others, timed)) return "says-nothing";
  if (isTopic(context, clause)) return "topic";
  if (stopsShort(context, clause)) return "stopped-short";
  if (isEmpty(context, clause, others, timed)) return "pro-verb";
  if (others.some((argument) => asks(context.tree, argument))) return "asks";
  if (!timed && isToldByNoun(context.tree, clause)) return "told-by-noun";
  return leadsOn(context, clause, others) ? "leads-on" : undefined;
}

/** `did so` stands for another verb, and `had nowhere to go` says of a lack what follows; `had until Tuesday to pay` tells a time. */
function isEmpty(context: RuleContext, clause: Clause, others: readonly Argument[], timed: boolean): boolean {
  const { lemma } = headOf(context.scope, clause);
  const isLack = lemma === "have" && clause.voice === "active" && !timed;
  if (lemma !== "do" && !isLack) return false;
  return !others.some((argument) => DIRECT.has(argument.role) || isWell(context.tree, argument));
}

/** `did well`, `did better than expected`: how somebody did is told. */
function isWell(tree: Tree, { role, phrase }: Argument): boolean {
  return role === "adverbial" && WELL.test(tokenAt(tree, phrase.head).form);
}

const WELL = /^(?:well|badly|poorly|better|worse|best|worst|brilliantly|fine)$/i;

const NAMING: ReadonlySet<string> = new Set(["name", "call", "dub", "entitle", "know", "nickname"]);

/** `a yacht named Second Wind`, `a pill known as CVN-3`: the name is what the statement would be about. */
function namesItself({ scope, tree }: RuleContext, clause: Clause, others: readonly Argument[]): boolean {
  if (clause.voice !== "passive" || !NAMING.has(headOf(scope, clause).lemma)) return false;
  const subject = clause.arguments.find(({ role }) => role === "subject");
  const mention = subject && scope.mentionAt(tree.sentence, subject.phrase.head);
  const names = others.flatMap(({ phrase }) => scope.mentionAt(tree.sentence, phrase.head) ?? []);
  // `was named chief executive`: an office is none.
  return (
    mention !== undefined && names.some((name) => name.kind === "name" && scope.otherMentions(mention).includes(name))
  );
}

/** `two of those who died`, `half of those asked`: the clause tells who is meant, and what it says of them is what they are called by. */
function isSaidOfAny({ tree }: RuleContext, clause: Clause, others: readonly Argument[], timed: boolean): boolean {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  if (!subject || others.length > 0 || timed || !/^(?:relative|participle)$/.test(clause.pattern)) return false;
  const { form, head } = tokenAt(tree, subject.phrase.head);
  // `there should not be anyone waiting`: that is all that is said.
  const isThere = head >= 0 && dependents(tree, head, "expl").length > 0;
  return !isThere && /^(?:those|anyone|anybody|everyone|everybody|ones)$/i.test(form);
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
  // `with Norway winning`: what has a subject of its own is told of that.
  if (marker === "with" && clause.arguments.some(({ role, shared }) => role === "subject" && !shared)) return false;
  if (marker === "against" && CAUTIONING.has(headOf(scope, governor).lemma)) return true;
  return TOPICAL.has(marker) ? factuality(clause).polarity === "affirmed" : marker === "for" && same;
}

/** Verbs of what someone is told not to do: `warned against swimming`. */
const CAUTIONING: ReadonlySet<string> = new Set(["warn", "caution", "advise", "argue", "counsel"]);

/** `talked about what …`: the argument is a question. */
function asks(tree: Tree, { role, marker = "", phrase }: Argument): boolean {
  const { xpos, form } = tokenAt(tree, phrase.head);
  // `lost money because of what he did`: the reason is no question.
  if (CAUSES.has(marker)) return false;
  // `was alarmed by what they found`: what they found is a thing.
  if (role === "agent" && dependents(tree, phrase.head, "acl").length > 0) return false;
  // `whoever did it` is somebody.
  return role !== "clause" && role !== "adverbial" && ["WP", "WDT"].includes(xpos) && !/ever$/i.test(form);
}

const CAUSES: ReadonlySet<string> = new Set([
  "because of",
  "due to",
  "despite",
  "in spite of",
  "thanks to",
  "given",
  "after",
  "before",
]);

/** `stopped short of paying`: the clause of the adverb says what was not done. */
function stopsShort({ scope }: RuleContext, clause: Clause): boolean {
  return scope.governedBy(clause).some(({ governor }) => governor?.marker === "short of");
}

/** `There is a man who knows`, `there are those waiting`: the clause of the noun says it all. */
function isToldByNoun(tree: Tree, clause: Clause): boolean {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  return clause.pattern === "existential" && !!subject && dependents(tree, subject.phrase.head, "acl").length > 0;
}

const DIRECT: ReadonlySet<string> = new Set(["object", "recipient", "agent", "complement"]);

/** Verbs that say nothing without what is said. */
const SPEAKING: ReadonlySet<string> = new Set(
  "say tell add note ask reply explain claim state think believe write".split(" "),
);

/** `hopes to …`, `said that …`: the clause leads to another one. */
function leadsOn(context: RuleContext, clause: Clause, others: readonly Argument[]): boolean {
  const direct = others.some(({ role }) => DIRECT.has(role));
  if ((!direct && hasChain(context, clause)) || isCausative(context, clause)) return true;
  if (!isReporting(context.scope, clause) || context.factuality(clause).polarity === "negated") return false;
  const content = others.some(
    ({ deprel, role, marker = "" }) =>
      role === "clause" && isRelation(deprel, "ccomp") && !/^if\b|\bwhether\b/.test(marker),
  );
  const mute =
    !direct && SPEAKING.has(headOf(context.scope, clause).lemma) && !others.some(({ role }) => role === "oblique");
  const { deprel = "", marker } = clause.governor ?? {};
  const aside = deprel === "parataxis" || (!direct && deprel === "advcl" && marker === "as");
  return content || mute || aside;
}

/** `had the house searched`: nobody has the house by that. */
function isCausative({ scope, tree }: RuleContext, clause: Clause): boolean {
  return (
    headOf(scope, clause).lemma === "have" &&
    scope
      .governedBy(clause)
      .some(
        ({ governor, predicate, marks }) =>
          governor?.deprel === "xcomp" && marks.length === 0 && tokenAt(tree, predicate.head).xpos === "VBN",
      )
  );
}

/** Whether an open complement tells of the same subject, so that the chain says it all. */
function hasChain({ scope }: RuleContext, clause: Clause): boolean {
  return scope
    .governedBy(clause)
    .some((inner) => inner.governor?.deprel === "xcomp" && chainOf(scope, inner) !== undefined);
}
