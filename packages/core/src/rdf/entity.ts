import type { NamedNode } from "@rdfjs/types";
import type { Entity, EntityLink, EntityMerge } from "../model/entity.ts";
import { describe, type Property } from "./describe.ts";
import { mintIri, repairIri } from "./iri.ts";
import { shareLiteral } from "./literals.ts";
import { type FactQuad, literal, mintedNode, namedNode } from "./term.ts";
import { ENTITY_CLASSES, factline, prov, rdf, rdfs, schema, skos } from "./vocabulary.ts";

/** An entity with its names, where else it is known, and what made it one. */
export function entityQuads(entity: Entity, base: string): FactQuad[] {
  const { id, label, type, aliases, salience, links = [], merges = [], decisions = [] } = entity;
  const node = mintedNode(mintIri(base, "entity", id));
  const others = new Set(aliases.map((alias) => alias.label).filter((alias) => alias !== label));
  return [
    ...describe(node, [
      ...ENTITY_CLASSES[type].map((each): Property => [rdf("type"), each]),
      [rdfs("label"), literal(label)],
      [skos("prefLabel"), literal(label)],
      ...[...others].map((alias): Property => [skos("altLabel"), literal(alias)]),
      [factline("salience"), shareLiteral(salience)],
      ...decisions.map(
        (decision): Property => [prov("wasInfluencedBy"), mintedNode(mintIri(base, "decision", decision))],
      ),
    ]),
    ...links.flatMap((link, index) => linkQuads(node, link, index + 1)),
    ...merges.flatMap((merge, index) => mergeQuads(node, merge, index + 1)),
  ];
}

/** The same thing in a register; one without an address that is an IRI is left out. */
function linkQuads(node: NamedNode, { iri, label, service, reason, score }: EntityLink, position: number): FactQuad[] {
  const address = repairIri(iri);
  if (address === undefined) return [];
  const link = mintedNode(`${node.value}:link:${position}`);
  return [
    ...describe(node, [
      [schema("sameAs"), namedNode(address)],
      [factline("link"), link],
    ]),
    ...describe(link, [
      [rdf("type"), factline("Link")],
      [schema("url"), namedNode(address)],
      [rdfs("label"), literal(label)],
      [schema("provider"), literal(service)],
      [factline("reason"), literal(reason)],
      [factline("confidence"), shareLiteral(score)],
    ]),
  ];
}

/** Why what a document names was taken to be this. */
function mergeQuads(node: NamedNode, { document, label, reason, evidence }: EntityMerge, position: number): FactQuad[] {
  const merge = mintedNode(`${node.value}:merge:${position}`);
  return [
    ...describe(node, [[factline("merge"), merge]]),
    ...describe(merge, [
      [rdf("type"), factline("Merge")],
      [schema("identifier"), literal(document)],
      [rdfs("label"), literal(label)],
      [factline("reason"), literal(reason)],
      ...[...new Set(evidence)].map((each): Property => [factline("grounds"), literal(each)]),
    ]),
  ];
}
