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

/** How many texts' shingles are kept at most: 2 kB each. */
const mostKept = 16_384;

/**
 * Reads the shingles of texts that are asked for again and again, such as an original with which each later article is compared: the
 * latest are kept, as plain numbers.
 */
export function keptShingles<Id>(textOf: (id: Id) => string): (id: Id) => Uint32Array {
  const kept = new Map<Id, Uint32Array>();
  return (id) => {
    const shingles = kept.get(id) ?? Uint32Array.from(shinglesOf(textOf(id)));
    // What was asked for last goes to the end of the map, so that its first is what was not for the longest time.
    kept.delete(id);
    kept.set(id, shingles);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value as Id);
    return shingles;
  };
}
