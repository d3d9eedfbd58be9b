import type { Token } from "../model/index.ts";

const TIMES: ReadonlySet<string> = new Set(
  `second minute hour day night week weekend month year decade century time morning afternoon evening today yesterday tomorrow tonight spring summer
  autumn fall winter season monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december later ago`.split(/\s+/),
);

/** Whether a noun or number says when or how long. */
export function isTemporal({ lemma, form, upos }: Token): boolean {
  return TIMES.has(lemma.toLowerCase()) || (upos === "NUM" && /^\d{4}s?$/.test(form));
}

/** Prepositional phrases that join sentences and state nothing. */
export const PHRASES_OF_DISCOURSE: ReadonlySet<string> = new Set([
  "as a result",
  "as such",
  "after this",
  "for example",
  "for instance",
  "in addition",
  "in fact",
  "at least",
  "of course",
  "in general",
  "in particular",
  "at all",
  "in turn",
  "at first",
  "in contrast",
  "by contrast",
  "on the other hand",
  "on the one hand",
  "in other words",
  "in part",
  "at present",
  "at last",
]);
