import {
  type EntityId,
  type EntityMention,
  type EntityType,
  isValue,
  type Participant,
  type Statement,
  type StatementId,
  type Value,
} from "../model/index.ts";
import { OCCURRENCE, STATES } from "./states.data.ts";

/** A statement that tells of a happening. */
export interface Telling {
  readonly id: StatementId;
  readonly statement: Statement<EntityMention>;
  /** The entity that a noun of the same event refers to. */
  readonly noun?: EntityId;
  readonly actor?: EntityId;
  readonly undergoer?: EntityId;
  /** Joins the object to the predicate: `withdrew from`. */
  readonly preposition?: string;
  /** The verb in its base form, and as the passive and mostly the past have it; each undefined where the words do not show it. */
  readonly lemma?: string;
  readonly form?: string;
}

/** Patterns of clauses whose predicate is a verb or a noun of an event. */
const PATTERNS: ReadonlySet<string> = new Set(["verb", "relative", "participle", "nominal-event"]);

/** Prepositions that join an object; other words behind a verb are part of it: `carry out`. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "about across after against among around at before behind beside between by during for from in inside into near of on onto outside through to toward towards under upon with within without".split(
    " ",
  ),
);

const AUXILIARY = /^(?:(?:is|are|was|were|be|been|being|has|have|had|got)\s+)+/;

const entityOf = (term: EntityMention | Value | undefined): EntityId | undefined =>
  term === undefined || isValue(term) ? undefined : term.entity;

/** Where an entity stands in a statement's qualifiers. */
export function qualifierEntities({ qualifiers }: Statement<EntityMention>): Participant[] {
  return qualifiers.flatMap(({ role, value }) => (isValue(value) ? [] : [{ role, entity: value.entity }]));
}

/** Gives the type of an entity. */
export type TypeOf = (id: EntityId) => EntityType | undefined;

/** The entity that a noun of the same event refers to: the subject itself when the verb says only that, or when, it was. */
function nounOf(statement: Statement<EntityMention>, verb: string, typeOf: TypeOf): EntityId | undefined {
  const { entity } = statement.subject;
  if (OCCURRENCE.has(verb) && typeOf(entity) === "event") return entity;
  return qualifierEntities(statement).find(({ role }) => role === "event")?.entity;
}

/** Takes a statement as one of a happening; undefined when it tells of a state or of what things are. */
export function toTelling(id: StatementId, statement: Statement<EntityMention>, typeOf: TypeOf): Telling | undefined {
  const { rule, predicate, subject, object } = statement;
  const [pattern = ""] = rule.split("/");
  const passive = predicate.lemma.startsWith("be ");
  const { verb, preposition } = takeApart(predicate.lemma.replace(/^be /, ""));
  const noun = nounOf(statement, verb, typeOf);
  if (!PATTERNS.has(pattern) || (noun === undefined && STATES.has(verb))) return undefined;
  if (noun === subject.entity) return { id, statement, noun };
  const { verb: form } = takeApart(predicate.label.replace(AUXILIARY, ""));
  const [first, second] = [subject.entity, entityOf(object)];
  const actor = passive ? (preposition === "by" ? second : undefined) : first;
  const undergoer = passive ? first : preposition === undefined ? second : undefined;
  return {
    id,
    statement,
    ...(noun !== undefined && { noun }),
    ...(actor !== undefined && { actor }),
    ...(undergoer !== undefined && { undergoer }),
    ...(preposition !== undefined && { preposition }),
    ...(!passive && { lemma: verb }),
    ...((passive || form !== verb) && { form }),
  };
}

/** The words of a predicate without the preposition that joins its object. */
function takeApart(words: string): { readonly verb: string; readonly preposition?: string } {
  const [, verb, preposition = ""] = /^(.+) (\S+)$/.exec(words) ?? [];
  return verb !== undefined && PREPOSITIONS.has(preposition) ? { verb, preposition } : { verb: words };
}

/** Whether it is told as something that has happened, whoever says so. */
export function hasHappened({ statement: { polarity, modality } }: Telling): boolean {
  return polarity === "affirmed" && modality === "asserted";
}

/** Whether it has only someone's word that it happened. */
export function isClaimed({ statement }: Telling): boolean {
  return statement.attribution.length > 0;
}

/** Whether the article itself states that it happened. */
export function isFact(telling: Telling): boolean {
  return hasHappened(telling) && !isClaimed(telling);
}
