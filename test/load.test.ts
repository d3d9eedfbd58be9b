/** `factline load` against a store that fails in every way that a store may (row O4 of the reliability bar). */
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { loadCommand } from "../packages/cli/src/commands/load.ts";
import { Interrupted } from "../packages/cli/src/terminal/failure.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { type GraphStore, type Mishap, startGraphStore } from "./support/graph-store.ts";
import { loadOptions } from "./support/load-options.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build, exported } from "./support/tiny-build.ts";

const graph = join(temporaryFolder(), "news.factline");
const journal = `${graph}.load`;
let store: GraphStore;
let lines: string[];

beforeAll(async () => {
  const news = join(temporaryFolder(), "news.jsonl");
  const articles = Array.from({ length: 12 }, (_, at) =>
    JSON.stringify({ id: `n${at}`, text: `Anna${at % 4} met Ben${at % 5}. Ben${at % 5} told Carl${at}.` }),
  );
  writeFileSync(news, `${articles.join("\n")}\n`);
  await build([news], graph);
  lines = (await exported(graph, "nquads")).trimEnd().split("\n").sort();
});

afterEach(async () => {
  await store.close();
  rmSync(journal, { force: true });
});

async function load(mishap?: (request: number) => Mishap, more = {}) {
  store = await startGraphStore(mishap);
  const terminal = recordingTerminal();
  const code = await loadCommand(graph, loadOptions(store.url, more), terminal);
  return { code, err: terminal.err() };
}

/** What the store holds, as N-Quads. */
const held = (): string[] =>
  [...store.graphs]
    .flatMap(([name, own]) => [...own].map((line) => (name ? line.replace(/ \.\n$/, ` <${name}> .`) : line.trimEnd())))
    .sort();

