/** Determiners that the ranker leaves out of a mention's words. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this that these those my your his her its our their some any".split(" "),
);

export const POSSESSIVES: ReadonlySet<string> = new Set(["'s", "’s"]);

/** Gives each string a number, since numbers compare faster. */
export type Numbering = (word: string) => number;

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

/** A mention's words in lower case, those without determiners, the place of its root and the form above it. */
interface Phrase {
  readonly lower: readonly string[];
  readonly words: readonly string[];
  readonly root: number;
  readonly governor: string | undefined;
}

const DETERMINER_CLASS: ReadonlyMap<string, number> = new Map([
  ...["a", "an"].map((word): [string, number] => [word, INDEFINITE]),
  ["the", DEFINITE],
  ...["this", "that", "these", "those"].map((word): [string, number] => [word, DEMONSTRATIVE]),
  ...["my", "your", "his", "her", "its", "our", "their"].map((word): [string, number] => [word, POSSESSIVE]),
]);

const MASCULINE: ReadonlySet<string> = new Set(
  "mr mr. he him his himself man boy father son brother husband king sir lord uncle prince grandfather gentleman".split(
    " ",
  ),
);
const FEMININE: ReadonlySet<string> = new Set(
  "mrs mrs. ms ms. miss she her hers herself woman girl mother daughter sister wife queen lady aunt princess grandmother".split(
    " ",
  ),
);

/** Reads what sets a mention apart off its words. */
export function detailsOf({ lower, words, root, governor }: Phrase, numberOf: Numbering): Details {
  const head = lower[root] ?? "";
  const before = lower.slice(0, root);
  const stems = (forms: readonly string[]) => unique(forms.map((form) => numberOf(stemOf(form))));
  const next = lower[root + 1];
  return {
    stem: numberOf(stemOf(head)),
    stems: stems(words),
    qualifiers: stems(words.filter((word) => word !== head)),
    before: stems(before.filter((word) => !DETERMINERS.has(word) && /^[\p{L}\p{N}]/u.test(word))),
    digits: unique(words.filter((word) => /[0-9]/.test(word)).map(numberOf)),
    article: articleOf(lower[0] ?? "", before),
    continues: next !== undefined && !POSSESSIVES.has(next),
    gender: genderOf(lower.slice(0, root + 1)),
    governorForm: governor === undefined ? -1 : numberOf(governor.toLowerCase()),
  };
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}

/** A word without the ending of a plural. */
function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function articleOf(first: string, before: readonly string[]): number {
  if (before.some((word) => POSSESSIVES.has(word))) return POSSESSIVE;
  return DETERMINERS.has(first) ? (DETERMINER_CLASS.get(first) ?? OTHER) : BARE;
}

/** 1 for masculine, 2 for feminine, by the last word that tells; 0 where none does. */
function genderOf(words: readonly string[]): number {
  const word = words.findLast((form) => MASCULINE.has(form) || FEMININE.has(form));
  if (word === undefined) return 0;
  return MASCULINE.has(word) ? 1 : 2;
}
