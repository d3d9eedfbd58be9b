/** The graph's file: what a build reads, keeps, drops and refuses. */
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { askCommand } from "../packages/cli/src/commands/ask.ts";
import { explainCommand } from "../packages/cli/src/commands/explain.ts";
import { listCommand } from "../packages/cli/src/commands/list.ts";
import { queryCommand } from "../packages/cli/src/commands/query.ts";
import { removeCommand } from "../packages/cli/src/commands/remove.ts";
import { showCommand } from "../packages/cli/src/commands/show.ts";
import { statusCommand } from "../packages/cli/src/commands/status.ts";
import { textFormats } from "../packages/cli/src/output/graph-formats.ts";
import { isStore } from "../packages/cli/src/store/store.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { trials } from "./support/long.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build, exported, verified, writeTinyNews } from "./support/tiny-build.ts";

let folder: string;
let news: string;
let graph: string;

const write = (name: string, text: string): void => writeFileSync(join(news, name), text);

beforeEach(() => {
  folder = temporaryFolder();
  news = writeTinyNews(folder);
  graph = join(folder, "news.factline");
});

/** The export of the same articles built at once in a new file. */
async function fromScratch(): Promise<string> {
  const fresh = join(temporaryFolder(), "fresh.factline");
  await build([news], fresh);
  return exported(fresh);
}

describe("build", () => {
  test("R9: reads each article once, and unchanged ones never again", async () => {
    const first = await build([news], graph);
    expect([first.code, first.read.length]).toEqual([0, 4]);
    const second = await build([news], graph);
    expect([second.code, second.read]).toEqual([0, []]);
    expect(second.err).toContain("4 unchanged");
    expect((await build([news], graph, { again: true })).read.length).toBe(4);
  });

  test("R9: gives the same graph in one run, in many runs and in any order of the files", async () => {
    await build([join(news, "c.jsonl")], graph);
    await build([join(news, "b.txt")], graph);
    await build([join(news, "b.txt"), join(news, "a.txt")], graph);
    expect(await exported(graph)).toBe(await fromScratch());
  });

  test("gives the same graph on one lane and on many", async () => {
    await build([news], graph, { lanes: 4, delayMs: 3 });
    expect(await exported(graph)).toBe(await fromScratch());
  });

  test.each(textFormats)("exports %s byte by byte the same", async (format) => {
    const other = join(folder, "other.factline");
    await build([news], graph);
    await build([join(news, "c.jsonl")], other);
    await build([news], other);
    const text = await exported(graph, format);
    expect(text.length).toBeGreaterThan(100);
    expect(await exported(other, format)).toBe(text);
  });

  test("R9: an article that changes is replaced, whether its id is given or made of its text", async () => {
    await build([news], graph);
    write("a.txt", "Mira blamed Otto.");
    write(
      "c.jsonl",
      '{"id": "c1", "text": "Otto fired Lena.", "date": "2024-05-01"}\n{"id": "c2", "text": "Mira left Oslo."}\n',
    );
    const { read, err } = await build([news], graph);
    expect(read.length).toBe(2);
    expect(err).toContain("1 new, 1 changed, 2 unchanged, 1 removed");
    expect(await exported(graph)).toBe(await fromScratch());
  });

  test("a change of the date alone is a change", async () => {
    await build([news], graph);
    expect((await build([join(news, "b.txt")], graph, { date: "2024-06-01" })).read.length).toBe(1);
  });

  test("R9: an article whose file is gone stays, and goes with --prune", async () => {
    await build([news], graph);
    rmSync(join(news, "b.txt"));
    const { err } = await build([news], graph);
    expect(err).toContain("0 removed");
    expect((await build([news], graph, { prune: true })).err).toContain("1 removed");
    expect(await exported(graph)).toBe(await fromScratch());
  });

  test("nothing is pruned when an input is not there, and what cannot be read now stays", async () => {
    await build([news], graph);
    const { code, err } = await build([join(folder, "elsewhere")], graph, { prune: true });
    expect([code, err]).toEqual([1, expect.stringContaining("nothing is pruned")]);
    const before = await exported(graph);
    write("b.txt", "\u0000\u0001\u0002");
    expect((await build([news], graph, { prune: true })).code).toBe(1);
    expect(await exported(graph)).toBe(before);
  });

  test("what is refused is kept with place and reason until it can be read", async () => {
    write("c.jsonl", '{"id": "c1", "text": "Otto hired Lena."}\nnot json\n');
    expect((await build([news], graph)).code).toBe(1);
    const terminal = recordingTerminal();
    await statusCommand(graph, terminal);
    expect(terminal.out()).toMatch(/refused +1\n +news\/c\.jsonl:2: is not JSON/);
    write("c.jsonl", '{"id": "c1", "text": "Otto hired Lena."}\n');
    expect((await build([news], graph)).code).toBe(0);
    expect(await exported(graph)).toBe(await fromScratch());
  });

  test("a run that reads nothing makes no file where there was none, and says so", async () => {
    const missing = join(folder, "none.txt");
    const { code, err } = await build([missing], graph);
    expect([code, err]).toEqual([1, expect.stringMatching(/none\.txt: does not exist.*news\.factline was not made/s)]);
    expect(existsSync(graph)).toBe(false);
    await build([news], graph);
    expect((await build([missing], graph)).err).not.toContain("was not made");
    expect(await exported(graph)).toBe(await fromScratch());
  });

  test("I7: all that is refused or skipped is written to a list that a program reads", async () => {
    const german =
      "Der Bürgermeister trat am Montag zurück, nachdem der Rat für seine Absetzung gestimmt hatte. Die Opposition fordert Neuwahlen im Herbst.";
    write("c.jsonl", `{"id": "c1", "text": "Otto hired Lena."}\nnot json\n${JSON.stringify({ text: german })}\n`);
    write("d.txt", "A BUG here.");
    const hashOf = (line: string) => createHash("sha256").update(line).digest("hex");
    const quarantine = join(folder, "quarantine.jsonl");
    expect((await build([news, join(news, "none.txt")], graph, { quarantine })).code).toBe(70);
    const lines = readFileSync(quarantine, "utf8").trim().split("\n");
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      {
        file: expect.stringMatching(/c\.jsonl$/),
        line: 2,
        byte: 41,
        sha256: hashOf("not json"),
        code: "input-json",
        reason: expect.stringContaining("not JSON"),
      },
      {
        file: expect.stringMatching(/c\.jsonl$/),
        line: 3,
        byte: 50,
        sha256: hashOf(JSON.stringify({ text: german })),
        code: "language",
        reason: expect.stringContaining("in German"),
      },
      { file: expect.stringMatching(/d\.txt$/), code: "bug", reason: "a bug" },
      {
        file: expect.stringMatching(/none\.txt$/),
        code: "input-missing",
        reason: expect.stringContaining("does not exist"),
      },
    ]);
    write("c.jsonl", '{"id": "c1", "text": "Otto hired Lena."}\n');
    rmSync(join(news, "d.txt"));
    await build([news], graph, { quarantine });
    expect(readFileSync(quarantine, "utf8")).toBe("");
  });

  test("an article that brings out a bug is put aside, and the others go on", async () => {
    write("b.txt", "A BUG here.");
    const { code, err } = await build([news], graph);
    expect([code, err]).toEqual([70, expect.stringContaining("3 new")]);
    write("b.txt", "Lena sued Otto.");
    expect((await build([news], graph)).read.length).toBe(1);
  });

  test("R9: a random history of additions, changes and deletions ends in the graph of a first build", {
    timeout: 3_600_000,
  }, async () => {
    let state = 7;
    const random = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    for (let step = 0; step < trials(25, 500); step++) {
      const name = `${"defg"[random(4)]}.txt`;
      if (random(3) === 0) rmSync(join(news, name), { force: true });
      else write(name, `Anna met Ben${random(5)}. Ben${random(5)} saw Carl${step % 4}.`);
      await build([news], graph, { prune: true });
    }
    expect(await exported(graph)).toBe(await fromScratch());
  });
});

