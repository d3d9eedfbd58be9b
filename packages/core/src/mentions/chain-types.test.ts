import { expect, test } from "vitest";
import { type Analysis, ENTITY_TYPES, type EntityType, type Mention } from "../model/index.ts";
import { withChainTypes } from "./chain-types.ts";

type Chances = Partial<Record<EntityType, number>>;

/** One mention a sentence, of one word, with the model's chances of its types. */
function example(...all: readonly Chances[]): { analysis: Analysis; mentions: Mention[] } {
  const token = { head: -1, upos: "PROPN" };
  const candidates = all.map((chances, sentence) => ({
    ...{ sentence, first: 0, last: 0 },
    chances: ENTITY_TYPES.map((type) => chances[type] ?? 0),
  }));
  const mentions = all.map((chances, sentence) => {
    const [type] = ENTITY_TYPES.toSorted((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
    return { sentence, first: 0, last: 0, head: 0, start: 0, end: 1, kind: "name", type } as Mention;
  });
  return { analysis: { sentences: all.map(() => ({ tokens: [token] })), candidates } as unknown as Analysis, mentions };
}

const place = { place: 0.6, organization: 0.4 };
const organization = { organization: 0.99, place: 0.01 };

test("gives a chain the type that is likeliest for its mentions together", () => {
  const { analysis, mentions } = example(place, organization, place);
  const typed = withChainTypes(analysis, mentions, [{ mentions: [0, 1, 2], reasons: ["", ""] }]);
  expect(typed.map(({ type }) => type)).toEqual(["organization", "organization", "organization"]);
});

test("leaves a mention alone as it is, and what a list knows", () => {
  const { analysis, mentions } = example(place, organization, organization);
  const known = [{ ...(mentions[0] as Mention), canonical: "Norway" }, ...mentions.slice(1)];
  const chains = [
    { mentions: [0, 1], reasons: [""] },
    { mentions: [2], reasons: [] },
  ];
  expect(withChainTypes(analysis, known, chains).map(({ type }) => type)).toEqual([
    "place",
    "organization",
    "organization",
  ]);
});
