/** A node with the room that its label needs; `x` and `y` are its middle. */
export interface MovingBox {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

const ROUNDS = 120;

/** Moves boxes apart, each pair along the way that is shorter for their shapes, until none overlap or the rounds are over. */
export function separate(boxes: readonly MovingBox[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    const order = [...boxes].sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2));
    let moved = false;
    for (const [index, box] of order.entries()) {
      for (let next = index + 1; next < order.length; next++) {
        const other = order[next] as MovingBox;
        if (other.x - other.width / 2 > box.x + box.width / 2) break;
        moved = part(box, other) || moved;
      }
    }
    if (!moved) return;
  }
}

function part(a: MovingBox, b: MovingBox): boolean {
  const deltaX = b.x - a.x;
  const deltaY = b.y - a.y;
  const overX = (a.width + b.width) / 2 - Math.abs(deltaX);
  const overY = (a.height + b.height) / 2 - Math.abs(deltaY);
  if (overX <= 0 || overY <= 0) return false;
  // Labels are wide and low: measured in their own terms, neither direction wins too often.
  if (overX / (a.width + b.width) < overY / (a.height + b.height)) {
    const step = (deltaX < 0 ? -overX : overX) / 2;
    a.x -= step;
    b.x += step;
  } else {
    const step = (deltaY < 0 ? -overY : overY) / 2;
    a.y -= step;
    b.y += step;
  }
  return true;
}
