/** What is proven of a graph's file: every bit, every quote; and that it takes no more room than it needs and lets go of it. */
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { compactCommand } from "../packages/cli/src/commands/compact.ts";
import { exportCommand } from "../packages/cli/src/commands/export.ts";
import { removeCommand } from "../packages/cli/src/commands/remove.ts";
import { openReader } from "../packages/cli/src/store/open.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { noteFigure, trials } from "./support/long.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build, exported, verified, writeTinyNews } from "./support/tiny-build.ts";

const flips = trials(50, 1000, "FACTLINE_FLIPS");

let folder: string;
let news: string;
let graph: string;

const write = (name: string, text: string): void => writeFileSync(join(news, name), text);

beforeEach(() => {
  folder = temporaryFolder();
  news = writeTinyNews(folder);
  graph = join(folder, "news.factline");
});

/** The seal of a file, as it is stored. */
function sealIn(file: string): Buffer {
  const connection = openReader(file);
  try {
    const rows = connection.prepare("SELECT CAST(value AS BLOB) FROM seal").raw().all() as ArrayBuffer[][];
    return Buffer.from(rows[0]?.[0] ?? new ArrayBuffer(0));
  } finally {
    connection.close();
  }
}

describe("verify", () => {
  test("proves an intact graph", async () => {
    await build([news], graph);
    expect(await verified(graph)).toEqual({ code: 0, out: "4 documents, 5 statements: all hold\n" });
  });

  test("I5, I8: holds of texts and names with characters that other programs stumble over", async () => {
    const texts = [
      "Anna\u0000 saw Otto. Otto met Anna.",
      "Anna \ud800 saw Otto. Otto met Anna.",
      "\ufeffOtto met Anna.\u2028",
    ];
    const ids = ["__proto__", "a\ud800 <b>", "\u0000"];
    const lines = texts.map((text, at) => JSON.stringify({ id: ids[at], text, title: `\u0001${text}` }));
    write("hostile.jsonl", `${lines.join("\n")}\n`);
    expect((await build([news], graph)).code).toBe(0);
    expect(await verified(graph)).toEqual({ code: 0, out: expect.stringContaining("7 documents") });
    expect((await build([news], graph)).read).toEqual([]);
    const { documents } = JSON.parse(await exported(graph)) as { documents: { id: string; text: string }[] };
    const stored = new Map(documents.map(({ id, text }) => [id, text]));
    for (const [at, id] of ids.entries()) expect(stored.get(id.toWellFormed())).toBe(texts[at]?.toWellFormed());
  });

  test.each(["Otto thanked Mira", '"rule":"tiny"', '"salience":0.5'])(
    "R4: finds a flipped bit in %s",
    async (content) => {
      await build([news], graph);
      const bytes = readFileSync(graph);
      const at = bytes.indexOf(content);
      expect(at).toBeGreaterThan(0);
      bytes.writeUInt8(bytes.readUInt8(at + 2) ^ 4, at + 2);
      writeFileSync(graph, bytes);
      expect((await verified(graph)).code).toBe(1);
    },
  );

  test("S12: tells of a document whose metadata are no JSON any more", async () => {
    write("dated.jsonl", '{"text": "Otto met Anna.", "date": "2024-05-01"}\n');
    await build([news], graph);
    const bytes = readFileSync(graph);
    const at = bytes.indexOf('{"date":"2024-05-01"}');
    expect(at).toBeGreaterThan(0);
    bytes.write("^R", at);
    writeFileSync(graph, bytes);
    const { code, out } = await verified(graph);
    expect(code).toBe(1);
    expect(out).toContain("which documents repeat others cannot be told");
    expect(out).toContain("a record is no JSON: ^R");
    await expect(exported(graph)).rejects.toThrow(/news\.factline is damaged .*build it anew/);
  });

  test("R4: a bit flipped anywhere is found, and changes nothing that is exported", {
    timeout: 7_200_000,
  }, async (context) => {
    const lines = Array.from({ length: 60 }, (_, at) => JSON.stringify({ text: `Ann${at} met Bob${at}. `.repeat(6) }));
    write("many.jsonl", lines.join("\n"));
    await build([news], graph);
    const intact = readFileSync(graph);
    const before = await exported(graph);
    const damaged = join(folder, "damaged.factline");
    let refused = 0;
    for (let trial = 0; trial < flips; trial++) {
      const bit = (trial * 104_729 * 8 + trial * 37) % (intact.length * 8);
      const bytes = Buffer.from(intact);
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      for (const end of ["-wal", "-shm"]) rmSync(`${damaged}${end}`, { force: true });
      writeFileSync(damaged, bytes);
      expect((await verified(damaged)).code, `bit ${bit}`).toBe(1);
      const after = await exported(damaged).catch(() => "refused");
      expect([before, "refused"].includes(after), `bit ${bit}`).toBe(true);
      if (after === "refused") refused++;
    }
    noteFigure(context, `${flips} bits, all found, ${refused} refused by the export, 0 wrong`);
  });

  test("R4: finds every flipped bit at the beginning of the seal itself", async () => {
    await build([news], graph);
    const intact = readFileSync(graph);
    const seal = sealIn(graph);
    const place = intact.indexOf(seal);
    const damaged = join(folder, "damaged.factline");
    // The record's header comes before its value: its length, the types of its two columns.
    for (let bit = 8 * (place - 6); bit < 8 * (place + 2); bit++) {
      const bytes = Buffer.from(intact);
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      for (const end of ["-wal", "-shm"]) rmSync(`${damaged}${end}`, { force: true });
      writeFileSync(damaged, bytes);
      expect((await verified(damaged)).code, `bit ${bit - 8 * place} from the seal`).toBe(1);
    }
  });
});

