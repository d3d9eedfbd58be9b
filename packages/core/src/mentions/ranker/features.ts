import type { Traits } from "./traits.ts";

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);

/** Longest distance in sentences that the ranker tells apart. */
const MAX_DISTANCE = 50;

function shareWords(a: Traits, b: Traits): boolean {
  return a.words.some((word) => b.words.includes(word));
}

function holdsAll(outer: Traits, inner: Traits): boolean {
  return inner.words.every((word) => outer.words.includes(word));
}

function isAcronym(short: Traits, long: Traits): boolean {
  const { form } = short;
  return (
    form.length > 1 &&
    form === form.toUpperCase() &&
    form !== form.toLowerCase() &&
    form === long.initials &&
    long.form === ""
  );
}

function isLastWord(short: Traits, long: Traits): boolean {
  return short.words.length === 1 && short.words[0] === long.words.at(-1);
}

function matches(i: Traits, j: Traits): boolean[] {
  const string = i.string === j.string;
  const names = i.kind === 2 && j.kind === 2;
  return [
    string,
    i.head === j.head,
    i.type === j.type,
    names,
    string && names,
    i.kind !== 1 && shareWords(i, j),
    i.kind !== 1 && holdsAll(j, i),
    j.kind !== 1 && holdsAll(i, j),
    i.sentence === j.sentence && j.first <= i.first && i.last <= j.last,
  ];
}

function distances(d: number, between: number): (boolean | number)[] {
  return [
    d === 0,
    d === 1,
    d === 2,
    d >= 3 && d <= 5,
    d > 5,
    d > 20,
    Math.min(d, MAX_DISTANCE) / MAX_DISTANCE,
    between === 1,
    between === 2,
    between >= 3 && between <= 5,
    between >= 6,
  ];
}

function forms(i: Traits, j: Traits): boolean[] {
  const pronouns = i.pronoun > 0 && j.pronoun > 0;
  const numbers = i.number > 0 && j.number > 0;
  return [
    pronouns && i.pronoun === j.pronoun,
    pronouns && i.pronoun !== j.pronoun,
    i.kind === 1 && j.kind === 2,
    i.kind === 1 && j.kind === 0,
    numbers && i.number === j.number,
    numbers && i.number !== j.number,
    DEFINITE.has(i.determiner),
    i.determiner === "a" || i.determiner === "an",
    i.kind === 2 && j.kind === 0,
    i.kind === 0 && j.kind === 2,
    (i.pronoun === 4 || i.pronoun === 5) && j.type === "person",
    i.pronoun === 6 && j.type === "person",
  ];
}

function structure(i: Traits, j: Traits): boolean[] {
  const same = i.sentence === j.sentence;
  const gap = i.first - j.last;
  const names = i.kind === 2 && j.kind === 2;
  return [
    i.pronoun === 8 && same && (gap === 1 || gap === 2),
    same && i.role === 5 && i.governor === j.root,
    same && j.role === 1 && j.governor === i.root,
    i.role === 1,
    j.role === 1,
    i.role === j.role && i.role > 0,
    isAcronym(i, j) || isAcronym(j, i),
    names && (isLastWord(i, j) || isLastWord(j, i)),
  ];
}

/** What the ranker knows of a pair, in the order of training/INTERFACE.md; `i` is the later mention. */
export function pairFeatures(i: Traits, j: Traits, between: number): number[] {
  const all = [...matches(i, j), ...distances(i.sentence - j.sentence, between), ...forms(i, j), ...structure(i, j)];
  return all.map(Number);
}
