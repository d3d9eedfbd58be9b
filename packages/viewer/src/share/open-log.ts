/** Takes a log of decisions from a file of the reader's, which the page or the command line has written. */
import { parseDecisions } from "@factline/core";
import { adopt } from "../state/decide.ts";
import type { Store } from "../state/store.ts";

/** Longer files are no logs that a person has written. */
const MOST_BYTES = 50_000_000;

/** Whether a file is a log by its name. */
export function isLog({ name }: { readonly name: string }): boolean {
  return /\.(jsonl|ndjson)$/i.test(name);
}

/** Takes the decisions of a file; says what came of them, or what is wrong with it. */
export async function openLog(store: Store, file: File): Promise<void> {
  try {
    if (file.size > MOST_BYTES) throw new Error("It is larger than 50 MB; no log is.");
    const decisions = parseDecisions(await file.text());
    if (decisions.length === 0) throw new Error("It holds no decision.");
    adopt(store, decisions, file.name);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    store.notice.value = `${file.name} was not opened. ${reason}`;
  }
}

/** Lets the reader choose a file with a log. */
export function chooseLog(store: Store): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".jsonl,.ndjson";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) void openLog(store, file);
  });
  input.click();
}

/** Takes logs that are dropped anywhere on the page, until the function that it returns is called. */
export function listenToLogDrops(store: Store): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    // Someone else may take the other files: the live page reads articles.
    const isMine = !event.defaultPrevented;
    event.preventDefault();
    for (const log of files.filter(isLog)) void openLog(store, log);
    const other = files.find((file) => !isLog(file));
    if (isMine && other)
      store.notice.value = `${other.name} is no log of decisions: give a file that Save has written.`;
  };
  addEventListener("dragover", over);
  addEventListener("drop", drop);
  return () => {
    removeEventListener("dragover", over);
    removeEventListener("drop", drop);
  };
}
