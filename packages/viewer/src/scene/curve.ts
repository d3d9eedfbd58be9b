/** A point on the screen or in the layout. */
export interface XY {
  readonly x: number;
  readonly y: number;
}

/** The point that pulls an edge into its bow; the shader of edges does the same sum. */
export function controlPoint(source: XY, target: XY, curvature: number): XY {
  return {
    x: (source.x + target.x) / 2 + (target.y - source.y) * curvature,
    y: (source.y + target.y) / 2 - (target.x - source.x) * curvature,
  };
}

/** The point of a quadratic curve at `t`, from 0 at its start to 1 at its end. */
export function pointAt(t: number, start: XY, control: XY, end: XY): XY {
  const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return { x: mix(start.x, control.x, end.x), y: mix(start.y, control.y, end.y) };
}

/** Points along a quadratic curve, about `spacing` apart, without its ends. */
export function pointsAlong(start: XY, control: XY, end: XY, spacing: number): XY[] {
  const count = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / spacing);
  return Array.from({ length: Math.max(count - 1, 0) }, (_, index) =>
    pointAt((index + 1) / count, start, control, end),
  );
}
