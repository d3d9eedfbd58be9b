/** One hostile string at a time in every place of a graph, and hostile bases: clean in every syntax, or refused (row O2). */
import { FactlineError } from "@factline/core";
import { type FactQuad, serialize, toQuads } from "@factline/core/rdf";
import { describe, expect, test } from "vitest";
import { hostileCases } from "./support/hostile-cases.data.ts";
import { graphOf } from "./support/hostile-graph.ts";
import { formats, isTriples, linesOf, readersOf } from "./support/rdf.ts";

async function check(quads: readonly FactQuad[]): Promise<void> {
  for (const { format, mediaType } of formats) {
    const text = serialize(quads, format);
    const lines = linesOf(quads, isTriples(format));
    for (const read of readersOf(format)) {
      const found = await read(text, mediaType);
      expect(found, `${format} by ${read.name}`).toHaveLength(lines.length);
      expect(linesOf(found, isTriples(format)), `${format} by ${read.name}`).toEqual(lines);
    }
  }
}

test("there are as many cases as the bar has", () => {
  expect(new Set(hostileCases.map(([, string]) => string)).size).toBeGreaterThanOrEqual(62);
});

describe.each(hostileCases)("%s", { timeout: 120_000 }, (_, string) => {
  test("O2: is clean in every syntax, wherever it stands", () => check(toQuads(graphOf([string, "plain"]))));

  test("O2: is clean as the base of all addresses, or is refused", async () => {
    let quads: FactQuad[];
    try {
      quads = toQuads(graphOf(["plain"]), { base: string });
    } catch (error) {
      expect(error).toBeInstanceOf(FactlineError);
      return;
    }
    await check(quads);
  });
});
