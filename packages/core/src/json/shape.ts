import {
  type Check,
  count,
  fail,
  flag,
  listOf,
  nullable,
  objectOf,
  oneOf,
  optional,
  share,
  text,
  whenKey,
} from "../check.ts";
import { ENTITY_TYPES } from "../model/mention.ts";
import { MODALITIES } from "../model/statement.ts";
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

const span: Check<SpanPair> = (value, path) => {
  const [start, end, ...rest] = listOf(count)(value, path);
  if (start === undefined || end === undefined || rest.length > 0 || start > end)
    return fail(path, "[start, end]", value);
  return [start, end];
};

const degrees: Check<number> = (value, path) =>
  typeof value === "number" && Math.abs(value) <= 180 ? value : fail(path, "a number of degrees", value);

const entityType = oneOf(...ENTITY_TYPES);

const entityTerm: Check<EntityTerm> = objectOf({ id: text, label: text, type: entityType, mention: text, span });

const valueTerm: Check<ValueTerm> = objectOf({
  value: text,
  datatype: oneOf(
    "xsd:date",
    "xsd:gYearMonth",
    "xsd:gYear",
    "xsd:dateTime",
    "xsd:duration",
    "xsd:integer",
    "xsd:decimal",
    "xsd:string",
  ),
  unit: optional(text),
  comparison: optional(oneOf("about", "at-least", "at-most", "more-than", "less-than")),
  mention: text,
  span,
});

const term: Check<EntityTerm | ValueTerm> = whenKey("datatype", valueTerm, entityTerm);

const time: Check<TimeTerm> = objectOf({
  start: optional(text),
  end: optional(text),
  mention: text,
  span: optional(span),
});

const statement: Check<StatementRecord> = objectOf({
  schema: oneOf(1),
  id: text,
  document: text,
  subject: entityTerm,
  predicate: objectOf({ label: text, lemma: text, span }),
  object: nullable(term),
  qualifiers: listOf(objectOf({ role: text, value: term })),
  polarity: oneOf("affirmed", "negated"),
  modality: oneOf(...MODALITIES),
  attribution: listOf(objectOf({ source: entityTerm, cue: objectOf({ label: text, span }), time: optional(time) })),
  time: nullable(time),
  evidence: listOf(objectOf({ document: optional(text), sentence: count, span })),
  rule: text,
  confidence: share,
});

const entity: Check<EntityRecord> = objectOf({
  id: text,
  label: text,
  type: entityType,
  named: flag,
  salience: share,
  aliases: listOf(objectOf({ label: text, count })),
  mentions: listOf(
    objectOf({
      document: text,
      sentence: count,
      span,
      kind: oneOf("name", "nominal", "pronoun", "clause"),
      reason: text,
    }),
  ),
  decisions: optional(listOf(text)),
  merges: optional(listOf(objectOf({ document: text, label: text, reason: text, evidence: listOf(text) }))),
  place: optional(objectOf({ country: text, latitude: optional(degrees), longitude: optional(degrees) })),
  links: optional(listOf(objectOf({ iri: text, label: text, service: text, reason: text, score: share }))),
});

const document: Check<DocumentRecord> = objectOf({
  id: text,
  text,
  hash: text,
  title: optional(text),
  date: optional(text),
  author: optional(text),
  url: optional(text),
  sentences: listOf(span),
  copyOf: optional(text),
});

/** A graph file by its shape alone. */
export const graphFile: Check<GraphFile> = objectOf({
  schema: oneOf(1),
  documents: listOf(document),
  entities: listOf(entity),
  statements: listOf(statement),
});
