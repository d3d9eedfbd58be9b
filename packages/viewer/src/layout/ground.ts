import type { Point } from "../load/seed.ts";
import { type Box, Crowd } from "./crowd.ts";
import type { Islander } from "./island.ts";
import { spiral } from "./spiral.ts";

/** Above this, an island is taken as one box: to try each of its nodes on each place takes long. */
const MOST_TRIED = 150;
/** Water around an island, in pixels, so that the eye tells it from its neighbours. */
const WATER = 36;

/** A settled neighbour of a member of an island. */
export interface Anchor {
  readonly member: string;
  readonly place: Point;
}

/** Where entities have settled, and the room that they take. Nothing on it moves. */
export class Ground {
  readonly #places = new Map<string, Point>();
  readonly #crowd = new Crowd();

  /** Places by key. */
  get places(): ReadonlyMap<string, Point> {
    return this.#places;
  }

  /** Puts a node on a place, free or not. */
  put(key: string, [x, y]: Point, room: { readonly width: number; readonly height: number }): void {
    this.#places.set(key, [x, y]);
    this.#crowd.add(boxAround({ x, y, ...room }));
  }

  /** Puts an island on the free place nearest to its anchors, which its members are linked to; without any, to the middle. */
  settle(island: readonly Islander[], anchors: readonly Anchor[]): void {
    const middle = middleOf(island);
    const goal = anchors.length === 0 ? { x: 0, y: 0 } : middleOf(anchors.map(({ place: [x, y] }) => ({ x, y })));
    const turned = turn(island, middle, goal, anchors);
    const land = turned.length > MOST_TRIED ? [frameOf(turned)] : turned.map(boxAround);
    const boxes = turned.length === 1 ? land : land.map((box) => grown(box, WATER));
    for (const { x, y } of spiral(goal)) {
      if (boxes.some((box) => this.#crowd.meets(moved(box, x, y)))) continue;
      for (const { key, width, height, ...from } of turned) this.put(key, [from.x + x, from.y + y], { width, height });
      return;
    }
  }
}

/** Mirrors an island about its own middle, so that its members look towards what they are linked to. */
function turn(
  island: readonly Islander[],
  middle: { readonly x: number; readonly y: number },
  goal: { readonly x: number; readonly y: number },
  anchors: readonly Anchor[],
): Islander[] {
  const ways = [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ] as const;
  const turns = ways.map(([across, down]) => {
    const members = island.map((node) => ({ ...node, x: (node.x - middle.x) * across, y: (node.y - middle.y) * down }));
    const places = new Map(members.map((node) => [node.key, node]));
    const cost = anchors.reduce((sum, { member, place: [x, y] }) => {
      const node = places.get(member);
      return node === undefined ? sum : sum + Math.hypot(node.x + goal.x - x, node.y + goal.y - y);
    }, 0);
    return { members, cost };
  });
  return turns.reduce((best, next) => (next.cost < best.cost - 1e-6 ? next : best)).members;
}

function middleOf(points: readonly { readonly x: number; readonly y: number }[]): { x: number; y: number } {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function boxAround({ x, y, width, height }: Omit<Islander, "key">): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function frameOf(island: readonly Islander[]): Box {
  return island.map(boxAround).reduce((all, box) => ({
    left: Math.min(all.left, box.left),
    right: Math.max(all.right, box.right),
    top: Math.min(all.top, box.top),
    bottom: Math.max(all.bottom, box.bottom),
  }));
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function moved({ left, right, top, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}
