import type { Page } from "playwright-core";
import { writtenWords } from "./words.ts";

/** How much of each pixel of a picture of words is covered by them, from 0 to 1, row by row. */
export type Ink = readonly number[];

/** Half of the height of what is looked at, in pixels. */
const REACH = 12;

/**
 * The ink of a name as the graph shows it, as a canvas writes it there, and as it would be with all letters from left to right.
 * All three stand at the same part of a pixel: half a pixel to the side, strokes as near as those of Hangul fall between each other.
 * Undefined until the name is on the canvas.
 */
export async function inkOf(
  page: Page,
  name: string,
): Promise<{ drawn: Ink; expected: Ink; reversed: Ink } | undefined> {
  const written = (await writtenWords(page)).find(({ text, font }) => text === name && font.startsWith("650"));
  if (written === undefined) return undefined;
  return page.locator(".stage canvas.sigma-labels").evaluate(
    (canvas: HTMLCanvasElement, [words, { x, y, width }, reach]) => {
      const ratio = canvas.width / canvas.clientWidth;
      const [left, top] = [Math.floor(x - width / 2) - 4, Math.floor(y) - reach];
      const box = [left, top, Math.ceil(width) + 8, 2 * reach].map((value) => Math.round(value * ratio));
      const [boxLeft, boxTop, boxWidth, boxHeight] = box as [number, number, number, number];
      const pixels = (image: ImageData, inkAt: (at: number) => number) =>
        Array.from({ length: image.width * image.height }, (_, at) => inkAt(4 * at));
      const write = (text: string) => {
        const context = new OffscreenCanvas(boxWidth, boxHeight).getContext("2d");
        if (context === null) throw new Error("no canvas");
        context.translate(-boxLeft, -boxTop);
        context.scale(ratio, ratio);
        context.font = '650 12.5px "Inter Variable", Inter, system-ui, "Noto Sans", sans-serif';
        context.textAlign = "center";
        context.textBaseline = "middle";
        context.fillText(text, x, y);
        const image = context.getImageData(0, 0, boxWidth, boxHeight);
        return pixels(image, (at) => (image.data[at + 3] ?? 0) / 255);
      };
      const image = canvas.getContext("2d")?.getImageData(boxLeft, boxTop, boxWidth, boxHeight) ?? new ImageData(1, 1);
      // Words are dark on a light halo.
      const drawn = pixels(image, (at) => {
        const [red = 255, green = 255, blue = 255, opaque = 0] = image.data.slice(at, at + 4);
        return opaque > 128 ? Math.max(0, 1 - (red + green + blue) / 3 / 240) : 0;
      });
      return { drawn, expected: write(words), reversed: write(`\u202d${words}\u202c`) };
    },
    [name, written, REACH] as const,
  );
}

/** How alike two inks are, from -1 to 1: the correlation of their pixels. */
export function likeness(a: Ink, b: Ink): number {
  const mean = (values: Ink) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const sum = (pick: (at: number) => number) => a.reduce((all, _, at) => all + pick(at), 0);
  const [x, y] = [(at: number) => (a[at] ?? 0) - meanA, (at: number) => (b[at] ?? 0) - meanB];
  return sum((at) => x(at) * y(at)) / Math.sqrt(sum((at) => x(at) ** 2) * sum((at) => y(at) ** 2) || 1);
}
