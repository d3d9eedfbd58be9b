import { expect, test } from "vitest";
import type { DocumentId } from "../model/index.ts";
import { findCopies } from "./copies.ts";

const sentences = [
  "The ferry company Nordline will close its oldest route in May, its owner said on Monday.",
  "The route between Vardby and Orsta has lost money for nine years in a row.",
  "About forty people work on the two ships, and most of them live in Vardby.",
  "The union called the decision a betrayal of the islands and announced a strike.",
  "A spokesman for the ministry of transport declined to comment on the plans.",
  "The council will meet on Thursday to discuss whether it can pay for the route itself.",
];
const other = [
  "A court in Kelmouth has fined the steelmaker Hallberg for the third time this year.",
  "Judges found that the firm had let hot water into the river without a permit.",
  "The company said that it would appeal and that no fish had died.",
  "Local fishermen disagree and have collected photographs for the trial.",
];
const agency = sentences.join(" ");

function copiesOf(texts: Readonly<Record<string, readonly [string | undefined, string]>>): Record<string, string> {
  const documents = Object.entries(texts).map(([id, [date]]) => ({ id: id as DocumentId, ...(date && { date }) }));
  return Object.fromEntries(findCopies(documents, (id) => texts[id]?.[1] ?? ""));
}

test("finds the same text with another headline, cut short, or in capitals, and names the earliest", () => {
  expect(
    copiesOf({
      late: ["2024-05-03", `Ferry to close\n\n${agency}`],
      first: ["2024-05-01", agency],
      cut: ["2024-05-02", sentences.slice(0, 3).join("\n\n")],
      loud: [undefined, agency.toUpperCase()],
      other: ["2024-05-01", other.join(" ")],
    }),
  ).toEqual({ late: "first", cut: "first", loud: "first" });
});

test("takes articles on one story, and one that quotes another, for different ones", () => {
  const own = [
    "Islanders gathered at the quay on Monday evening to protest against the end of the line.",
    "Many of them remember the day on which the first ship came, sixty years ago.",
    "Without it the way to the hospital takes two hours by road, they say.",
    sentences[3],
  ].join(" ");
  expect(copiesOf({ first: ["2024-05-01", agency], own: ["2024-05-02", own] })).toEqual({});
});

test("does not depend on the order in which documents come", () => {
  const texts = {
    b: ["2024-05-01", agency],
    a: ["2024-05-01", `${agency} More.`],
    c: ["2024-04-01", other.join(" ")],
  } as const;
  expect(copiesOf(texts)).toEqual({ b: "a" });
  expect(copiesOf(Object.fromEntries(Object.entries(texts).reverse()))).toEqual({ b: "a" });
});

test("leaves short texts alone", () => {
  expect(copiesOf({ a: [undefined, "Sunny, light winds."], b: [undefined, "Sunny, light winds."] })).toEqual({});
});

test("names the earliest of several that have the text, whichever of them shares more of it", () => {
  const texts = {
    early: ["2024-05-01", sentences.slice(2).join(" ")],
    late: ["2024-05-02", sentences.slice(0, 4).join(" ")],
    all: ["2024-05-03", agency],
  } as const;
  for (const swapped of [texts, { ...texts, early: texts.late, late: texts.early }]) {
    const [first] = Object.entries(swapped).sort(([, [a]], [, [b]]) => (a < b ? -1 : 1)) as [[string, unknown]];
    expect(copiesOf(swapped).all).toBe(first[0]);
  }
});
