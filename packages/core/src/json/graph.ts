import type { DecisionId } from "../model/decision.ts";
import type { DocumentId } from "../model/document.ts";
import type { Entity, EntityId, EntityMention } from "../model/entity.ts";
import type { Evidence } from "../model/evidence.ts";
import type { GraphDocument, KnowledgeGraph } from "../model/graph.ts";
import type { Span } from "../model/span.ts";
import type { Statement, StatementId } from "../model/statement.ts";
import type { Time, Value } from "../model/value.ts";
import type {
  DocumentRecord,
  EntityRecord,
  EntityTerm,
  GraphFile,
  SpanPair,
  StatementRecord,
  TimeTerm,
  ValueTerm,
} from "./format.ts";

const toSpan = ([start, end]: SpanPair): Span => ({ start, end });

/** The graph that a checked file holds; the opposite of `toGraphFile`. */
export function fromGraphFile(file: GraphFile): KnowledgeGraph {
  return {
    documents: file.documents.map(toGraphDocument),
    entities: new Map(file.entities.map((record) => [record.id as EntityId, toEntity(record)])),
    statements: new Map(file.statements.map((record) => [record.id as StatementId, toStatement(record)])),
  };
}

function toGraphDocument({ sentences, id, copyOf, ...rest }: DocumentRecord): GraphDocument {
  const original = copyOf as DocumentId | undefined;
  return { ...rest, id: id as DocumentId, sentences: sentences.map(toSpan), ...(original && { copyOf: original }) };
}

function toEntity({ id, mentions, decisions, merges, ...rest }: EntityRecord): Entity {
  return {
    ...rest,
    ...(decisions !== undefined && { decisions: decisions as readonly DecisionId[] }),
    ...(merges !== undefined && {
      merges: merges.map((merge) => ({ ...merge, document: merge.document as DocumentId })),
    }),
    id: id as EntityId,
    mentions: mentions.map(({ document, span, ...mention }) => ({
      ...mention,
      ...toSpan(span),
      document: document as DocumentId,
    })),
  };
}

function toStatement({ time, object, ...record }: StatementRecord): Statement<EntityMention> {
  const evidence = record.evidence.map(
    ({ document = record.document, sentence, span }): Evidence => ({
      document: document as DocumentId,
      sentence,
      span: toSpan(span),
    }),
  );
  return {
    subject: toEntityMention(record.subject),
    predicate: { ...record.predicate, span: toSpan(record.predicate.span) },
    ...(object !== null && { object: toNode(object) }),
    qualifiers: record.qualifiers.map(({ role, value }) => ({ role, value: toNode(value) })),
    polarity: record.polarity,
    modality: record.modality,
    attribution: record.attribution.map(({ source, cue, time: said }) => ({
      source: toEntityMention(source),
      cue: { label: cue.label, span: toSpan(cue.span) },
      ...(said !== undefined && { time: toTime(said, evidence) }),
    })),
    ...(time !== null && { time: toTime(time, evidence) }),
    evidence: evidence as [Evidence, ...Evidence[]],
    rule: record.rule,
    confidence: record.confidence,
  };
}

/** A time without a span of its own stands somewhere in the evidence. */
function toTime({ span, ...time }: TimeTerm, evidence: readonly Evidence[]): Time {
  return { ...time, span: span === undefined ? (evidence[0] as Evidence).span : toSpan(span) };
}

function toNode(term: EntityTerm | ValueTerm): EntityMention | Value {
  return "datatype" in term ? { ...term, span: toSpan(term.span) } : toEntityMention(term);
}

function toEntityMention({ id, mention, span }: EntityTerm): EntityMention {
  return { entity: id as EntityId, mention, span: toSpan(span) };
}