describe("compact", () => {
  test("gives back the room of what was removed, and changes no export", async () => {
    const lines = Array.from({ length: 200 }, (_, at) => JSON.stringify({ id: `n${at}`, text: `Ann${at} met Bob.` }));
    write("many.jsonl", lines.join("\n"));
    await build([news], graph);
    const ids = Array.from({ length: 200 }, (_, at) => `n${at}`);
    await removeCommand(graph, ids, recordingTerminal());
    const [before, size] = [await exported(graph), statSync(graph).size];
    expect(readFileSync(graph).includes("Ann150 met")).toBe(true);
    await compactCommand(graph, recordingTerminal());
    expect(readFileSync(graph).includes("Ann150 met")).toBe(false);
    expect(statSync(graph).size).toBeLessThan(size / 2);
    expect(await exported(graph)).toBe(before);
    expect((await verified(graph)).code).toBe(0);
    await expect(compactCommand(join(folder, "none"), recordingTerminal())).rejects.toThrow(/does not exist/);
  });
});

// To the superuser all can be written.
describe.skipIf(process.getuid?.() === 0 || process.platform === "win32")("a graph that cannot be written", () => {
  test("is read, and says so to who wants to write", async () => {
    await build([news], graph);
    const before = await exported(graph);
    const shelf = join(folder, "shelf");
    mkdirSync(shelf);
    const kept = join(shelf, "kept.factline");
    copyFileSync(graph, kept);
    chmodSync(kept, 0o444);
    chmodSync(shelf, 0o555);
    try {
      const [terminal, out] = [recordingTerminal(), join(folder, "kept.json")];
      await exportCommand(kept, { format: "json", out, base: "https://news.example/", rdf12: false }, terminal);
      expect(readFileSync(out, "utf8")).toBe(before);
      expect((await verified(kept)).code).toBe(0);
      await expect(removeCommand(kept, ["c1"], recordingTerminal())).rejects.toThrow(/cannot be written/);
    } finally {
      chmodSync(shelf, 0o755);
    }
  });
});

describe.skipIf(process.platform !== "linux")("a closed graph", () => {
  test("holds no file open in the process that closed it", async () => {
    const held = () =>
      readdirSync("/proc/self/fd").flatMap((descriptor) => {
        try {
          return [readlinkSync(`/proc/self/fd/${descriptor}`)].filter((path) => path.startsWith(folder));
        } catch {
          return [];
        }
      });
    await build([news], graph);
    await exported(graph);
    await verified(graph);
    expect(held()).toEqual([]);
    expect(readdirSync(folder).filter((name) => /-(?:wal|shm)$/.test(name))).toEqual([]);
  });
});
