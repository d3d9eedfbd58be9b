/** A full disk: a message with the path and the space, nothing lost, and the same command goes on once there is room (row R5). */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import { readStore } from "../packages/cli/src/store/store.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build, exported } from "./support/tiny-build.ts";

const folder = temporaryFolder();
const disk = join(folder, "disk");
const ballast = join(disk, "ballast");
const size = 6_000_000;
const news = join(folder, "news.jsonl");
const whole = join(folder, "news.factline");
const articles = 120;

/** A small disk, where this process may make one. */
function mountDisk(): boolean {
  mkdirSync(disk, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", disk], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
const mounted = mountDisk();
afterAll(() => {
  if (mounted) execFileSync("umount", ["-l", disk]);
});

/** Leaves this much room on the disk. */
function leave(bytes: number): void {
  for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
  writeFileSync(ballast, Buffer.alloc(size - bytes));
}

function runChild(name: string, ...args: readonly string[]) {
  const child = fileURLToPath(new URL(`support/${name}-child.ts`, import.meta.url));
  const flags = ["--conditions=@factline/source", "--import", "tsx", child, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, { encoding: "utf8" });
  return { code: status, lines: stdout.split("\n").filter(Boolean), err: stderr };
}

describe.skipIf(!mounted)("a full disk", { timeout: 300_000 }, () => {
  beforeAll(async () => {
    const lines = Array.from({ length: articles }, (_, at) =>
      JSON.stringify({ id: `n${at}`, text: `Anna${at % 7} met Ben${at}. Ben${at} told Carl${at}. `.repeat(5) }),
    );
    writeFileSync(news, `${lines.join("\n")}\n`);
    await build([news], whole);
  });
  beforeEach(() => leave(1_200_000));

  test("R5: ends a build, which keeps what it has said to be stored and goes on from there", async () => {
    const graph = join(disk, "news.factline");
    const { code, lines, err } = runChild("build", graph, news, "0");
    expect(code).toBe(1);
    expect(err).toContain(graph);
    expect(err).toMatch(/disk is full \(\d+ KB free\)/);
    // Only other processes open what lies on the disk: here a closed graph keeps its room until memory is collected.
    const copy = join(folder, "copy");
    cpSync(disk, copy, { recursive: true, filter: (path) => path !== ballast });
    const stored = await readStore(join(copy, "news.factline"), (reader) => reader.documents().map(({ id }) => id));
    const said = lines.filter((line) => line !== "started");
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((id) => !stored.includes(id))).toEqual([]);
    expect(await verifyCommand(join(copy, "news.factline"), recordingTerminal())).toBe(0);
    rmSync(ballast);
    // A line for each document begun.
    const again = runChild("build", graph, news, "0");
    expect([again.code, again.lines.length]).toEqual([0, articles - stored.length]);
    const out = join(folder, "again.json");
    expect(runChild("export", graph, "json", out).code).toBe(0);
    expect(readFileSync(out, "utf8")).toBe(await exported(whole));
  });

  test("R5: leaves the old export, and the next run succeeds once there is room", () => {
    const out = join(disk, "news.nq");
    writeFileSync(out, "old");
    const { code, err } = runChild("export", whole, "nquads", out);
    expect(code).toBe(1);
    expect(err).toContain(out);
    expect(err).toMatch(/disk is full \(\d+ KB free\)/);
    expect(readFileSync(out, "utf8")).toBe("old");
    expect(readdirSync(disk).sort()).toEqual(["ballast", "news.nq"]);
    rmSync(ballast);
    const small = join(disk, "news.jsonl");
    expect(runChild("export", whole, "jsonl", small).code).toBe(0);
    expect(existsSync(small)).toBe(true);
  });

  test("R5: leaves the old list of what was not read, and says where there was no room", async () => {
    leave(100_000);
    const quarantine = join(disk, "quarantine.jsonl");
    writeFileSync(quarantine, "old");
    const bad = join(folder, "bad.jsonl");
    writeFileSync(bad, "not json\n".repeat(2000));
    const graph = join(folder, "bad.factline");
    await expect(build([bad, news], graph, { quarantine })).rejects.toThrow(
      /quarantine\.jsonl: the disk is full \(\d+ KB free\)/,
    );
    expect(readFileSync(quarantine, "utf8")).toBe("old");
    expect(readdirSync(disk).sort()).toEqual(["ballast", "quarantine.jsonl"]);
    const { read } = await build([news], graph);
    expect(read).toEqual([]);
  });
});
