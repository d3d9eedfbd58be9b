/** The words that the page writes on its graph, as it writes them. */
import type { Page } from "playwright-core";

/** Words on the canvas of labels: the middle of where they are written, and how. */
export interface WrittenWords {
  readonly text: string;
  readonly font: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Runs in the page ahead of its script: remembers the words of the last frame, and where they were written. */
export function recordWords(): void {
  const frame: WrittenWords[] = [];
  Object.assign(globalThis, { frameOfWords: frame });
  const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...args) {
    if (this.canvas instanceof HTMLCanvasElement && this.canvas.classList.contains("sigma-labels")) frame.length = 0;
    return clearRect.apply(this, args);
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
    frame.push({ text, font: this.font, x, y, width: this.measureText(text).width });
    return fillText.call(this, text, x, y, ...rest);
  };
}

/** The words of the last frame. */
export function writtenWords(page: Page): Promise<WrittenWords[]> {
  return page.evaluate(() => (globalThis as unknown as { frameOfWords: WrittenWords[] }).frameOfWords);
}
