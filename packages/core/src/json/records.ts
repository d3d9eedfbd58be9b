import { invariant } from "../errors.ts";
import type { Entity, EntityId, EntityMention } from "../model/entity.ts";
import type { GraphDocument, KnowledgeGraph } from "../model/graph.ts";
import type { Span } from "../model/span.ts";
import { isValue, type Statement, type StatementId } from "../model/statement.ts";
import type { Time, Value } from "../model/value.ts";
import type {
  DocumentRecord,
  EntityRecord,
  EntityTerm,
  SpanPair,
  StatementRecord,
  TimeTerm,
  ValueTerm,
} from "./format.ts";

const pair = ({ start, end }: Span): SpanPair => [start, end];

/** A document as the graph file has it. */
export function toDocumentRecord({
  id,
  text,
  hash,
  title,
  date,
  author,
  url,
  sentences,
  copyOf,
}: GraphDocument): DocumentRecord {
  return {
    id,
    text,
    hash,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    sentences: sentences.map(pair),
    ...(copyOf !== undefined && { copyOf }),
  };
}

/** An entity as the graph file has it. */
export function toEntityRecord(entity: Entity): EntityRecord {
  const { id, label, type, named, salience, aliases, mentions, decisions, merges, links, place } = entity;
  return {
    id,
    label,
    type,
    named,
    salience,
    aliases: aliases.map(({ label: alias, count }) => ({ label: alias, count })),
    mentions: mentions.map((mention) => ({
      document: mention.document,
      sentence: mention.sentence,
      span: pair(mention),
      kind: mention.kind,
      reason: mention.reason,
    })),
    ...(decisions !== undefined && { decisions }),
    ...(merges !== undefined && { merges }),
    ...(links !== undefined && { links }),
    ...(place !== undefined && { place }),
  };
}

/** A statement as one line of JSON has it: keys always in the same order. */
export function toStatementRecord(
  id: StatementId,
  statement: Statement<EntityMention>,
  graph: KnowledgeGraph,
): StatementRecord {
  const { subject, predicate, object, qualifiers, attribution, time, evidence } = statement;
  const term = (node: EntityMention | Value) => toTerm(node, graph.entities);
  const { document } = evidence[0];
  return {
    schema: 1,
    id,
    document,
    subject: toEntityTerm(subject, graph.entities),
    predicate: { label: predicate.label, lemma: predicate.lemma, span: pair(predicate.span) },
    object: object === undefined ? null : term(object),
    qualifiers: qualifiers.map(({ role, value }) => ({ role, value: term(value) })),
    polarity: statement.polarity,
    modality: statement.modality,
    attribution: attribution.map(({ source, cue, time: said }) => ({
      source: toEntityTerm(source, graph.entities),
      cue: { label: cue.label, span: pair(cue.span) },
      ...(said !== undefined && { time: toTimeTerm(said) }),
    })),
    time: time === undefined ? null : toTimeTerm(time),
    evidence: evidence.map((place) => ({
      ...(place.document !== document && { document: place.document }),
      sentence: place.sentence,
      span: pair(place.span),
    })),
    rule: statement.rule,
    confidence: statement.confidence,
  };
}

function toTimeTerm({ start, end, mention, span }: Time): TimeTerm {
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }), mention, span: pair(span) };
}

function toTerm(node: EntityMention | Value, entities: KnowledgeGraph["entities"]): EntityTerm | ValueTerm {
  if (!isValue(node)) return toEntityTerm(node, entities);
  const { value, datatype, unit, comparison, mention, span } = node;
  return {
    value,
    datatype,
    ...(unit !== undefined && { unit }),
    ...(comparison !== undefined && { comparison }),
    mention,
    span: pair(span),
  };
}

function toEntityTerm(
  { entity: id, mention, span }: EntityMention,
  entities: ReadonlyMap<EntityId, Entity>,
): EntityTerm {
  const entity = entities.get(id);
  invariant(entity, `a statement names the entity ${id}, which the graph lacks`);
  return { id, label: entity.label, type: entity.type, mention, span: pair(span) };
}
