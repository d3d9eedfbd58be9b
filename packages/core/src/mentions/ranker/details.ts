import type { Word } from "./words.ts";

/** Classes of determiners. */
export const BARE = 0;
export const INDEFINITE = 1;
export const DEFINITE = 2;
export const DEMONSTRATIVE = 3;
export const POSSESSIVE = 4;
const OTHER = 5;

/** What tells a mention from another with its head; training/INTERFACE.md defines each number. */
export interface Details {
  /** The root without a plural's ending, and all words so; a number stands for each string. */
  readonly stem: number;
  readonly stems: readonly number[];
  /** Stems of all words but the root's form, of the words before the root, and words with digits. */
  readonly qualifiers: readonly number[];
  readonly before: readonly number[];
  readonly digits: readonly number[];
  readonly article: number;
  /** Whether words follow the root. */
  readonly continues: boolean;
  readonly gender: number;
  /** The form above the root, -1 for none. */
  readonly governorForm: number;
}

/** A mention's words, those without determiners, the place of its root and the word above it. */
interface Phrase {
  readonly all: readonly Word[];
  readonly content: readonly Word[];
  readonly root: number;
  readonly governor: Word | undefined;
}

const DETERMINER_CLASS: ReadonlyMap<string, number> = new Map([
  ...["a", "an"].map((word): [string, number] => [word, INDEFINITE]),
  ["the", DEFINITE],
  ...["this", "that", "these", "those"].map((word): [string, number] => [word, DEMONSTRATIVE]),
  ...["my", "your", "his", "her", "its", "our", "their"].map((word): [string, number] => [word, POSSESSIVE]),
]);

/** Reads what sets a mention apart off its words. */
export function detailsOf({ all, content, root, governor }: Phrase): Details {
  const head = all[root];
  const before = all.slice(0, root);
  const next = all[root + 1];
  return {
    stem: head?.stem ?? -1,
    stems: content.map(({ stem }) => stem),
    qualifiers: content.filter(({ number }) => number !== head?.number).map(({ stem }) => stem),
    before: before.filter(({ isDeterminer, isSpoken }) => isSpoken && !isDeterminer).map(({ stem }) => stem),
    digits: content.filter(({ hasDigit }) => hasDigit).map(({ number }) => number),
    article: articleOf(all[0], before),
    continues: next !== undefined && !next.isPossessive,
    gender: all.findLast(({ gender }, at) => at <= root && gender > 0)?.gender ?? 0,
    governorForm: governor?.number ?? -1,
  };
}

function articleOf(first: Word | undefined, before: readonly Word[]): number {
  if (before.some(({ isPossessive }) => isPossessive)) return POSSESSIVE;
  return first?.isDeterminer ? (DETERMINER_CLASS.get(first.lower) ?? OTHER) : BARE;
}
