/** `factline decide`: decisions that are kept in a graph's file, and outlive what happens to the articles. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeEach, describe, expect, test } from "vitest";
import { type DecideAction, type DecideOptions, decideCommand } from "../packages/cli/src/commands/decide.ts";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import { main } from "../packages/cli/src/main.ts";
import { readStore } from "../packages/cli/src/store/store.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build, exported } from "./support/tiny-build.ts";

let folder: string;
let news: string;
let graph: string;

const write = (name: string, text: string): void => writeFileSync(join(news, name), text);

beforeEach(async () => {
  folder = temporaryFolder();
  news = join(folder, "news");
  graph = join(folder, "news.factline");
  mkdirSync(news);
  write("a.jsonl", '{"id": "a", "text": "Mira praised Otto. Otto thanked Mira. Mirjam left Oslo."}');
  write("b.jsonl", '{"id": "b", "text": "Lena sued Karl. Karl sued Lena."}');
  await build([news], graph);
});

async function decide(action: DecideAction, operands: string[] = [], options: DecideOptions = {}, input = "") {
  const terminal = { ...recordingTerminal(), stdin: Readable.from(input === "" ? [] : [Buffer.from(input)]) };
  await decideCommand(graph, action, operands, options, terminal);
  return { out: terminal.out(), err: terminal.err() };
}

const idIn = (out: string): string => /^[0-9a-f]{16}/m.exec(out)?.[0] ?? "";

/** Statements of the export, by labels. */
async function facts(): Promise<string[]> {
  const { statements } = JSON.parse(await exported(graph)) as {
    readonly statements: readonly Record<"subject" | "predicate" | "object", { readonly label: string }>[];
  };
  return statements.map(({ subject, predicate, object }) => `${subject.label} ${predicate.label} ${object.label}`);
}

test("merges, and takes it back, byte by byte", async () => {
  const before = await exported(graph);
  const { out, err } = await decide("merge", ["Mira", "mirjam"], { by: "eva", note: "same desk" });
  expect(out).toMatch(/merge “Mirjam” \(mirjam\) into “Mira” \(mira\) · by eva · \d{4}-.*Z · “same desk”/);
  expect(err).toContain(`factline decide ${graph} undo ${idIn(out)}`);
  expect(await facts()).toContain("Mira left Oslo");
  await decide("undo", [idIn(out).slice(0, 6)]);
  expect(await exported(graph)).toBe(before);
});

test("outlives new, changed and dropped articles and a new model, and is in every export", async () => {
  await decide("merge", ["Mira", "Mirjam"]);
  await decide("rename", ["otto", "Otto Berg"]);
  write("a.jsonl", '{"id": "a", "text": "It was late, and then Mira praised Otto. Mirjam left Oslo."}');
  write("c.jsonl", '{"id": "c", "text": "Anna met Eva."}');
  rmSync(join(news, "b.jsonl"));
  await build([news], graph, { model: "newer", prune: true });
  expect(await facts()).toEqual(["Mira praised Otto Berg", "Mira left Oslo", "Anna met Eva"]);
  expect(await exported(graph, "turtle")).not.toContain("entity/mirjam");
  expect(await exported(graph, "gexf")).toContain("Otto Berg");
});

test("outlives an edit of an article that has no id but its text", async () => {
  write("d.txt", "Nora praised Paul. Paul thanked Nora. Quinn greeted Paul.");
  await build([news], graph);
  await decide("rename", ["nora", "Nora Quist"]);
  await decide("merge", ["paul", "quinn"]);
  await decide("split", ["paul", "2"], { label: "Paul (guest)" });
  const { statements } = JSON.parse(await exported(graph)) as {
    readonly statements: readonly { readonly id: string }[];
  };
  await decide("reject", [statements.at(-1)?.id ?? ""]);
  const before = await facts();
  write("d.txt", "Much was said. Nora praised Paul. Paul thanked Nora. Quinn greeted Paul.");
  await build([news], graph, { prune: true });
  expect((await decide("list")).out).not.toContain("does not apply");
  expect((await facts()).filter((fact) => fact !== "Much was said").sort()).toEqual(before.sort());
});

test("splits by the numbers that it lists, or by documents; never off the last mention", async () => {
  const { out, err } = await decide("split", ["Otto"]);
  expect(out.split("\n").slice(0, 4)).toEqual([
    "otto (Otto, person, 2 mentions in 1 document)",
    "1 “Otto” in “Mira praised Otto.” · a",
    "2 “Otto” in “Otto thanked Mira.” · a",
    "",
  ]);
  expect(err).toContain("numbers");
  await decide("split", ["Otto", "2"], { label: "Otto (firm)" });
  expect(await facts()).toContain("Otto (firm) thanked Mira");
  await expect(decide("split", ["otto", "9"])).rejects.toThrow('there is no mention "9"');
  await decide("split", ["mira"], { document: ["a"] }).then(
    () => expect.unreachable(),
    (error: Error) => expect(error.message).toBe('nothing would change: no mention would remain of "Mira"'),
  );
});

