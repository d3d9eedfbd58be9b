import type { XY } from "./curve.ts";
import type { NodeLook, Tone } from "./frame.ts";
import type { Label, Spot } from "./labels.ts";

/** What is drawn over what, and whose words come first. */
export const DEPTH: Readonly<Record<Tone, number>> = { muted: 0, normal: 1, related: 2, focus: 3 };

/** Height of a line of words, and the gap between words and their node. */
const [LINE, GAP] = [16, 4];

/** The words of a node, which stand below it, above it or at its sides; `y` counts downwards. */
export function nodeLabel(
  { x, y }: XY,
  size: number,
  { label, labelColour, labelAbove, tone }: Pick<NodeLook, "label" | "labelColour" | "labelAbove" | "tone">,
): Label {
  const [above, below]: [Spot, Spot] = [
    { x, y: y - size - GAP - LINE },
    { x, y: y + size + GAP },
  ];
  const sides: Spot[] = [
    { x: x + size + 3, y: y - LINE / 2, from: "left" },
    { x: x - size - 3, y: y - LINE / 2, from: "right" },
  ];
  return {
    text: label,
    spots: labelAbove ? [above, below, ...sides] : [below, above, ...sides],
    colour: labelColour,
    bold: tone === "focus",
    needed: tone === "focus",
    boxed: false,
    priority: DEPTH[tone] * 100 + size,
  };
}
