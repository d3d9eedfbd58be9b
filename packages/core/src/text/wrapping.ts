/** Hard-wrapped text: lines broken at a fixed width, so that a line break inside a paragraph means nothing. */

const narrowest = 40;
const widest = 130;
/** Share of the line breaks that must fall inside a sentence before a text counts as wrapped. */
const least = 0.3;

/** The width at which a text was wrapped, in UTF-16 code units; 0 when its lines are paragraphs. */
export function wrapWidth(lines: readonly string[]): number {
  let breaks = 0;
  let inside = 0;
  let width = 0;
  for (const [index, line] of lines.entries()) {
    width = Math.max(width, line.length);
    const next = lines[index + 1];
    if (!next || line.length < narrowest) continue;
    breaks += 1;
    if (/^\p{Ll}/u.test(next) && !/[.!?]["'”’)]*$/u.test(line)) inside += 1;
  }
  return width >= narrowest && width <= widest && inside > 0 && inside >= least * breaks ? width : 0;
}
