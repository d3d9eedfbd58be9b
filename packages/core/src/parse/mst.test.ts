import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestTree, isTree } from "./mst.ts";

/** The best total score over all trees with one root, found by trying every one. */
function bestByForce(scores: Float32Array, size: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Array<number>(size).fill(-1);
  const tryFrom = (word: number): void => {
    if (word === size) {
      if (isTree(heads)) best = Math.max(best, total(scores, heads));
      return;
    }
    for (let head = -1; head < size; head++) {
      heads[word] = head;
      if (head !== word) tryFrom(word + 1);
    }
  };
  tryFrom(0);
  return best;
}

function total(scores: Float32Array, heads: ArrayLike<number>): number {
  return Array.from(heads).reduce((sum, head, word) => sum + (scores[word * (heads.length + 1) + head + 1] ?? 0), 0);
}

const matrix = (size: number): fc.Arbitrary<Float32Array> =>
  fc
    .array(fc.integer({ min: -40, max: 40 }), { minLength: size * (size + 1), maxLength: size * (size + 1) })
    .map((values) => Float32Array.from(values));

describe("bestTree", () => {
  test.each([1, 2, 3, 4, 5])("finds the best tree of %i words", (size) => {
    fc.assert(
      fc.property(matrix(size), (scores) => {
        const heads = bestTree(scores, size);
        expect(isTree(heads)).toBe(true);
        expect(total(scores, heads)).toBe(bestByForce(scores, size));
      }),
      { numRuns: 200 },
    );
  });

  test("gives one tree for any matrix", () => {
    const sized = fc.integer({ min: 1, max: 40 }).chain((size) => matrix(size).map((scores) => ({ size, scores })));
    fc.assert(fc.property(sized, ({ size, scores }) => isTree(bestTree(scores, size))));
  });

  test("takes one root though two words want to be it", () => {
    expect([...bestTree(Float32Array.from([9, 0, 1, 9, 2, 0]), 2)]).toEqual([-1, 0]);
  });

  test("gives a tree of equal scores too", () => {
    expect(isTree(bestTree(new Float32Array(200 * 201), 200))).toBe(true);
  });
});

describe("isTree", () => {
  test.each([
    [[-1], true],
    [[1, -1, 1], true],
    [[1, 0], false],
    [[-1, -1], false],
    [[-1, 2, 1], false],
    [[-1, 2, 3, 1], false],
    [[], false],
  ])("of %j is %s", (heads, expected) => expect(isTree(heads)).toBe(expected));
});
