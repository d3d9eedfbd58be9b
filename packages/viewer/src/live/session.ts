/** What the visitor and the page are doing: the articles that were read, and the work under way. */
import type { Decision } from "@factline/core";
import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Memory } from "../state/memory.ts";
import type { Analyst, Progress } from "./analyst.ts";
import type { ArticleInput, Reading } from "./protocol.ts";

/** A visit; it ends with the tab, and nothing of it is kept. */
export interface Session {
  readonly reading: ReadonlySignal<Reading | undefined>;
  /** Undefined when nothing is being read. */
  readonly progress: ReadonlySignal<Progress | undefined>;
  /** What went wrong last, in words for the visitor. */
  readonly trouble: ReadonlySignal<string | undefined>;
  /** What was decided about the articles, whichever of them came later. */
  readonly memory: Memory;
  /** Reads what `gather` gives, after what is being read already; says what is wrong with it where it can't be read. */
  readonly read: (gather: () => Promise<readonly ArticleInput[]>) => Promise<void>;
  /** Stops what is being read, and forgets what waits to be. */
  readonly cancel: () => void;
  /** Says what else went wrong. */
  readonly complain: (error: unknown) => void;
  /** Forgets all articles. */
  readonly clear: () => void;
}

/** Starts a visit. */
export function createSession(analyst: Analyst): Session {
  const reading = signal<Reading | undefined>(undefined);
  const progress = signal<Progress | undefined>(undefined);
  const trouble = signal<string | undefined>(undefined);
  let decisions: readonly Decision[] = [];
  let work = new AbortController();
  let queue = Promise.resolve();
  const complain = (error: unknown) => {
    trouble.value = error instanceof Error ? error.message : String(error);
  };
  const readNext = async (gather: Parameters<Session["read"]>[0], stop: AbortSignal) => {
    if (stop.aborted) return;
    progress.value = { step: "loading", share: 0 };
    // What is still on its way when a part has failed must not make the page look busy again.
    let over = false;
    try {
      const onProgress = (now: Progress) => {
        if (!over && !stop.aborted) progress.value = now;
      };
      const next = await analyst.read(await gather(), reading.peek(), { onProgress, signal: stop });
      if (next.file.statements.length === 0) throw new Error("No statement was found. Give an article in English.");
      if (!stop.aborted) reading.value = next;
    } catch (error) {
      if (!stop.aborted) complain(error);
    }
    over = true;
    if (!stop.aborted) progress.value = undefined;
  };
  const read: Session["read"] = (gather) => {
    const { signal: stop } = work;
    trouble.value = undefined;
    queue = queue.then(() => readNext(gather, stop));
    return queue;
  };
  const cancel = () => {
    work.abort();
    work = new AbortController();
    progress.value = undefined;
  };
  return {
    reading,
    progress,
    trouble,
    memory: {
      get log() {
        return { decisions, saved: 0 };
      },
      follow: ({ log }) =>
        effect(() => {
          decisions = log.value;
        }),
    },
    read,
    complain,
    cancel,
    clear: () => {
      cancel();
      trouble.value = undefined;
      reading.value = undefined;
      decisions = [];
    },
  };
}
