import type { EntityMention } from "../model/entity.ts";
import type { Attribution } from "../model/statement.ts";
import { describe } from "./describe.ts";
import { countLiteral } from "./literals.ts";
import { entityNode, type Scope } from "./scope.ts";
import { type FactQuad, languageLiteral, namedNode } from "./term.ts";
import { factline, prov, rdf, schema } from "./vocabulary.ts";

/** Who says so: PROV's shortcut, and its qualified form with the words and the place in the chain, innermost first. */
export function attributionQuads(
  { source, cue }: Attribution<EntityMention>,
  position: number,
  { node, graph, base }: Scope,
): FactQuad[] {
  const attribution = namedNode(`${node.value}:attribution:${position}`);
  const agent = entityNode(source, base);
  return [
    ...describe(
      node,
      [
        [prov("wasAttributedTo"), agent],
        [prov("qualifiedAttribution"), attribution],
      ],
      graph,
    ),
    ...describe(
      attribution,
      [
        [rdf("type"), prov("Attribution")],
        [prov("agent"), agent],
        [factline("cue"), languageLiteral(cue.label, "en")],
        [schema("position"), countLiteral(position)],
      ],
      graph,
    ),
  ];
}
