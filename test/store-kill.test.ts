/** Builds that are killed, stopped, and started beside each other. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import { readStore } from "../packages/cli/src/store/store.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { trials } from "./support/long.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build, exported } from "./support/tiny-build.ts";

const kills = trials(10, 100, "FACTLINE_KILLS");
const articles = trials(60, 500);
const delayMs = 2;
const child = fileURLToPath(new URL("support/build-child.ts", import.meta.url));
const folder = temporaryFolder();
const input = join(folder, "news.jsonl");
let undisturbed: string;

interface Build {
  readonly process: ChildProcess;
  /** What it has printed: `started`, then the id of each document that is on the disk. */
  readonly lines: () => string[];
  readonly err: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

function start(graph: string, delayMs: number, lanes = 1): Build {
  const flags = ["--conditions=@factline/source", "--import", "tsx"];
  const started = spawn(process.execPath, [...flags, child, graph, input, String(delayMs), String(lanes)]);
  const [out, err]: [string[], string[]] = [[], []];
  started.stdout.setEncoding("utf8").on("data", (text: string) => out.push(text));
  started.stderr.setEncoding("utf8").on("data", (text: string) => err.push(text));
  return {
    process: started,
    lines: () => out.join("").split("\n").filter(Boolean),
    err: () => err.join(""),
    ended: once(started, "close").then(([code, signal]) => ({ code, signal })),
  };
}

async function startAndWait(graph: string, delayMs: number, lanes = 1): Promise<Build> {
  const started = start(graph, delayMs, lanes);
  await once(started.process.stdout as NodeJS.ReadableStream, "data");
  return started;
}

const storedIn = (graph: string): Promise<string[]> =>
  readStore(graph, (reader) => reader.documents().map(({ id }) => id));

beforeAll(async () => {
  const lines = Array.from({ length: articles }, (_, at) =>
    JSON.stringify({ id: `n${at}`, text: `Anna${at % 7} met Ben${at % 5}. Ben${at % 5} told Carl${at}.` }),
  );
  writeFileSync(input, `${lines.join("\n")}\n`);
  const graph = join(folder, "undisturbed.factline");
  await build([input], graph);
  undisturbed = await exported(graph);
});

test.each(Array.from({ length: kills }, (_, trial) => trial))(
  "a kill loses nothing that was stored (%i)",
  async (trial) => {
    const graph = join(folder, `killed-${trial}.factline`);
    const lanes = trial % 2 === 0 ? 1 : 4;
    const started = await startAndWait(graph, delayMs, lanes);
    // Anywhere in a run, which takes some milliseconds a document beside what the extractor takes.
    await sleep((trial * 97) % (5 * articles));
    started.process.kill("SIGKILL");
    await started.ended;
    const stored = await storedIn(graph);
    const acknowledged = started.lines().filter((line) => line !== "started");
    expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
    const { read } = await build([input], graph);
    expect(read.filter((id) => stored.includes(id))).toEqual([]);
    expect(read.length + stored.length).toBe(articles);
    expect(await exported(graph)).toBe(undisturbed);
  },
);

test("a log that is cut anywhere loses the last articles alone", async () => {
  const graph = join(folder, "cut.factline");
  const started = await startAndWait(graph, 2);
  while (started.lines().length < 5) await sleep(5);
  started.process.kill("SIGKILL");
  await started.ended;
  const [file, log] = [readFileSync(graph), readFileSync(`${graph}-wal`)];
  const counts: number[] = [];
  for (let length = log.length; length > 0; length -= 1361) {
    const cut = join(folder, `cut-${length}.factline`);
    writeFileSync(cut, file);
    writeFileSync(`${cut}-wal`, log.subarray(0, length));
    expect(await verifyCommand(cut, recordingTerminal())).toBe(0);
    counts.push((await storedIn(cut)).length);
  }
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(Math.max(...counts)).toBeGreaterThanOrEqual(started.lines().length - 1);
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s stops a build in good order with exit code %i", async (signal, expected) => {
  const graph = join(folder, `${signal}.factline`);
  const started = await startAndWait(graph, 50);
  const since = performance.now();
  started.process.kill(signal);
  expect(await started.ended).toEqual({ code: expected, signal: null });
  expect(performance.now() - since).toBeLessThan(5000);
  expect(started.err()).toContain("the same command goes on from here");
  await build([input], graph);
  expect(await exported(graph)).toBe(undisturbed);
});

test("of builds on one graph one runs; the others name it and end, and readers see one state", async () => {
  const graph = join(folder, "contended.factline");
  const first = await startAndWait(graph, 600);
  const others = Array.from({ length: 3 }, () => start(graph, 0));
  const seen = await readStore(graph, async (reader) => {
    const before = reader.count("documents");
    const written = first.lines().length;
    for (const other of others) expect(await other.ended).toEqual({ code: 1, signal: null });
    while (first.lines().length <= written + 1) await sleep(20);
    return [before, reader.count("documents")];
  });
  expect(seen[1]).toBe(seen[0]);
  for (const other of others) expect(other.err()).toContain(`another factline (process ${first.process.pid})`);
  await expect(build([input], graph)).rejects.toThrow(`process ${first.process.pid}`);
  first.process.kill("SIGKILL");
  await first.ended;
  await build([input], graph);
  expect(await exported(graph)).toBe(undisturbed);
});
