import {
  type Entity,
  type EntityId,
  type EventGraph,
  findEvents,
  type GraphEvent,
  type KnowledgeGraph,
} from "@factline/core";

const labelOf = ({ entities }: KnowledgeGraph, id: EntityId): string => entities.get(id)?.label ?? id;

function timeText({ time, places }: GraphEvent, graph: KnowledgeGraph): string[] {
  const { start, end } = time ?? {};
  const period = start === end ? start : [start ?? "…", end ?? "…"].join(" to ");
  const where = places.map((place) => labelOf(graph, place)).join(", ");
  const parts = [...(period === undefined ? [] : [`when: ${period}`]), ...(where === "" ? [] : [`where: ${where}`])];
  return parts.length === 0 ? [] : [parts.join(" · ")];
}

function reportText({ reports }: GraphEvent, graph: KnowledgeGraph): string[] {
  const told = reports.map(({ document, published, sources }) => {
    const from = sources.length === 0 ? "" : ` after ${sources.map((source) => labelOf(graph, source)).join(", ")}`;
    return `${document}${published === undefined ? "" : ` of ${published}`}${from}`;
  });
  return told.length === 0 ? [] : [`told by ${told.join("; ")}`];
}

function relationText(id: GraphEvent["id"], { events, relations }: EventGraph): string[] {
  const texts = relations.flatMap(({ event, relation, other }) => {
    if (event === id) return [`${relation} ${events.get(other)?.label ?? other}`];
    return other === id ? [`${events.get(event)?.label ?? event} ${relation} it`] : [];
  });
  return texts.length === 0 ? [] : [`in time: ${[...new Set(texts)].join("; ")}`];
}

/** What the graph knows of an event beside the statements: who took part, when, where, who tells of it, and its order in time. */
export function eventLines({ id }: Entity, graph: KnowledgeGraph): string[] {
  const found = findEvents(graph);
  const event = [...found.events.values()].find(({ entity }) => entity === id);
  if (!event) return [];
  const parts = event.participants.map(({ role, entity }) => `${role} ${labelOf(graph, entity)}`);
  return [
    ...(parts.length === 0 ? [] : [`who: ${parts.join(", ")}`]),
    ...timeText(event, graph),
    ...reportText(event, graph),
    ...relationText(event.id, found),
  ];
}
