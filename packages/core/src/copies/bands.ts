import { spread } from "./shingles.ts";

/** With two rows a band, texts that share half of their shingles meet in one of them with a probability of 0.99. */
export const bandCount = 16;
const rows = 2;
/** Bits of a hash that choose its bin: there are as many bins as rows in all bands. */
const binBits = Math.log2(bandCount * rows);
const none = 0xffffffff;

/** Keys that texts with many shingles in common are likely to share. */
export function bandsOf(shingles: Uint32Array): number[] {
  const least = leastOfBins(shingles);
  return Array.from({ length: bandCount }, (_, band) => {
    let key = band;
    for (let row = 0; row < rows; row++) key = spread(Math.imul(key, 31) + (least[band * rows + row] as number));
    return key;
  });
}

/**
 * The least hash of each bin (Li et al. 2012, "One Permutation Hashing"); an empty bin borrows from the next that is not,
 * as Shrivastava and Li (2014) do.
 */
function leastOfBins(shingles: Uint32Array): number[] {
  const bins = new Array<number>(bandCount * rows).fill(none);
  for (const shingle of shingles) {
    const hash = spread(shingle);
    const bin = hash >>> (32 - binBits);
    if (hash < (bins[bin] as number)) bins[bin] = hash;
  }
  return bins.map((least, bin) => {
    for (let step = 1; least === none && step < bins.length; step++) least = bins[(bin + step) % bins.length] as number;
    return least;
  });
}
