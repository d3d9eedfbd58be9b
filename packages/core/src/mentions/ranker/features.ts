/** What the ranker knows of two mentions, as numbers of features in the order of training/INTERFACE.md. */
import { NAME, PLAIN, PRONOUN, type Traits } from "./traits.ts";

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);

/** Longest distance in sentences that the ranker tells apart, and the feature that holds it as a share. */
export const MAX_DISTANCE = 50;
export const DISTANCE_SHARE = 15;
/** Distance in mentions from which on the ranker tells none apart. */
export const MAX_GAP = 6;

function shareWords(a: Traits, b: Traits): boolean {
  return a.words.some((word) => b.words.includes(word));
}

function holdsAll(outer: Traits, inner: Traits): boolean {
  return inner.words.every((word) => outer.words.includes(word));
}

function isAcronym(short: Traits, long: Traits): boolean {
  return short.isCapitals && short.form === long.initials && long.form === "";
}

function isLastWord(short: Traits, long: Traits): boolean {
  return short.words.length === 1 && short.words[0] === long.words.at(-1);
}

/** Features of the later mention alone. */
export function laterFeatures({ determiner, role }: Traits): number[] {
  const features: number[] = [];
  if (DEFINITE.has(determiner)) features.push(26);
  if (determiner === "a" || determiner === "an") features.push(27);
  if (role === 1) features.push(35);
  return features;
}

/** Features of the earlier mention alone. */
export function earlierFeatures({ role }: Traits): number[] {
  return role === 1 ? [36] : [];
}

/** Features of a distance in sentences, but for its share. */
export function distanceFeatures(distance: number): number[] {
  if (distance <= 2) return [9 + distance];
  if (distance <= 5) return [12];
  return distance <= 20 ? [13] : [13, 14];
}

/** Features of a distance in mentions. */
export function gapFeatures(gap: number): number[] {
  if (gap <= 2) return [15 + gap];
  return gap < MAX_GAP ? [18] : [19];
}

/** Puts the features of a pair in `features`; `i` is the later mention. */
export function pairFeatures(i: Traits, j: Traits, features: number[]): void {
  features.length = 0;
  addMatches(i, j, features);
  if (i.pronoun > 0 || i.kind === PRONOUN || j.kind === NAME) addPronouns(i, j, features);
  if (i.number > 0 && j.number > 0) features.push(i.number === j.number ? 24 : 25);
  if (i.kind === NAME && j.kind === PLAIN) features.push(28);
  if (i.kind === PLAIN && j.kind === NAME) features.push(29);
  if (i.role === j.role && i.role > 0) features.push(37);
  if (isAcronym(i, j) || isAcronym(j, i)) features.push(38);
  if (i.sentence === j.sentence) addStructure(i, j, features);
}

function addMatches(i: Traits, j: Traits, features: number[]): void {
  if (i.string === j.string) features.push(0);
  if (i.head === j.head) features.push(1);
  if (i.type === j.type) features.push(2);
  if (i.kind === NAME && j.kind === NAME) {
    features.push(3);
    if (i.string === j.string) features.push(4);
    if (isLastWord(i, j) || isLastWord(j, i)) features.push(39);
  }
  if (!shareWords(i, j)) return;
  if (i.kind !== PRONOUN) {
    features.push(5);
    if (holdsAll(j, i)) features.push(6);
  }
  if (j.kind !== PRONOUN && holdsAll(i, j)) features.push(7);
}

function addPronouns(i: Traits, j: Traits, features: number[]): void {
  if (i.pronoun > 0 && j.pronoun > 0) features.push(i.pronoun === j.pronoun ? 20 : 21);
  if (i.kind === PRONOUN && j.kind === NAME) features.push(22);
  if (i.kind === PRONOUN && j.kind === PLAIN) features.push(23);
  if ((i.pronoun === 4 || i.pronoun === 5) && j.type === "person") features.push(30);
  if (i.pronoun === 6 && j.type === "person") features.push(31);
}

/** Features of two mentions of one sentence. */
function addStructure(i: Traits, j: Traits, features: number[]): void {
  const gap = i.first - j.last;
  if (j.first <= i.first && i.last <= j.last) features.push(8);
  if (i.pronoun === 8 && (gap === 1 || gap === 2)) features.push(32);
  if (i.role === 5 && i.governor === j.root) features.push(33);
  if (j.role === 1 && j.governor === i.root) features.push(34);
}
