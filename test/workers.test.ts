/** Many threads: the same bytes as one, and an end in good order. */
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { factline, samples, startFactline, temporaryFolder } from "./support/built-command.ts";

const articles = ["1-border-force.txt", "4-museum-trial.txt", "5-briefs.jsonl"].map((name) => join(samples, name));

test.each(["jsonl", "oie"])("O5: extract writes the same %s on one thread and on several", async (format) => {
  const runs = await Promise.all(
    ["1", "3"].map((workers) => factline(["extract", ...articles, "--format", format, "--workers", workers])),
  );
  expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, ""],
    [0, ""],
  ]);
  expect(runs[1]?.stdout).toBe(runs[0]?.stdout);
  expect(runs[0]?.stdout.length).toBeGreaterThan(1000);
});

test("O5: build makes the same graph on one thread and on several", async () => {
  const folder = temporaryFolder();
  const exports = await Promise.all(
    ["1", "3"].map(async (workers) => {
      const [graph, out] = [join(folder, `${workers}.factline`), join(folder, `${workers}.json`)];
      expect((await factline(["build", ...articles, "--graph", graph, "--workers", workers])).code).toBe(0);
      expect((await factline(["export", graph, "--format", "json", "--out", out])).code).toBe(0);
      return readFileSync(out, "utf8");
    }),
  );
  expect(exports[1]).toBe(exports[0]);
});

test("R6: Ctrl-C ends the threads, too", async () => {
  const graph = join(temporaryFolder(), "stopped.factline");
  const child = startFactline(["build", samples, "--graph", graph, "--workers", "2"]);
  child.stderr?.resume();
  const ended = once(child, "close");
  // The file is there once the command has begun to listen.
  while (!existsSync(graph) && child.exitCode === null) await sleep(50);
  await sleep(100);
  child.kill("SIGINT");
  const [code] = await ended;
  // It may have been done by then.
  expect([0, 130]).toContain(code);
  // What was stored is whole; where nothing was, there is no file.
  if (existsSync(graph)) expect((await factline(["verify", graph])).code).toBe(0);
  expect((await factline(["build", samples, "--graph", graph])).code).toBe(0);
  expect((await factline(["verify", graph])).code).toBe(0);
});
