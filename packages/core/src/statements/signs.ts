/** Signs by which a reader could tell whether a statement is right: how it was read, what it rests on, how far its parts lie apart. */
import { type Clause, isRelation, isValue, type Mention, type Tree, tokenAt, type Value } from "../model/index.ts";
import type { Factuality } from "./factuality.ts";
import { type Draft, isWords } from "./rule.ts";
import type { Scope } from "./scope.ts";

/** Values by name; a sign that is not named is 0. */
export type Signs = Readonly<Record<string, number>>;

/** A statement in the making. */
interface Reading {
  readonly scope: Scope;
  readonly tree: Tree;
  readonly clause: Clause;
  readonly draft: Draft;
  /** Id of the rule that drafted it. */
  readonly rule: string;
  readonly subject: Mention;
  readonly object: Mention | Value | undefined;
  readonly judgement: Factuality;
}

/** Reads the signs of a statement. */
export function signsOf(reading: Reading): Signs {
  const { tree, clause, rule } = reading;
  const signs: Record<string, number> = { [`rule ${rule}`]: 1, [`pattern ${clause.pattern}`]: 1 };
  for (const present of [governorSigns(clause), endSigns(reading), judgementSigns(reading)])
    for (const name of present) signs[name] = 1;
  signs.length = Math.log2(Math.max(tree.tokens.length, 1) / 20);
  signs["distance to subject"] = distance(clause, reading.draft.subject.phrase.head);
  signs["distance to object"] = objectDistance(reading);
  return signs;
}

/** By which relation the clause hangs. */
function governorSigns({ governor }: Clause): string[] {
  const relation = ["xcomp", "ccomp", "advcl", "acl", "conj", "parataxis", "nominal"].find((each) =>
    isRelation(governor?.deprel ?? "", each),
  );
  return relation ? [`below by ${relation}`] : [];
}

function endSigns({ scope, tree, clause, draft, subject, object }: Reading): string[] {
  const argument = draft.object && !isWords(draft.object) ? draft.object : undefined;
  const untagged = tokenAt(tree, clause.predicate.head).upos !== "VERB" && clause.pattern === "verb";
  return [
    ...termSigns(scope, "subject", subject),
    ...(object && !isValue(object) ? termSigns(scope, "object", object) : []),
    ...(object === undefined ? ["no object"] : []),
    ...(object && isValue(object) && object.datatype === "xsd:string" ? ["object in words"] : []),
    ...(draft.subject.shared ? ["subject shared"] : []),
    ...(argument?.shared ? ["object shared"] : []),
    ...(argument?.role === "oblique" ? ["object behind a preposition"] : []),
    ...(draft.subject.conjuncts.length > 1 || (argument?.conjuncts.length ?? 1) > 1 ? ["coordination"] : []),
    ...(untagged ? ["no verb by its tag"] : []),
  ];
}

/** `nobody`, `someone`: pronouns that refer back to nothing. */
function isIndefinite(scope: Scope, { sentence, head }: Mention): boolean {
  return /(?:body|one|thing|all|many|some|both|most)$/i.test(scope.trees[sentence]?.tokens[head]?.form ?? "");
}

/** What a mention rests on: a name, words of its own, or an earlier mention. */
function termSigns(scope: Scope, end: string, mention: Mention): string[] {
  const { kind } = mention;
  if (kind !== "pronoun" && kind !== "nominal") return [`${end} ${kind}`];
  if (scope.earlierMentions(mention).length > 0) return [`${end} ${kind} taken up`];
  const open = kind === "pronoun" && scope.otherMentions(mention).length === 0 && !isIndefinite(scope, mention);
  return open ? [`${end} pronoun open`] : [];
}

function judgementSigns({ judgement }: Reading): string[] {
  return [
    ...(judgement.modality === "asserted" ? [] : ["not asserted"]),
    ...(judgement.polarity === "negated" ? ["negated"] : []),
    ...(judgement.attribution.length > 0 ? ["attributed"] : []),
  ];
}

/** Grows slowly with the number of words between. */
function distance(clause: Clause, head: number): number {
  return Math.log2(1 + Math.abs(clause.predicate.head - head)) / 4;
}

function objectDistance({ clause, draft }: Reading): number {
  return draft.object && !isWords(draft.object) ? distance(clause, draft.object.phrase.head) : 0;
}
