/** More than the features that any pair of mentions has. */
const ROOM = 64;

/** Numbers of features, in room that is filled again for each of the thousands of pairs of a document. */
export class FeatureList {
  readonly numbers: Int32Array = new Int32Array(ROOM);
  count = 0;

  static of(numbers: readonly number[]): FeatureList {
    const list = new FeatureList();
    for (const number of numbers) list.add(number);
    return list;
  }

  add(feature: number): void {
    this.numbers[this.count++] = feature;
  }

  clear(): void {
    this.count = 0;
  }
}
