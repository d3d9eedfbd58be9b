import type { FactlineError } from "@factline/core";
import type { Place } from "./article.ts";

/** Who is told of what is refused and of what is odd. */
export interface SourceReport {
  /** Something cannot be read. */
  refuse(place: Place, error: FactlineError): void;
  /** Something is no article that Factline reads, and is left out. */
  skip(place: Place, reason: string): void;
  /** Something is read, but not as the caller may expect. */
  remark(place: Place, message: string): void;
  /** As many more bytes of the inputs are read. */
  read(bytes: number): void;
}
