/**
 * The reader of a graph's file, on files that are damaged at random: a proof or a refusal, and never another error (row S12).
 *
 * The long form damages it a million times, but for no longer than an hour (FACTLINE_FUZZ, FACTLINE_FUZZ_MINUTES).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FactlineError } from "@factline/core";
import { expect, test } from "vitest";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import { exitCode } from "../packages/cli/src/terminal/exit-code.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { fuzz, timeout } from "./support/damage.ts";
import { noteFigure } from "./support/long.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build } from "./support/tiny-build.ts";

async function tinyGraph(): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "news"));
  writeFileSync(join(folder, "news/a.txt"), "Mira praised Otto. Otto thanked Mira.");
  const graph = join(folder, "news.factline");
  await build([join(folder, "news")], graph);
  return graph;
}

test("S12: tables whose own names are no UTF-8 are told of", async () => {
  const graph = await tinyGraph();
  const bytes = readFileSync(graph);
  bytes[bytes.indexOf("REFERENCES extractions") + "REFERENCES ex".length] = 0x92;
  writeFileSync(graph, bytes);
  const terminal = recordingTerminal();
  expect(await verifyCommand(graph, terminal)).toBe(exitCode.refused);
  expect(terminal.out()).toContain("belongs to none of ex\ufffdractions");
});

test("S12: a graph's file is proven or refused, however it is damaged", { timeout }, async (context) => {
  const graph = await tinyGraph();
  const figure = await fuzz(readFileSync(graph), async (bytes, run) => {
    const file = join(dirname(graph), `damaged-${run}.factline`);
    writeFileSync(file, bytes);
    const code = await verifyCommand(file, recordingTerminal()).catch((error: unknown) => error);
    if (typeof code !== "number") expect(code).toBeInstanceOf(FactlineError);
    for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
  });
  noteFigure(context, `graph: ${figure}`);
});
