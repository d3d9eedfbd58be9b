import type { Page } from "playwright-core";

/** How dark each column of a picture of words is, from the first that is dark to the last. */
export type Ink = readonly number[];

/** The ink of a name as the graph shows it, as a canvas writes it, and as it would be with all letters from left to right. */
export async function inkOf(page: Page, name: string): Promise<{ drawn: Ink; expected: Ink; reversed: Ink }> {
  const stage = page.locator(".stage");
  let place: string | null = null;
  for (let last: string | null = ""; place !== last; await page.waitForTimeout(150)) {
    last = place;
    place = await stage.getAttribute("data-focus");
  }
  const [x = 0, y = 0] = (place ?? "").split(",").map(Number);
  // The words alone, without the node and its edges, are on a canvas of their own.
  return stage.locator("canvas.sigma-labels").evaluate(
    (canvas: HTMLCanvasElement, [words, left, top]) => {
      const ratio = canvas.width / canvas.clientWidth;
      const font = '650 12.5px "Inter Variable", Inter, system-ui, "Noto Sans", sans-serif';
      const write = (text: string) => {
        const context = new OffscreenCanvas(Math.ceil(400 * ratio), Math.ceil(30 * ratio)).getContext("2d");
        if (context === null) throw new Error("no canvas");
        context.scale(ratio, ratio);
        context.font = font;
        context.textAlign = "center";
        context.textBaseline = "middle";
        context.fillText(text, 200, 15);
        return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
      };
      const columns = ({ width, height }: ImageData, threshold: (at: number) => number) => {
        const sums = Array.from({ length: width }, (_, column) => {
          let sum = 0;
          for (let row = 0; row < height; row++) sum += threshold(4 * (row * width + column));
          return sum;
        });
        const dark = sums.flatMap((sum, index) => (sum > 0.5 ? [index] : []));
        return sums.slice(dark[0] ?? 0, (dark.at(-1) ?? 0) + 1);
      };
      const alpha = (image: ImageData) => columns(image, (at) => (image.data[at + 3] ?? 0) / 255);
      const reference = alpha(write(words));
      const half = reference.length / ratio / 2 + 4;
      const context = canvas.getContext("2d");
      const wide = 2 * half + 12;
      // Above the node, below it, to its right and to its left.
      const places = [
        ...[-28, -24, 8, 12].map((down) => [left - half, top + down, 2 * half, 24]),
        [left + 4, top - 12, wide, 24],
        [left - 4 - wide, top - 12, wide, 24],
      ];
      const candidates = places.map((place) => {
        const box = place.map((value) => Math.round(value * ratio)) as [number, number, number, number];
        const image = context?.getImageData(...box) ?? new ImageData(1, 1);
        // Words are dark on a light halo.
        return columns(image, (at) => {
          const [red = 255, green = 255, blue = 255, opaque = 0] = image.data.slice(at, at + 4);
          return opaque > 128 ? Math.max(0, 1 - (red + green + blue) / 3 / 200) : 0;
        });
      });
      const total = (ink: number[]) => ink.reduce((sum, value) => sum + value, 0);
      const drawn = candidates.reduce((most, next) => (total(next) > total(most) ? next : most));
      return { drawn, expected: reference, reversed: alpha(write(`\u202d${words}\u202c`)) };
    },
    [name, x, y] as const,
  );
}

/** How alike two inks are, from -1 to 1: the correlation of their columns. */
export function likeness(a: Ink, b: Ink): number {
  const length = Math.min(a.length, b.length);
  const stretch = (ink: Ink) => Array.from({ length }, (_, at) => ink[Math.floor((at * ink.length) / length)] ?? 0);
  // Letters may stand a part of a pixel further left or right.
  const smooth = (ink: Ink) => ink.map((_, at) => [-2, -1, 0, 1, 2].reduce((sum, by) => sum + (ink[at + by] ?? 0), 0));
  const [left, right] = [smooth(stretch(a)), smooth(stretch(b))];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / length;
  const [leftMean, rightMean] = [mean(left), mean(right)];
  const sum = (pick: (at: number) => number) => left.reduce((all, _, at) => all + pick(at), 0);
  const [x, y] = [(at: number) => (left[at] ?? 0) - leftMean, (at: number) => (right[at] ?? 0) - rightMean];
  return sum((at) => x(at) * y(at)) / Math.sqrt(sum((at) => x(at) ** 2) * sum((at) => y(at) ** 2) || 1);
}
