import { totalmem } from "node:os";
import { expect, test } from "vitest";
import { memoryAtHand, roomFor } from "./heap.ts";

const gigabyte = 2 ** 30;

test.each([
  [1, 2 * gigabyte, true],
  [2, 4 * gigabyte, true],
  [4, 4 * gigabyte, false],
  [16, 64 * gigabyte, true],
])("%i threads with %i bytes of memory have more room: %s", (threads, memory, has) => {
  expect(roomFor(threads, memory) !== undefined).toBe(has);
});

test("no more memory is at hand than there is", () => {
  expect(memoryAtHand()).toBeGreaterThan(0);
  expect(memoryAtHand()).toBeLessThanOrEqual(totalmem());
});
