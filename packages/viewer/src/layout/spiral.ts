/** The angle between seeds of a sunflower: it visits every direction evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const STEP = 22;
/** From here on rings grow with their distance, so that a far free place is found soon. */
const EVEN_TURNS = 400;
const GROWTH = 1.012;

/** Points around a point, from near to far, without end. */
export function* spiral({ x, y }: { readonly x: number; readonly y: number }): Generator<{ x: number; y: number }> {
  for (let turn = 0; ; turn++) {
    const radius = STEP * Math.sqrt(Math.min(turn, EVEN_TURNS)) * GROWTH ** Math.max(turn - EVEN_TURNS, 0);
    const angle = turn * GOLDEN_ANGLE;
    // A stage is a little wider than high.
    yield { x: x + radius * Math.cos(angle) * 1.1, y: y + radius * Math.sin(angle) };
  }
}
