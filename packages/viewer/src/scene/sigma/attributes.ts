import type { Standing } from "../../load/standing.ts";
import type { Shape } from "../../state/shapes.ts";
import type { Tone } from "../frame.ts";

/** What sigma's graph holds of a node. */
export type NodeAttributes = {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string | null;
  labelColour: string;
  labelAbove: boolean;
  hidden: boolean;
  zIndex: number;
  tone: Tone;
  shape: Shape;
  /** Colour of the rim, which lifts the node off the edges beneath it. */
  rim: string;
};

/** What sigma's graph holds of an edge. */
export type EdgeAttributes = {
  size: number;
  color: string;
  label: string | null;
  hidden: boolean;
  zIndex: number;
  tone: Tone;
  standing: Standing;
  /** How far it bows, as a share of its length. */
  curvature: number;
};