describe("articles that repeat another's text", () => {
  const wire = Array.from({ length: 12 }, (_, at) => `Anna${at} met Ben${at}. Ben${at} told Carl${at}.`).join(" ");
  const originals = async (): Promise<object> => {
    const { documents } = JSON.parse(await exported(graph)) as { documents: { title?: string; copyOf?: string }[] };
    return Object.fromEntries(documents.flatMap(({ title, copyOf }) => (copyOf ? [[title, copyOf]] : [])));
  };

  beforeEach(() => {
    const line = (id: string, date: string, text: string): string => JSON.stringify({ id, date, text, title: id });
    write("first.jsonl", line("first", "2024-05-01", wire));
    write(
      "later.jsonl",
      `${line("later", "2024-05-02", `Carl left. ${wire}`)}\n${line("cut", "2024-05-03", wire.slice(0, 400))}\n`,
    );
  });

  test("name the earliest that has it, count as one source, and keep their statements", async () => {
    await build([news], graph);
    expect(await originals()).toEqual({ later: "first", cut: "first" });
    const terminal = recordingTerminal();
    await statusCommand(graph, terminal);
    expect(terminal.out()).toContain("documents   7 (2 repeat the text of others)");
    expect(await exported(graph)).toBe(await fromScratch());
    expect((await verified(graph)).code).toBe(0);
  });

  test("say a thing once when they are asked", async () => {
    await build([news], graph);
    const terminal = recordingTerminal();
    await askCommand(graph, ["anna1", "met"], { limit: 5 }, terminal);
    expect(terminal.out().match(/^Anna1 · met · Ben1/gm)).toHaveLength(1);
    expect(terminal.out()).toMatch(/first · 2024-05-01 · first · statement \w+\n {4}the same text in cut, later\n/);
  });

  test("are found again when what they repeat changes or goes", async () => {
    await build([news], graph);
    rmSync(join(news, "first.jsonl"));
    await build([news], graph, { prune: true });
    expect(await originals()).toEqual({ cut: "later" });
    await removeCommand(graph, ["later"], recordingTerminal());
    expect(await originals()).toEqual({});
  });
});

