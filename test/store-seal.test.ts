/** A graph's file is sealed in the end, whoever reads it meanwhile; where it cannot be, whoever built it is told. */
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { buildCommand } from "../packages/cli/src/commands/build.ts";
import { compactCommand } from "../packages/cli/src/commands/compact.ts";
import { removeCommand } from "../packages/cli/src/commands/remove.ts";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import type { Connection } from "../packages/cli/src/store/connection.ts";
import { closeReader, openReader, openWriter } from "../packages/cli/src/store/open.ts";
import { readStore } from "../packages/cli/src/store/store.ts";
import { buildOptions } from "./support/build-options.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build, exported, writeTinyNews } from "./support/tiny-build.ts";
import { tinyExtractor } from "./support/tiny-extractor.ts";

let news: string;
let graph: string;

beforeEach(() => {
  const folder = temporaryFolder();
  news = writeTinyNews(folder);
  graph = join(folder, "news.factline");
});

/** How `factline verify` ends, and what it says beside its proof. */
async function verified(): Promise<{ readonly code: number; readonly remark: string }> {
  const terminal = recordingTerminal();
  return { code: await verifyCommand(graph, terminal), remark: terminal.err() };
}

const hasLog = (): boolean => existsSync(`${graph}-wal`) && statSync(`${graph}-wal`).size > 0;

test("R4: a build that ends while a reader has the graph open seals it, for that reader and when it has gone", async () => {
  await build([news], graph);
  writeFileSync(join(news, "d.txt"), "Lena thanked Mira.");
  await readStore(graph, async () => {
    const { code, err } = await build([news], graph);
    expect([code, err]).toEqual([0, expect.not.stringContaining("not sealed")]);
    expect(hasLog()).toBe(true);
    expect(await verified()).toEqual({ code: 0, remark: "" });
  });
  expect(hasLog()).toBe(false);
  expect(await verified()).toEqual({ code: 0, remark: "" });
  const bytes = readFileSync(graph);
  const unused = bytes.lastIndexOf("\0".repeat(64));
  bytes.writeUInt8(1, unused);
  writeFileSync(graph, bytes);
  expect((await verified()).code).toBe(1);
});

test("R4: readers that come and go while a build runs do not keep it from being sealed, and see one state each", async () => {
  let open: Connection | undefined;
  const terminal = recordingTerminal();
  const reading = async (): Promise<void> => {
    if (open) await closeReader(open);
    open = existsSync(graph) ? openReader(graph) : undefined;
  };
  const extractor = tinyExtractor();
  const read = {
    ...extractor,
    extract: (document: Parameters<typeof extractor.extract>[0]) => reading().then(() => extractor.extract(document)),
  };
  expect(await buildCommand([news], buildOptions(graph), terminal, read)).toBe(0);
  if (open) await closeReader(open);
  expect(await verified()).toEqual({ code: 0, remark: "" });
  expect(await exported(graph)).toContain("Otto hired Lena");
});

test("R4: says that a file is not sealed when its writer was stopped, until the next seals it", async () => {
  await build([news], graph);
  // A writer that ends without its last step, as a killed one does.
  await closeReader(openWriter(graph));
  const { code, remark } = await verified();
  expect([code, remark]).toEqual([0, expect.stringContaining("is not sealed")]);
  await readStore(graph, () => removeCommand(graph, ["c1"], recordingTerminal()));
  expect(await verified()).toEqual({ code: 0, remark: "" });
});

test("a build whose file another program keeps busy at its end says that it is not sealed, and what seals it", async () => {
  const held: Connection[] = [];
  const busy = { ...tinyExtractor(), close: async () => void held.push(openReader(graph), lockedBy()) };
  const lockedBy = (): Connection => {
    const connection = openWriter(graph);
    connection.exec("BEGIN IMMEDIATE");
    return connection;
  };
  await build([news], graph);
  writeFileSync(join(news, "d.txt"), "Lena thanked Mira.");
  const terminal = recordingTerminal();
  expect(await buildCommand([news], buildOptions(graph), terminal, busy).catch((error) => String(error))).toBe(0);
  for (const connection of held) await closeReader(connection);
  expect(terminal.err()).toContain(`not sealed`);
  expect(terminal.err()).toContain(`factline compact ${graph}`);
  expect((await verified()).remark).toContain("is not sealed");
  await compactCommand(graph, recordingTerminal());
  expect(await verified()).toEqual({ code: 0, remark: "" });
});
