import type { EntityMention } from "../model/entity.ts";
import type { Statement } from "../model/statement.ts";
import { attributionQuads } from "./attribution.ts";
import { describe, given } from "./describe.ts";
import { evidenceQuads } from "./evidence.ts";
import { mintIri, predicateSlug } from "./iri.ts";
import { shareLiteral } from "./literals.ts";
import { periodQuads } from "./period.ts";
import { qualifierQuads } from "./qualifier.ts";
import { documentNode, documentOf, entityNode, nodeOf, type Scope, type StatementContext } from "./scope.ts";
import { type FactQuad, languageLiteral, literal, namedNode, quad } from "./term.ts";
import { factline, rdf, rdfs } from "./vocabulary.ts";

type GraphStatement = Statement<EntityMention>;

/** Whether the article itself states it as a fact: only such a statement becomes a plain triple. */
function isFact({ polarity, modality, attribution }: GraphStatement): boolean {
  return polarity === "affirmed" && modality === "asserted" && attribution.length === 0;
}

/** The node of a statement with all that is known of it and, if it is a fact, the plain triple. */
export function statementQuads(id: string, statement: GraphStatement, context: StatementContext): FactQuad[] {
  const { base } = context;
  const { qualifiers, attribution, time, evidence } = statement;
  const graph = documentNode(documentOf(evidence[0].document, context), base);
  const scope: Scope = { ...context, node: namedNode(mintIri(base, "statement", id)), graph };
  return [
    ...coreQuads(statement, scope),
    ...qualifiers.flatMap((qualifier, index) => qualifierQuads(qualifier, index + 1, scope)),
    ...attribution.flatMap((each, index) => attributionQuads(each, index + 1, scope)),
    ...(time === undefined ? [] : periodQuads(time, scope)),
    ...evidence.flatMap((place, index) => evidenceQuads(place, index + 1, scope)),
  ];
}

function coreQuads(statement: GraphStatement, scope: Scope): FactQuad[] {
  const { node, graph, base, rdf12 } = scope;
  const subject = entityNode(statement.subject, base);
  const predicate = namedNode(mintIri(base, "predicate", predicateSlug(statement.predicate.lemma)));
  const object = statement.object && nodeOf(statement.object, scope);
  return [
    ...(object && isFact(statement) ? [quad(subject, predicate, object.term, graph)] : []),
    ...(object?.quads ?? []),
    ...describe(predicate, [[rdfs("label"), languageLiteral(statement.predicate.lemma, "en")]]),
    ...describe(
      node,
      [
        [rdf("type"), rdf("Statement")],
        ...given(rdf12 ? object : undefined, ({ term }) => [rdf("reifies"), quad(subject, predicate, term)]),
        [rdf("subject"), subject],
        [rdf("predicate"), predicate],
        ...given(object, ({ term }) => [rdf("object"), term]),
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
