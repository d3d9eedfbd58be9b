import type { StatementRecord } from "@factline/core";
import { expect, test } from "vitest";
import { predicateWords, saysNo } from "./predicate.ts";

type Told = Parameters<typeof predicateWords>[0];

const told = (label: string, lemma: string, rest: Partial<Told> = {}): Told => ({
  predicate: { label, lemma, span: [0, 1] },
  polarity: "affirmed",
  modality: "asserted",
  attribution: [],
  ...rest,
});
const union = { id: "union", label: "the union", type: "organization", mention: "the union", span: [0, 1] } as const;
const denial: StatementRecord["attribution"] = [{ source: union, cue: { label: "denied", span: [0, 1] } }];

test.each([
  [told("stay", "stay", { modality: "requested" }), "to stay"],
  [told("step down", "step down", { polarity: "negated" }), "to step down"],
  [told("would strike", "would strike", { modality: "conditional" }), "would strike"],
  [told("must answer", "must answer", { modality: "necessary" }), "must answer"],
  [told("plans to inspect", "plan to inspect", { modality: "intended" }), "plans to inspect"],
  [told("put", "put"), "put"],
  [told("put", "put", { polarity: "negated", attribution: denial }), "put"],
])("a predicate is read as a sentence has it: %#", (record, words) => {
  expect(predicateWords(record)).toBe(words);
});

test("a predicate that says no is told from one that is denied", () => {
  expect(
    ["did not receive", "never hid", "didn’t call", "knew of", "noted"].map((label) => saysNo(told(label, label))),
  ).toEqual([true, true, true, false, false]);
});
