/** What the ranker knows of two mentions, as numbers of features in the order of training/INTERFACE.md. */
import { BARE, DEFINITE, DEMONSTRATIVE, INDEFINITE, POSSESSIVE } from "./details.ts";
import { FeatureList } from "./feature-list.ts";
import type { Place } from "./places.ts";
import { NAME, PLAIN, PRONOUN, type Traits } from "./traits.ts";

/** A mention with its place among the others. */
export interface Placed {
  readonly index: number;
  readonly traits: Traits;
  readonly place: Place;
}

const TAKING_UP: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);

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
export function laterFeatures({ traits, place }: Placed): FeatureList {
  const { determiner, role, kind, details } = traits;
  return thoseOf([
    TAKING_UP.has(determiner) && 26,
    (determiner === "a" || determiner === "an") && 27,
    role === 1 && 35,
    place.sameStrings === 0 && 48,
    place.sameStems === 0 && 49,
    details.article === POSSESSIVE && 50,
    details.article === BARE && kind === PLAIN && 51,
    details.article === DEMONSTRATIVE && 52,
    details.article === DEFINITE && 53,
    details.continues && 59,
    details.before.length > 0 && 60,
    role === 2 && 65,
    role === 4 && 67,
    place.inside && 69,
  ]);
}

/** Features of the earlier mention alone. */
export function earlierFeatures({ traits, place }: Placed): FeatureList {
  const { role, kind, details, sentence } = traits;
  return thoseOf([
    role === 1 && 36,
    place.sameStrings >= 1 && 46,
    place.sameStrings >= 3 && 47,
    details.article === INDEFINITE && 54,
    details.article === DEFINITE && 55,
    details.article === POSSESSIVE && 56,
    details.article === BARE && kind === PLAIN && 57,
    details.article === DEMONSTRATIVE && 58,
    details.continues && 61,
    details.before.length > 0 && 62,
    role === 2 && 66,
    role === 4 && 68,
    place.inside && 70,
    sentence <= 1 && 71,
  ]);
}

