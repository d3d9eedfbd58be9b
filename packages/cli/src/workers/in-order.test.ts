import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

async function* count(to: number, taken: number[] = []): AsyncGenerator<number> {
  for (let item = 0; item < to; item++) {
    taken.push(item);
    yield item;
  }
}

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Every third item takes long, so that results arrive in another order than that of the items. */
const work = async (item: number): Promise<number> => {
  await sleep(item % 3 === 0 ? 12 : 1);
  return item;
};

test.each([1, 2, 5, 100])("gives all results in the order of the items, %i at once", async (most) => {
  expect(await allOf(inOrder(count(40), most, work))).toEqual(Array.from({ length: 40 }, (_, at) => at));
});

test("begins no more items than may wait for the reader", async () => {
  const taken: number[] = [];
  const results = inOrder(count(40, taken), 4, work);
  for (const expected of [0, 1, 2]) {
    expect((await results.next()).value).toBe(expected);
    await sleep(30);
    expect(taken.length).toBeLessThanOrEqual(expected + 5);
  }
  await results.return(undefined);
});

test("gives a result without waiting for the next item", async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => {});
  }
  expect((await inOrder(slow(), 8, work).next()).value).toBe(1);
});

test("a failure comes in its turn, and so does that of the items", async () => {
  const failing = inOrder(count(9), 4, async (item) => {
    if (item === 2) throw new Error("two");
    return work(item);
  });
  expect([(await failing.next()).value, (await failing.next()).value]).toEqual([0, 1]);
  await expect(failing.next()).rejects.toThrow("two");
  async function* broken(): AsyncGenerator<number> {
    yield 0;
    throw new Error("no more");
  }
  await expect(allOf(inOrder(broken(), 1, work))).rejects.toThrow("no more");
});
