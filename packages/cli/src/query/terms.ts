import { type EntityId, type EntityMention, isValue, type Statement, type Value } from "@factline/core";

type GraphStatement = Statement<EntityMention>;

/** All entities and values that a statement speaks of: subject, object, further arguments, and who says so. */
export function termsOf({ subject, object, qualifiers, attribution }: GraphStatement): (EntityMention | Value)[] {
  return [
    subject,
    ...(object ? [object] : []),
    ...qualifiers.map(({ value }) => value),
    ...attribution.map(({ source }) => source),
  ];
}

/** The ids of all entities that a statement speaks of. */
export function entitiesOf(statement: GraphStatement): EntityId[] {
  return termsOf(statement).flatMap((term) => (isValue(term) ? [] : term.entity));
}