describe("O4: a store", () => {
  test("has every quad afterwards, and says so when it is read back", async () => {
    const { code, err } = await load();
    expect([code, held()]).toEqual([0, lines]);
    expect(err).toMatch(/13 graphs read back: all as they were sent/);
    expect(existsSync(journal)).toBe(false);
  });

  test.each<[string, (request: number) => Mishap]>([
    ["is busy now and then", (request) => (request % 3 === 0 ? 503 : undefined)],
    ["runs out of memory once", (request) => (request === 5 ? 500 : undefined)],
    ["cuts the connection", (request) => (request % 4 === 1 ? "cut" : undefined)],
    ["takes the request and cuts the connection", (request) => (request % 4 === 1 ? "take and cut" : undefined)],
  ])("that %s has every quad in the end, each once", async (_, mishap) => {
    const { code } = await load(mishap);
    expect([code, held()]).toEqual([0, lines]);
  });

  test("that refuses is not asked again, and its words are shown", async () => {
    await expect(load((request) => (request === 3 ? 400 : undefined))).rejects.toThrow(
      /POST .* failed \(status 400: not now\).*run the same command again/,
    );
    expect(store.requests.length).toBe(3);
  });

  test("that stays away ends the run after the tries", async () => {
    await expect(load(() => 503, { tries: 2 })).rejects.toThrow(/failed after 2 tries \(status 503/);
    expect(store.requests.length).toBe(2);
  });

  test("that does not answer in time ends the run", async () => {
    const silent = await startGraphStore(() => undefined);
    store = silent;
    const options = loadOptions(silent.url, { tries: 1, timeout: 0.001 });
    await expect(loadCommand(graph, options, recordingTerminal())).rejects.toThrow(/timeout|aborted/i);
  });
});

test("O4: a run that failed midway goes on where it was, and the store ends with the same quads", async () => {
  let broken = true;
  store = await startGraphStore((request) => (broken && request > 6 ? 400 : undefined));
  await expect(loadCommand(graph, loadOptions(store.url), recordingTerminal())).rejects.toThrow(/status 400/);
  expect(existsSync(journal)).toBe(true);
  broken = false;
  const terminal = recordingTerminal();
  expect(await loadCommand(graph, loadOptions(store.url, { check: false }), terminal)).toBe(0);
  expect(terminal.err()).toContain("(6 parts were sent by an earlier run)");
  expect(held()).toEqual(lines);
  expect(existsSync(journal)).toBe(false);
});

test("O4: content that differs is named by its graph", async () => {
  store = await startGraphStore();
  const { url } = store;
  await loadCommand(graph, loadOptions(url, { check: false }), recordingTerminal());
  const puts = store.requests.length;
  const [name] = [...store.graphs.keys()].filter((each) => each !== "");
  await store.close();
  store = await startGraphStore((request) => {
    if (request === puts + 1) store.spoil(name as string);
    return undefined;
  });
  const terminal = recordingTerminal();
  expect(await loadCommand(graph, loadOptions(store.url), terminal)).toBe(1);
  expect(terminal.err()).toContain(`the graph ${name} holds`);
  expect(terminal.err()).toMatch(/triples, but not those that were sent/);
});

test("Ctrl-C stops between two requests", async () => {
  store = await startGraphStore();
  const stop = new AbortController();
  stop.abort("SIGINT");
  const terminal = { ...recordingTerminal(), signal: stop.signal };
  await expect(loadCommand(graph, loadOptions(store.url), terminal)).rejects.toThrow(Interrupted);
  expect(store.requests).toEqual([]);
});

test("a name needs its password", async () => {
  store = await startGraphStore();
  const options = loadOptions(store.url, { user: "ada" });
  await expect(loadCommand(graph, options, recordingTerminal())).rejects.toThrow(/FACTLINE_PASSWORD/);
});

describe("O4: --replace", () => {
  const changed = join(temporaryFolder(), "changed.factline");
  const notes = `${changed}.load`;
  let now: string[];

  beforeAll(async () => {
    const news = join(temporaryFolder(), "news.jsonl");
    const articles = Array.from({ length: 10 }, (_, at) =>
      JSON.stringify({
        id: `n${at}`,
        text: `Anna${at % 4} met Ben${at % 5}. Ben${at % 5} ${at === 3 ? "sued" : "told"} Carl${at}.`,
      }),
    );
    writeFileSync(news, `${articles.join("\n")}\n`);
    await build([news], changed);
    now = (await exported(changed, "nquads")).trimEnd().split("\n").sort();
  });

  const replacing = () => loadOptions(store.url, { replace: true, queryEndpoint: store.url });

  test("leaves in the store what the graph holds and nothing that an earlier load brought", async () => {
    await load();
    store.add("https://other.example/graph", "<http://a.example/s> <http://a.example/p> <http://a.example/o> .\n");
    const terminal = recordingTerminal();
    expect(await loadCommand(changed, replacing(), terminal)).toBe(0);
    expect(terminal.err()).toContain("3 graphs of earlier loads were taken out");
    expect(held().filter((line) => !line.includes("other.example"))).toEqual(now);
    expect(store.graphs.has("https://other.example/graph")).toBe(true);
  });

  test("goes on after a failure, and begins again when the graph has changed since", async () => {
    let last = 4;
    store = await startGraphStore((request) => (request > last ? 400 : undefined));
    await expect(loadCommand(graph, replacing(), recordingTerminal())).rejects.toThrow(/status 400/);
    last = store.requests.length + 4;
    // Another graph at the same place, as after `factline remove`.
    renameSync(journal, notes);
    await expect(loadCommand(changed, replacing(), recordingTerminal())).rejects.toThrow(/status 400/);
    last = Number.POSITIVE_INFINITY;
    const terminal = recordingTerminal();
    expect(await loadCommand(changed, replacing(), terminal)).toBe(0);
    expect(terminal.err()).toContain("sent by an earlier run");
    expect(held()).toEqual(now);
    expect(existsSync(notes)).toBe(false);
  });

  test("needs to know where the store answers queries", async () => {
    store = await startGraphStore();
    const options = loadOptions(store.url, { replace: true });
    await expect(loadCommand(changed, options, recordingTerminal())).rejects.toThrow(/--query-endpoint/);
  });
});
