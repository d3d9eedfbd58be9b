import { contentHash } from "../ids.ts";
import {
  byCodeUnit,
  type DocumentId,
  type EntityId,
  type EventId,
  type EventReport,
  type GraphEvent,
  type KnowledgeGraph,
  type Participant,
} from "../model/index.ts";
import type { Group } from "./group.ts";
import { mostExact } from "./period.ts";
import { isFact, qualifierEntities, type Telling } from "./telling.ts";

/** A whole day: what two documents say of one is of one happening. */
const DAY_LENGTH = 10;

/** Qualifiers that say something else than who takes part. */
const NO_PART: ReadonlySet<string> = new Set(
  "event before after during since until till while following time cause condition purpose manner".split(" "),
);

const PLACE_ROLES: ReadonlySet<string> = new Set(
  "in at on near inside outside around across along through over within beside behind off place".split(" "),
);

/**
 * The id of an event: that of its noun's entity; else made of who did what to whom, and of the day, so that documents meet
 * in it, or of the document where the day is open.
 */
export function eventId(group: Group): EventId {
  const noun = group.find((telling) => telling.noun !== undefined)?.noun;
  if (noun !== undefined) return noun as string as EventId;
  const [first] = group as readonly [Telling, ...Telling[]];
  const { actor, undergoer, form, lemma, statement } = first;
  const start = mostExact(group.flatMap((telling) => telling.statement.time ?? []))?.start ?? "";
  const scope = start.length === DAY_LENGTH ? null : statement.evidence[0].document;
  const act = actor === undefined || undergoer === undefined ? first.id : [actor, form ?? lemma, undergoer];
  return contentHash([act, start, scope]) as EventId;
}

function participantsIn(telling: Telling): Participant[] {
  const { actor, undergoer, statement } = telling;
  if (!isFact(telling)) return [];
  return [
    ...(actor === undefined ? [] : [{ role: "actor", entity: actor }]),
    ...(undergoer === undefined ? [] : [{ role: "undergoer", entity: undergoer }]),
    ...otherObject(telling),
    ...qualifierEntities(statement).filter(({ role }) => !NO_PART.has(role)),
  ];
}

/** An object that a preposition joins to the predicate: `withdrew from | the town`. */
function otherObject({ statement: { object }, preposition: role, actor, noun }: Telling): Participant[] {
  if (role === undefined || object === undefined || !("entity" in object)) return [];
  const { entity } = object;
  return entity === actor || entity === noun ? [] : [{ role, entity }];
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function reportsOf(group: Group, published: ReadonlyMap<DocumentId, string | undefined>): EventReport[] {
  const sources = new Map<DocumentId, Set<EntityId>>();
  for (const { statement } of group) {
    for (const { document } of statement.evidence) {
      const known = sources.get(document) ?? new Set();
      for (const { source } of statement.attribution) known.add(source.entity);
      sources.set(document, known);
    }
  }
  return [...sources]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([document, from]) => {
      const date = published.get(document);
      return { document, ...(date !== undefined && { published: date }), sources: [...from].sort(byCodeUnit) };
    });
}

/** What to call an event: by its noun, else by who did what to whom. */
function labelOf(group: Group, noun: EntityId | undefined, { entities }: KnowledgeGraph): string {
  const named = noun === undefined ? undefined : entities.get(noun)?.label;
  if (named !== undefined) return named;
  const { subject, predicate, object } = (group[0] as Telling).statement;
  const ends = [subject, object].map((end) => end && ("entity" in end ? entities.get(end.entity)?.label : end.mention));
  return [ends[0], predicate.label, ends[1]].filter((part) => part !== undefined).join(" ");
}

/** The event that a group of statements tells of. */
export function toEvent(
  id: EventId,
  group: Group,
  graph: KnowledgeGraph,
  published: ReadonlyMap<DocumentId, string | undefined>,
): GraphEvent {
  const noun = group.find((telling) => telling.noun !== undefined)?.noun;
  const parts = distinct(group.flatMap(participantsIn), ({ role, entity }) => `${role} ${entity}`).filter(
    ({ entity }) => graph.entities.get(entity)?.type !== "time",
  );
  const isPlace = ({ role, entity }: Participant) =>
    PLACE_ROLES.has(role) && graph.entities.get(entity)?.type === "place";
  const time = mostExact(group.filter(isFact).flatMap(({ statement }) => statement.time ?? []));
  return {
    id,
    label: labelOf(group, noun, graph),
    ...(noun !== undefined && { entity: noun }),
    statements: group.map(({ id }) => id),
    participants: parts.filter((part) => !isPlace(part)),
    places: distinct(parts.filter(isPlace), ({ entity }) => entity).map(({ entity }) => entity),
    ...(time !== undefined && { time }),
    reports: reportsOf(group, published),
  };
}
