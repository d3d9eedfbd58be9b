/**
 * Generated hostile graphs through every syntax into Oxigraph, Jena and rdflib: the same quads, and no warning (row O1 of
 * the reliability bar). Needs what `.ci/interop/setup.sh` installs; `pnpm test:long` makes it 10,000.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type FactQuad, serialize, toQuads } from "@factline/core/rdf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileGraphs } from "./support/hostile-graphs.ts";
import { trials } from "./support/long.ts";
import { formats, isTriples, linesOf, readersOf, readWithN3 } from "./support/rdf.ts";

const installed = process.env.FACTLINE_INTEROP ?? "";
const python = join(installed, "venv/bin/python");
const jena = join(installed, "jena");
const ready = existsSync(python) && existsSync(jena);
const sliceSize = trials(30, 1000);
/** Slices of graphs, of which FACTLINE_SLICES says how many and FACTLINE_FIRST_SLICE where to go on. */
const slices = Array.from(
  { length: trials(1, 10, "FACTLINE_SLICES") },
  (_, slice) => slice + trials(0, 0, "FACTLINE_FIRST_SLICE"),
);

/** The quads of one graph; its base is its own, so that those of many can be read together. */
function quadsOfSlice(slice: number): FactQuad[][] {
  const graphs = fc.sample(hostileGraphs(3), { numRuns: sliceSize, seed: 1_000 + slice });
  return graphs.map((graph, index) => toQuads(graph, { base: `https://g${slice}-${index}.example/` }));
}

type Cell = string | null | readonly string[];

/** A quad as `compare_rdflib.py` has it. */
function cellsOf({ subject, predicate, object, graph }: FactQuad, triples: boolean): Cell[] {
  const last = object.termType === "Literal" ? [object.value, object.language, object.datatype.value] : object.value;
  return [subject.value, predicate.value, last, triples ? null : graph.value];
}

/** The lines of expected quads, each once. */
function expectedCells(quads: readonly FactQuad[], triples: boolean): Cell[][] {
  const lines = new Map(quads.map((quad) => [JSON.stringify(cellsOf(quad, triples)), cellsOf(quad, triples)]));
  return [...lines.values()];
}

/** Writes every graph in every syntax, and what rdflib must find. */
function writeSlice(folder: string, graphs: readonly FactQuad[][]): void {
  const expected: Record<string, Cell[][]> = {};
  for (const [index, quads] of graphs.entries()) {
    for (const { format, ending } of formats) {
      const file = `${index}.${ending}`;
      writeFileSync(join(folder, file), serialize(quads, format));
      expected[file] = expectedCells(quads, isTriples(format));
    }
  }
  writeFileSync(join(folder, "expected.json"), JSON.stringify(expected));
}

function readWithJena(folder: string, ending: string, count: number) {
  const files = Array.from({ length: count }, (_, index) => `${index}.${ending}`);
  // Warnings alone: which file it reads is no news.
  const quiet = "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn";
  const riot = ["riotcmd.riot", "--check", "--strict", "--output=nquads"];
  const command = [quiet, "-cp", join(jena, "*"), ...riot, ...files];
  const { stdout, stderr } = spawnSync("java", command, { cwd: folder, encoding: "utf8", maxBuffer: 1e9 });
  return { stderr, quads: readWithN3(stdout, "application/n-quads") };
}

describe.skipIf(!ready)("hostile graphs", { timeout: 3_600_000 }, () => {
  test.each(slices)(`O1: slice %i of ${sliceSize}`, async (slice) => {
    const folder = mkdtempSync(join(tmpdir(), "factline-hostile-"));
    try {
      const graphs = quadsOfSlice(slice);
      writeSlice(folder, graphs);
      const compare = fileURLToPath(new URL("../.ci/interop/compare_rdflib.py", import.meta.url));
      expect(execFileSync(python, [compare, join(folder, "expected.json")], { encoding: "utf8" })).toBe("");
      for (const { format, ending, mediaType } of formats) {
        const expected = linesOf(graphs.flat(), isTriples(format));
        const { stderr, quads } = readWithJena(folder, ending, graphs.length);
        expect(stderr, `Jena on ${format}`).toBe("");
        expect(quads).toHaveLength(expected.length);
        expect(linesOf(quads, isTriples(format)), `Jena on ${format}`).toEqual(expected);
        for (const own of graphs) {
          const [text, lines] = [serialize(own, format), linesOf(own, isTriples(format))];
          for (const read of readersOf(format)) {
            const found = await read(text, mediaType);
            expect(linesOf(found, isTriples(format)), `${read.name} on ${format}`).toEqual(lines);
          }
          // Oxigraph's terms live in WebAssembly memory, which is freed between turns of the event loop only.
          await setImmediate();
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