/** Those that hold. */
function thoseOf(features: readonly (number | false)[]): FeatureList {
  return FeatureList.of(features.filter((feature) => feature !== false));
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

/** Features of how many nearer candidates agree with the later mention. */
export function nearerFeatures(nearer: number): number[] {
  if (nearer <= 2) return [79 + nearer];
  return nearer < MAX_GAP ? [82] : [83];
}

/** Puts the features of a pair in `features`. */
export function pairFeatures(later: Placed, earlier: Placed, features: FeatureList): void {
  const [i, j] = [later.traits, earlier.traits];
  features.clear();
  addMatches(i, j, features);
  addDetails(later, earlier, features);
  if (i.kind !== PRONOUN && j.kind !== PRONOUN) addNouns(later, i, j, features);
  if (i.pronoun > 0 || i.kind === PRONOUN || j.kind === NAME) addPronouns(i, j, features);
  if (i.number > 0 && j.number > 0) features.add(i.number === j.number ? 24 : 25);
  if (i.kind === NAME && j.kind === PLAIN) features.add(28);
  if (i.kind === PLAIN && j.kind === NAME) features.add(29);
  if (i.role === j.role && i.role > 0) features.add(37);
  if (isAcronym(i, j) || isAcronym(j, i)) features.add(38);
  if (i.sentence === j.sentence) addStructure(i, j, features);
}

function addMatches(i: Traits, j: Traits, features: FeatureList): void {
  if (i.string === j.string) features.add(0);
  if (i.head === j.head) features.add(1);
  if (i.type === j.type) features.add(2);
  if (i.kind === NAME && j.kind === NAME) {
    features.add(3);
    if (i.string === j.string) features.add(4);
    if (isLastWord(i, j) || isLastWord(j, i)) features.add(39);
  }
  if (!shareWords(i, j)) return;
  if (i.kind !== PRONOUN) {
    features.add(5);
    if (holdsAll(j, i)) features.add(6);
  }
  if (j.kind !== PRONOUN && holdsAll(i, j)) features.add(7);
}

function addPronouns(i: Traits, j: Traits, features: FeatureList): void {
  if (i.pronoun > 0 && j.pronoun > 0) features.add(i.pronoun === j.pronoun ? 20 : 21);
  if (i.kind === PRONOUN && j.kind === NAME) features.add(22);
  if (i.kind === PRONOUN && j.kind === PLAIN) features.add(23);
  if ((i.pronoun === 4 || i.pronoun === 5) && j.type === "person") features.add(30);
  if (i.pronoun === 6 && j.type === "person") features.add(31);
}

/** Features of two mentions of one sentence. */
function addStructure(i: Traits, j: Traits, features: FeatureList): void {
  const gap = i.first - j.last;
  if (j.first <= i.first && i.last <= j.last) features.add(8);
  if (i.pronoun === 8 && (gap === 1 || gap === 2)) features.add(32);
  if (i.role === 5 && i.governor === j.root) features.add(33);
  if (j.role === 1 && j.governor === i.root) features.add(34);
}

function addDetails({ traits: i, place }: Placed, { traits: j, index }: Placed, features: FeatureList): void {
  const [a, b] = [i.details, j.details];
  if (place.lastStem === index) features.add(44);
  if (place.lastString === index) features.add(45);
  if (i.sentence === j.sentence) {
    if (i.governor === j.governor) features.add(63);
  } else if (a.governorForm >= 0 && a.governorForm === b.governorForm) features.add(64);
  if (a.gender > 0 && a.gender === b.gender) features.add(72);
  if (a.gender > 0 && b.gender > 0 && a.gender !== b.gender) features.add(73);
  if (
    a.digits.length > 0 &&
    b.digits.length > 0 &&
    !(includesAll(a.digits, b.digits) && includesAll(b.digits, a.digits))
  )
    features.add(74);
}

/** Features of two mentions that are no pronouns. */
function addNouns({ place }: Placed, i: Traits, j: Traits, features: FeatureList): void {
  const [a, b] = [i.details, j.details];
  if (place.sameStems === 0 && i.type === j.type) features.add(87);
  if (a.stem === b.stem) addSameHead(i, j, features);
  else {
    if (b.stems.includes(a.stem)) features.add(42);
    if (a.stems.includes(b.stem)) features.add(43);
  }
}

function addSameHead(i: Traits, j: Traits, features: FeatureList): void {
  const [a, b] = [i.details, j.details];
  const [within, around] = [includesAll(b.qualifiers, a.qualifiers), includesAll(a.qualifiers, b.qualifiers)];
  if (within) features.add(around ? 75 : 76);
  else features.add(around ? 77 : 40);
  if (i.head !== j.head) features.add(41);
  const apart = !a.before.some((word) => b.before.includes(word));
  if (a.before.length > 0 && b.before.length > 0 && apart) features.add(78);
  if (a.article === INDEFINITE) features.add(84);
  if (b.article === INDEFINITE && (a.article === DEFINITE || a.article === DEMONSTRATIVE)) features.add(85);
  if (a.article === BARE && b.article === BARE) features.add(86);
}

function includesAll(outer: readonly number[], inner: readonly number[]): boolean {
  return inner.every((word) => outer.includes(word));
}

/** Whether number, person, gender and type let the two mean the same. */
export function mayAgree(i: Traits, j: Traits): boolean {
  if (i.number > 0 && j.number > 0 && i.number !== j.number) return false;
  switch (i.pronoun) {
    case 4:
    case 5:
      return (
        j.type === "person" &&
        !SPEAKING.has(j.pronoun) &&
        (j.details.gender === 0 || j.details.gender === i.pronoun - 3)
      );
    case 6:
      return j.type !== "person" && (j.pronoun === 0 || j.pronoun === 6);
    case 7:
      return j.pronoun === 0 || j.pronoun === 7;
    default:
      return i.pronoun > 0 ? i.pronoun === j.pronoun : i.type === j.type;
  }
}

/** Pronouns of the first and second person. */
const SPEAKING: ReadonlySet<number> = new Set([1, 2, 3]);
