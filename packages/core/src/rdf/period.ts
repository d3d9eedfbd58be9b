import type { Time } from "../model/value.ts";
import { describe, given } from "./describe.ts";
import { dateLiteral } from "./literals.ts";
import { partOf, type Scope } from "./scope.ts";
import { type FactQuad, languageLiteral } from "./term.ts";
import { factline, rdf, rdfs, sem, time } from "./vocabulary.ts";

/** When a statement holds, as exactly as the text says; words alone when they settle no date. */
export function periodQuads({ start, end, mention }: Time, scope: Scope): FactQuad[] {
  const { node, graph } = scope;
  const period = partOf(scope, "time");
  return [
    ...describe(node, [[factline("holdsDuring"), period]], graph),
    ...describe(
      period,
      [
        [rdf("type"), time("TemporalEntity")],
        [rdf("type"), sem("Time")],
        [rdfs("label"), languageLiteral(mention, "en")],
        ...given(start, (date) => [sem("hasBeginTimeStamp"), dateLiteral(date)]),
        ...given(end, (date) => [sem("hasEndTimeStamp"), dateLiteral(date)]),
      ],
      graph,
    ),
  ];
}
