import type { NamedNode } from "@rdfjs/types";
import type { EntityMention } from "../model/entity.ts";
import type { Statement } from "../model/statement.ts";
import { attributionQuads } from "./attribution.ts";
import { describe, given, type Property } from "./describe.ts";
import { evidenceQuads } from "./evidence.ts";
import { mintIri, predicateSlug } from "./iri.ts";
import { shareLiteral } from "./literals.ts";
import { periodQuads } from "./period.ts";
import type { MappedProperty } from "./properties.ts";
import { qualifierQuads } from "./qualifier.ts";
import { entityNode, nodeOf, type Scope, type StatementContext, sourceOf } from "./scope.ts";
import { type FactQuad, languageLiteral, literal, mintedNode, quad } from "./term.ts";
import { factline, prov, rdf, rdfs } from "./vocabulary.ts";

type GraphStatement = Statement<EntityMention>;

/** Whether the article itself states it as a fact: only such a statement becomes a plain triple. */
function isFact({ polarity, modality, attribution }: GraphStatement): boolean {
  return polarity === "affirmed" && modality === "asserted" && attribution.length === 0;
}

/** The node of a statement with all that is known of it and, if it is a fact, the plain triple. */
export function statementQuads(id: string, statement: GraphStatement, context: StatementContext): FactQuad[] {
  const { qualifiers, attribution, time, evidence } = statement;
  const graph = sourceOf(evidence[0].document, context).node;
  const scope: Scope = { ...context, node: mintedNode(mintIri(context.base, "statement", id)), graph };
  return [
    ...coreQuads(statement, scope),
    ...describe(scope.node, originsOf(statement, scope), graph),
    ...qualifiers.flatMap((qualifier, index) => qualifierQuads(qualifier, index + 1, scope)),
    ...attribution.flatMap((each, index) => attributionQuads(each, index + 1, scope)),
    ...(time === undefined ? [] : periodQuads(time, scope)),
    ...evidence.flatMap((place, index) => evidenceQuads(place, index + 1, scope)),
  ];
}

/** The documents and those who say so by PROV's shortcuts, each once. */
function originsOf({ evidence, attribution }: GraphStatement, scope: Scope): Property[] {
  const documents = new Set(evidence.map(({ document }) => document));
  const agents = new Map(attribution.map(({ source }) => [source.entity, source]));
  return [
    ...[...documents].map((id): Property => [prov("wasDerivedFrom"), sourceOf(id, scope).node]),
    ...[...agents.values()].map((agent): Property => [prov("wasAttributedTo"), entityNode(agent, scope.base)]),
  ];
}

/** The triple that a statement stands for, with the user's own property where one is mapped to its predicate. */
function tripleOf(
  subject: NamedNode,
  predicate: NamedNode,
  object: FactQuad["object"],
  mapped: MappedProperty | undefined,
): FactQuad {
  const { property, inverse } = mapped ?? { property: predicate, inverse: false };
  return inverse && object.termType === "NamedNode" ? quad(object, property, subject) : quad(subject, property, object);
}

/** Several statements of a document may stand for one triple. */
function isNew({ subject, predicate, object }: FactQuad, { stated, graph }: Scope): boolean {
  const datatype = object.termType === "Literal" ? object.datatype.value : "";
  const key = [graph.value, subject.value, predicate.value, object.value, datatype].join("\u0000");
  if (stated.has(key)) return false;
  stated.add(key);
  return true;
}

const inGraph = ({ subject, predicate, object }: FactQuad, graph: NamedNode): FactQuad =>
  quad(subject, predicate, object, graph);

function coreQuads(statement: GraphStatement, scope: Scope): FactQuad[] {
  const { node, graph, base, rdf12 } = scope;
  const subject = entityNode(statement.subject, base);
  const predicate = mintedNode(mintIri(base, "predicate", predicateSlug(statement.predicate.lemma)));
  const object = statement.object && nodeOf(statement.object, scope);
  const mapped = scope.properties(statement);
  const triple = object && tripleOf(subject, predicate, object.term, mapped);
  return [
    ...(triple && isFact(statement) && isNew(triple, scope) ? [inGraph(triple, graph)] : []),
    ...(object?.quads ?? []),
    ...describe(predicate, [[rdfs("label"), languageLiteral(statement.predicate.lemma, "en")]]),
    ...describe(
      node,
      [
        [rdf("type"), rdf("Statement")],
        ...given(rdf12 ? triple : undefined, (term) => [rdf("reifies"), term]),
        [rdf("subject"), subject],
        [rdf("predicate"), predicate],
        ...given(object, ({ term }) => [rdf("object"), term]),
        ...given(mapped, ({ property }) => [factline("property"), property]),
        [factline("predicateWords"), languageLiteral(statement.predicate.label, "en")],
        [factline("polarity"), factline(statement.polarity)],
        [factline("modality"), factline(statement.modality)],
        [factline("confidence"), shareLiteral(statement.confidence)],
        [factline("rule"), literal(statement.rule)],
      ],
      graph,
    ),
  ];
}
