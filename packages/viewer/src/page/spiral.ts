import type { Box } from "./separate.ts";

const STEP = 22;
const TURNS = 40_000;
/** The angle between seeds of a sunflower: it visits every direction evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Puts boxes one after the other at the free spot nearest to where they stand; pinned ones are there already. */
export function settleAround(boxes: readonly Box[]): void {
  const taken = boxes.filter(({ pinned }) => pinned);
  for (const box of boxes) {
    if (box.pinned) continue;
    const { x, y } = box;
    for (let turn = 0; turn < TURNS; turn++) {
      const radius = STEP * Math.sqrt(turn);
      box.x = x + radius * Math.cos(turn * GOLDEN_ANGLE) * 1.3;
      box.y = y + radius * Math.sin(turn * GOLDEN_ANGLE);
      if (!taken.some((other) => overlap(box, other))) break;
    }
    taken.push(box);
  }
}

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}
