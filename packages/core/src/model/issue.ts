import type { Span } from "./span.ts";

/** Something a stage could not use. Text is never wrong: the stage reports and goes on. */
export interface Issue {
  readonly code: string;
  readonly severity: "info" | "warning";
  readonly message: string;
  readonly stage: string;
  readonly span?: Span;
}
