/**
 * The same articles give the same bytes, wherever, in whatever order, by however many workers and by whichever Node they are
 * read (row O5). Other versions of Node are those that `.ci/interop/setup.sh` has installed below FACTLINE_INTEROP.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { factline, samples, temporaryFolder } from "./support/built-command.ts";

const formats = ["nquads", "trig", "jsonld", "json"] as const;
const files = readdirSync(join(samples, "story")).map((file) => join(samples, "story", file));

interface Circumstances {
  readonly order: readonly string[];
  readonly workers: number;
  readonly env: Readonly<Record<string, string>>;
  readonly node?: string;
}

/** Builds a graph and hashes its exports. */
async function hashes({ order, workers, env, node = process.execPath }: Circumstances): Promise<string[]> {
  const folder = temporaryFolder();
  const graph = join(folder, "story.factline");
  const built = await factline(["build", ...order, "--graph", graph, "--workers", String(workers)], { env, node });
  expect(built.code, built.stderr).toBe(0);
  const all: string[] = [];
  for (const format of formats) {
    const out = join(folder, format);
    expect((await factline(["export", graph, "--format", format, "--out", out], { env, node })).code).toBe(0);
    all.push(createHash("sha256").update(readFileSync(out)).digest("hex"));
  }
  return all;
}

let usual: string[];
beforeAll(async () => {
  usual = await hashes({ order: files, workers: 1, env: {} });
}, 600_000);

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
])("O5: %s", { timeout: 600_000 }, async (_, circumstances) => {
  expect(await hashes(circumstances)).toEqual(usual);
});

const others = [22, 24, 26].map((version) => {
  const folder = join(process.env.FACTLINE_INTEROP ?? "", "node/node_modules", `node${version}`);
  return [`Node ${version}`, ["bin/node", "bin/node.exe"].map((name) => join(folder, name)).find(existsSync)] as const;
});

describe.each(others)("%s", (_, node) => {
  test.skipIf(node === undefined)("O5: gives the same bytes", { timeout: 600_000 }, async () => {
    expect(await hashes({ order: files, workers: 1, env: {}, ...(node && { node }) })).toEqual(usual);
  });
});
