import type { NameAgreement, NameVerdict } from "./agreement.ts";
import { foldName, wordsOf } from "./fold.ts";
import { ADDRESSES, PARTICLES, SUFFIXES } from "./names.data.ts";
import { areNicknames } from "./nicknames.ts";
import { areSpellings } from "./transliteration.ts";

/** A person's name taken apart; `words` has neither forms of address nor particles. */
export interface PersonName {
  readonly words: readonly string[];
  /** "junior", "second", … */
  readonly suffix?: string;
}

/** Takes a person's name apart: "Dr. Juan de la Torre Jr." is juan, torre, junior. */
export function personName(name: string): PersonName {
  const [before = "", after] = foldName(name).split(/,\s*(?!\s*(?:jr|sr|ii|iii|iv)\b)/);
  const all = wordsOf(after === undefined ? before : `${after} ${before}`);
  const named = all.slice(
    Math.max(
      0,
      all.findIndex((word, at) => !ADDRESSES.has(word) || at === all.length - 1),
    ),
  );
  const suffix = named.length > 1 ? SUFFIXES[named.at(-1) as string] : undefined;
  const bare = suffix ? named.slice(0, -1) : named;
  const words = bare.filter((word, at) => !PARTICLES.has(word) || (at === 0 && word.length > 2 && bare.length > 1));
  const kept = words.length === 0 ? bare : withoutLeadingParticle(words);
  return { words: kept, ...(suffix && { suffix }) };
}

/** "Van Gogh" is a surname; what stands before two words ("Ben Ali Hassan") may be a given name and stays. */
function withoutLeadingParticle(words: readonly string[]): readonly string[] {
  return words.length === 2 && PARTICLES.has(words[0] as string) && words[0] !== "ben" ? words.slice(1) : words;
}

type WordGrade = "same" | "nickname" | "spelling" | "initial";

function grade(a: string, b: string): WordGrade | undefined {
  if (a === b) return "same";
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? "initial" : undefined;
  if (areNicknames(a, b)) return "nickname";
  if (areSpellings(a, b)) return "spelling";
  return isShortened(a, b) || isShortened(b, a) ? "initial" : undefined;
}

/** "Suni" for "Sunita": a given name of four letters or more with which a longer one begins, which says little more than an initial. */
function isShortened(short: string, long: string): boolean {
  return short.length >= 4 && long.length > short.length && long.startsWith(short);
}

/** Compares two names of people. */
export function comparePersons(a: PersonName, b: PersonName): NameVerdict {
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return "conflict";
  const [long, short] = a.words.length >= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length === 0) return undefined;
  if (short.length === 1) return compareWord(short[0] as string, long);
  return (
    compareAligned(long, short) ?? compareTurned(long, short) ?? comparePart(long, short) ?? partingOf(long, short)
  );
}

function compareWord(word: string, long: readonly string[]): NameAgreement | undefined {
  const [first, last] = [long[0] as string, long.at(-1) as string];
  const surname = grade(word, last);
  if (long.length === 1) {
    if (surname === "same") return { rule: "same-name", weight: 1.5 };
    return surname === "spelling" ? { rule: "spelling", weight: 0.5 } : undefined;
  }
  if (surname === "same") return { rule: "surname", weight: -1, short: true };
  if (surname === "spelling") return { rule: "spelling", weight: -1.5, short: true };
  return word.length > 1 && grade(word, first) === "same"
    ? { rule: "given-name", weight: -2.5, short: true }
    : undefined;
}

const WEIGHT_OF: Readonly<Record<WordGrade, number>> = { same: 0, nickname: -1, spelling: -1.25, initial: -2 };
const RULE_OF = { same: "same-name", nickname: "nickname", spelling: "spelling", initial: "initials" } as const;

/** First with first, last with last, and between them what the shorter has in the order of the longer. */
function compareAligned(long: readonly string[], short: readonly string[]): NameAgreement | undefined {
  const grades = [grade(long[0] as string, short[0] as string), grade(long.at(-1) as string, short.at(-1) as string)];
  const inner = long.slice(1, -1);
  for (const word of short.slice(1, -1)) {
    const at = inner.findIndex((other) => grade(other, word));
    grades.push(at < 0 ? undefined : grade(inner[at] as string, word));
    inner.splice(0, at + 1);
  }
  if (grades.some((found) => found === undefined) || grades[1] === "initial" || grades[1] === "nickname")
    return undefined;
  const worst = (grades as WordGrade[]).toSorted((x, y) => WEIGHT_OF[x] - WEIGHT_OF[y])[0] as WordGrade;
  const loss = (grades as WordGrade[]).reduce((sum, found) => sum + WEIGHT_OF[found], 0);
  const weight = 4 + Math.max(loss, -3) + (worst === "same" && short.length > 2 ? 1 : 0);
  if (long.length === short.length) return { rule: RULE_OF[worst], weight };
  return { rule: worst === "same" ? "middle-name" : RULE_OF[worst], weight: weight - 0.75 };
}

/** Family name first, as in Hungary and East Asia: the same words, turned round. */
function compareTurned(long: readonly string[], short: readonly string[]): NameAgreement | undefined {
  if (long.length !== short.length) return undefined;
  const isTurned = long.some((_, by) => by > 0 && long.every((word, at) => word === short[(at + by) % short.length]));
  return isTurned ? { rule: "other-order", weight: 3 } : undefined;
}

/** Two family names, of which a text gives the first or both: "Pérez Soto" for "Ana Pérez Soto", "Ana Pérez". */
function comparePart(long: readonly string[], short: readonly string[]): NameAgreement | undefined {
  const rest = long.length - short.length;
  if (rest === 0) return undefined;
  if (short.every((word, at) => word === long[at + rest])) return { rule: "short-name", weight: 2 };
  if (short.every((word, at) => word === long[at])) return { rule: "short-name", weight: 0.5, short: true };
  return undefined;
}

/** Names that share a word at one end and differ at the other are of two people; others have nothing to do with each other. */
function partingOf(long: readonly string[], short: readonly string[]): "conflict" | undefined {
  return long.at(-1) === short.at(-1) || long[0] === short[0] ? "conflict" : undefined;
}
