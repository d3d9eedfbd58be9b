/** Decides whether a sentence ends at a sign that may close one. */
import { boundaryRules, type Stop } from "./boundary-rules.ts";

/** How far the rules look around a sign. */
const reach = 80;

/** Whether the sentence that starts at `start` ends with the signs from `sign` to `end`: the first rule that knows decides. */
export function closesSentence(text: string, start: number, sign: number, end: number): boolean {
  const stop = stopAt(text, start, sign, end);
  for (const { apply } of boundaryRules) {
    const closes = apply(stop);
    if (closes !== undefined) return closes;
  }
  return true;
}

function stopAt(text: string, start: number, sign: number, end: number): Stop {
  const after = text.slice(end, end + reach);
  const word = lastPart(text.slice(Math.max(start, sign - reach), sign), /[\s"'‘’“”()[\]–—/]/u);
  const [signs = ""] = text.slice(sign, end).split(/\s?\[/u, 1);
  return {
    signs,
    word,
    // "2C" is a measure.
    abbreviation: /\d\p{L}$/u.test(word) ? "" : lastPart(word.toLowerCase(), /[^\p{L}.]/u),
    before: lastPart(text.slice(Math.max(start, sign - reach), sign - word.length).trimEnd(), /\s/u),
    opens: sign - start === word.length,
    next: after.trimStart(),
    glued: after.trimStart() === after,
    bracketed: isOpenBracket(text.slice(Math.max(start, sign - 4 * reach), end)),
  };
}

/** What follows the last separator of a passage. */
function lastPart(passage: string, separator: RegExp): string {
  return passage.split(separator).at(-1) ?? "";
}

/** Whether a bracket is open at the end of a passage that does not begin with it. */
function isOpenBracket(passage: string): boolean {
  const open = Math.max(passage.lastIndexOf("("), passage.lastIndexOf("["));
  return open > 1 && !/[)\]]/u.test(passage.slice(open));
}
