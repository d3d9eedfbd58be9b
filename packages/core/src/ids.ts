import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const HASH_LENGTH = 16;
const SHORT_HASH_LENGTH = 8;
const SLUG_LENGTH = 60;

/** Letters that no decomposition turns into ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŋ: "n",
};

const ENCODER = new TextEncoder();

function hexOf(text: string, length: number): string {
  return bytesToHex(sha256(ENCODER.encode(text)).subarray(0, length / 2));
}

/** A hash of what identifies a thing, as 16 hexadecimal digits. */
export function contentHash(content: unknown): string {
  return hexOf(JSON.stringify(content), HASH_LENGTH);
}

/** A hash of eight digits, to tell apart what already bears a name. */
export function shortHash(text: string): string {
  return hexOf(text, SHORT_HASH_LENGTH);
}

/** A label in ASCII letters, digits and hyphens, safe in any IRI; a hash for a label with none of these. */
export function slugOf(label: string): string {
  const ascii = label
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? "")
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, "-");
  const trimmed = ascii.slice(0, SLUG_LENGTH).replace(/^-|-$/g, "");
  return trimmed === "" ? shortHash(label) : trimmed;
}
