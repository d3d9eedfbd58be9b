/** Numbers of features, in room that is filled again for each of the thousands of pairs of a document. */
export class FeatureList {
  readonly numbers: number[] = [];
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
