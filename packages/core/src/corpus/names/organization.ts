import { bodyNamed } from "../../places/bodies.ts";
import { companyNamed } from "../../places/companies.ts";
import { countryNamed, countryOfPeople } from "../../places/countries.ts";
import { regionsNamed } from "../../places/regions.ts";
import { KNOWN, type NameAgreement, type NameVerdict } from "./agreement.ts";
import { foldWords } from "./fold.ts";
import { COMMON_BODIES, KINDS_OF_ORGANIZATION, LEGAL_FORMS, TURNING_BODIES } from "./names.data.ts";
import { areSpellings } from "./transliteration.ts";

/** An organisation's name taken apart. */
export interface OrganizationName {
  /** Its words without article and legal form; a body's before what it is of ("ministry health"). */
  readonly words: readonly string[];
  /** Whether it is written as letters: `NATO`, `U.N.`, `MoD`. */
  readonly isAcronym: boolean;
  /** Full name of the international body that it names. */
  readonly body?: string;
  /** Code of the country that it names: of its government, its team or the like. */
  readonly country?: string;
  /** The company or club that it is known to name. */
  readonly company?: string;
  /** Whether other countries or places have a body of this name. */
  readonly isCommon: boolean;
}

const ACRONYM =
  /^(?:\p{Lu}&\p{Lu}|\p{Lu}[\p{Lu}\p{N}]{1,7}|(?:\p{Lu}\.){2,7}\p{Lu}?|\p{Lu}\p{Ll}?\p{Lu}{1,4}|\p{Lu}{2,5}s?)$/u;

const SMALL_WORDS: ReadonlySet<string> = new Set([
  "of",
  "for",
  "the",
  "and",
  "on",
  "in",
  "de",
  "du",
  "des",
  "la",
  "del",
  "e",
  "y",
  "i",
  "et",
  "und",
]);

/** Takes an organisation's name apart. */
export function organizationName(name: string): OrganizationName {
  const body = bodyNamed(name);
  const all = withoutLegalForm(foldWords(name));
  const bare = withoutCountry(all);
  const isCommon = bare.every(isGeneral);
  const company = companyNamed(name) ?? companyNamed(all.join(" "));
  const words = turned(isCommon ? bare : all);
  const country = countryNamed(name);
  return {
    words,
    isAcronym: ACRONYM.test(name.replace(/^[Tt]he /, "")),
    isCommon,
    ...(body && { body }),
    ...(country && { country }),
    ...(company && { company: company.name }),
  };
}

/** "Kenyan Ministry of Health" without its country, "Ministry of Health of Kenya", too. */
function withoutCountry(words: readonly string[]): readonly string[] {
  const of = words.lastIndexOf("of");
  if (of > 0 && regionsNamed(words.slice(of + 1).join(" ")).length > 0) return words.slice(0, of);
  return words.length > 1 && isCountry(words[0] as string) ? words.slice(1) : words;
}

function isCountry(word: string): boolean {
  return (countryOfPeople(word) ?? countryNamed(word)) !== undefined;
}

/** The regions that are part of an organisation's name: `KE` of "Kenyan Ministry of Health". */
export function regionsOfName(name: string): string[] {
  const words = foldWords(name);
  const bare = withoutCountry(words);
  const at = bare[0] === words[0] ? words.slice(bare.length + 1) : words.slice(0, 1);
  return bare.length === words.length ? [] : regionsNamed(at.join(" "));
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let last = words.length;
  while (last > 1 && (LEGAL_FORMS.has(words[last - 1] as string) || words[last - 1] === "and")) last--;
  return words.slice(0, last);
}

/** "Health Ministry" and "Ministry of Health" become one. */
function turned(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? "";
  if (words.length > 1 && TURNING_BODIES.has(last)) return [last, ...words.slice(0, -1)];
  return TURNING_BODIES.has(words[0] ?? "") ? words.filter((word) => word !== "of" && word !== "the") : words;
}

/** The letters that may stand for a name. */
export function acronymsOf({ words }: OrganizationName): string[] {
  if (words.length < 2) return [];
  const initials = (all: readonly string[]) => all.map((word) => word[0] ?? "").join("");
  const content = words.filter((word) => !SMALL_WORDS.has(word));
  return [...new Set([initials(words), initials(content)])].filter((letters) => letters.length > 1);
}

