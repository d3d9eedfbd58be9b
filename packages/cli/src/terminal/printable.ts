/** A text on one line, without the control characters by which an article could steer the terminal. */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === "\u200d" ? character : ""));
}
