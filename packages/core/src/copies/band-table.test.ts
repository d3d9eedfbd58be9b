import { expect, test } from "vitest";
import { BandTable } from "./band-table.ts";
import { bandCount } from "./bands.ts";

test("gives the documents of a band in their order, and none of another band of the same chain", () => {
  const table = new BandTable(40);
  const bands = (first: number): number[] => Array.from({ length: bandCount }, (_, at) => first + at);
  for (let document = 0; document < 40; document++) table.add(document, bands(document % 2 === 0 ? 7 : 0x80000007));
  const even = Array.from({ length: 20 }, (_, at) => 2 * at);
  expect(table.having(7)).toEqual(even);
  expect(table.having(0x80000007)).toEqual(even.map((document) => document + 1));
  expect(table.having(6)).toEqual([]);
});
