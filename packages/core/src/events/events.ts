/**
 * Finds the events of a graph: one happening is one node, whether verbs or nouns tell of it, and in how many documents.
 *
 * In:  the graph of "Soldiers left the fort on Monday. The withdrawal came after a truce."
 * Out: the event "withdrawal" with its participants (soldiers, the fort), its time and its reports, the event "truce", and
 *      that the one was after the other.
 * See: SEM, the Simple Event Model, for what an event has; publication dates stand with the reports, apart from its time.
 */
import type { DocumentId, EntityId, EventGraph, EventId, GraphEvent, KnowledgeGraph } from "../model/index.ts";
import { eventId, toEvent } from "./event.ts";
import { type Group, groupTellings } from "./group.ts";
import { type OtherEnd, statedRelations } from "./relations.ts";
import { isClaimed, type Telling, type TypeOf, toTelling } from "./telling.ts";

/** Finds the events that several statements tell of, that nouns name, or that stand in time to others. */
export function findEvents(graph: KnowledgeGraph): EventGraph {
  const typeOf: TypeOf = (id) => graph.entities.get(id)?.type;
  const tellings = [...graph.statements].flatMap(([id, statement]) => toTelling(id, statement, typeOf) ?? []);
  const groups = byId(groupTellings(tellings));
  const idOf = new Map([...groups].flatMap(([id, group]) => group.map((telling) => [telling, id] as const)));
  const relations = statedRelations(tellings, typeOf).flatMap(({ telling, relation, other }) => {
    const [event, otherEvent] = [idOf.get(telling), endId(other, idOf)];
    if (event === undefined || otherEvent === undefined || event === otherEvent) return [];
    return [{ event, relation, other: otherEvent, statement: telling.id, claimed: isClaimed(telling) }];
  });
  const related = new Set(relations.flatMap(({ event, other }) => [event, other]));
  const published = new Map(graph.documents.map(({ id, date }): [DocumentId, string | undefined] => [id, date]));
  const events = [...groups]
    .filter(([id, group]) => related.has(id) || isNode(group))
    .map(([id, group]) => toEvent(id, group, graph, published));
  const known = new Set(events.map(({ id }) => id));
  const silent = [...related].filter((id) => !known.has(id)).flatMap((id) => silentEvent(id, graph));
  return { events: new Map([...events, ...silent].map((event) => [event.id, event])), relations };
}

function endId(end: OtherEnd, idOf: ReadonlyMap<Telling, EventId>): EventId | undefined {
  return "noun" in end ? (end.noun as string as EventId) : idOf.get(end.telling);
}

/** Whether what a group tells is worth a node of its own beside its one statement. */
function isNode(group: Group): boolean {
  const sentences = new Set(
    group.map(({ statement: { evidence } }) => `${evidence[0].document} ${evidence[0].sentence}`),
  );
  return sentences.size > 1 || group.some(({ noun }) => noun !== undefined);
}

/** The groups by the ids of their events; those of several documents may have one. */
function byId(groups: readonly Group[]): Map<EventId, Group> {
  const found = new Map<EventId, Group>();
  for (const group of groups) {
    const id = eventId(group);
    found.set(id, [...(found.get(id) ?? []), ...group]);
  }
  return found;
}

/** An event that a noun names and no statement tells more of. */
function silentEvent(id: EventId, { entities }: KnowledgeGraph): GraphEvent[] {
  const entity = entities.get(id as string as EntityId);
  return entity
    ? [{ id, label: entity.label, entity: entity.id, statements: [], participants: [], places: [], reports: [] }]
    : [];
}
