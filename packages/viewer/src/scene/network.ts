import type { Library } from "../load/library.ts";
import type { XY } from "./curve.ts";

/** Where the edge of a statement runs; it never changes. */
export interface Bow {
  readonly source: string;
  readonly target: string;
  /** How far the edge bows, as a share of its length; positive is to its left. */
  readonly curvature: number;
}

/** The whole graph as it can be drawn: a node an entity, an edge a statement that links two. */
export interface Network {
  /** By id of entity; `y` counts upwards. */
  readonly places: ReadonlyMap<string, XY>;
  /** By id of statement. */
  readonly bows: ReadonlyMap<string, Bow>;
}

const LONE_BOW = 0.07;
const FAN_STEP = 0.2;

/** Turns the library into a graph; edges between the same two nodes fan out. */
export function toNetwork({ positions, statements }: Library): Network {
  const bundles = new Map<string, string[]>();
  for (const [id, { link }] of statements) {
    if (link === undefined || !positions.has(link.source) || !positions.has(link.target)) continue;
    const pair = link.source < link.target ? [link.source, link.target] : [link.target, link.source];
    const key = JSON.stringify(pair);
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [id]);
    else bundle.push(id);
  }
  const bows = new Map<string, Bow>();
  for (const bundle of bundles.values()) {
    for (const [index, id] of bundle.entries()) {
      const link = statements.get(id)?.link;
      if (link === undefined) continue;
      const side = link.source < link.target ? 1 : -1;
      const curvature = bundle.length === 1 ? LONE_BOW : side * (index - (bundle.length - 1) / 2) * FAN_STEP;
      bows.set(id, { source: link.source, target: link.target, curvature });
    }
  }
  return { places: new Map([...positions].map(([id, [x, y]]) => [id, { x, y }])), bows };
}
