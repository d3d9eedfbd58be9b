/**
 * The graph as RDF: plain triples for what the article states, a node with provenance for every statement.
 *
 * In:  a `KnowledgeGraph`, such as that of "Anna Lind offered help to Omar Reyes."
 * Out: `<…/entity/anna-lind> <…/predicate/offer-help-to> <…/entity/omar-reyes>` in the document's graph; the statement's node
 *      with rdf:subject, rdf:predicate, rdf:object, polarity, modality, attribution, time, confidence and evidence.
 * See: RDF 1.1 (and 1.2 by option), PROV-O, Web Annotation, SKOS, schema.org, SEM; `ontology/factline.ttl` for what they lack.
 */
import { FactlineError } from "../errors.ts";
import type { Entity, EntityMention } from "../model/entity.ts";
import type { EventGraph } from "../model/event.ts";
import type { GraphDocument, KnowledgeGraph } from "../model/graph.ts";
import type { Statement, StatementId } from "../model/statement.ts";
import { documentQuads } from "./document.ts";
import { entityQuads } from "./entity.ts";
import { eventGraphQuads } from "./event.ts";
import { isIri } from "./iri.ts";
import { isShortened } from "./prefixes.ts";
import type { PropertyMap } from "./properties.ts";
import { type DocumentSource, documentNode, documentSource } from "./source.ts";
import { statementQuads } from "./statement.ts";
import type { FactQuad } from "./term.ts";

/** The base of IRIs when none is given, in a domain that is reserved for examples. */
export const DEFAULT_BASE = "https://factline.example/";

/** Options of `toQuads` and `createQuadMaker`. */
export interface RdfOptions {
  /** Beginning of every IRI that names a thing of the graph; `DEFAULT_BASE` if absent. */
  readonly base?: string;
  /** Also says by `rdf:reifies` and a triple term of RDF 1.2 what each statement's node stands for; false by default. */
  readonly rdf12?: boolean;
  /** The user's own properties for some predicates, of `propertyMap`; none by default. */
  readonly properties?: PropertyMap;
}

/** Turns the things of a graph into quads one after the other; what statements share is described once. */
export interface QuadMaker {
  document(document: GraphDocument): FactQuad[];
  entity(entity: Entity): FactQuad[];
  /** Quads of statements, in the graphs of their documents; those in the default graph, which they share, come first. */
  statements(
    statements: Iterable<readonly [StatementId, Statement<EntityMention>]>,
    documents: readonly GraphDocument[],
  ): FactQuad[];
  /** Quads of the events that one document tells of, as `findEvents` finds them in what it states. */
  events(found: EventGraph, document: GraphDocument): FactQuad[];
}

const UNMAPPED: PropertyMap = () => undefined;

/** Makes a `QuadMaker`, which remembers which predicates and quantities it has described. */
export function createQuadMaker(options: RdfOptions = {}): QuadMaker {
  const { base = DEFAULT_BASE, rdf12 = false, properties = UNMAPPED } = options;
  if (!isIri(`${base}entity/x`) || isShortened(base)) {
    throw new FactlineError(
      "iri-invalid",
      `Not the beginning of an IRI: ${JSON.stringify(base)}. Give one such as https://example.org/news/.`,
    );
  }
  const described = new Set<string>();
  return {
    document: (document) => documentQuads(document, base),
    entity: (entity) => entityQuads(entity, base),
    statements(statements, documents) {
      const sources = new Map<string, DocumentSource>(documents.map((each) => [each.id, documentSource(each, base)]));
      const context = { base, rdf12, properties, sources, stated: new Set<string>() };
      const shared: FactQuad[] = [];
      const own: FactQuad[] = [];
      for (const [id, statement] of statements) {
        const common: FactQuad[] = [];
        for (const quad of statementQuads(id, statement, context)) (isShared(quad) ? common : own).push(quad);
        shared.push(...firstDescriptions(common, described));
      }
      return shared.concat(own);
    },
    events: (found, document) => eventGraphQuads(found, { base, graph: documentNode(document, base) }),
  };
}

/** Turns a graph into quads: entities and documents in the default graph, statements in the graph of their document. */
export function toQuads({ documents, entities, statements }: KnowledgeGraph, options: RdfOptions = {}): FactQuad[] {
  const maker = createQuadMaker(options);
  return [
    ...documents.flatMap((document) => maker.document(document)),
    ...[...entities.values()].flatMap((entity) => maker.entity(entity)),
    ...maker.statements(statements, documents),
  ];
}

/** What a statement says of predicates and quantities that were not described before, each quad once. */
function firstDescriptions(quads: readonly FactQuad[], described: Set<string>): FactQuad[] {
  const fresh = quads.filter(({ subject }) => !described.has(subject.value));
  for (const { subject } of fresh) described.add(subject.value);
  return fresh.filter((quad, index) => fresh.findIndex((other) => other.equals(quad)) === index);
}

const isShared = ({ graph }: FactQuad): boolean => graph.termType === "DefaultGraph";
