/** A loss of power at any moment of a build keeps every article that was said to be stored (row R3). Needs a C compiler. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import { readStore } from "../packages/cli/src/store/store.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { trials } from "./support/long.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { afterPowerLoss, type Operation, readWriteLog } from "./support/write-log.ts";

const losses = trials(20, 200);
const support = (name: string) => fileURLToPath(new URL(`support/${name}`, import.meta.url));
const folder = temporaryFolder();
const [library, log, graph, input] = ["write-log.so", "log", "news.factline", "news.jsonl"].map((name) =>
  join(folder, name),
) as [string, string, string, string];
const compiled =
  spawnSync("cc", ["-shared", "-fPIC", "-O1", "-o", library, support("write-log.c"), "-ldl"]).status === 0;

/** What the build says on standard output, noted among its writes; other pipes lead to the compiler of its sources. */
const isAnnouncement = ({ kind, path, data }: Operation) =>
  kind === "W" && /^(pipe|socket):/.test(path) && /^(?:started|n\d+)\n$/.test(data.toString("latin1"));

/** The file itself and its write-ahead log; the index of that log is made anew from it. */
const isOfStore = ({ path }: Operation) => path === graph || path === `${graph}-wal`;

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

let operations: Operation[];

describe.skipIf(!compiled || process.platform !== "linux")("a loss of power", { timeout: 300_000 }, () => {
  beforeAll(() => {
    const lines = Array.from({ length: 40 }, (_, at) =>
      JSON.stringify({ id: `n${at}`, text: `Anna${at % 7} met Ben${at % 5}. Ben${at % 5} told Carl${at}.` }),
    );
    writeFileSync(input, `${lines.join("\n")}\n`);
    const flags = ["--conditions=@factline/source", "--import", "tsx", support("build-child.ts"), graph, input, "0"];
    const { status, stderr } = spawnSync(process.execPath, flags, {
      encoding: "utf8",
      env: { ...process.env, LD_PRELOAD: library, WRITE_LOG: log },
    });
    expect([status, stderr.match(/error/i)]).toEqual([0, null]);
    operations = readWriteLog(log);
  });

  test("comes between writes and syncs that were noted", () => {
    const kinds = operations.filter(isOfStore).map(({ kind }) => kind);
    expect(kinds).toContain("W");
    expect(kinds).toContain("S");
    expect(operations.filter(isAnnouncement).length).toBeGreaterThan(20);
  });

  test(`R3: loses nothing that was said to be stored, in ${losses} trials`, async () => {
    const draw = random(20_251);
    for (let trial = 0; trial < losses; trial++) {
      const before = operations.slice(0, Math.floor(draw() * operations.length));
      const said = before.filter(isAnnouncement).flatMap(({ data }) => data.toString().match(/\bn\d+\b/g) ?? []);
      const chance = draw();
      const ruin = join(folder, `ruin-${trial}`);
      mkdirSync(ruin);
      for (const [path, content] of afterPowerLoss(before.filter(isOfStore), () => draw() < chance)) {
        writeFileSync(join(ruin, basename(path)), content);
      }
      if (said.length > 0) {
        const store = join(ruin, basename(graph));
        const kept = await readStore(store, (reader) => reader.documents().map(({ id }) => id));
        expect(
          said.filter((id) => !kept.includes(id)),
          `trial ${trial}`,
        ).toEqual([]);
        expect(await verifyCommand(store, recordingTerminal()), `trial ${trial}`).toBe(0);
      }
      rmSync(ruin, { recursive: true });
    }
  });
});
