import { type Argument, type Clause, dependents, isRelation, tokenAt, type Value } from "../../model/index.ts";
import { inflect } from "../inflect.ts";
import { isLightObject } from "../light-verb.ts";
import { isPlural } from "../number.ts";
import { mentionOf, qualifiersOf } from "../qualifiers.ts";
import type { Draft, Rule, RuleContext } from "../rule.ts";
import { isTime } from "../terms.ts";
import { spanOf } from "../words.ts";

/** Who does the event, what undergoes it, and the first of the other arguments where neither stands. */
interface Parts {
  readonly subject: Argument;
  readonly core: Argument | undefined;
  readonly passive: boolean;
}

function partsOf(given: readonly Argument[], voice: Clause["voice"]): Parts | undefined {
  const agent = given.find(({ role }) => role === "agent");
  const doer = given.find(({ role }) => role === "subject");
  const undergoer = given.find(({ role }) => role === "object");
  const passive = voice === "passive" || (!doer && undergoer !== undefined);
  const subject = doer ?? undergoer ?? agent;
  if (!subject) return undefined;
  const others = given.filter((argument) => argument !== subject);
  const core =
    others.find(({ role }) => role === "object") ??
    (passive ? agent : undefined) ??
    others.find(({ role, marker }) => role === "oblique" && marker !== undefined);
  return { subject, core, passive };
}

/** The verb in the past, as the noun leaves its time open; in the passive when nobody is said to do it. */
function predicateOf(
  { tree }: RuleContext,
  clause: Clause,
  verb: string,
  { subject, core, passive }: Parts,
): Draft["predicate"] {
  const preposition = core && core.role !== "object" ? (core.marker ?? "") : "";
  const plural = isPlural(tree, subject.phrase.head);
  const words = passive ? [plural ? "were" : "was", inflect(verb, "VBN")] : [inflect(verb, "VBD")];
  const lemma = passive ? ["be", inflect(verb, "VBN")] : [verb];
  const join = (parts: readonly string[]) => [...parts, preposition].filter((part) => part).join(" ");
  return { label: join(words), lemma: join(lemma), span: spanOf(tree, clause.predicate.tokens) };
}

/** Prepositions that take the event for granted. */
const PRESUPPOSING: ReadonlySet<string> = new Set([
  "after",
  "during",
  "following",
  "since",
  "before",
  "despite",
  "because of",
  "due to",
  "in response to",
  "by",
]);

/** An event of which only the undergoer is told may be meant in general; where it stands must say that it happened. */
function isParticular(context: RuleContext, clause: Clause, times: readonly Argument[]): boolean {
  const { scope, tree } = context;
  if (context.factuality(clause).modality !== "asserted") return true;
  if (
    (clause.voice === "active" && clause.arguments.some(({ role }) => role === "subject")) ||
    times.length > 0 ||
    clause.arguments.some(({ role }) => role === "agent")
  )
    return true;
  const { deprel } = tokenAt(tree, clause.predicate.head);
  const determiners = dependents(tree, clause.predicate.head, "det", "nmod:poss");
  // `was sent a collection of parts`: an indefinite object may be a thing.
  const determined = determiners.some((index) => deprel !== "obj" || tokenAt(tree, index).lemma !== "a");
  const governor = clause.governor && scope.clauses[clause.governor.clause];
  const direct = governor?.predicate.head === tokenAt(tree, clause.predicate.head).head;
  const marker = dependents(tree, clause.predicate.head, "case")
    .map((index) => tokenAt(tree, index).form.toLowerCase())
    .join(" ");
  return determined && direct && (isRelation(deprel, "nsubj", "obj") || PRESUPPOSING.has(marker));
}

/** Verbs of leave that somebody gives: behind `of` their noun has who gives it, if that is a person or a body. */
const GRANTING: ReadonlySet<string> = new Set(["approve", "authorize", "authorise", "permit", "consent", "endorse"]);

/** Verbs of what is done to money; of another event, `sales of $900 million`, it only says how large it is. */
const SPENDING: ReadonlySet<string> = new Set(
  "pay repay spend invest donate transfer lend borrow steal embezzle launder waste lose save raise receive give grant send".split(
    " ",
  ),
);

/** `a rise of 5 percent`, `an offer of 48 euros a share`, `approval of the council`: what stands behind `of` does not undergo the event. */
function isMisread(
  { scope, tree }: RuleContext,
  { eventVerb = "", predicate: { head } }: Clause,
  { subject, core }: Parts,
): boolean {
  const mention = mentionOf(scope, tree, subject);
  // `was told of the decision by text message`: what is no one decides nothing.
  if (subject.marker === "by") return mention?.type === "abstract" || mention?.type === "object";
  if (subject.marker !== "of") return false;
  // `the administration of the region` is a body.
  if (scope.mentionAt(tree.sentence, head)?.type === "organization") return true;
  const amount = mention?.value !== undefined;
  // `the average estimate of 5.3 billion`: it says how much is estimated, and nobody estimates the number.
  if (amount && MEASURING.test(eventVerb)) return true;
  if (isMoney(mention?.value) && !SPENDING.has(eventVerb)) return true;
  const grants = GRANTING.has(eventVerb) && ["person", "organization"].includes(mention?.type ?? "");
  return grants || (amount && (subject.role === "subject" || (core?.role === "oblique" && core.marker === undefined)));
}

/** Verbs of finding or telling how much something is. */
const MEASURING = /^(?:estimate|forecast|predict|project|value|assess|measure|report)$/;

/** Codes of currencies, and names that several have. */
const MONEY = /^(?:[A-Z]{3}|crown|kron[ae]|rupee|peso|lira|franc|dinar|dirham|riyal|shilling|penny|cent)$/;

function isMoney(value: Value | undefined): boolean {
  return MONEY.test(value?.unit ?? "");
}

/** Verbs that tell something of their subject alone. */
const COMPLETE: ReadonlySet<string> = new Set([
  "be born",
  ...`die collapse resign arrive depart rise fall retire return escape explode erupt crash disappear fail win succeed grow decline retreat withdraw surrender
  defect increase decrease recover emerge`.split(/\s+/),
]);

/** Events that a noun names. */
export const event: Rule = {
  id: "event",
  description:
    "A noun of an event states what its verb would, of the one that does it or, in the passive, undergoes it.",
  example: { text: "Mali's withdrawal from the pact surprised many.", yields: "Mali | withdrew from | pact" },
  apply(context, clause) {
    const { scope, tree } = context;
    if (clause.pattern !== "nominal-event" || !clause.eventVerb || isLightObject(scope, clause)) return [];
    const times = clause.arguments.filter((argument) => isTime(scope, tree, argument));
    const given = clause.arguments.filter((argument) => !times.includes(argument));
    const parts = partsOf(given, clause.voice);
    if (!parts || isMisread(context, clause, parts) || !isParticular(context, clause, times)) return [];
    const { subject, core } = parts;
    if (clause.transitive && !parts.passive && core?.role !== "object") return [];
    if (!core && times.length === 0 && subject.deprel === "nmod:poss" && !COMPLETE.has(clause.eventVerb)) return [];
    const rest = given.filter((argument) => argument !== subject && argument !== core);
    const predicate = predicateOf(context, clause, clause.eventVerb, parts);
    return [
      {
        subject,
        predicate,
        ...(core ? { object: core } : {}),
        qualifiers: qualifiersOf(context, rest),
        times,
      },
    ];
  },
};
