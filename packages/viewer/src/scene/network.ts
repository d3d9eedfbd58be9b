import type { Library } from "../load/library.ts";
import type { XY } from "./curve.ts";
import { createDetours, type Span } from "./detour.ts";

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
/** In a larger graph, edges find no way around its nodes. */
const MOST_PASSED_BY = 1500;

/** Turns the library into a graph; edges between the same two nodes fan out, and pass by other nodes where they can. */
export function toNetwork({ positions, statements }: Library): Network {
  // Curves count downwards, as pictures do.
  const downwards = new Map([...positions].map(([id, [x, y]]) => [id, { x, y: -y }]));
  const detour = positions.size <= MOST_PASSED_BY ? createDetours(downwards.values()) : () => 0;
  const bows = new Map<string, Bow>();
  for (const bundle of bundlesOf(statements, positions)) {
    const fanAt = (shift: number) => bundle.map((link, index) => bowOf(link, fanned(bundle, index), shift));
    const shift = detour((candidate) => fanAt(candidate).map((bow) => spanOf(bow, downwards)));
    for (const [index, bow] of fanAt(shift).entries()) bows.set((bundle[index] as Bundled).id, bow);
  }
  return { places: new Map([...positions].map(([id, [x, y]]) => [id, { x, y }])), bows };
}

interface Bundled {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** The statements that link the same two entities, in either direction. */
function bundlesOf(statements: Library["statements"], positions: Library["positions"]): Iterable<readonly Bundled[]> {
  const bundles = new Map<string, Bundled[]>();
  for (const [id, { link }] of statements) {
    if (link === undefined || !positions.has(link.source) || !positions.has(link.target)) continue;
    const { source, target } = link;
    const key = JSON.stringify(source < target ? [source, target] : [target, source]);
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [{ id, source, target }]);
    else bundle.push({ id, source, target });
  }
  return bundles.values();
}

/** How far an edge of a bundle bows of itself, seen from the lesser of its ends; a lone one always to its own left. */
function fanned(bundle: readonly Bundled[], index: number): number {
  if (bundle.length > 1) return (index - (bundle.length - 1) / 2) * FAN_STEP;
  return sideOf(bundle[0] as Bundled) * LONE_BOW;
}

function bowOf(link: Bundled, fan: number, shift: number): Bow {
  return { source: link.source, target: link.target, curvature: sideOf(link) * (fan + shift) };
}

function sideOf({ source, target }: Bundled): 1 | -1 {
  return source < target ? 1 : -1;
}

function spanOf({ source, target, curvature }: Bow, places: ReadonlyMap<string, XY>): Span {
  return { source: places.get(source) as XY, target: places.get(target) as XY, curvature };
}
