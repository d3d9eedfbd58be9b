/** Bad input: a message with the place and the way out, the rest done, exit code 1, no stack trace. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { factline, type Run, temporaryFolder } from "./support/built-command.ts";

const good = "Mayor Ana Petrel opened a new library in Porto on Monday.";
const png = Buffer.from("89504e470d0a1a0a0000000d494844520000000100000001", "hex");
const line = (record: object): string => JSON.stringify(record);
let folder: string;

/** Runs `extract` on files of the folder, a good one last. */
const extract = (...names: string[]): Promise<Run> =>
  factline(["extract", ...names, "good.txt", "--format", "jsonl"], { cwd: folder });

beforeAll(() => {
  folder = temporaryFolder();
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "good.txt": good,
    "empty.txt": "",
    "blank.txt": " \n\t\n",
    "photo.txt": png,
    "random.txt": Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 197 + 31) % 256)),
    "zero.txt": "Ana Petrel\0 met Tom Reyes.",
    "cut.txt": Buffer.from("Łucja Nowak visited the café").subarray(0, -1),
    "utf16le.txt": Buffer.from("\ufeffZoë Brandt met Łucja Nowak in Oslo.", "utf16le"),
    "utf16be.txt": Buffer.from("Zoë Brandt met Łucja Nowak in Oslo.", "utf16le").swap16(),
    "latin1.txt": Buffer.from("Zoë Brandt met André Müller in a café in Oslo.", "latin1"),
    "marked.txt": "\ufeffZoë Brandt met Łucja Nowak in Oslo.",
    "menu.html": '<!doctype html><html><body><nav><a href="/">Home</a></nav><div id="app"></div></body></html>',
    "deep.html": `<!doctype html><html><body>${"<div>".repeat(100_000)}Text</body></html>`,
    "list.json": JSON.stringify([{ id: "a", text: good }]),
    "long.txt": `${good} `.repeat(1000),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, "bare"));
});

test.each([
  ["missing.txt", "does not exist"],
  ["*.docx", "matches no file"],
  ["bare", "holds no article"],
  ["https://news.example/story", "fetches nothing unasked; add --url"],
  ["empty.txt", "is empty"],
  ["blank.txt", "white space only"],
  ["photo.txt", "PNG image (byte 0)"],
  ["random.txt", "byte "],
  ["zero.txt", "byte 10 is 0x00"],
  ["cut.txt", "cut off"],
  ["menu.html", "holds no article"],
  ["deep.html", "deep"],
])("I1, I4: refuses %s, does the rest, and ends with 1", async (name, message) => {
  const { code, stdout, stderr } = await extract(name);
  expect(code).toBe(1);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(/^factline: /);
  expect(stderr).toContain(`factline: ${name}: `);
  expect(stderr).toContain(message);
  expect(stdout).toContain("Ana Petrel");
});

test.skipIf(process.getuid?.() === 0)("refuses a file that may not be read", async () => {
  writeFileSync(join(folder, "secret.txt"), good);
  chmodSync(join(folder, "secret.txt"), 0o000);
  const { code, stderr } = await extract("secret.txt");
  expect(code).toBe(1);
  expect(stderr).toContain("factline: secret.txt: may not be read");
});

test.runIf(process.platform === "linux")("refuses a file whose reading fails", async () => {
  const { code, stdout, stderr } = await extract("/proc/self/mem");
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^factline: \/proc\/self\/mem: cannot be read \(EIO/)]);
  expect(stdout).toContain("Ana Petrel");
});

test.each(["utf16le.txt", "utf16be.txt", "latin1.txt", "marked.txt"])(
  "I1: reads %s by what its bytes show",
  async (name) => {
    const { code, stdout, stderr } = await extract(name);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Zoë Brandt");
    expect(stdout).not.toContain("\ufffd");
  },
);

test("I2: refuses what is too long for one article, and does not read it when told the longest", async () => {
  const { code, stdout, stderr } = await factline(
    ["extract", "long.txt", "good.txt", "--max-characters", "10000", "--format", "jsonl"],
    { cwd: folder },
  );
  expect(code).toBe(1);
  expect(stderr).toContain("factline: long.txt: is longer than 10,000 characters");
  expect(stderr).toContain("--max-characters");
  expect(stdout).toContain("Ana Petrel");
});

