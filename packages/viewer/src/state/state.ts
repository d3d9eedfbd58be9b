import type { EntityRecord } from "@factline/core";
import type { Standing } from "../load/standing.ts";

/** What the reader has picked out. */
export interface Selection {
  readonly kind: "statement" | "entity";
  readonly id: string;
}

/** What the reader sees beside the article. */
export type Pane = "graph" | "statements";

/** Which statements count; what is hidden keeps its place in the graph. */
export interface Filters {
  /** Whose statements: the article's own, or anyone's that it reports. */
  readonly voice: "article" | "anyone";
  readonly hiddenStandings: ReadonlySet<Standing>;
  readonly hiddenTypes: ReadonlySet<EntityRecord["type"]>;
  readonly minConfidence: number;
  /** Start of a time, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly time?: string;
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
}

/** The filters of a page that opens: one document, all that it says. */
export const NO_FILTERS: Filters = {
  voice: "anyone",
  hiddenStandings: new Set(),
  hiddenTypes: new Set(),
  minConfidence: 0,
  oneDocument: true,
};

/** The state in which a page opens. */
export function initialState(document: string): State {
  return { document, pane: "graph", filters: NO_FILTERS, everything: false };
}
