import { spread } from "./shingles.ts";

/** With two rows a band, texts that share half of their shingles meet in one of them with a probability of 0.99. */
const bandCount = 16;
const rows = 2;

/** Keys that texts with many shingles in common are likely to share. */
export function bandsOf(shingles: ReadonlySet<number>): number[] {
  return Array.from({ length: bandCount }, (_, band) => {
    let key = band;
    for (let row = 0; row < rows; row++) key = spread(Math.imul(key, 31) + least(shingles, band * rows + row));
    return key;
  });
}

/** The least of the shingles' hashes by one of many hash functions. */
function least(shingles: ReadonlySet<number>, seed: number): number {
  const mask = spread(seed + 1);
  let found = 0xffffffff;
  for (const shingle of shingles) {
    const hash = spread(shingle ^ mask);
    if (hash < found) found = hash;
  }
  return found;
}
