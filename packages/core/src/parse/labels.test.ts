import { describe, expect, test } from "vitest";
import { parseLabels } from "./labels.ts";

const sizes = { size: 64, hidden: 64, rank: 32, features: 40, recent: 30, earlier: 15, threshold: 0.5 };
const good = {
  context: { maxPieces: 200, maxSentences: 8, maxSentencePieces: 509 },
  v: {
    u: ["NOUN"],
    x: ["NN"],
    d: ["root", "obj"],
    l: ["K"],
    f: ["_", "Number=Sing|Person=3"],
    t: ["person"],
    n: ["O"],
  },
  lexicon: { NNS: { "L|1|": "dogs cats" } },
  names: { start: [0], between: [[0]] },
  coreference: { ...sizes, weights: {} },
  lo_w: [
    [1, 2],
    [3, 4],
  ],
  lo_b: [0, 1],
};

describe("parseLabels", () => {
  test("reads labels, features, a lexicon, a context and the label scorer", () => {
    const labels = parseLabels(JSON.stringify(good));
    expect(labels.context).toEqual(good.context);
    expect(labels.feats).toEqual([{}, { Number: "Sing", Person: "3" }]);
    expect(labels.lexicon.get("NNS")?.get("cats")).toEqual({ letters: "L", strip: 1, add: "" });
    expect([...labels.weights]).toEqual([1, 2, 3, 4, 0, 0]);
    expect([...labels.bias]).toEqual([0, 1, Number.NEGATIVE_INFINITY]);
  });

  test.each([
    ["what is not JSON", "{"],
    ["a list", "[]"],
    ["no labels", "{}"],
    ["an unknown tag", JSON.stringify({ ...good, v: { ...good.v, u: ["THING"] } })],
    ["an unknown type", JSON.stringify({ ...good, v: { ...good.v, t: ["thing"] } })],
    ["labels that are no strings", JSON.stringify({ ...good, v: { ...good.v, x: [1] } })],
    ["a scorer of another size", JSON.stringify({ ...good, lo_b: [0] })],
    ["ragged weights", JSON.stringify({ ...good, lo_w: [[1, 2], [3]] })],
    ["a context without counts", JSON.stringify({ ...good, context: { maxPieces: "many" } })],
    ["a lexicon that is no lexicon", JSON.stringify({ ...good, lexicon: { NN: { K: 1 } } })],
    ["no ranker", JSON.stringify({ ...good, coreference: undefined })],
  ])("refuses %s", (_what, json) =>
    expect(() => parseLabels(json)).toThrow(expect.objectContaining({ code: "model-invalid" })),
  );
});
