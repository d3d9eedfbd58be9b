import type { StatementRecord } from "@factline/core";
import { expect, test } from "vitest";
import { standingOf } from "./standing.ts";

type Facets = Pick<StatementRecord, "polarity" | "modality" | "attribution">;
const said = [
  { source: { id: "a", label: "A", type: "person", mention: "A", span: [0, 1] }, cue: { label: "said", span: [2, 6] } },
] as const;
const plain: Facets = { polarity: "affirmed", modality: "asserted", attribution: [] };

test.each<[string, Partial<Facets>]>([
  ["stated", {}],
  ["claimed", { attribution: said }],
  ["possible", { modality: "possible" }],
  ["possible", { modality: "conditional", attribution: said }],
  ["planned", { modality: "future" }],
  ["planned", { modality: "requested" }],
  ["denied", { polarity: "negated" }],
  ["denied", { polarity: "negated", modality: "possible", attribution: said }],
])("%s: %o", (standing, facets) => {
  expect(standingOf({ ...plain, ...facets } as StatementRecord)).toBe(standing);
});
