import { expect, test } from "vitest";
import type { Scores } from "./encoder.ts";
import { readNameChain } from "./names.ts";
import { decodeSignals, type StretchSignals, stretchSignals } from "./signals.ts";

const chain = readNameChain({ start: [0, 0], between: Array(2).fill([0, 0]) }, 2);

/** A stretch of words of which the network says how much likelier each is a name. */
function stretch(text: string, ...margins: readonly number[]): StretchSignals {
  const scores: Scores = {
    columns: 2,
    upos: new Int32Array(),
    xpos: new Int32Array(),
    lemma: new Int32Array(),
    feats: new Int32Array(),
    proper: new Float32Array(),
    arc: new Float32Array(),
    dependent: new Float32Array(),
    head: new Float32Array(),
    span: new Float32Array(),
    name: Float32Array.from(margins.flatMap((margin) => [0, margin])),
    factuality: Float32Array.from(margins.keys()),
    coreference: Float32Array.from(margins.flatMap((_, at) => [at, at])),
  };
  return stretchSignals(text.split(" "), scores);
}

function names(...sentences: readonly (readonly StretchSignals[])[]): string[] {
  return decodeSignals(sentences, ["O", "B-PER"], chain).map((signals) => signals.names.join(" "));
}

test("the best labels become names", () => expect(names([stretch("Ada left", 2, -1)])).toEqual(["B-PER O"]));

test("a document reads a word before the same word as the same", () => {
  const sure = [stretch("Ada Bank lost", 4, 4, -4)];
  expect(names([stretch("It sued Ada Bank", -4, -4, -1, 1)])).toEqual(["O O O B-PER"]);
  expect(names([stretch("It sued Ada Bank", -4, -4, -1, 1)], sure)).toEqual(["O O B-PER B-PER", "B-PER B-PER O"]);
  expect(names([stretch("It sued Ada itself", -4, -4, -1, -4)], sure)[0]).toBe("O O O O");
});

test("a sentence that was cut has the signals of its parts, one after the other", () => {
  const [signals] = decodeSignals([[stretch("Ada left", 2, -1), stretch("yesterday", -1)]], ["O", "B-PER"], chain);
  expect(signals).toEqual({
    names: ["B-PER", "O", "O"],
    factuality: Float32Array.of(0, 1, 0),
    coreference: Float32Array.of(0, 0, 1, 1, 0, 0),
  });
});
