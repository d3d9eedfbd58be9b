/**
 * The graph as the tables that GraphRAG reads: entities, relationships, text units, documents.
 *
 * In:  a stream, such as that of "Anna Lind offered help to Omar Reyes."
 * Out: a row an entity, a row a statement between two entities, a row a passage, a row a document; relationships keep,
 *      beside GraphRAG's columns, who says so, whether it is so, when, and the words.
 * See: GraphRAG's documentation on outputs and on bringing one's own graph.
 */
import type { GraphDocument, KnowledgeGraph, StatementId } from "@factline/core";
import { entitiesOf } from "../../query/terms.ts";
import { statementLine } from "../../terminal/statement-text.ts";
import { type GraphStream, graphOf, type StatementEntry } from "../graph-stream.ts";
import type { Table } from "../parquet.ts";
import { isRelationship, type Relationship, type Survey, surveyOf } from "./survey.ts";
import { textUnits, unitOf } from "./text-units.ts";

type Row = Readonly<Record<string, unknown>>;

/** The tables by the names of their files. */
export function graphragTables(stream: GraphStream): ReadonlyMap<string, Table> {
  const survey = surveyOf(stream);
  return new Map<string, Table>([
    ["entities.parquet", entityTable(stream, survey)],
    ["relationships.parquet", relationshipTable(stream, survey)],
    ["text_units.parquet", textUnitTable(stream)],
    ["documents.parquet", documentTable(stream)],
  ]);
}

const entityTable = (stream: GraphStream, survey: Survey): Table => ({
  columns: {
    id: "string",
    human_readable_id: "integer",
    title: "string",
    type: "string",
    description: "string",
    text_unit_ids: "list",
    frequency: "integer",
    degree: "integer",
    x: "number",
    y: "number",
  },
  rows: numbered(stream.entities, ({ id, label, type, aliases, mentions }) => {
    const units = [...new Set(mentions.map(({ document, sentence }) => survey.unitAt(document, sentence)))];
    const others = aliases.map((alias) => alias.label).join(", ");
    return {
      id,
      title: survey.titleOf(id),
      type,
      description: `${label}, ${type}${others && `; also ${others}`}`,
      text_unit_ids: units,
      frequency: BigInt(units.length),
      degree: BigInt(survey.degreeOf(id)),
      x: 0,
      y: 0,
    };
  }),
});

const relationshipTable = (stream: GraphStream, survey: Survey): Table => ({
  columns: {
    id: "string",
    human_readable_id: "integer",
    source: "string",
    target: "string",
    description: "string",
    weight: "number",
    combined_degree: "integer",
    text_unit_ids: "list",
    predicate: "string",
    polarity: "string",
    modality: "string",
    said_by: "list",
    start: "string",
    end: "string",
    document: "string",
    quote: "string",
  },
  rows: numbered(
    () => relationshipsOf(stream),
    ({ id, statement, graph }) => {
      const { subject, object, predicate, evidence, time } = statement;
      const [{ document, span }] = evidence;
      return {
        id,
        source: survey.titleOf(subject.entity),
        target: survey.titleOf(object.entity),
        description: statementLine(statement, graph),
        weight: statement.confidence,
        combined_degree: BigInt(survey.degreeOf(subject.entity) + survey.degreeOf(object.entity)),
        text_unit_ids: [...new Set(evidence.map(({ document, sentence }) => survey.unitAt(document, sentence)))],
        predicate: predicate.lemma,
        polarity: statement.polarity,
        modality: statement.modality,
        said_by: statement.attribution.map(({ source }) => survey.titleOf(source.entity)),
        start: time?.start,
        end: time?.end,
        document,
        quote: graph.documents.find(({ id }) => id === document)?.text.slice(span.start, span.end),
      };
    },
  ),
});

const textUnitTable = (stream: GraphStream): Table => ({
  columns: {
    id: "string",
    human_readable_id: "integer",
    text: "string",
    n_tokens: "integer",
    document_ids: "list",
    entity_ids: "list",
    relationship_ids: "list",
    covariate_ids: "list",
  },
  rows: numbered(
    () => groupsOf(stream),
    ({ document, statements }) =>
      textUnits(document).map(({ id, text }, _, units) => {
        const stated = statements.filter(([, { evidence }]) => unitOf(units, evidence[0].sentence) === id);
        return {
          id,
          text,
          // GraphRAG counts anew by its model's tokenizer; four characters a token is its rule of thumb.
          n_tokens: BigInt(Math.ceil(text.length / 4)),
          document_ids: [document.id],
          entity_ids: [...new Set(stated.flatMap(([, statement]) => entitiesOf(statement)))],
          relationship_ids: stated.filter(([, statement]) => isRelationship(statement)).map(([each]) => each),
          covariate_ids: [],
        };
      }),
  ),
});

const documentTable = (stream: GraphStream): Table => ({
  columns: {
    id: "string",
    human_readable_id: "integer",
    title: "string",
    text: "string",
    text_unit_ids: "list",
    creation_date: "string",
    metadata: "string",
  },
  rows: numbered(stream.documents, (document) => {
    const { id, text, title, date, author, url, hash } = document;
    return {
      id,
      title: title ?? id,
      text,
      text_unit_ids: textUnits(document).map((unit) => unit.id),
      creation_date: date,
      metadata: JSON.stringify({ author, url, sha256: hash }),
    };
  }),
});

/** Rows with the numbers that GraphRAG shows to people; an item may make several. */
function numbered<Item>(items: () => Iterable<Item>, rowsOf: (item: Item) => Row | readonly Row[]): Iterable<Row> {
  return {
    *[Symbol.iterator]() {
      let number = 0n;
      for (const item of items()) {
        for (const row of [rowsOf(item)].flat()) yield { ...(row as Row), human_readable_id: number++ };
      }
    },
  };
}

interface PlacedRelationship {
  readonly id: StatementId;
  readonly statement: Relationship;
  /** What the statement is read in: the statements of its document. */
  readonly graph: KnowledgeGraph;
}

function* relationshipsOf(stream: GraphStream): Generator<PlacedRelationship> {
  for (const group of stream.statements()) {
    const graph = graphOf(group, stream);
    for (const [id, statement] of group.statements) if (isRelationship(statement)) yield { id, statement, graph };
  }
}

interface DocumentGroup {
  readonly document: GraphDocument;
  readonly statements: readonly StatementEntry[];
}

/** Every document with its statements; those without any come last. */
function* groupsOf(stream: GraphStream): Generator<DocumentGroup> {
  const done = new Set<string>();
  for (const { documents, statements } of stream.statements()) {
    const [document] = documents;
    if (!document) continue;
    done.add(document.id);
    yield { document, statements };
  }
  for (const document of stream.documents()) if (!done.has(document.id)) yield { document, statements: [] };
}
