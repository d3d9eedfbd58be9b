import type { EntityMention } from "../model/entity.ts";
import type { Attribution } from "../model/statement.ts";
import { describe } from "./describe.ts";
import { countLiteral } from "./literals.ts";
import { entityNode, partOf, type Scope } from "./scope.ts";
import { type FactQuad, languageLiteral } from "./term.ts";
import { factline, prov, rdf, schema } from "./vocabulary.ts";

/** Who says so, in PROV's qualified form, with the words and the place in the chain, innermost first. */
export function attributionQuads(
  { source, cue }: Attribution<EntityMention>,
  position: number,
  scope: Scope,
): FactQuad[] {
  const { node, graph, base } = scope;
  const attribution = partOf(scope, `attribution:${position}`);
  return [
    ...describe(node, [[prov("qualifiedAttribution"), attribution]], graph),
    ...describe(
      attribution,
      [
        [rdf("type"), prov("Attribution")],
        [prov("agent"), entityNode(source, base)],
        [factline("cue"), languageLiteral(cue.label, "en")],
        [schema("position"), countLiteral(position)],
      ],
      graph,
    ),
  ];
}
