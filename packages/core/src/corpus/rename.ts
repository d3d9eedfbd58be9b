import { type EntityId, type EntityMention, isValue, type Statement, type Value } from "../model/index.ts";

/** A statement between the same things under other ids. */
export function renameNodes(
  statement: Statement<EntityMention>,
  rename: (id: EntityId) => EntityId,
): Statement<EntityMention> {
  const node = (mention: EntityMention): EntityMention => ({ ...mention, entity: rename(mention.entity) });
  const end = (term: EntityMention | Value) => (isValue(term) ? term : node(term));
  const { object } = statement;
  return {
    ...statement,
    subject: node(statement.subject),
    ...(object && { object: end(object) }),
    qualifiers: statement.qualifiers.map(({ role, value }) => ({ role, value: end(value) })),
    attribution: statement.attribution.map(({ source, ...rest }) => ({ ...rest, source: node(source) })),
  };
}