/** The words without what kind of organisation it is. */
export function coreOf({ words }: OrganizationName): readonly string[] {
  let last = words.length;
  while (last > 1 && KINDS_OF_ORGANIZATION.has(words[last - 1] as string)) last--;
  return words.slice(0, last);
}

/** Compares two names of organisations. */
export function compareOrganizations(a: OrganizationName, b: OrganizationName): NameVerdict {
  if (a.body && b.body) return a.body === b.body ? { rule: "known-body", weight: KNOWN } : "conflict";
  if (a.country && a.country === b.country) return { rule: "same-country", weight: KNOWN };
  if (a.words.join(" ") === b.words.join(" ")) return { rule: "same-name", weight: sameWeight(a) };
  // `J.P. Morgan` is JPMorgan: where one word ends is a matter of taste.
  if (a.words.join("") === b.words.join("")) return { rule: "spelling", weight: 3 };
  if (a.company && b.company) return a.company === b.company ? { rule: "known-body", weight: 3 } : "conflict";
  return (
    acronymAgreement(a, b) ??
    acronymAgreement(b, a) ??
    kindLeftOut(a, b) ??
    spellingAgreement(a, b) ??
    beginning(a.words, b.words) ??
    beginning(b.words, a.words)
  );
}

function sameWeight({ isCommon, isAcronym, words }: OrganizationName): number {
  if (isCommon) return 1;
  if (isAcronym && (words[0]?.length ?? 0) < 3) return 2;
  return words.length > 1 ? 4 : 3;
}

function acronymAgreement(short: OrganizationName, long: OrganizationName): NameAgreement | undefined {
  // "M&S" is m, and, s.
  const [letters] = short.isAcronym ? (short.words.length === 1 ? short.words : acronymsOf(short)) : [];
  if (!letters || long.isAcronym || !acronymsOf(long).includes(letters)) return undefined;
  return { rule: "acronym", weight: letters.length > 3 ? 2.5 : letters.length - 2, short: true };
}

/** Whether a word tells no body from another: "united", "university". */
function isGeneral(word: string): boolean {
  return COMMON_BODIES.has(word) || KINDS_OF_ORGANIZATION.has(word);
}

function kindLeftOut(a: OrganizationName, b: OrganizationName): NameVerdict {
  const [coreOfA, coreOfB] = [coreOf(a), coreOf(b)];
  // "United" alone is the core of no name.
  const isNone = coreOfA.every(isGeneral);
  if (coreOfA.join(" ") !== coreOfB.join(" ") || isNone) return undefined;
  // Two kinds are two organisations: "Leeds United", "Leeds University".
  if (coreOfA.length < a.words.length && coreOfB.length < b.words.length) return partingOf(a.words, b.words);
  return { rule: "kind-left-out", weight: 1, short: true };
}

/** Nothing, where one kind has more words than the other: "Delta Energy", "Delta Energy Group". */
function partingOf(a: readonly string[], b: readonly string[]): NameVerdict {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word, at) => word === long[at]) ? { rule: "kind-left-out", weight: 1, short: true } : "conflict";
}

/** "Riga Philharmonic" for "Riga Philharmonic Orchestra", "Seamen's Union" for "Estonian Seamen's Union". */
function beginning(short: readonly string[], long: readonly string[]): NameAgreement | undefined {
  if (short.length < 2 || short.length >= long.length || short.every((word) => COMMON_BODIES.has(word)))
    return undefined;
  const opens = short.every((word, at) => word === long[at]);
  const isOfCountry = long.length === short.length + 1 && isCountry(long[0] as string);
  if (!opens && !(isOfCountry && short.every((word, at) => word === long[at + 1]))) return undefined;
  return { rule: "short-name", weight: 0.5, short: true };
}

function spellingAgreement(a: OrganizationName, b: OrganizationName): NameAgreement | undefined {
  if (a.words.length !== b.words.length || a.isAcronym || b.isAcronym) return undefined;
  const others = a.words.filter((word, at) => word !== b.words[at]);
  const areAll = a.words.every((word, at) => word === b.words[at] || areSpellings(word, b.words[at] as string));
  return areAll && others.length > 0 ? { rule: "spelling", weight: 2 } : undefined;
}
