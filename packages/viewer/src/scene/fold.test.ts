import { describe, expect, test } from "vitest";
import type { Library } from "../load/library.ts";
import { MOST_DRAWN } from "../load/limits.ts";
import { fold, foldOf, isFold } from "./fold.ts";
import type { EdgeLook, Frame, NodeLook } from "./frame.ts";
import type { Palette } from "./palette.ts";

const node = (label: string, size: number): NodeLook => ({
  label,
  size,
  colour: "#112233",
  labelColour: "#000000",
  shape: "circle",
  labelAbove: false,
  tone: "normal",
});
const edge: EdgeLook = { label: "met", width: 1, colour: "#445566", standing: "claimed", tone: "normal" };
const palette: Palette = {
  ground: "#ffffff",
  ink: "#000000",
  faint: "#999999",
  accent: "#ffdd44",
  type: () => "#112233",
  standing: () => "#57524a",
};

/** Entities e0, e1 … in communities of a hundred, each linked to the next. */
function frameOf(size: number): { frame: Frame; library: Library } {
  const ids = Array.from({ length: size }, (_, index) => `e${index}`);
  const places = new Map(ids.map((id, index) => [id, { x: index, y: 0 }]));
  const bows = new Map(
    ids.slice(1).map((id, index) => [`s${index}`, { source: `e${index}`, target: id, curvature: 0 }]),
  );
  const frame: Frame = {
    nodes: new Map(ids.map((id, index) => [id, node(id, index % 100 === 42 ? 9 : 5)])),
    edges: new Map([...bows.keys()].map((id) => [id, edge])),
    network: { places, bows },
    ground: "#ffffff",
    ink: "#000000",
  };
  const positions = new Map(ids.map((id, index) => [id, [index, 0, Math.floor(index / 100)] as const]));
  return { frame, library: { positions } as unknown as Library };
}

const large = frameOf(MOST_DRAWN + 100);

describe("fold", () => {
  test("leaves a frame that can be drawn as it is", () => {
    const { frame, library } = frameOf(MOST_DRAWN);
    expect(fold(frame, library, new Set(), palette)).toBe(frame);
  });

  test("makes one node of a community, named for its largest member, in the middle of its members", () => {
    const { nodes, network } = fold(large.frame, large.library, new Set(), palette);
    expect(nodes.size).toBe(MOST_DRAWN / 100 + 1);
    expect(nodes.get("fold:3")?.label).toBe("e342 +99");
    expect(network.places.get("fold:3")?.x).toBeCloseTo(349.5);
  });

  test("makes one edge of those between two communities, and none of those inside", () => {
    const { edges, network } = fold(large.frame, large.library, new Set(), palette);
    expect(edges.size).toBe(MOST_DRAWN / 100);
    for (const id of edges.keys()) expect(network.bows.has(id) && isFold({ kind: "statement", id })).toBe(true);
  });

  test("leaves out what is unfolded, with its own edges", () => {
    const unfolded = new Set([foldOf(large.library, "e342") ?? ""]);
    const { nodes, edges } = fold(large.frame, large.library, unfolded, palette);
    expect(nodes.has("fold:3")).toBe(false);
    expect(nodes.get("e342")).toBe(large.frame.nodes.get("e342"));
    expect(edges.get("s342")).toBe(edge);
    expect(edges.has("s42")).toBe(false);
  });
});
