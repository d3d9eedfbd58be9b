import { type DocumentId, type EntityId, type EntityMention, isValue, type Statement } from "@factline/core";
import type { GraphStream } from "../graph-stream.ts";
import { type TextUnit, textUnits, unitOf } from "./text-units.ts";

/** A statement between two entities. */
export type Relationship = Statement<EntityMention> & { readonly object: EntityMention };

/** What the rows of one table need of the others: a few numbers and names for each entity and each document. */
export interface Survey {
  /** The name of an entity, told from others of the same name: GraphRAG joins by it. */
  titleOf(id: EntityId): string;
  /** How many relationships an entity has. */
  degreeOf(id: EntityId): number;
  /** The text unit that a sentence is in. */
  unitAt(document: DocumentId, sentence: number): string;
}

/** Whether a statement is a relationship. */
export function isRelationship(statement: Statement<EntityMention>): statement is Relationship {
  return statement.object !== undefined && !isValue(statement.object);
}

/** Reads a graph through once. */
export function surveyOf(stream: GraphStream): Survey {
  const labels = new Map<string, EntityId | undefined>();
  for (const { id, label } of stream.entities()) labels.set(label, labels.has(label) ? undefined : id);
  const degrees = new Map<EntityId, number>();
  for (const { statements } of stream.statements()) {
    for (const [, statement] of statements) {
      if (!isRelationship(statement)) continue;
      for (const { entity } of [statement.subject, statement.object])
        degrees.set(entity, (degrees.get(entity) ?? 0) + 1);
    }
  }
  const units = new Map<DocumentId, Pick<TextUnit, "id" | "firstSentence">[]>();
  for (const document of stream.documents()) {
    const kept = textUnits(document).map(({ id, firstSentence }) => ({ id, firstSentence }));
    units.set(document.id, kept);
  }
  return {
    titleOf(id) {
      const label = stream.entity(id)?.label ?? id;
      return labels.get(label) === undefined ? `${label} (${id})` : label;
    },
    degreeOf: (id) => degrees.get(id) ?? 0,
    unitAt: (document, sentence) => unitOf(units.get(document) ?? [], sentence),
  };
}
