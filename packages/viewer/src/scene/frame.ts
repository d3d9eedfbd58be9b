import type { Standing } from "../load/standing.ts";
import type { Shape } from "../state/shapes.ts";
import type { Network } from "./network.ts";

/** How much a thing stands out: picked, next to what is picked, as usual, or out of the way. */
export type Tone = "focus" | "related" | "normal" | "muted";

/** How a node looks. */
export interface NodeLook {
  readonly label: string;
  readonly size: number;
  readonly colour: string;
  readonly labelColour: string;
  readonly shape: Shape;
  /** Whether the label stands above the node, because its edges leave below. */
  readonly labelAbove: boolean;
  readonly tone: Tone;
}

/** How an edge looks. */
export interface EdgeLook {
  readonly label: string;
  readonly width: number;
  readonly colour: string;
  readonly standing: Standing;
  readonly tone: Tone;
}

/** How everything drawn looks, by id; what is not here is hidden. */
export interface Frame {
  readonly nodes: ReadonlyMap<string, NodeLook>;
  readonly edges: ReadonlyMap<string, EdgeLook>;
  /** Where everything is that may be drawn. */
  readonly network: Network;
  readonly ground: string;
  readonly ink: string;
}
