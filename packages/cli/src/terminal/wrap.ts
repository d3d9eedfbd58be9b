import stringWidth from "string-width";

const ellipsis = "…";
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The longest beginning of a text that fits into `width` columns; at least one character. */
function beginning(text: string, width: number): string {
  let taken = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += stringWidth(segment);
    if (used > width && taken) break;
    taken += segment;
  }
  return taken;
}

/** Shortens a text to `width` columns, with an ellipsis where something is left out. */
export function cut(text: string, width: number): string {
  return stringWidth(text) <= width ? text : `${beginning(text, width - 1).trimEnd()}${ellipsis}`;
}

/** Breaks a text between words into lines of `width` columns, at most `mostLines` of them. */
export function wrap(text: string, width: number, mostLines: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const joined = line ? `${line} ${word}` : word;
    if (stringWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    for (; stringWidth(line) > width; line = line.slice((lines.at(-1) as string).length))
      lines.push(beginning(line, width));
  }
  lines.push(line);
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  const last = kept.pop() as string;
  return [...kept, cut(`${last} ${lines[mostLines] as string}`, width)];
}

/** Fills a text up with spaces to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
