/** The same articles give the same bytes, wherever, in whatever order and by however many workers they are read (row O5). */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { factline, samples, temporaryFolder } from "./support/built-command.ts";

const formats = ["nquads", "trig", "jsonld", "json"] as const;
const files = readdirSync(join(samples, "story")).map((file) => join(samples, "story", file));

interface Circumstances {
  readonly order: readonly string[];
  readonly workers: number;
  readonly env: Readonly<Record<string, string>>;
}

/** Builds a graph and hashes its exports. */
async function hashes({ order, workers, env }: Circumstances): Promise<string[]> {
  const folder = temporaryFolder();
  const graph = join(folder, "story.factline");
  const built = await factline(["build", ...order, "--graph", graph, "--workers", String(workers)], { env });
  expect(built.code, built.stderr).toBe(0);
  const all: string[] = [];
  for (const format of formats) {
    const out = join(folder, format);
    expect((await factline(["export", graph, "--format", format, "--out", out], { env })).code).toBe(0);
    all.push(createHash("sha256").update(readFileSync(out)).digest("hex"));
  }
  return all;
}

let usual: string[];
beforeAll(async () => {
  usual = await hashes({ order: files, workers: 1, env: {} });
}, 240_000);

test.each<[string, Circumstances]>([
  ["a second time", { order: files, workers: 1, env: {} }],
  ["in another order by two workers", { order: files.toReversed(), workers: 2, env: {} }],
  [
    "on the other side of the earth, in another language",
    { order: files, workers: 1, env: { TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } },
  ],
  [
    "in the west, shuffled, by four workers",
    {
      order: files.toSorted((a, b) => a.slice(-9).localeCompare(b.slice(-9))),
      workers: 4,
      env: { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" },
    },
  ],
])("%s", { timeout: 240_000 }, async (_, circumstances) => {
  expect(await hashes(circumstances)).toEqual(usual);
});
