import {
  type EntityMention,
  type EntityType,
  isValue,
  type KnowledgeGraph,
  type Statement,
  type StatementId,
  type Value,
} from "../model/index.ts";

/** An entity, or a value that statements have in common. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly type: EntityType | "value";
  readonly named: boolean;
  readonly salience: number;
  readonly aliases: readonly string[];
  /** Addresses of the same thing in registers elsewhere. */
  readonly sameAs: readonly string[];
}

/** A statement between two nodes. */
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly lemma: string;
  readonly polarity: string;
  readonly modality: string;
  /** Labels of those who say so, the innermost first. */
  readonly saidBy: readonly string[];
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly document: string;
  /** The words that state it. */
  readonly quote: string;
  readonly confidence: number;
}

/** Nodes and edges, sorted by id and by the graph's order. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** Nodes and edges that are read once, one by one, the nodes first. */
export interface NetworkStream {
  readonly nodes: Iterable<NetworkNode>;
  readonly edges: Iterable<NetworkEdge>;
}

type Term = EntityMention | Value;

/** No entity's id has a colon. */
function idOf(term: Term): string {
  return isValue(term) ? ["value", term.datatype, term.unit ?? "", term.value].join(":") : term.entity;
}

function valueNode(value: Value): NetworkNode {
  const label = value.unit === undefined ? value.value : `${value.value} ${value.unit}`;
  return { id: idOf(value), label, type: "value", named: false, salience: 0, aliases: [], sameAs: [] };
}

function toEdge(
  id: StatementId,
  statement: Statement<EntityMention> & { readonly object: Term },
  graph: KnowledgeGraph,
  texts: ReadonlyMap<string, string>,
): NetworkEdge {
  const { subject, predicate, object, polarity, modality, attribution, time, confidence } = statement;
  const [{ document, span }] = statement.evidence;
  return {
    id,
    source: idOf(subject),
    target: idOf(object),
    label: predicate.label,
    lemma: predicate.lemma,
    polarity,
    modality,
    saidBy: attribution.map(({ source }) => graph.entities.get(source.entity)?.label ?? source.mention),
    start: time?.start,
    end: time?.end,
    document,
    quote: (texts.get(document) ?? "").slice(span.start, span.end).replace(/\s+/g, " "),
    confidence,
  };
}

/** The nodes and edges of a graph. */
export function toNetwork(graph: KnowledgeGraph): Network {
  const texts = new Map<string, string>(graph.documents.map(({ id, text }) => [id, text]));
  const values = new Map<string, NetworkNode>();
  const edges: NetworkEdge[] = [];
  for (const [id, statement] of graph.statements) {
    const { object } = statement;
    if (object === undefined) continue;
    if (isValue(object)) values.set(idOf(object), valueNode(object));
    edges.push(toEdge(id, { ...statement, object }, graph, texts));
  }
  const entities = [...graph.entities.values()].map(
    ({ id, label, type, named, salience, aliases, links = [] }): NetworkNode => ({
      id,
      label,
      type,
      named,
      salience,
      aliases: aliases.map((alias) => alias.label),
      sameAs: links.map(({ iri }) => iri),
    }),
  );
  return { nodes: [...entities, ...[...values.values()].sort((a, b) => (a.id < b.id ? -1 : 1))], edges };
}
