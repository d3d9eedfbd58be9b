import { type EventGraph, findEvents, type GraphDocument } from "@factline/core";
import { type GraphStream, graphOf, type StatementGroup } from "./graph-stream.ts";

/** The events that a group of statements tells of, with the document that states them. */
export function eventsOf(group: StatementGroup, stream: GraphStream): [GraphDocument, EventGraph][] {
  const [first] = group.statements;
  const document = group.documents.find(({ id }) => id === first?.[1].evidence[0].document);
  return document ? [[document, findEvents(graphOf(group, stream))]] : [];
}
