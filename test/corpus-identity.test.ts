/** Identity across the documents of `data/corpus`: what is one becomes one, and namesakes stay two. */
import { expect, test } from "vitest";
import { measureCorpus } from "../bench/corpus.ts";
import { loadTestParser } from "./parser.ts";

test("of sixty articles no two namesakes become one, and nearly all names of a thing come together", async () => {
  const figures = await measureCorpus(await loadTestParser());
  expect(figures["corpus.homonyms.merged"]).toBe(0);
  expect(figures["corpus.b3.f1"]).toBeGreaterThan(0.95);
}, 60_000);
