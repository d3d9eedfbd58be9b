/** A box on the stage or in the layout. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = 64;
/** Further apart than any cells of one picture. */
const ROW = 2 ** 24;

/** Boxes that take room; finds quickly whether another meets one of them. */
export class Crowd {
  readonly #cells = new Map<number, Box[]>();

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box);
  }

  /** Takes the room of a box. */
  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const there = this.#cells.get(cell);
      if (there === undefined) this.#cells.set(cell, [box]);
      else there.push(box);
    }
  }

  /** Whether a box has lost some of its room to another. */
  meets(box: Box): boolean {
    for (const cell of cellsOf(box)) if (this.#cells.get(cell)?.some((other) => overlap(box, other))) return true;
    return false;
  }
}

function* cellsOf({ left, right, top, bottom }: Box): Generator<number> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) yield column * ROW + row;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
