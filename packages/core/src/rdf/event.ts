import type { NamedNode } from "@rdfjs/types";
import type { EventGraph, GraphEvent, TemporalRelation } from "../model/event.ts";
import { describe, given, type Property } from "./describe.ts";
import { mintIri } from "./iri.ts";
import { dateLiteral } from "./literals.ts";
import { type FactQuad, literal, mintedNode, quad } from "./term.ts";
import { factline, prov, rdf, rdfs, sem } from "./vocabulary.ts";

/** Where the quads of a document's events go. */
export interface EventScope {
  readonly base: string;
  /** The document, and the graph of what it states. */
  readonly graph: NamedNode;
}

/** The events that a document tells of, and how they stand in time. */
export function eventGraphQuads({ events, relations }: EventGraph, scope: EventScope): FactQuad[] {
  const nodes = new Map([...events].map(([id, event]) => [id, eventNode(event, scope.base)]));
  const nodeOf = (id: GraphEvent["id"]): NamedNode => nodes.get(id) ?? mintedNode(mintIri(scope.base, "event", id));
  return [
    ...[...events.values()].flatMap((event) => eventQuads(event, scope)),
    ...relations.flatMap((relation, index) => relationQuads(relation, index + 1, nodeOf, scope)),
  ];
}

/** An event that nouns name is their entity. */
function eventNode({ id, entity }: GraphEvent, base: string): NamedNode {
  return mintedNode(entity === undefined ? mintIri(base, "event", id) : mintIri(base, "entity", entity));
}

const statementNode = (id: string, base: string): NamedNode => mintedNode(mintIri(base, "statement", id));

function eventQuads(event: GraphEvent, { base, graph }: EventScope): FactQuad[] {
  const { label, entity, participants, places, time, statements } = event;
  const node = eventNode(event, base);
  const entities = (property: NamedNode, ids: readonly string[]): Property[] =>
    [...new Set(ids)].map((id) => [property, mintedNode(mintIri(base, "entity", id))]);
  return [
    ...describe(
      node,
      [
        [rdf("type"), sem("Event")],
        ...given(entity === undefined ? label : undefined, (text): Property => [rdfs("label"), literal(text)]),
        ...entities(
          sem("hasActor"),
          participants.map((participant) => participant.entity),
        ),
        ...entities(sem("hasPlace"), places),
        ...given(time?.start, (date) => [sem("hasBeginTimeStamp"), dateLiteral(date)]),
        ...given(time?.end, (date) => [sem("hasEndTimeStamp"), dateLiteral(date)]),
        [prov("wasDerivedFrom"), graph],
      ],
      graph,
    ),
    ...statements.map((id) => quad(statementNode(id, base), factline("tellsOf"), node, graph)),
  ];
}

/** A stated relation in time: a node with its statement and, when the document itself states it, the plain triple. */
function relationQuads(
  { event, relation, other, statement, claimed }: TemporalRelation,
  position: number,
  nodeOf: (id: GraphEvent["id"]) => NamedNode,
  { base, graph }: EventScope,
): FactQuad[] {
  const source = statementNode(statement, base);
  const [subject, predicate, object] = [nodeOf(event), factline(relation), nodeOf(other)];
  return [
    ...(claimed ? [] : [quad(subject, predicate, object, graph)]),
    ...describe(
      mintedNode(`${source.value}:relation:${position}`),
      [
        [rdf("type"), factline("TemporalRelation")],
        [rdf("subject"), subject],
        [rdf("predicate"), predicate],
        [rdf("object"), object],
        [prov("wasDerivedFrom"), source],
      ],
      graph,
    ),
  ];
}
