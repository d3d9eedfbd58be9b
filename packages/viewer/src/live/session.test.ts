import { describe, expect, test } from "vitest";
import { toLibrary } from "../load/library.ts";
import { openEdits } from "../state/edits.ts";
import type { Analyst, Progress } from "./analyst.ts";
import type { ArticleInput, Reading } from "./protocol.ts";
import { createSession } from "./session.ts";

/** What reading gives: a file of so many statements, which are all that the session looks at. */
function readingOf(statements: number): Reading {
  return { graphs: [], file: { statements: Array.from({ length: statements }) }, places: {} } as unknown as Reading;
}

const article = async (): Promise<ArticleInput[]> => [{ text: "The mayor resigned." }];

/** An analyst that waits to be told how reading ends. */
function heldAnalyst(): { analyst: Analyst; asked: (Reading | undefined)[]; end: (outcome: Reading | Error) => void } {
  const asked: (Reading | undefined)[] = [];
  let end: (outcome: Reading | Error) => void = () => undefined;
  const analyst: Analyst = {
    read: (_articles, before, { onProgress, signal }) =>
      new Promise((resolve, reject) => {
        asked.push(before);
        onProgress({ step: "reading", share: 0.5 });
        signal.addEventListener("abort", () => reject(signal.reason));
        end = (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome));
      }),
  };
  return { analyst, asked, end: (outcome) => end(outcome) };
}

const turn = () => new Promise((done) => setTimeout(done));

describe("a session", () => {
  test("tells how far it is, then holds what was read", async () => {
    const { analyst, end } = heldAnalyst();
    const session = createSession(analyst);
    const done = session.read(article);
    await turn();
    expect(session.progress.value).toEqual({ step: "reading", share: 0.5 });
    end(readingOf(2));
    await done;
    expect(session.reading.value).toEqual(readingOf(2));
    expect(session.progress.value).toBeUndefined();
  });

  test("joins an article to what was read before", async () => {
    const { analyst, asked, end } = heldAnalyst();
    const session = createSession(analyst);
    for (const reading of [readingOf(1), readingOf(2)]) {
      const done = session.read(article);
      await turn();
      end(reading);
      await done;
    }
    expect(asked).toEqual([undefined, readingOf(1)]);
  });

  test.each([
    ["reading fails", new Error("It broke."), "It broke."],
    ["nothing is stated", readingOf(0), "No statement was found. Give an article in English."],
  ])("keeps what it had when %s, and says what is wrong", async (_case, outcome, trouble) => {
    const { analyst, end } = heldAnalyst();
    const session = createSession(analyst);
    const first = session.read(article);
    await turn();
    end(readingOf(3));
    await first;
    const second = session.read(article);
    await turn();
    end(outcome);
    await second;
    expect(session.trouble.value).toBe(trouble);
    expect(session.reading.value).toEqual(readingOf(3));
  });

  test("is not busy with what still comes after a part has failed", async () => {
    let tell: (progress: Progress) => void = () => undefined;
    const session = createSession({
      read: async (_articles, _before, { onProgress }) => {
        tell = onProgress;
        throw new Error("A part could not be loaded.");
      },
    });
    await session.read(article);
    tell({ step: "loading", share: 0.9 });
    expect([session.progress.value, session.trouble.value]).toEqual([undefined, "A part could not be loaded."]);
  });

  test("stops without a word, and forgets what waits", async () => {
    const { analyst, asked, end } = heldAnalyst();
    const session = createSession(analyst);
    const [stopped, waiting] = [session.read(article), session.read(article)];
    await turn();
    session.cancel();
    await Promise.all([stopped, waiting]);
    expect([session.progress.value, session.trouble.value, asked.length]).toEqual([undefined, undefined, 1]);
    const later = session.read(article);
    await turn();
    end(readingOf(4));
    await later;
    expect(session.reading.value).toEqual(readingOf(4));
  });

  test("reads what comes meanwhile after what is under way, and joins it", async () => {
    const { analyst, asked, end } = heldAnalyst();
    const session = createSession(analyst);
    const [first, second] = [session.read(article), session.read(article)];
    await turn();
    expect(asked).toEqual([undefined]);
    end(readingOf(1));
    await first;
    await turn();
    expect(asked).toEqual([undefined, readingOf(1)]);
    end(readingOf(2));
    await second;
    expect(session.reading.value).toEqual(readingOf(2));
  });

  test("brings nothing back that was forgotten while it was read", async () => {
    const { analyst, end } = heldAnalyst();
    const session = createSession(analyst);
    const first = session.read(article);
    await turn();
    end(readingOf(1));
    await first;
    const second = session.read(article);
    await turn();
    session.clear();
    end(readingOf(2));
    await second;
    expect([session.reading.value, session.progress.value]).toEqual([undefined, undefined]);
  });

  test("holds what was decided while articles are added, until all are forgotten", async () => {
    const { memory, clear } = createSession(heldAnalyst().analyst);
    const edits = () => openEdits(toLibrary({ schema: 1, documents: [], entities: [], statements: [] }), memory.log);
    const first = edits();
    const stop = memory.follow(first);
    first.take({ action: "undo", decision: "0000000000000000" });
    stop();
    expect(edits().log.value.map(({ action }) => action)).toEqual(["undo"]);
    clear();
    expect(edits().log.value).toEqual([]);
  });

  test("says what is wrong with what was given", async () => {
    const session = createSession(heldAnalyst().analyst);
    await session.read(() => Promise.reject(new Error("a.pdf is neither text nor a web page.")));
    expect(session.trouble.value).toBe("a.pdf is neither text nor a web page.");
    expect(session.progress.value).toBeUndefined();
  });
});
