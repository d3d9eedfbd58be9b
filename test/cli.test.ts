/** The built command: formats, exit codes, standard output against standard error, files, the served page. */
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { factline, samples, startFactline, temporaryFolder } from "./support/built-command.ts";

const story = join(samples, "1-border-force.txt");
const brief = "Troops of the Varenian army arrested a smuggler near Selmar on May 3. Mira Tolland praised the troops.";

test.each([
  ["", ["extract", "annotate", "view", "Exit codes"]],
  ["extract", ["Examples:", "jsonl", "turtle", "--date", "--input-format"]],
  ["annotate", ["Examples:", "conllu"]],
  ["view", ["Examples:", "--serve", "--port"]],
])("factline %s --help teaches by example", async (command, parts) => {
  const { code, stdout, stderr } = await factline([...command.split(" ").filter(Boolean), "--help"]);
  expect([code, stderr]).toEqual([0, ""]);
  for (const part of parts) expect(stdout).toContain(part);
});

test("--version prints the version alone", async () => {
  const { code, stdout } = await factline(["--version"]);
  expect([code, stdout.trim()]).toEqual([0, "0.1.0"]);
});

test.each([
  ["no command", []],
  ["an unknown command", ["extrat", story]],
  ["no input", ["extract"]],
  ["an unknown option", ["extract", story, "--frmat", "jsonl"]],
  ["an unknown format", ["extract", story, "--format", "xml"]],
  ["a date that is none", ["extract", story, "--date", "2024-02-30"]],
  ["a base that is no address", ["extract", story, "--base", "urn:x"]],
  ["a confidence above 1", ["extract", story, "--min-confidence", "2"]],
  ["a port that is none", ["view", story, "--serve", "--port", "99999"]],
])("%s is wrong usage", async (_, args) => {
  const { code, stdout, stderr } = await factline(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).not.toBe("");
  expect(stderr).not.toMatch(/^\s+at /m);
});

test("prints a table that fits, without colour where there is no terminal", async () => {
  const { code, stdout, stderr } = await factline(["extract", story], { env: { COLUMNS: "90" } });
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^WHO\s+DID WHAT\s+TO WHOM/m);
  expect(stdout).toContain("Haraldsen");
  expect(stdout).not.toContain("\u001b[");
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(90);
});

test("prints statements as JSON, one a line, with evidence that lies in the text", async () => {
  const { code, stdout } = await factline(["extract", story, "--format", "jsonl"]);
  expect(code).toBe(0);
  const text = readFileSync(story, "utf8");
  const statements = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(statements.length).toBeGreaterThan(10);
  for (const { schema, subject, evidence } of statements) {
    expect(schema).toBe(1);
    expect(text.slice(...(subject.span as [number, number]))).toBe(subject.mention);
    expect(evidence.length).toBeGreaterThan(0);
  }
});

