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
  const word = /[^\s"'‘’“”()[\]–—/]*$/u.exec(text.slice(Math.max(start, sign - reach), sign))?.[0] ?? "";
  return {
    signs: text.slice(sign, end).replace(/\s?\[.*$/u, ""),
    word,
    abbreviation: /[\p{L}.]+$/u.exec(word.toLowerCase())?.[0] ?? "",
    opens: sign - start === word.length,
    next: after.trimStart(),
    glued: after.trimStart() === after,
    bracketed: isOpenBracket(text.slice(Math.max(start, sign - 4 * reach), end)),
  };
}

/** Whether a bracket is open at the end of a passage that does not begin with it. */
function isOpenBracket(passage: string): boolean {
  const open = Math.max(passage.lastIndexOf("("), passage.lastIndexOf("["));
  return open > 1 && !/[)\]]/u.test(passage.slice(open));
}
