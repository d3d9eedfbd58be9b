/** Builds that are killed, stopped, and started beside each other (rows R1, R2, R6 and R7). */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import { openReader } from "../packages/cli/src/store/open.ts";
import { readStore } from "../packages/cli/src/store/store.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { noteFigure, trials } from "./support/long.ts";
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
  "R1: a kill loses nothing that was stored (%i)",
  { timeout: 600_000 },
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
    for (const end of ["", "-wal", "-shm", ".lock", ".json"]) rmSync(`${graph}${end}`, { force: true });
  },
);

/**
 * The documents of a graph that is opened as a reader opens it. What the library holds of a closed one is given back when
 * memory is collected, which takes longer than all the rest: here not after each of many.
 */
function idsIn(graph: string): string[] {
  const connection = openReader(graph);
  try {
    return (connection.prepare("SELECT id FROM documents ORDER BY id").raw().all() as string[][]).flat();
  } finally {
    connection.close();
  }
}

/** Lengths of a write-ahead log at the ends of its transactions (SQLite, "WAL File Format"). */
function transactionsOf(log: Buffer): number[] {
  const frame = 24 + log.readUInt32BE(8);
  const starts = Array.from({ length: Math.floor((log.length - 32) / frame) }, (_, at) => 32 + at * frame);
  // The last frame of a transaction names the size of the database; those of an earlier round have other salts.
  const isCurrent = (at: number) => log.compare(log, 16, 24, at + 8, at + 16) === 0;
  return starts.filter((at) => isCurrent(at) && log.readUInt32BE(at + 4) > 0).map((at) => at + frame);
}

test("R2: a log that is cut anywhere in its last transaction loses that one alone", {
  timeout: 3_600_000,
}, async (context) => {
  const graph = join(folder, "cut.factline");
  const started = await startAndWait(graph, 2);
  while (started.lines().length < 5) await sleep(5);
  started.process.kill("SIGKILL");
  await started.ended;
  const [file, log] = [readFileSync(graph), readFileSync(`${graph}-wal`)];
  const [before = 0, end = 0] = transactionsOf(log).slice(-2);
  // A name for each, since SQLite would take a file for the same that is only in the place of another.
  const cutTo = async (length: number): Promise<{ readonly kept: string[]; readonly proven: boolean }> => {
    const cut = join(folder, `cut-${length}.factline`);
    writeFileSync(cut, file);
    writeFileSync(`${cut}-wal`, log.subarray(0, length));
    try {
      const proven = length % 64 !== 0 || (await verifyCommand(cut, recordingTerminal())) === 0;
      return { kept: idsIn(cut), proven };
    } finally {
      for (const name of ["", "-wal", "-shm"]) rmSync(`${cut}${name}`, { force: true });
    }
  };
  const [{ kept: all }, { kept }] = [await cutTo(end), await cutTo(before)];
  expect(all).toHaveLength(kept.length + 1);
  expect(all).toEqual(expect.arrayContaining(kept));
  const step = trials(1361, 1, "FACTLINE_CUT_STEP");
  noteFigure(context, `cut at ${Math.ceil((end - before) / step).toLocaleString("en")} lengths`);
  for (let length = before; length < end; length += step) {
    expect(await cutTo(length), `cut to ${length}`).toEqual({ kept, proven: true });
  }
});

const signals = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const;

test.each(signals)(
  "R6: %s stops a build in good order with exit code %i",
  { timeout: 120_000 },
  async (signal, code) => {
    const graph = join(folder, `${signal}.factline`);
    const started = await startAndWait(graph, 50);
    started.process.kill(signal);
    expect(await started.ended).toEqual({ code, signal: null });
    expect(started.err()).toContain("the same command goes on from here");
    await build([input], graph);
    expect(await exported(graph)).toBe(undisturbed);
  },
);

test.each(signals)(
  "R6: a second %s ends a build at once, and it goes on from there",
  { timeout: 120_000 },
  async (signal) => {
    const graph = join(folder, `${signal}-twice.factline`);
    const started = await startAndWait(graph, 50);
    for (let count = 0; count < 2; count++) started.process.kill(signal);
    // The second may come before the first was dealt with, or after the end.
    const { code, signal: by } = await started.ended;
    expect(by ?? code).toBeOneOf([signal, 130, 143]);
    await build([input], graph);
    expect(await exported(graph)).toBe(undisturbed);
  },
);

test("R7: of builds on one graph one runs; the others name it and end, and readers see one state", {
  timeout: 300_000,
}, async () => {
  const graph = join(folder, "contended.factline");
  const first = await startAndWait(graph, 300);
  const others = Array.from({ length: trials(2, 7) }, () => start(graph, 0));
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
