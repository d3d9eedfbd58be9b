/** Memory and open files do not grow with the number of documents (row I9); `pnpm bench:scale` looks at the whole pipeline. */
import { spawnSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { slopeOf } from "../bench/slope.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { isLong, noteFigure, trials } from "./support/long.ts";

const documents = trials(600, 100_000, "FACTLINE_DOCUMENTS");
const child = fileURLToPath(new URL("support/memory-child.ts", import.meta.url));
const mostBytes = 1000;

test.runIf(process.platform === "linux")(
  `I9: ${documents} documents take no more memory and no more handles than a few`,
  { timeout: 7_200_000 },
  (context) => {
    const folder = temporaryFolder();
    const [input, graph] = [join(folder, "news.jsonl"), join(folder, "news.factline")];
    const file = openSync(input, "w");
    for (let at = 0; at < documents; at++) {
      const text = `Anna${at % 997} met Ben${at % 499}. Ben${at % 499} told Carl${at}.`;
      writeSync(file, `${JSON.stringify({ id: `n${at}`, text })}\n`);
    }
    closeSync(file);
    const flags = ["--expose-gc", "--conditions=@factline/source", "--import", "tsx", child];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...flags, graph, input, String(documents / trials(20, 100))],
      {
        encoding: "utf8",
      },
    );
    rmSync(folder, { recursive: true });
    expect([status, stderr]).toEqual([0, ""]);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => line.split(" ").map(Number));
    const most = lines.pop()?.[1] ?? 0;
    const late = lines.filter(([done = 0]) => done > documents / 5);
    const slope = (column: number) => slopeOf(late.map((line) => [line[0] as number, line[column] as number]));
    const handles = new Set(late.map(([, , , open]) => open));
    const early = lines.find(([done = 0]) => done > documents / 10)?.[1] ?? 0;
    noteFigure(
      context,
      `${documents.toLocaleString("en")} documents: ${Math.round(slope(1))} bytes resident a document, ${Math.round(slope(2))} of the heap; most ${Math.round(most / 1e6)} MB, ${Math.round(early / 1e6)} MB at a tenth`,
    );
    expect(slope(2)).toBeLessThan(mostBytes);
    expect(handles.size).toBe(1);
    if (!isLong) return;
    expect(slope(1)).toBeLessThan(mostBytes);
    expect(most / early).toBeLessThan(1.2);
  },
);
