import { expect, test } from "vitest";
import { oncePer, oncePerPair } from "./once.ts";

test("works out an answer once for each thing, also that there is none", () => {
  const asked: string[] = [];
  const ask = oncePer(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name === "Mira" ? "Oslo" : undefined;
  });
  const [mira, otto] = [{ name: "Mira" }, { name: "Otto" }];
  expect([ask(mira), ask(otto), ask(mira), ask(otto)]).toEqual(["Oslo", undefined, "Oslo", undefined]);
  expect(asked).toEqual(["Mira", "Otto"]);
});

test("works out an answer once for each part of each whole, while others are asked meanwhile", () => {
  const asked: string[] = [];
  const sum: (whole: readonly number[], count: number) => number = oncePerPair((whole, count) => {
    asked.push(`${whole.length}:${count}`);
    return count === 0 ? 0 : sum(whole, count - 1) + (whole[count - 1] as number);
  });
  const [one, two] = [[5], [1, 2]];
  expect([sum(two, 2), sum(two, 1), sum(one, 1), sum(two, 2)]).toEqual([3, 1, 5, 3]);
  expect(asked).toEqual(["2:2", "2:1", "2:0", "1:1", "1:0"]);
});