test("retypes and rejects; what is rejected stays in the store", async () => {
  await decide("retype", ["Oslo", "place"]);
  const { statements } = JSON.parse(await exported(graph)) as {
    readonly statements: readonly { readonly id: string }[];
  };
  await decide("reject", [statements[0]?.id ?? ""]);
  expect(await facts()).not.toContain("Mira praised Otto");
  const kept = await readStore(graph, (reader) => [
    reader.count("statements"),
    reader.extractedGraph().statements.size,
  ]);
  expect(kept).toEqual([5, 5]);
});

describe("what is not clear is not done", () => {
  test.each<[string, DecideAction, string[], RegExp]>([
    ["an unknown name", "rename", ["Mir", "X"], /no entity has .* "Mir"; it may be one of: mira .*; mirjam /],
    ["a merge with itself", "merge", ["Mira", "mira"], /two different entities/],
    ["an unknown type", "retype", ["Mira", "robot"], /"robot" is no type; there are person, /],
    ["an unknown statement", "reject", ["x"], /no statement "x"/],
    ["an unknown decision", "undo", ["abc"], /no decision has an id that begins with "abc"/],
    ["too many words", "rename", ["Mira", "Mi", "Ra"], /give an entity and its new name/],
    ["a file that is not there", "import", ["nowhere.jsonl"], /cannot read nowhere.jsonl/],
  ])("%s", async (_, action, operands, message) => {
    await expect(decide(action, operands)).rejects.toThrow(message);
    expect((await decide("list")).out).toBe("");
  });

  test("a name that several bear: they are listed", async () => {
    await decide("rename", ["lena", "Otto"]);
    await expect(decide("retype", ["Otto", "place"])).rejects.toThrow(
      '2 entities are called "Otto"; give the id of one: lena (Otto, person, 2 mentions in 1 document); otto (Otto, ',
    );
  });
});

describe("the log", () => {
  test("goes to another graph and back, and repeats nothing", async () => {
    const { out } = await decide("merge", ["Mira", "Mirjam"]);
    const file = join(folder, "log.jsonl");
    await decide("export", [], { out: file });
    const known = await decide("import", [file]);
    expect(known.err).toContain("0 decisions added, 1 were known");
    rmSync(graph);
    await build([news], graph);
    await decide("import", ["-"], {}, readFileSync(file, "utf8"));
    expect((await decide("export")).out).toBe(readFileSync(file, "utf8"));
    expect(idIn((await decide("list")).out)).toBe(idIn(out));
    expect(await facts()).toContain("Mira left Oslo");
  });

  test("names the line that is no decision, and takes none", async () => {
    await expect(decide("import", ["-"], {}, '{"schema":1,"action":"undo","decision":"x"}\n{}\n')).rejects.toThrow(
      /^Line 2 is no decision: action must be /,
    );
    expect((await decide("list")).out).toBe("");
  });

  test("says which decisions do not apply any more, in the list and after a build", async () => {
    const { out } = await decide("rename", ["Lena", "Helena"]);
    rmSync(join(news, "b.jsonl"));
    const { err } = await build([news], graph, { prune: true });
    expect(err).toContain('does not apply: no entity "Lena" is in the graph');
    expect((await decide("list")).out).toContain(`${idIn(out)} rename “Lena” (lena) to “Helena”`);
    expect((await decide("list")).out).toContain('— does not apply: no entity "Lena" is in the graph');
  });

  test("verify proves it, and tells of decisions without a target", async () => {
    await decide("rename", ["Lena", "Helena"]);
    const terminal = recordingTerminal();
    expect(await verifyCommand(graph, terminal)).toBe(0);
    rmSync(join(news, "b.jsonl"));
    await build([news], graph, { prune: true });
    const after = recordingTerminal();
    expect(await verifyCommand(graph, after)).toBe(1);
    expect(after.out()).toContain('does not apply: no entity "Lena" is in the graph');
  });
});

describe("on the command line", () => {
  test("decide takes its words, and link its options", async () => {
    const terminal = recordingTerminal();
    expect(await main(["decide", graph, "merge", "Mira", "Mirjam", "--by", "eva"], terminal)).toBe(0);
    expect(terminal.out()).toContain("by eva");
    const service = ["--reconcile", "http://127.0.0.1:1/", "--service-type", "person=Q5", "place=Q2221906"];
    expect(await main(["link", graph, ...service], terminal)).toBe(1);
    expect(terminal.err()).toContain("cannot be reached");
  });

  test.each([
    [["decide", "GRAPH", "fuse"], "Allowed choices are merge, split"],
    [["link", "GRAPH"], "required option '--reconcile <url>' not specified"],
    [["link", "GRAPH", "--reconcile", "http://a.example/", "--service-type", "robot=1"], "like person=Q5"],
    [["link", "GRAPH", "--reconcile", "http://a.example/", "--threshold", "2"], "a number from 0 to 1"],
  ])("%j is wrong usage", async (args, message) => {
    const terminal = recordingTerminal();
    expect(await main(args, terminal)).toBe(2);
    expect(terminal.err()).toContain(message);
  });
});
