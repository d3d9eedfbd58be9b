import { decisionLines } from "@factline/core";
import type { Store } from "../state/store.ts";
import { download } from "./download.ts";

/** Hands the reader the log of decisions, which the command line replays. */
export function saveLog(store: Store): void {
  const log = store.edits.log.peek();
  if (log.length > 0) download("decisions.jsonl", decisionLines(log), "application/x-ndjson");
}
