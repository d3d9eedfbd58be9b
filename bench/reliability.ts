/** Draws how often statements of each confidence are right, beside the line on which the two would be the same. */

interface Point {
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

const SIZE = 360;
const EDGE = 40;

function at(value: number): number {
  return EDGE + value * (SIZE - 2 * EDGE);
}

function dot({ count, confidence, right }: Point): string {
  const [x, y] = [at(confidence), SIZE - at(right)].map((value) => value.toFixed(1));
  const radius = (3 + Math.sqrt(count) / 2).toFixed(1);
  const title = `${count} statements at ${confidence.toFixed(2)} on average, ${right.toFixed(2)} of them right`;
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="#1f6feb" fill-opacity="0.6"><title>${title}</title></circle>`;
}

/** The plot as an SVG file; the area of a dot grows with the number of its statements. */
export function reliabilityPlot(points: readonly Point[]): string {
  const [low, high] = [at(0), at(1)];
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
    `<text x="${at(value)}" y="${SIZE - EDGE + 16}" text-anchor="middle">${value}</text>`,
    `<text x="${EDGE - 6}" y="${SIZE - at(value) + 4}" text-anchor="end">${value}</text>`,
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="11">
<title>How often statements of a confidence are right</title>
<rect width="${SIZE}" height="${SIZE}" fill="white"/>
<path d="M${low} ${high}V${low}M${low} ${high}H${high}" stroke="black" fill="none"/>
<path d="M${low} ${high}L${high} ${low}" stroke="gray" stroke-dasharray="4 4"/>
${ticks.join("\n")}
<text x="${SIZE / 2}" y="${SIZE - 6}" text-anchor="middle">confidence</text>
<text x="12" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 12 ${SIZE / 2})">right</text>
${points.map(dot).join("\n")}
</svg>
`;
}
