import type { EntityRecord } from "@factline/core";
import type { Standing } from "../load/standing.ts";

/** What the reader has picked out. */
export interface Selection {
  readonly kind: "statement" | "entity";
  readonly id: string;
}

/** What the reader sees beside the article. */
export type Pane = "graph" | "statements";

/** What of the layout is seen: its point in the middle of the stage, and the pixels that one of its units takes. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Which statements count; what is hidden keeps its place in the graph. */
export interface Filters {
  /** Whose statements: the article's own, or anyone's that it reports. */
  readonly voice: "article" | "anyone";
  readonly hiddenStandings: ReadonlySet<Standing>;
  readonly hiddenTypes: ReadonlySet<EntityRecord["type"]>;
  /** Names of the papers that are left out. */
  readonly hiddenPapers: ReadonlySet<string>;
  readonly minConfidence: number;
  /** The entity that says it, when only what one source says counts. */
  readonly source?: string;
  /** Start of a time, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly time?: string;
  /** Whether only what others tell otherwise counts. */
  readonly onlyDisputed: boolean;
  /** Whether only the open document's statements count. */
  readonly oneDocument: boolean;
}

/** All that the reader can change; the address of the page holds it. */
export interface State {
  readonly document: string;
  readonly pane: Pane;
  readonly selection?: Selection;
  readonly filters: Filters;
  /** Whether all entities are drawn, not only the most salient. */
  readonly everything: boolean;
  /** The entity from which paths lead to the one that is picked. */
  readonly pin?: string;
  /** Where the reader looks, once the graph was moved by hand. */
  readonly view?: View;
}

/** The filters of a page that opens: one document, all that it says. */
export const NO_FILTERS: Filters = {
  voice: "anyone",
  hiddenStandings: new Set(),
  hiddenTypes: new Set(),
  hiddenPapers: new Set(),
  minConfidence: 0,
  onlyDisputed: false,
  oneDocument: true,
};

/** The state in which a page opens. */
export function initialState(document: string): State {
  return { document, pane: "graph", filters: NO_FILTERS, everything: false };
}
