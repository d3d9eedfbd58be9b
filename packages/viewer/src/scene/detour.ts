import { Crowd } from "../layout/crowd.ts";
import { controlPoint, pointsAlong, type XY } from "./curve.ts";

/** An edge whose bow is being chosen. */
export interface Span {
  readonly source: XY;
  readonly target: XY;
  readonly curvature: number;
}

/** How near an edge may come to a node that is not its own, in units of the layout. */
const CLEARANCE = 22;
const STEP = 14;
/** How much further edges may bow, the least first, as a share of their length. */
const SHIFTS = [0, 0.15, -0.15, 0.27, -0.27, 0.39, -0.39] as const;

/** Finds how much further the edges between two nodes must bow to pass by the nodes between them; `spansAt` bows them so. */
export function createDetours(places: Iterable<XY>): (spansAt: (shift: number) => readonly Span[]) => number {
  const nodes = new Crowd(
    [...places].map(({ x, y }) => ({
      left: x - CLEARANCE,
      right: x + CLEARANCE,
      top: y - CLEARANCE,
      bottom: y + CLEARANCE,
    })),
  );
  const blocked = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + blocks(span, nodes), 0);
  return (spansAt) => {
    let best: { readonly shift: number; readonly cost: number } = { shift: 0, cost: Number.POSITIVE_INFINITY };
    for (const shift of SHIFTS) {
      const cost = blocked(spansAt(shift));
      if (cost < best.cost) best = { shift, cost };
      if (cost === 0) break;
    }
    return best.shift;
  };
}

/** How many points of an edge lie on nodes that are not its ends. */
function blocks({ source, target, curvature }: Span, nodes: Crowd): number {
  const control = controlPoint(source, target, curvature);
  return pointsAlong(source, control, target, STEP).filter((point) => {
    if (isNear(point, source) || isNear(point, target)) return false;
    return nodes.meets({ left: point.x, right: point.x, top: point.y, bottom: point.y });
  }).length;
}

/** Whether a point may lie on an end of its own edge. */
function isNear(a: XY, b: XY): boolean {
  return Math.abs(a.x - b.x) <= CLEARANCE && Math.abs(a.y - b.y) <= CLEARANCE;
}
