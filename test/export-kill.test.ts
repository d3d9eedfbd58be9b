/** Exports that are killed: the target is the old one or the new one, whole (row R8). */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "./support/built-command.ts";
import { trials } from "./support/long.ts";
import { build } from "./support/tiny-build.ts";

const kills = trials(4, 50);
const child = fileURLToPath(new URL("support/export-child.ts", import.meta.url));
const folder = temporaryFolder();
const graph = join(folder, "news.factline");
const articles = 120;

function start(format: string, out: string): ChildProcess {
  const args = ["--conditions=@factline/source", "--import", "tsx", child, graph, format, out];
  return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
}

async function run(
  format: string,
  out: string,
): Promise<{ readonly code: number; readonly err: string; readonly ms: number }> {
  const running = start(format, out);
  let err = "";
  running.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  await once(running.stdout as NodeJS.ReadableStream, "data");
  const from = performance.now();
  const [code] = await once(running, "close");
  return { code, err, ms: performance.now() - from };
}

beforeAll(async () => {
  const news = join(folder, "news.jsonl");
  const lines = Array.from({ length: articles }, (_, at) =>
    JSON.stringify({ id: `n${at}`, text: `Anna${at % 7} met Ben${at}. Ben${at} told Carl${at}. `.repeat(5) }),
  );
  writeFileSync(news, `${lines.join("\n")}\n`);
  await build([news], graph);
});

describe.each(["nquads", "jsonld"])("%s", { timeout: 600_000 }, (format) => {
  test(`R8: is old or new after each of ${kills} kills`, async () => {
    const out = join(folder, `killed.${format}`);
    const { code, ms } = await run(format, out);
    expect(code).toBe(0);
    const whole = readFileSync(out, "utf8");
    const seen = new Set<string>();
    for (let kill = 0; kill < kills; kill++) {
      writeFileSync(out, "old");
      const running = start(format, out);
      const closed = once(running, "close");
      await once(running.stdout as NodeJS.ReadableStream, "data");
      await sleep((ms * 1.2 * (kill + 0.5)) / kills);
      running.kill("SIGKILL");
      await closed;
      const content = readFileSync(out, "utf8");
      expect(["old", whole].includes(content), `${content.length} characters`).toBe(true);
      seen.add(content === whole ? "new" : "old");
    }
    expect(seen).toContain("old");
    expect((await run(format, out)).code).toBe(0);
    expect(readFileSync(out, "utf8")).toBe(whole);
  });
});

describe("a folder of several files", { timeout: 120_000 }, () => {
  test("R8: has no new file beside an old one when the export is killed before its end", async () => {
    const out = join(folder, "neo4j");
    const { ms } = await run("neo4j", out);
    for (const name of readdirSync(out)) writeFileSync(join(out, name), "old");
    const running = start("neo4j", out);
    const closed = once(running, "close");
    await once(running.stdout as NodeJS.ReadableStream, "data");
    await sleep(ms * 0.6);
    running.kill("SIGKILL");
    await closed;
    const contents = ["nodes.csv", "relationships.csv"].map((name) => readFileSync(join(out, name), "utf8") === "old");
    expect(new Set(contents).size).toBe(1);
  });
});
