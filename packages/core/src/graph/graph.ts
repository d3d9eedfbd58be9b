/**
 * Builds the knowledge graph of a document: its things, and the statements between them.
 *
 * In:  mentions, chains and statements, such as those of "Carmen Silva won the race. She thanked the crowd."
 * Out: the entities "Carmen Silva", "race" and "crowd", and the statements `Carmen Silva | won | race`,
 *      `Carmen Silva | thanked | crowd`, each with its evidence.
 *
 * Every id is made from content (RFC 6920 gives the idea), so that the same text gives the same graph.
 */
import {
  byStart,
  type Entity,
  type EntityId,
  type EntityMention,
  isValue,
  type KnowledgeGraph,
  type Mention,
  type Span,
  type Statement,
  sortEntities,
  sortStatements,
  type Value,
} from "../model/index.ts";
import { entitiesOf } from "./entities.ts";
import { type GraphInput, nodesOf, type Referent, type Source, sourceOf } from "./source.ts";
import { identifyStatements } from "./statements.ts";

export type { GraphInput } from "./source.ts";

/** Makes entities of chains, and puts them at the ends of the statements. */
export function buildGraph(input: GraphInput): KnowledgeGraph {
  const source = sourceOf(input);
  const entities = entitiesOf(source);
  const resolved: Statement<EntityMention>[] = [];
  for (const statement of input.statements) {
    for (const choice of choicesOf(source, statement)) resolved.push(resolve(source, entities, statement, choice));
  }
  const statements = sortStatements(identifyStatements(resolved));
  const used = new Set([...statements.values()].flatMap(entitiesIn));
  const kept = [...entities.values()].filter(({ id, named, type }) => used.has(id) || (named && type !== "time"));
  const { document, sentences } = input.analysis;
  return {
    documents: [{ ...document, sentences: sentences.map(({ start, end }) => ({ start, end })).sort(byStart) }],
    entities: sortEntities(kept),
    statements,
  };
}

/** Which of several things each mention that stands for them together means in a statement. */
type Choice = ReadonlyMap<Referent, Referent>;

/** One choice for each of the things that a statement says the same of: two where "they" are two. */
function choicesOf(source: Source, statement: Statement<Mention>): Choice[] {
  const groups = new Set(nodesOf(statement).map((mention) => source.referentOf(mention)));
  let choices: Choice[] = [new Map()];
  for (const group of groups) {
    const parts = group ? source.partsOf(group) : [];
    if (group && parts.length > 0)
      choices = parts.flatMap((part) => choices.map((choice) => new Map(choice).set(group, part)));
  }
  return choices;
}

function resolve(
  source: Source,
  entities: ReadonlyMap<Referent, Entity>,
  statement: Statement<Mention>,
  choice: Choice,
): Statement<EntityMention> {
  const { text } = source.analysis.document;
  const toEntity = (mention: Mention): EntityMention => {
    const referent = source.referentOf(mention) as Referent;
    const entity = entities.get(choice.get(referent) ?? referent) as Entity;
    const { start, end } = mention;
    return { entity: entity.id, mention: text.slice(start, end), span: { start, end } };
  };
  // A phrase in several pieces, or over two lines, has in its span more than its words.
  const asWritten = <Part extends { readonly span: Span }>(part: Part): Part & { readonly mention: string } => ({
    ...part,
    mention: text.slice(part.span.start, part.span.end),
  });
  const toEnd = (end: Mention | Value) => (isValue(end) ? asWritten(end) : toEntity(end));
  const { object, time, ...rest } = statement;
  const toObject = (end: Mention | Value) =>
    describesItself(source, statement.subject, end) ? inWords(text, end) : toEnd(end);
  return {
    ...rest,
    subject: toEntity(statement.subject),
    ...(object && { object: toObject(object) }),
    qualifiers: statement.qualifiers.map(({ role, value }) => ({ role, value: toEnd(value) })),
    attribution: statement.attribution.map(({ source: said, time: when, ...rest }) => ({
      ...rest,
      source: toEntity(said),
      ...(when && { time: asWritten(when) }),
    })),
    ...(time && { time: asWritten(time) }),
  };
}

/** Whether an object is a noun for the subject itself, so that it says what the subject is. */
function describesItself(source: Source, subject: Mention, object: Mention | Value): object is Mention {
  return !isValue(object) && object.kind !== "pronoun" && source.referentOf(object) === source.referentOf(subject);
}

/** A mention as the value that its words are. */
function inWords(text: string, { start, end }: Mention): Value {
  const mention = text.slice(start, end);
  return { value: mention.replace(/\s+/g, " "), datatype: "xsd:string", mention, span: { start, end } };
}

function entitiesIn({ subject, object, qualifiers, attribution }: Statement<EntityMention>): EntityId[] {
  const ends = [subject, object, ...qualifiers.map(({ value }) => value), ...attribution.map(({ source }) => source)];
  return ends.flatMap((end) => (end && "entity" in end ? end.entity : []));
}
