import type { JSX } from "preact";
import type { Store } from "../src/state/store.ts";

/** A panel in a state. */
export interface Story {
  readonly panel: string;
  readonly state: string;
  /** The state, as the address of a page has it. */
  readonly hash?: string;
  /** What the reader does then. */
  readonly prepare?: (store: Store) => void;
  readonly draw: (store: Store) => JSX.Element;
}
