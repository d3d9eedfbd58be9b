import type { Decision } from "@factline/core";
import { effect } from "@preact/signals";
import type { Served } from "../load/served.ts";
import type { Edits } from "./edits.ts";

/** How long to wait before an unreachable server is tried again: at first, and at most, in milliseconds. */
const [FIRST_PAUSE, LONGEST_PAUSE] = [1000, 30_000];

/**
 * Sends each decision to the page's server as it is taken, in order. A server that can't be reached is tried again, ever less
 * often; one that refuses is another than the one that made the page, and only the page made anew can speak to it.
 */
export function saveAsTaken({ log, saved, saving }: Edits, served: Served): () => void {
  let queue = Promise.resolve();
  let retry: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE;
  const send = async () => {
    clearTimeout(retry);
    const decisions = log.peek().slice(saved.peek());
    if (decisions.length === 0 || saving.peek() === "refused") return;
    saving.value = "saving";
    const outcome = await post(decisions, served);
    if (outcome === "saved") saved.value += decisions.length;
    pause = outcome === "unreachable" ? Math.min(2 * pause, LONGEST_PAUSE) : FIRST_PAUSE;
    if (outcome === "unreachable") retry = setTimeout(enqueue, pause);
    saving.value = outcome;
  };
  const enqueue = () => {
    queue = queue.then(send);
  };
  const stop = effect(() => {
    if (log.value.length > saved.peek()) enqueue();
  });
  return () => {
    clearTimeout(retry);
    stop();
  };
}

async function post(decisions: readonly Decision[], { path, token }: Served) {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", "x-factline-token": token },
      body: JSON.stringify({ decisions }),
    });
    if (answer.ok) return "saved";
    return answer.status === 403 ? "refused" : "unreachable";
  } catch {
    return "unreachable";
  }
}
