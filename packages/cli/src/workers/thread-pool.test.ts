import { FactlineError } from "@factline/core";
import { afterEach, expect, test } from "vitest";
import { ThreadPool } from "./thread-pool.ts";

/** A thread that answers with its job, its number and its setup; some jobs end it, some fail. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId, workerData } from "node:worker_threads";
    parentPort.on("message", (job) => {
      if (job === "exit") process.exit(7);
      if (job === "throw") throw new Error("thrown");
      if (job === "hang") return;
      if (job === "refuse") parentPort.postMessage({ failure: { code: "model-invalid", message: "no model" } });
      else if (job === "bug") parentPort.postMessage({ failure: { message: "a bug" } });
      else setTimeout(() => parentPort.postMessage({ result: [job, threadId, workerData] }), 20);
    });
  `)}`,
);

let pool: ThreadPool<string, [string, number, string]>;
const open = (most: number): void => {
  pool = new ThreadPool(most, { script, data: "setup", flags: [] });
};
afterEach(() => pool.close());

test("does jobs on as many threads as it may have, and no more than there are jobs", async () => {
  open(2);
  const results = await Promise.all(["a", "b", "c", "d", "e"].map((job) => pool.run(job)));
  expect(results.map(([job]) => job)).toEqual(["a", "b", "c", "d", "e"]);
  expect(new Set(results.map(([, thread]) => thread)).size).toBe(2);
  expect(results[0]?.[2]).toBe("setup");
});

test.each([
  ["exit", /exit code 7/],
  ["throw", /thrown/],
])("a thread that ends by %s fails its own job alone", async (job, message) => {
  open(1);
  const [failed, next] = await Promise.allSettled([pool.run(job), pool.run("next")]);
  expect(failed).toMatchObject({ status: "rejected", reason: { message: expect.stringMatching(message) } });
  expect(next).toMatchObject({ status: "fulfilled", value: ["next", expect.anything(), "setup"] });
});

test("an error keeps what tells a refusal from a bug", async () => {
  open(1);
  const refused = await pool.run("refuse").catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(FactlineError);
  expect(refused).toMatchObject({ code: "model-invalid", message: "no model" });
  expect(await pool.run("bug").catch((error: unknown) => error)).not.toBeInstanceOf(FactlineError);
});

test("what is under way when it is closed fails, and nothing is left running", async () => {
  open(1);
  const jobs = Promise.allSettled([pool.run("hang"), pool.run("waiting")]);
  await pool.close();
  expect((await jobs).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});
