/** A piece of a page's text, where it stands: `y` grows upward from the foot of the page. */
export interface Piece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** A line of a page. */
export interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
}

/** Distance of two lines, in their size, from which on they stand in different paragraphs. */
const paragraphGap = 1.6;
/** Change of the size of the letters that parts a heading from its text. */
const headingRatio = 1.12;
/** Share of the pages on which a line must stand to be no part of the text. */
const runningShare = 0.6;

/** Puts the pieces of a page together to lines, in the order in which they are drawn. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: { text: string; y: number; size: number; end: number }[] = [];
  for (const { str, x, y, width, fontSize } of pieces) {
    if (str === "") continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < fontSize / 2 && x >= last.end - fontSize) {
      const parted = x - last.end > fontSize / 5 && !/\s$/.test(last.text) && !/^\s/.test(str);
      last.text += parted ? ` ${str}` : str;
      last.end = x + width;
    } else if (str.trim() !== "") lines.push({ text: str, y, size: fontSize, end: x + width });
  }
  return lines.map(({ text, y, size }) => ({ text: text.replace(/\s+/g, " ").trim(), y, size }));
}

/** Longer lines are text, whatever they repeat. */
const longestRunning = 120;

/** A line without its numbers; undefined when it is too long to run through a paper. */
const shapeOf = ({ text }: Line): string | undefined =>
  text.length <= longestRunning ? text.replace(/\d+/g, "#") : undefined;

/** The shapes of a page's first and last line. */
function edgesOf(page: readonly Line[]): Set<string> {
  const shapes = [page[0], page.at(-1)].map((line) => line && shapeOf(line));
  return new Set(shapes.filter((shape) => shape !== undefined));
}

/** `7`, `- 7 -`, `Page 7 of 9` with their numbers left out. */
const isPageNumber = (shape: string): boolean => /^(?:page|of|[#\W])*$/i.test(shape) && shape.includes("#");

/** Leaves out what stands at the head or foot of most pages, and numbers of pages. */
export function withoutRunningLines(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages) for (const shape of edgesOf(page)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const runs = (line: Line): boolean => {
    const shape = shapeOf(line);
    if (shape === undefined) return false;
    return isPageNumber(shape) || (pages.length > 2 && (counts.get(shape) ?? 0) > runningShare * pages.length);
  };
  return pages.map((page) => page.filter((line, at) => !((at === 0 || at === page.length - 1) && runs(line))));
}

function beginsParagraph(before: Line, line: Line): boolean {
  const gap = before.y - line.y;
  const ratio = Math.max(before.size, line.size) / Math.min(before.size, line.size);
  return gap > paragraphGap * line.size || ratio > headingRatio;
}

/** A word that the end of a line divides is made whole; other lines are joined by a space. */
function join(text: string, next: string): string {
  if (/\p{L}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return `${text} ${next}`;
}

/** Runs the lines of all pages together to paragraphs; one may go on over the end of a page. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const page of pages) {
    for (const [at, line] of page.entries()) {
      const text = paragraphs.at(-1) ?? "";
      const goesOn = before && (at === 0 ? !/[.!?:”"’)]$/.test(text) : !beginsParagraph(before, line));
      if (goesOn) paragraphs[paragraphs.length - 1] = join(text, line.text);
      else paragraphs.push(line.text);
      before = line;
    }
  }
  return paragraphs;
}
