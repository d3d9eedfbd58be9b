/** Builds by the command itself, with the model and its threads, that are killed again and again (row R1). */
import { once } from "node:events";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import { readStore } from "../packages/cli/src/store/store.ts";
import { factline, startFactline, temporaryFolder } from "./support/built-command.ts";
import { noteFigure, trials } from "./support/long.ts";
import { randomFrom } from "./support/random.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { exported } from "./support/tiny-build.ts";

const kills = trials(3, 100, "FACTLINE_MODEL_KILLS");
const articles = trials(40, 500);
const folder = temporaryFolder();
const input = join(folder, "news.jsonl");
let undisturbed: string;

const people = ["Anna Lind", "Omar Reyes", "Ines Duarte", "Carl Stein", "Mira Holm", "Otto Brandt", "Lena Moss"];
const deeds = ["praised", "sued", "warned", "hired", "thanked", "blamed", "met"];
const places = ["Oslo", "Porto", "Tarn", "Salten", "Varna"];

function articleOf(at: number): string {
  const pick = <T>(all: readonly T[], step: number): T => all[(at * step) % all.length] as T;
  const [who, whom, where] = [pick(people, 1), pick(people, 3), pick(places, 2)];
  const first = `${who} ${pick(deeds, 5)} ${whom} in ${where} on Monday.`;
  return at % 2 === 0 ? first : `${first} The mayor said ${at} people had signed the letter.`;
}

const build = (graph: string): string[] => ["build", input, "--graph", graph, "--quiet"];

const storedIn = async (graph: string): Promise<string[]> =>
  existsSync(graph) ? readStore(graph, (reader) => reader.documents().map(({ id }) => id)) : [];

beforeAll(async () => {
  const lines = Array.from({ length: articles }, (_, at) =>
    JSON.stringify({ id: `n${at}`, text: articleOf(at), date: "2024-05-08" }),
  );
  writeFileSync(input, `${lines.join("\n")}\n`);
  const graph = join(folder, "undisturbed.factline");
  expect((await factline(build(graph))).code).toBe(0);
  undisturbed = await exported(graph);
}, 1_800_000);

/** Starts a build and kills it after it has stored so many articles more; says what was stored before and after the kill. */
async function killedBuild(graph: string, more: number): Promise<readonly [before: string[], after: string[]]> {
  const had = (await storedIn(graph)).length;
  const running = startFactline(build(graph));
  const closed = once(running, "close");
  let before = await storedIn(graph).catch(() => []);
  while (running.exitCode === null && before.length < Math.min(had + more, articles)) {
    await sleep(100);
    // The file may be there before its tables are.
    before = await storedIn(graph).catch(() => before);
  }
  running.kill("SIGKILL");
  await closed;
  return [before, await storedIn(graph)];
}

test(`R1: a build with the model that is killed ${kills} times ends in the same bytes, and loses nothing`, {
  timeout: 14_400_000,
}, async (context) => {
  const draw = randomFrom(7);
  const graph = join(folder, "killed.factline");
  let finished = 0;
  for (let kill = 0; kill < kills; kill++) {
    const [before, after] = await killedBuild(graph, draw(articles / 5));
    expect(
      before.filter((id) => !after.includes(id)),
      `kill ${kill}`,
    ).toEqual([]);
    expect(new Set(after).size).toBe(after.length);
    if (after.length < articles && kill < kills - 1) continue;
    expect((await factline(build(graph))).code).toBe(0);
    expect(await exported(graph)).toBe(undisturbed);
    expect(await verifyCommand(graph, recordingTerminal())).toBe(0);
    for (const end of ["", "-wal", "-shm", ".lock"]) rmSync(`${graph}${end}`, { force: true });
    finished++;
  }
  noteFigure(context, `${kills} kills in ${finished} builds of ${articles} articles with the model`);
});
