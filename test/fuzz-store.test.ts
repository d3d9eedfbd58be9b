/**
 * The reader of a graph's file, on files that are damaged at random: a proof or a refusal, and never another error (row S12).
 *
 * The long form damages it a million times, but for no longer than an hour (FACTLINE_FUZZ, FACTLINE_FUZZ_MINUTES).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FactlineError } from "@factline/core";
import { expect, test } from "vitest";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { fuzz, timeout } from "./support/damage.ts";
import { noteFigure } from "./support/long.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build } from "./support/tiny-build.ts";

test("S12: a graph's file is proven or refused, however it is damaged", { timeout }, async (context) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "news"));
  writeFileSync(join(folder, "news/a.txt"), "Mira praised Otto. Otto thanked Mira.");
  const graph = join(folder, "news.factline");
  await build([join(folder, "news")], graph);
  const figure = await fuzz(readFileSync(graph), async (bytes, run) => {
    const file = join(folder, `damaged-${run}.factline`);
    writeFileSync(file, bytes);
    const code = await verifyCommand(file, recordingTerminal()).catch((error: unknown) => error);
    if (typeof code !== "number") expect(code).toBeInstanceOf(FactlineError);
    for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
  });
  noteFigure(context, `graph: ${figure}`);
});
