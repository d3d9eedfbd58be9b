import type { EntityMention } from "../model/entity.ts";
import type { Attribution } from "../model/statement.ts";
import { describe, given } from "./describe.ts";
import { countLiteral, dateLiteral } from "./literals.ts";
import { entityNode, partOf, type Scope } from "./scope.ts";
import { type FactQuad, languageLiteral } from "./term.ts";
import { factline, prov, rdf, schema, sem } from "./vocabulary.ts";

/** Who says so, in PROV's qualified form, with the words, when it was said, and the place in the chain, innermost first. */
export function attributionQuads(
  { source, cue, time }: Attribution<EntityMention>,
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
        ...given(time?.start, (date) => [sem("hasBeginTimeStamp"), dateLiteral(date)]),
        ...given(time?.end, (date) => [sem("hasEndTimeStamp"), dateLiteral(date)]),
      ],
      graph,
    ),
  ];
}
