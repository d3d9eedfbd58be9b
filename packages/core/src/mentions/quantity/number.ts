import { CARDINALS, MAGNITUDES } from "./number-words.data.ts";

/**
 * Reads a number written in digits, in words or in both as an exact decimal numeral: `3.4 billion`, `twenty-one`,
 * `two hundred and five`, `1,200`, `minus 20`; nothing when the words are not one number.
 */
export function readNumber(text: string): string | undefined {
  const below = /^(?:minus |[-−])(?=[\d.])/i.exec(text)?.[0];
  if (below !== undefined) {
    const number = readNumber(text.slice(below.length));
    return number === undefined || number === "0" ? number : `-${number}`;
  }
  const half = /[ -]and[ -]a[ -]half\b/i.exec(text);
  if (half) return readHalf(text.slice(0, half.index), text.slice(half.index + half[0].length));
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== "");
  if (words.length === 0) return undefined;
  return /^[\d.]/.test(words[0] as string) ? readDigits(words) : readWords(words);
}

/** `four and a half`, with a power of ten behind it or none. */
function readHalf(number: string, magnitude: string): string | undefined {
  const whole = readNumber(number);
  return whole === undefined || whole.includes(".") ? undefined : readNumber(`${whole}.5${magnitude}`);
}

/** Reads a number that fits a JavaScript integer. */
export function readInteger(text: string): number | undefined {
  const number = Number(readNumber(text));
  return Number.isSafeInteger(number) ? number : undefined;
}

function readDigits([digits, ...magnitudes]: readonly string[]): string | undefined {
  if (digits === undefined || !/^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/.test(digits)) return undefined;
  let power = 0;
  for (const word of magnitudes) {
    const magnitude = MAGNITUDES.get(word);
    if (magnitude === undefined) return undefined;
    power += magnitude;
  }
  return scale(digits.replaceAll(",", ""), power);
}

/** Moves the decimal point to the right, so that no binary fraction comes in. */
/** By a loop, since a pattern takes quadratic time on long rows of zeros. */
function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

function scale(digits: string, power: number): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const shifted = fraction.padEnd(power, "0");
  const integer = `${whole}${shifted.slice(0, power)}`.replace(/^0+(?=\d)/, "") || "0";
  const rest = withoutLastZeros(shifted.slice(power));
  return rest === "" ? integer : `${integer}.${rest}`;
}

function readWords(words: readonly string[]): string | undefined {
  let total = 0;
  let group: number | undefined;
  let seen = false;
  for (const [index, word] of words.entries()) {
    const article = index === 0 && words.length > 1 && (word === "a" || word === "an");
    if (article) continue;
    const cardinal = CARDINALS.get(word);
    const magnitude = MAGNITUDES.get(word);
    if (cardinal !== undefined) {
      if (word === "dozen" && group !== undefined) group *= cardinal;
      else if (group !== undefined && !follows(group, cardinal)) return undefined;
      else group = (group ?? 0) + cardinal;
    } else if (magnitude !== undefined && word.length > 2) {
      if (magnitude === 2) group = (group ?? 1) * 100;
      else {
        total += (group ?? 1) * 10 ** magnitude;
        group = undefined;
      }
    } else if (word !== "and" || !seen || index === words.length - 1) return undefined;
    seen = true;
  }
  return String(total + (group ?? 0));
}

/** Whether a cardinal may be added to what was read so far: `twenty` + `one`, `hundred` + `five`, but not `two` + `three`. */
function follows(group: number, cardinal: number): boolean {
  if (group % 100 === 0) return true;
  return group % 10 === 0 && group % 100 >= 20 && cardinal > 0 && cardinal < 10;
}