describe("another model", () => {
  test("R10: reads everything again, also what is no input this time, from the stored text", async () => {
    await build([news], graph);
    rmSync(join(news, "a.txt"));
    const { read } = await build([join(news, "b.txt")], graph, { model: "other" });
    expect(read.length).toBe(4);
    expect(new Set((await exported(graph)).match(/"rule":"\w+"/g))).toEqual(new Set(['"rule":"other"']));
  });

  test("R10: a graph of two models is not exported", async () => {
    await build([news], graph);
    await expect(build([news], graph, { model: "other", delayMs: 1, stopAfter: 1 })).rejects.toThrow();
    await expect(exported(graph)).rejects.toThrow(/2 versions .* must not be mixed/);
    expect((await build([], graph, { model: "other" })).read.length).toBe(3);
    expect((await exported(graph)).length).toBeGreaterThan(0);
  });
});

describe("questions", () => {
  beforeEach(async () => {
    await build([news], graph);
  });

  test("SPARQL answers as a table, CSV and JSON", async () => {
    const query = "SELECT ?who { ?s rdf:subject ?who ; rdf:object entity:otto } ORDER BY ?who";
    const ask = async (format: "table" | "csv" | "json"): Promise<string> => {
      const terminal = recordingTerminal();
      await queryCommand(graph, query, { format, base: "https://news.example/" }, terminal);
      return terminal.out();
    };
    expect(await ask("table")).toBe("who\nentity:lena\nentity:mira\n");
    expect(await ask("csv")).toMatch(/^who\r?\nhttps:\/\/news\.example\/entity\/lena\r?\n/);
    expect(JSON.parse(await ask("json")).results.bindings.length).toBe(2);
  });

  test("a query with a fault names the line of the query", async () => {
    const options = { format: "table", base: "https://news.example/" } as const;
    await expect(queryCommand(graph, "SELECT ?x {\n oops", options, recordingTerminal())).rejects.toThrow(/at 2:/);
  });

  test("a request that would change the graph is told apart from a query with a fault", async () => {
    const options = { format: "table", base: "https://news.example/" } as const;
    const insert = "PREFIX a: <urn:select> INSERT DATA { <urn:a> <urn:b> 1 }";
    await expect(queryCommand(graph, insert, options, recordingTerminal())).rejects.toThrow(/only reads/);
  });

  test("words find statements with their sentences", async () => {
    const terminal = recordingTerminal();
    await askCommand(graph, ["otto", "thank"], { limit: 5 }, terminal);
    expect(terminal.out()).toMatch(/^Otto · thanked · Mira · stated\n {4}“Otto thanked Mira\.”/);
  });

  test("list, show, explain and remove", async () => {
    const list = recordingTerminal();
    await listCommand(graph, list);
    expect(list.out()).toMatch(/c1 +2024-05-01 .* 1 +news\/c\.jsonl/);
    const show = recordingTerminal();
    await showCommand(graph, "Lena", show);
    expect(show.out()).toMatch(/^Lena · person · lena · 2 mentions/);
    const [, id = ""] = /"id":"(\w{16})","document":"c1"/.exec(await exported(graph, "jsonl")) ?? [];
    const explain = recordingTerminal();
    await explainCommand(graph, id, explain);
    expect(explain.out()).toContain("sentence 0 of c1: “Otto hired Lena.”");
    await removeCommand(graph, ["c1", "c2"], recordingTerminal());
    expect(await exported(graph)).not.toContain("hired");
    await expect(removeCommand(graph, ["c1"], recordingTerminal())).rejects.toThrow(/no document "c1"/);
  });
});

describe("files that are no graph", () => {
  test("R8: one of a later form is refused and stays as it is", async () => {
    await build([news], graph);
    const bytes = readFileSync(graph);
    // The version of the form, in SQLite's header.
    bytes.writeUInt32BE(99, 60);
    writeFileSync(graph, bytes);
    await expect(build([news], graph)).rejects.toThrow(/newer Factline/);
    await expect(exported(graph)).rejects.toThrow(/newer Factline/);
    expect(readFileSync(graph).equals(bytes)).toBe(true);
  });

  test("are told apart and refused", async () => {
    await build([news], graph);
    expect(isStore(graph)).toBe(true);
    expect(isStore(join(news, "a.txt"))).toBe(false);
    await expect(exported(join(news, "a.txt"))).rejects.toThrow(/no Factline graph/);
    await expect(exported(join(folder, "none"))).rejects.toThrow(/does not exist/);
    await expect(removeCommand(join(folder, "none"), ["a"], recordingTerminal())).rejects.toThrow(/does not exist/);
    copyFileSync(join(news, "a.txt"), join(folder, "text.factline"));
    await expect(build([news], join(folder, "text.factline"))).rejects.toThrow(/no Factline graph/);
  });
});
