/** Mentions grouped so far, with the rule that brought each one in. */
export class Clusters {
  readonly #root: number[];
  readonly #members: Map<number, number[]>;
  readonly #reasons = new Map<number, string>();

  constructor(size: number) {
    this.#root = Array.from({ length: size }, (_, index) => index);
    this.#members = new Map(this.#root.map((index) => [index, [index]]));
  }

  /** The mentions that are one with the given mention, in text order, itself included. */
  membersOf(mention: number): readonly number[] {
    return this.#members.get(this.#root[mention] as number) ?? [mention];
  }

  same(a: number, b: number): boolean {
    return this.#root[a] === this.#root[b];
  }

  isFirst(mention: number): boolean {
    return this.#root[mention] === mention;
  }

  isAlone(mention: number): boolean {
    return this.membersOf(mention).length === 1;
  }

  /** Makes one cluster of two; the first mention of the later one owes its place to `rule`. */
  join(a: number, b: number, rule: string): void {
    const [first, second] = [this.#root[a] as number, this.#root[b] as number].sort((x, y) => x - y) as [
      number,
      number,
    ];
    if (first === second) return;
    const joined = [...this.membersOf(first), ...this.membersOf(second)].sort((x, y) => x - y);
    for (const member of this.membersOf(second)) this.#root[member] = first;
    this.#members.delete(second);
    this.#members.set(first, joined);
    this.#reasons.set(second, rule);
  }

  /** All clusters by their first mention, each with its members and the reasons of all but the first. */
  all(): { members: readonly number[]; reasons: readonly string[] }[] {
    return [...this.#members.entries()]
      .sort(([a], [b]) => a - b)
      .map(([, members]) => ({
        members,
        reasons: members.slice(1).map((member) => this.#reasons.get(member) ?? ""),
      }));
  }
}
