/** Compactions and changes of the form of a graph's file that are killed: it is the old one or the new one (row R8). */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { compactCommand } from "../packages/cli/src/commands/compact.ts";
import { removeCommand } from "../packages/cli/src/commands/remove.ts";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import { formOf } from "../packages/cli/src/store/form.ts";
import { openReader, openWriter } from "../packages/cli/src/store/open.ts";
import { schemaVersion } from "../packages/cli/src/store/schema.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { trials } from "./support/long.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build, exported } from "./support/tiny-build.ts";

const kills = trials(4, 50);
const child = fileURLToPath(new URL("support/compact-child.ts", import.meta.url));
const folder = temporaryFolder();
/** Half of what it held was removed. */
const loose = join(folder, "loose.factline");
/** The same in the first form of the file, which had no seal. */
const early = join(folder, "early.factline");
const articles = 600;
let content: string;

const start = (graph: string): ChildProcess =>
  spawn(process.execPath, ["--conditions=@factline/source", "--import", "tsx", child, graph]);

function formIn(graph: string): number {
  const connection = openReader(graph);
  try {
    return formOf(connection);
  } finally {
    connection.close();
  }
}

async function verified(graph: string): Promise<number> {
  return verifyCommand(graph, recordingTerminal());
}

beforeAll(async () => {
  const news = join(folder, "news.jsonl");
  const lines = Array.from({ length: articles }, (_, at) =>
    JSON.stringify({ id: `n${at}`, text: `Anna${at % 7} met Ben${at}. Ben${at} told Carl${at}. `.repeat(5) }),
  );
  writeFileSync(news, `${lines.join("\n")}\n`);
  await build([news], loose);
  const half = Array.from({ length: articles / 2 }, (_, at) => `n${2 * at}`);
  await removeCommand(loose, half, recordingTerminal());
  content = await exported(loose);
  copyFileSync(loose, early);
  const connection = openWriter(early);
  connection.exec(firstForm);
  connection.close();
});

/** Makes of a graph's file one of the first form. */
const firstForm = `
  DROP TABLE seal; DROP TABLE bands; DROP TABLE fingerprints; DROP TABLE unsettled;
  DROP INDEX documents_by_file; DROP INDEX extractions_by_extractor;
  CREATE TABLE finished (step TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  PRAGMA user_version = 1; PRAGMA wal_checkpoint(TRUNCATE)`;

test("a file of the first form is read as it is, and brought up to date by the next that writes it", async () => {
  const graph = join(folder, "upgraded.factline");
  copyFileSync(early, graph);
  expect([await exported(graph), await verified(graph), formIn(graph)]).toEqual([content, 0, 1]);
  await build([join(folder, "news.jsonl")], graph);
  expect([formIn(graph), await verified(graph)]).toEqual([schemaVersion, 0]);
});

test.each([
  ["a compaction", loose],
  ["a change of the form", early],
])(
  `R8: %s leaves the old file or the new one after each of ${kills} kills`,
  { timeout: 1_200_000 },
  async (_, from) => {
    const graph = join(folder, "killed.factline");
    copyFileSync(from, graph);
    const whole = start(graph);
    await once(whole.stdout as NodeJS.ReadableStream, "data");
    const begun = performance.now();
    await once(whole, "close");
    const ms = performance.now() - begun;
    for (let kill = 0; kill < kills; kill++) {
      for (const end of ["", "-wal", "-shm", ".lock"]) rmSync(`${graph}${end}`, { force: true });
      copyFileSync(from, graph);
      const running = start(graph);
      const closed = once(running, "close");
      await once(running.stdout as NodeJS.ReadableStream, "data");
      await sleep((ms * 1.2 * (kill + 0.5)) / kills);
      running.kill("SIGKILL");
      await closed;
      expect([1, schemaVersion]).toContain(formIn(graph));
      expect(await verified(graph), `kill ${kill}`).toBe(0);
      expect(await exported(graph)).toBe(content);
      await compactCommand(graph, recordingTerminal());
      expect([formIn(graph), await verified(graph), await exported(graph)]).toEqual([schemaVersion, 0, content]);
      expect(statSync(graph).size).toBeLessThan(statSync(loose).size * 0.7);
    }
  },
);
