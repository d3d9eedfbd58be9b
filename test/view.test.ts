/** `factline view` of a graph that was built: its log in the page, and decisions taken in the page in its log. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  applyDecisions,
  type Decision,
  entityReference,
  fromGraphFile,
  makeDecision,
  parseDecisions,
  parseGraphFile,
} from "@factline/core";
import { placesOf } from "@factline/viewer/page";
import { beforeEach, expect, test } from "vitest";
import { decideCommand } from "../packages/cli/src/commands/decide.ts";
import { statusCommand } from "../packages/cli/src/commands/status.ts";
import { type ViewOptions, viewCommand } from "../packages/cli/src/commands/view.ts";
import { readStore, writeStore } from "../packages/cli/src/store/store.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build, exported } from "./support/tiny-build.ts";

let folder: string;
let graph: string;

beforeEach(async () => {
  folder = temporaryFolder();
  graph = join(folder, "news.factline");
  mkdirSync(join(folder, "news"));
  writeFileSync(join(folder, "news/a.jsonl"), '{"id": "a", "text": "Mira praised Otto. Otto thanked Mira."}');
  await build([join(folder, "news")], graph);
});

const options = (more: Partial<ViewOptions>): ViewOptions =>
  ({
    serve: false,
    port: 0,
    open: false,
    quiet: true,
    debug: false,
    runtime: "auto",
    maxCharacters: 1000,
    ...more,
  }) as ViewOptions;

const dataOf = (page: string, id: string): string =>
  new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, "s").exec(page)?.[1] ?? "";

function renamed(to: string): Promise<Decision> {
  return readStore(graph, (reader) => {
    const extracted = reader.extractedGraph();
    const mira = [...extracted.entities.values()].find(({ label }) => label === "Mira");
    const entity = entityReference(extracted, mira?.id ?? ("" as NonNullable<typeof mira>["id"]));
    return makeDecision({ action: "rename", entity, label: to, at: "2030-01-01T00:00:00.000Z" });
  });
}

test("the page of a graph has the graph as it was extracted, and the log", async () => {
  const decision = await renamed("Mira Holm");
  await writeStore(graph, (writer) => writer.append([decision]));
  const out = join(folder, "page.html");
  await viewCommand([graph], options({ out }), recordingTerminal());
  const page = readFileSync(out, "utf8");
  expect(JSON.parse(dataOf(page, "decisions"))).toEqual(decision);
  expect(dataOf(page, "graph")).not.toContain("Mira Holm");
  expect(dataOf(page, "served")).toBe("");
});

interface Counts {
  readonly statements: number;
  readonly entities: number;
}

test("status counts what the page and the exports have: things of different documents as one, after all decisions", async () => {
  const line = (id: string, text: string) => JSON.stringify({ id, text });
  // Each document has ids of its own for her; only when all are read together is she one.
  const lines = [line("a", "Mira_Holm praised Otto. Otto met Karl."), line("b", "Holm left Oslo. Otto met Holm.")];
  writeFileSync(join(folder, "news/a.jsonl"), lines.join("\n"));
  await build([join(folder, "news")], graph);
  expect(await counted()).toEqual({ statements: 4, entities: 4 });
  expect(await shown()).toEqual(await counted());
  await decideCommand(graph, "merge", ["Karl", "Otto"], {}, recordingTerminal());
  expect(await counted()).toEqual({ statements: 4, entities: 3 });
  expect(await shown()).toEqual(await counted());
});

/** What the page of a graph says at its head, counted as the page counts: after the log that it carries. */
async function shown(): Promise<Counts> {
  const out = join(folder, "page.html");
  await viewCommand([graph], options({ out }), recordingTerminal());
  const page = readFileSync(out, "utf8");
  const decided = applyDecisions(
    fromGraphFile(parseGraphFile(dataOf(page, "graph"))),
    parseDecisions(dataOf(page, "decisions")),
  );
  const exportFile = parseGraphFile(await exported(graph));
  expect(exportFile.entities.map(({ id }) => id).sort()).toEqual([...decided.graph.entities.keys()].sort());
  return { statements: decided.graph.statements.size, entities: decided.graph.entities.size };
}

/** What `factline status` says that a graph has. */
async function counted(): Promise<Counts> {
  const terminal = recordingTerminal();
  await statusCommand(graph, terminal);
  const count = (what: keyof Counts) => Number(new RegExp(`^${what} +(\\d+)$`, "m").exec(terminal.out())?.[1]);
  return { statements: count("statements"), entities: count("entities") };
}
test("a page made with --keep has its entities where the other page has them", async () => {
  const [first, second] = [join(folder, "first.html"), join(folder, "second.html")];
  await viewCommand([graph], options({ out: first }), recordingTerminal());
  const moved = readFileSync(first, "utf8").replace(/(id="layout">\{"[^"]+":\[)-?[\d.]+,-?[\d.]+/, "$1777,-555");
  writeFileSync(first, moved);
  await viewCommand([graph], options({ out: second, keep: first }), recordingTerminal());
  expect(Object.values(placesOf(readFileSync(second, "utf8")))).toContainEqual([777, -555]);
});

test("a decision taken in the served page is in the graph's log, and in the page when it is loaded again", async () => {
  const stop = new AbortController();
  const terminal = { ...recordingTerminal(), signal: stop.signal };
  const serving = viewCommand([graph], options({ serve: true }), terminal);
  await expect.poll(() => terminal.out()).toMatch(/^http:/);
  const url = terminal.out().trim();
  const load = async () => (await fetch(url)).text();
  const { path, token } = JSON.parse(dataOf(await load(), "served")) as {
    readonly path: string;
    readonly token: string;
  };
  const decision = await renamed("Mira Holm");
  const answer = await fetch(new URL(path, url), {
    method: "POST",
    headers: { "content-type": "application/json", "x-factline-token": token, origin: new URL(url).origin },
    body: JSON.stringify({ decisions: [decision] }),
  });
  expect(answer.status).toBe(200);
  expect(await readStore(graph, (reader) => reader.decisions())).toEqual([decision]);
  expect(JSON.parse(dataOf(await load(), "decisions"))).toEqual(decision);
  stop.abort();
  await serving;
});
