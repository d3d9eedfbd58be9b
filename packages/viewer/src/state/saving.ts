import { effect } from "@preact/signals";
import type { Served } from "../load/served.ts";
import type { Edits } from "./edits.ts";

/** Sends each decision to the page's server as it is taken, in order; what could not be sent goes with the next. */
export function saveAsTaken({ log, saving }: Edits, { path, token }: Served): () => void {
  let saved = log.peek().length;
  let queue = Promise.resolve();
  const send = async () => {
    const decisions = log.peek().slice(saved);
    if (decisions.length === 0) return;
    saving.value = "saving";
    try {
      const answer = await fetch(path, {
        method: "POST",
        headers: { "content-type": "application/json", "x-factline-token": token },
        body: JSON.stringify({ decisions }),
      });
      if (!answer.ok) throw new Error(answer.statusText);
      saved += decisions.length;
      saving.value = "saved";
    } catch {
      saving.value = "failed";
    }
  };
  return effect(() => {
    if (log.value.length > saved) queue = queue.then(send);
  });
}
