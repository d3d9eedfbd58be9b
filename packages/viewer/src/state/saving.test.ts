import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toGraphFile } from "../../../../test/fixtures/viewer/graph-file.ts";
import { articles, entities } from "../../../../test/fixtures/viewer/harbour.data.ts";
import { toLibrary } from "../load/library.ts";
import { rename } from "./decide.ts";
import { saveAsTaken } from "./saving.ts";
import { initialState } from "./state.ts";
import { createStore } from "./store.ts";

const library = toLibrary(toGraphFile(entities, articles));
const served = { path: "/decisions", token: "secret" };
/** What the server answers from now on: a status, or nothing at all. */
let answer: number | undefined;
/** Actions of each request that came. */
let requests: string[][];

beforeEach(() => {
  vi.useFakeTimers();
  [answer, requests] = [200, []];
  vi.stubGlobal("fetch", async (_path: string, { body }: { readonly body: string }) => {
    if (answer === undefined) throw new TypeError("no answer");
    const { decisions } = JSON.parse(body) as { readonly decisions: readonly { readonly label: string }[] };
    requests.push(decisions.map(({ label }) => label));
    return { ok: answer < 300, status: answer };
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open() {
  const store = createStore(library, () => initialState("vote"));
  const stop = saveAsTaken(store.edits, served);
  return { store, stop };
}

test("sends each decision once", async () => {
  const { store } = open();
  rename(store, "brandt", "One");
  await vi.advanceTimersByTimeAsync(0);
  rename(store, "brandt", "Two");
  await vi.advanceTimersByTimeAsync(0);
  expect(requests).toEqual([["One"], ["Two"]]);
  expect([store.edits.saving.value, store.edits.saved.value]).toEqual(["saved", 2]);
});

test("tries a server again that does not answer, until it has all", async () => {
  const { store } = open();
  answer = undefined;
  rename(store, "brandt", "One");
  await vi.advanceTimersByTimeAsync(5000);
  expect(store.edits.saving.value).toBe("unreachable");
  rename(store, "brandt", "Two");
  answer = 409;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(store.edits.saved.value).toBe(0);
  answer = 200;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(requests.at(-1)).toEqual(["One", "Two"]);
  expect([store.edits.saving.value, store.edits.saved.value]).toEqual(["saved", 2]);
});

test("leaves a server alone that knows the page no longer, and one whose page is closed", async () => {
  const { store, stop } = open();
  answer = 403;
  rename(store, "brandt", "One");
  await vi.advanceTimersByTimeAsync(120_000);
  expect(requests).toEqual([["One"]]);
  expect(store.edits.saving.value).toBe("refused");
  stop();
  rename(store, "brandt", "Two");
  await vi.advanceTimersByTimeAsync(120_000);
  expect(requests).toEqual([["One"]]);
});
