/** Words of a shingle. */
const width = 5;

/** FNV-1a with a finish that spreads neighbouring values, over the UTF-16 code units of a word. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return spread(hash);
}

/** Mixes the bits of a number, so that those of similar numbers are unlike (the finish of MurmurHash3). */
export function spread(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The hashes of all stretches of five words, whatever their case and punctuation. */
export function shinglesOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  const shingles = new Set<number>();
  for (let start = 0; start + width <= words.length; start++) {
    let hash = 0;
    for (let at = start; at < start + width; at++) hash = spread(Math.imul(hash, 31) + (words[at] as number));
    shingles.add(hash);
  }
  return shingles;
}
