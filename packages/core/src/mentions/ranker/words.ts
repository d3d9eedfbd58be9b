/** What the ranker looks at in a word: read once a word, since mentions stand in one another. */
import type { Analysis, Token } from "../../model/index.ts";

/** Determiners that the ranker leaves out of a mention's words. */
const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this that these those my your his her its our their some any".split(" "),
);

const POSSESSIVES: ReadonlySet<string> = new Set(["'s", "’s"]);

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

/** Gives each string a number, since numbers compare faster. */
export type Numbering = (word: string) => number;

/** A word; numbers stand for its lower-cased form, and for that without the ending of a plural. */
export interface Word {
  readonly form: string;
  readonly lower: string;
  readonly number: number;
  readonly stem: number;
  readonly isDeterminer: boolean;
  readonly isPossessive: boolean;
  /** Whether it begins with a letter or a digit, and has a digit. */
  readonly isSpoken: boolean;
  readonly hasDigit: boolean;
  /** Its first letter, if that is a capital. */
  readonly initial: string;
  /** 1 for masculine, 2 for feminine, 0 where it does not tell. */
  readonly gender: number;
}

/** Starts a numbering. */
export function numberStrings(): Numbering {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
}

/** The words of a document, sentence by sentence. */
export function wordsOf({ sentences }: Analysis, numberOf: Numbering): Word[][] {
  return sentences.map(({ tokens }) => tokens.map((token) => wordOf(token, numberOf)));
}

function wordOf({ form }: Token, numberOf: Numbering): Word {
  const lower = form.toLowerCase();
  return {
    form,
    lower,
    number: numberOf(lower),
    stem: numberOf(stemOf(lower)),
    isDeterminer: DETERMINERS.has(lower),
    isPossessive: POSSESSIVES.has(lower),
    isSpoken: /^[\p{L}\p{N}]/u.test(lower),
    hasDigit: /[0-9]/.test(lower),
    initial: /^\p{Lu}/u.test(form) ? String.fromCodePoint(form.codePointAt(0) as number) : "",
    gender: MASCULINE.has(lower) ? 1 : FEMININE.has(lower) ? 2 : 0,
  };
}

/** A word without the ending of a plural. */
function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
