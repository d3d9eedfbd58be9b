export type ByteOrder = "utf-16le" | "utf-16be";

const sampleSize = 4096;

/**
 * The byte order of UTF-16 text without a mark, or undefined: in text of Latin letters nearly every other byte is zero,
 * always on the same side.
 */
export function guessByteOrder(bytes: Uint8Array): ByteOrder | undefined {
  const end = Math.min(bytes.length, sampleSize) & ~1;
  if (end < 4) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) evenZeros++;
    if (bytes[at + 1] === 0) oddZeros++;
  }
  const units = end / 2;
  const [most, few] = [0.7 * units, 0.02 * units];
  if (oddZeros >= most && evenZeros <= few) return "utf-16le";
  if (evenZeros >= most && oddZeros <= few) return "utf-16be";
  return undefined;
}

/** Byte offset of the first surrogate without its partner, of a zero unit, or of a byte left over at the end; -1 if none. */
export function firstBrokenUnit(bytes: Uint8Array, order: ByteOrder): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const littleEndian = order === "utf-16le";
  const end = bytes.length & ~1;
  const isLow = (at: number): boolean => at < end && (view.getUint16(at, littleEndian) & 0xfc00) === 0xdc00;
  for (let at = 0; at < end; at += 2) {
    const unit = view.getUint16(at, littleEndian);
    if (unit === 0) return at;
    if ((unit & 0xf800) !== 0xd800) continue;
    if ((unit & 0xfc00) !== 0xd800 || !isLow(at + 2)) return at;
    at += 2;
  }
  return end === bytes.length ? -1 : end;
}
