import { contentHash } from "../ids.ts";
import type { EntityMention, Evidence, Statement, StatementId, Value } from "../model/index.ts";

type GraphStatement = Statement<EntityMention>;

function endOf(end: EntityMention | Value | undefined): unknown {
  if (end === undefined) return null;
  return "datatype" in end ? [end.value, end.datatype, end.unit ?? null] : end.entity;
}

/** What a statement says, apart from where and by which words. */
function contentOf(statement: GraphStatement): unknown[] {
  return [
    statement.evidence[0].document,
    endOf(statement.subject),
    statement.predicate.lemma,
    endOf(statement.object),
    statement.qualifiers.map(({ role, value }) => [role, endOf(value)]),
    statement.polarity,
    statement.modality,
    statement.attribution.map(({ source, cue }) => [endOf(source), cue.label]),
    statement.time ? [statement.time.start ?? null, statement.time.end ?? null] : null,
  ];
}

function evidenceKey({ document, sentence, span }: Evidence): string {
  return `${document}:${sentence}:${span.start}-${span.end}`;
}

function joinEvidence(a: GraphStatement["evidence"], b: GraphStatement["evidence"]): GraphStatement["evidence"] {
  const [first, ...rest] = a;
  const known = new Set(a.map(evidenceKey));
  return [first, ...rest, ...b.filter((evidence) => !known.has(evidenceKey(evidence)))];
}

/** Gives each statement the id of its content; of those that say the same, one remains with the evidence of all. */
export function identifyStatements(statements: Iterable<GraphStatement>): Map<StatementId, GraphStatement> {
  const byId = new Map<StatementId, GraphStatement>();
  for (const statement of statements) {
    const id = contentHash(contentOf(statement)) as StatementId;
    const known = byId.get(id);
    byId.set(id, known ? merge(known, statement) : statement);
  }
  return byId;
}

function merge(known: GraphStatement, other: GraphStatement): GraphStatement {
  const [better, worse] = other.confidence > known.confidence ? [other, known] : [known, other];
  return { ...better, evidence: joinEvidence(better.evidence, worse.evidence) };
}
