/** Which articles repeat others stays right while a graph grows, shrinks and changes; `verify` compares with all texts at once. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { removeCommand } from "../packages/cli/src/commands/remove.ts";
import { readStore } from "../packages/cli/src/store/store.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build, exported, verified, writeTinyNews } from "./support/tiny-build.ts";

const wire = Array.from({ length: 14 }, (_, at) => `Anna${at} told Ben${at}.`).join(" ");

let news: string;
let graph: string;

beforeEach(() => {
  const folder = temporaryFolder();
  news = writeTinyNews(folder);
  graph = join(folder, "news.factline");
});

const paper = (id: string, date: string, text: string): void =>
  writeFileSync(join(news, `${id}.jsonl`), `${JSON.stringify({ id, date, text })}\n`);

/** Which papers repeat which, once a build has run and every byte is proven. */
async function copiesAfter(...ids: readonly string[]): Promise<Record<string, string | undefined>> {
  expect((await verified(graph)).code).toBe(0);
  return readStore(graph, (reader) => Object.fromEntries(ids.map((id) => [id, reader.headOf(id)?.copyOf])));
}

test("R9: copies follow their originals as these come, change and go, as in a graph that is built at once", async () => {
  paper("b", "2024-05-02", `${wire} More came.`);
  paper("c", "2024-05-03", wire);
  await build([news], graph);
  expect(await copiesAfter("b", "c")).toEqual({ b: undefined, c: "b" });

  paper("a", "2024-05-01", `Early. ${wire}`);
  await build([join(news, "a.jsonl")], graph);
  expect(await copiesAfter("a", "b", "c")).toEqual({ a: undefined, b: "a", c: "a" });

  await removeCommand(graph, ["a"], recordingTerminal());
  expect(await copiesAfter("b", "c")).toEqual({ b: undefined, c: "b" });

  paper("b", "2024-05-04", wire);
  rmSync(join(news, "a.jsonl"));
  await build([news], graph);
  expect(await copiesAfter("b", "c")).toEqual({ b: "c", c: undefined });

  const fresh = `${graph}.fresh.factline`;
  await build([news], fresh);
  expect(await exported(graph)).toBe(await exported(fresh));
});

test("a build that is stopped before it has compared its articles leaves that to the next", async () => {
  paper("aa", "2024-05-02", wire);
  paper("b", "2024-05-03", wire);
  await expect(build([news], graph, { stopAfter: 3 })).rejects.toThrow();
  expect(await copiesAfter("aa", "b")).toEqual({ aa: undefined, b: undefined });
  const { read } = await build([news], graph);
  expect(read).not.toContain("b");
  expect(await copiesAfter("aa", "b")).toEqual({ aa: undefined, b: "aa" });
});