test.each([
  ["turtle", /^<https:\/\/news\.example\/entity\/|^@prefix entity: <https:\/\/news\.example\/entity\/>/m],
  ["trig", /news\.example\/document\/[\s\S]*\{/],
  ["ntriples", /^<[^>]+> <[^>]+> (<[^>]+>|".*"\S*) \.$/m],
  ["nquads", /^<[^>]+> <[^>]+> (<[^>]+>|".*"\S*) <[^>]+> \.$/m],
])("prints RDF as %s, its IRIs under the base", async (format, shape) => {
  const inputs = [story, join(samples, "5-briefs.jsonl")];
  const { code, stdout, stderr } = await factline([
    "extract",
    ...inputs,
    "--format",
    format,
    "--base",
    "https://news.example/",
  ]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(shape);
  expect(stdout).toContain("https://news.example/");
});

test("--rdf12 says by triple terms what the statements stand for", async () => {
  const { code, stdout } = await factline(["extract", "-", "--format", "ntriples", "--rdf12"], { stdin: brief });
  expect(code).toBe(0);
  expect(stdout).toMatch(/#reifies> <<\( <[^>]+> <[^>]+> .* \)>> \.$/m);
});

test("prints surface triples, tab-separated, with the document's id", async () => {
  const { code, stdout } = await factline(["extract", join(samples, "5-briefs.jsonl"), "--format", "oie"]);
  expect(code).toBe(0);
  const rows = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  expect(new Set(rows.map(([id]) => id))).toEqual(new Set(["ridge-fire", "relay-record"]));
  for (const row of rows) expect(row.length).toBeGreaterThanOrEqual(5);
});

test("annotates as CoNLL-U, a tree for every sentence", async () => {
  const { code, stdout } = await factline(["annotate", "-"], { stdin: brief });
  expect(code).toBe(0);
  expect(stdout).toContain("# newdoc id = ");
  const sentences = stdout
    .trim()
    .split("\n\n")
    .map((block) =>
      block
        .split("\n")
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split("\t")),
    );
  expect(sentences).toHaveLength(2);
  for (const words of sentences) {
    for (const columns of words) expect(columns).toHaveLength(10);
    expect(words.filter((columns) => columns[6] === "0")).toHaveLength(1);
  }
});

test("takes text, pages and JSON Lines from standard input by their content", async () => {
  const page = readFileSync(join(samples, "3-water-plant.html"));
  const lines = readFileSync(join(samples, "5-briefs.jsonl"));
  const [fromText, fromPage, fromLines] = await Promise.all(
    [brief, page, lines].map((stdin) => factline(["extract", "-", "--format", "jsonl"], { stdin })),
  );
  expect(fromText?.stdout).toContain('"arrested"');
  expect(fromPage?.stdout).toContain("Peixoto");
  expect(fromPage?.stdout).not.toMatch(/advertiser|Courier for the price|Subscribe/);
  expect(fromLines?.stdout).toContain('"document":"ridge-fire"');
});

test("resolves times against --date", async () => {
  const { stdout } = await factline(["extract", "-", "--format", "jsonl", "--date", "2024-05-06"], { stdin: brief });
  expect(stdout).toContain("2024-05-03");
});

test("gives the same bytes whatever stands beside an article", async () => {
  const [alone, all] = await Promise.all([
    factline(["extract", story, "--format", "jsonl"]),
    factline(["extract", samples, "--format", "jsonl"]),
  ]);
  expect(all.stdout.startsWith(alone.stdout)).toBe(true);
});

test("leaves out statements of too little confidence", async () => {
  const { code, stdout } = await factline(["extract", story, "--format", "jsonl", "--min-confidence", "1"]);
  expect(code).toBe(0);
  for (const line of stdout.trim().split("\n").filter(Boolean)) expect(JSON.parse(line).confidence).toBe(1);
});

test("writes to --out what it else prints, and nothing beside it", async () => {
  const folder = temporaryFolder();
  const [written, printed] = await Promise.all([
    factline(["extract", story, "--format", "turtle", "--out", join(folder, "new", "graph.ttl")]),
    factline(["extract", story, "--format", "turtle"]),
  ]);
  expect([written.code, written.stdout, written.stderr]).toEqual([0, "", ""]);
  expect(readFileSync(join(folder, "new", "graph.ttl"), "utf8")).toBe(printed.stdout);
  const files = readdirSync(join(folder, "new"));
  expect(files).toEqual(["graph.ttl"]);
});

test("says why --out cannot be written", async () => {
  const { code, stderr } = await factline(["extract", story, "--out", join(story, "graph.ttl")]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^factline: cannot write .*graph\.ttl/);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("stops quietly when its reader has read enough", async () => {
  const child = startFactline(["extract", samples, "--format", "ntriples"]);
  let stderr = "";
  child.stderr?.on("data", (text) => {
    stderr += text;
  });
  child.stdout?.once("data", () => child.stdout?.destroy());
  const [code] = await once(child, "close");
  expect([code, stderr]).toEqual([0, ""]);
});

test("stops on Ctrl-C, even while it waits for input, and leaves no half-written file", async () => {
  const folder = temporaryFolder();
  const child = startFactline(["extract", "-", "--input-format", "jsonl", "--format", "jsonl", "--out", "a.jsonl"], {
    cwd: folder,
  });
  child.stdin?.write(`${JSON.stringify({ id: "a", text: brief })}\n`);
  await vi.waitUntil(() => readdirSync(folder).some((name) => name.endsWith(".tmp")), { timeout: 20_000 });
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  const left = readdirSync(folder);
  expect([code, left]).toEqual([130, []]);
});

test("view writes one file that needs no other", async () => {
  const folder = temporaryFolder();
  const { code, stdout } = await factline(["view", samples, "--out", "page.html"], { cwd: folder });
  expect([code, stdout, readdirSync(folder)]).toEqual([0, "", ["page.html"]]);
  const html = readFileSync(join(folder, "page.html"), "utf8");
  expect(html).toContain("Elin Haraldsen");
  expect(html).not.toMatch(
    /<(?:script|img|iframe|audio|video)\b[^>]*\ssrc\s*=|<link\b[^>]*\shref\s*=\s*(?!["']?data:)|@import/i,
  );
});

test("quickstart makes statements, Turtle and the page, and says what to try next", async () => {
  const folder = temporaryFolder();
  const { code, stdout } = await factline(["quickstart", samples], { cwd: folder });
  expect(code).toBe(0);
  for (const file of ["statements.jsonl", "graph.ttl", "index.html"]) {
    expect(existsSync(join(folder, "out/samples", file))).toBe(true);
    expect(stdout).toContain(`out/samples/${file}`);
  }
  expect(stdout).toMatch(/^WHO\s+DID WHAT/m);
  expect(stdout).toContain("Try next:");
});

function ask(port: string, host: string): Promise<{ status: number | undefined; policy: string; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, headers: { host } }, (response) => {
      let body = "";
      response.on("data", (text) => {
        body += text;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode, policy: String(response.headers["content-security-policy"]), body }),
      );
    });
    sent.on("error", reject).end();
  });
}

test("view --serve serves the page to this computer, under a policy, until it is stopped", async () => {
  const child = startFactline(["view", story, "--serve", "--port", "0"]);
  const [line] = await Promise.race([
    once(child.stdout as NonNullable<typeof child.stdout>, "data"),
    once(child, "close"),
  ]);
  const { hostname, port } = new URL(String(line).trim());
  expect(hostname).toBe("127.0.0.1");
  const [own, foreign] = await Promise.all([ask(port, `localhost:${port}`), ask(port, "evil.example")]);
  expect(own.status).toBe(200);
  expect(own.body).toContain("Elin Haraldsen");
  expect(own.policy).toContain("default-src 'none'");
  expect(foreign.status).toBe(403);
  expect(foreign.body).not.toContain("Haraldsen");
  child.kill("SIGINT");
  expect((await once(child, "close"))[0]).toBe(0);
});
