/** The letter case of a word, which the uncased vocabulary does not tell. */

const lower = 1;
const title = 2;
const upper = 3;
const single = 4;
const mixed = 5;
const digit = 6;
const none = 7;

/** Class of a word's letter case, by the numbers that the network learned. */
export function letterCase(form: string): number {
  // Most words are, and this finds it sooner.
  if (/^[a-z]+$/.test(form)) return lower;
  if (/[\p{Nd}¹²³⁰⁴-⁹₀-₉①-⑨]/u.test(form)) return digit;
  const letters = form.match(/\p{L}/gu);
  if (letters === null) return none;
  if (letters.every(isLower)) return lower;
  if (letters.every(isUpper)) return letters.length > 1 ? upper : single;
  const [first = ""] = form;
  return isUpper(first) && letters.slice(1).every(isLower) ? title : mixed;
}

function isLower(letter: string): boolean {
  return /\p{Lowercase}/u.test(letter);
}

function isUpper(letter: string): boolean {
  return /\p{Uppercase}/u.test(letter);
}
