import type { EntityMention } from "../model/entity.ts";
import type { Qualifier } from "../model/statement.ts";
import { describe } from "./describe.ts";
import { nodeOf, partOf, type Scope } from "./scope.ts";
import { type FactQuad, languageLiteral, literal } from "./term.ts";
import { factline, rdf } from "./vocabulary.ts";

/** A further argument of a statement: its role, what fills it, and the words of the text. */
export function qualifierQuads({ role, value }: Qualifier<EntityMention>, position: number, scope: Scope): FactQuad[] {
  const { node, graph } = scope;
  const qualifier = partOf(scope, `qualifier:${position}`);
  const { term, quads } = nodeOf(value, scope);
  return [
    ...describe(node, [[factline("qualifier"), qualifier]], graph),
    ...describe(
      qualifier,
      [
        [rdf("type"), factline("Qualifier")],
        [factline("role"), literal(role)],
        [rdf("value"), term],
        [factline("words"), languageLiteral(value.mention, "en")],
      ],
      graph,
    ),
    ...quads,
  ];
}
