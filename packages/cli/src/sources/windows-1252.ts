/** Characters of the bytes 0x80 to 0x9F; a space stands for the five that the code page leaves undefined. */
const typographic = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const undefinedBytes: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** A foreign script in an old encoding is nearly all high bytes; Western text has few. */
const mostHighBytes = 0.3;
/** Share of high bytes that may look odd before the reading as Windows-1252 is given up. */
const mostOddLetters = 0.2;

function characterOf(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (typographic[byte - 0x80] as string) : String.fromCharCode(byte);
}

/** Decodes Windows-1252, of which ISO 8859-1 text is a part. */
export function decodeWindows1252(bytes: Uint8Array): string {
  // By table and not by TextDecoder: several releases of Node read the bytes 0x80 to 0x9F as control characters.
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (control) => characterOf(control.charCodeAt(0)));
}

const isLower = (character: string): boolean => /\p{Ll}/u.test(character);

/** Whether a high byte reads as no writer would write it: a capital inside a word, or a symbol between two letters. */
function looksOdd(bytes: Uint8Array, at: number): boolean {
  const character = characterOf(bytes[at] as number);
  const before = at > 0 ? characterOf(bytes[at - 1] as number) : " ";
  const after = at + 1 < bytes.length ? characterOf(bytes[at + 1] as number) : " ";
  if (/\p{Lu}/u.test(character)) return isLower(before);
  if (isLower(character) || /[’‘“”–—…-]/u.test(character)) return false;
  return isLower(before) && isLower(after);
}

/** Whether the bytes read well as Windows-1252, which any bytes can be decoded as. */
export function readsAsWindows1252(bytes: Uint8Array): boolean {
  let high = 0;
  let odd = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    if (undefinedBytes.has(byte)) return false;
    high++;
    if (looksOdd(bytes, at)) odd++;
  }
  return high <= mostHighBytes * bytes.length && odd <= mostOddLetters * high;
}