test("I7: names file and line of each broken JSON line, and reads the good ones", async () => {
  const lines = [
    line({ id: "first", text: "Tom Reyes met Ana Petrel in Oslo." }),
    '{"id": "broken", "text": "cut o',
    "",
    "[]",
    line({ id: "bare" }),
    line({ id: "first", text: "Another article has the same id." }),
    line({ id: "odd", text: "Hana Worku left Lima.", date: "last week" }),
    Buffer.from('{"id": "latin", "text": "caf\xe9 \xff \x81"}', "latin1"),
    line({ id: "last", text: "Peter Lagat trained the team." }),
  ];
  const bytes = Buffer.concat(
    lines.map((content, index) =>
      Buffer.concat([Buffer.from(content as Buffer), Buffer.from(index % 2 ? "\r\n" : "\n")]),
    ),
  );
  writeFileSync(join(folder, "broken.jsonl"), Buffer.concat([Buffer.from("\ufeff"), bytes.subarray(0, -1)]));
  const { code, stdout, stderr } = await extract("broken.jsonl");
  expect(code).toBe(1);
  const places = stderr
    .trim()
    .split("\n")
    .map((message) => /^factline: broken\.jsonl:(\d+): /.exec(message)?.[1]);
  expect(places).toEqual(["2", "4", "5", "6", "7", "8"]);
  expect(stderr).toContain('has the id "first" of broken.jsonl:1');
  for (const id of ["first", "odd", "last"]) expect(stdout).toContain(`"document":"${id}"`);
});

test("reads an article once that comes twice, and says so unless quiet", async () => {
  writeFileSync(join(folder, "copy.txt"), good);
  const [loud, quiet] = await Promise.all([
    extract("copy.txt"),
    factline(["extract", "copy.txt", "good.txt", "--quiet"], { cwd: folder }),
  ]);
  expect([loud.code, quiet.code, quiet.stderr]).toEqual([0, 0, ""]);
  expect(loud.stderr).toBe("factline: good.txt: is the same article as copy.txt; it is read once\n");
});

test.each(["__proto__", "constructor", "toString"])(
  "I8: takes the id and the name %s for what they are",
  async (id) => {
    const stdin = line({ id, text: `${id} met Ana Petrel in Oslo. Tom Reyes praised ${id}.` });
    const [statements, turtle] = await Promise.all([
      factline(["extract", "-", "--format", "jsonl"], { stdin }),
      factline(["extract", "-", "--format", "turtle"], { stdin }),
    ]);
    expect([statements.code, turtle.code]).toEqual([0, 0]);
    expect(statements.stdout).toContain(`"document":"${id}"`);
  },
);

test("says of a JSON list that it is none of the formats it reads", async () => {
  const { code, stderr } = await factline(["extract", "list.json", "--input-format", "jsonl"], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toContain("factline: list.json:1: holds a list");
});

test("I3: gets through a sentence of five thousand words", async () => {
  const stdin = `The council met ${"and the mayor and the clerk of the old town ".repeat(500)}in Oslo.`;
  const { code, stderr } = await factline(["extract", "-", "--format", "jsonl"], { stdin });
  expect([code, stderr]).toEqual([0, ""]);
});

test("I3: gets through half a million letters without a space", async () => {
  const { code, stderr } = await factline(["extract", "-", "--format", "jsonl"], {
    stdin: `${good} ${"a".repeat(500_000)}`,
  });
  expect([code, stderr]).toEqual([0, ""]);
});

test("leaves the file that is there when there is no article", async () => {
  writeFileSync(join(folder, "graph.ttl"), "old");
  const { code } = await factline(["extract", "empty.txt", "--format", "turtle", "--out", "graph.ttl"], {
    cwd: folder,
  });
  expect([code, readFileSync(join(folder, "graph.ttl"), "utf8")]).toEqual([1, "old"]);
});

test("writes no page when there is no article", async () => {
  const { code, stderr } = await factline(["view", "empty.txt", "--out", "page.html"], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toContain("no article to show");
});
