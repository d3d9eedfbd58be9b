/** `factline view` of a graph that was built: its log in the page, and decisions taken in the page in its log. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Decision, entityReference, makeDecision } from "@factline/core";
import { placesOf } from "@factline/viewer/page";
import { beforeEach, expect, test } from "vitest";
import { type ViewOptions, viewCommand } from "../packages/cli/src/commands/view.ts";
import { readStore, writeStore } from "../packages/cli/src/store/store.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build } from "./support/tiny-build.ts";

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
