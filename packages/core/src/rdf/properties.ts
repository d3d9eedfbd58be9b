import type { NamedNode } from "@rdfjs/types";
import type { Entity, EntityId, EntityMention } from "../model/entity.ts";
import type { EntityType } from "../model/mention.ts";
import { isValue, type Statement } from "../model/statement.ts";
import type { Value } from "../model/value.ts";
import { namedNode } from "./term.ts";

/** A row of the table that maps predicates to the user's own properties. */
export interface PropertyRule {
  /** The predicate with its verb in base form: `work for`. */
  readonly predicate: string;
  /** IRI of the property. */
  readonly property: string;
  /** Whether the property leads from the object to the subject: `found` to `schema:founder`. */
  readonly inverse?: boolean;
  /** What the subject and the object must be; anything when absent. */
  readonly subject?: EntityType;
  readonly object?: EntityType | "value";
}

/** The property that a statement is mapped to. */
export interface MappedProperty {
  readonly property: NamedNode;
  readonly inverse: boolean;
}

/** Finds the property of a statement; undefined when none of the rules fits. */
export type PropertyMap = (statement: Statement<EntityMention>) => MappedProperty | undefined;

/** Makes a map of rules; of those that fit a statement the first decides. */
export function propertyMap(
  rules: readonly PropertyRule[],
  entityOf: (id: EntityId) => Pick<Entity, "type"> | undefined,
): PropertyMap {
  const byPredicate = new Map<string, PropertyRule[]>();
  for (const rule of rules) byPredicate.set(rule.predicate, [...(byPredicate.get(rule.predicate) ?? []), rule]);
  const nodes = new Map(rules.map(({ property }) => [property, namedNode(property)]));
  const typeOf = (term: EntityMention | Value): string | undefined =>
    isValue(term) ? "value" : entityOf(term.entity)?.type;
  return ({ subject, predicate, object }) => {
    if (object === undefined) return undefined;
    const rule = byPredicate.get(predicate.lemma)?.find((each) => {
      if (each.inverse && isValue(object)) return false;
      if (each.subject !== undefined && each.subject !== typeOf(subject)) return false;
      return each.object === undefined || each.object === typeOf(object);
    });
    return rule && { property: nodes.get(rule.property) as NamedNode, inverse: rule.inverse ?? false };
  };
}
