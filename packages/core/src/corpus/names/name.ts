/**
 * Compares names of things as those who write news vary them.
 *
 * In:  two names with the types of what bears them, such as "Dr. Ana María Soto" and "A. Soto", both of people.
 * Out: by which rule they agree and how strongly, `conflict` when they are of two things, nothing when neither.
 */
import type { EntityType } from "../../model/index.ts";
import { bodyNamed } from "../../places/bodies.ts";
import { countryNamed } from "../../places/countries.ts";
import { KNOWN, type NameVerdict } from "./agreement.ts";
import { foldWords } from "./fold.ts";
import { formsOf } from "./nicknames.ts";
import { acronymsOf, compareOrganizations, coreOf, type OrganizationName, organizationName } from "./organization.ts";
import { comparePersons, type PersonName, personName } from "./person.ts";
import { comparePlaces, type PlaceName, placeName } from "./place.ts";
import { soundKey } from "./transliteration.ts";

/** What a name is compared as; things of other types have names like those of organisations. */
export type NameClass = "person" | "place" | "other";

/** A name taken apart for its class; all have what it would be as an organisation's, for what texts give two types. */
export type Name = { readonly organization: OrganizationName } & (
  | { readonly class: "person"; readonly person: PersonName }
  | { readonly class: "place"; readonly place: PlaceName }
  | { readonly class: "other" }
);

/** The class of names that a type of things has. */
export function nameClassOf(type: EntityType): NameClass {
  return type === "person" || type === "place" ? type : "other";
}

/** Takes a name apart. */
export function readName(label: string, nameClass: NameClass): Name {
  const organization = organizationName(label);
  if (nameClass === "person") return { class: nameClass, organization, person: personName(label) };
  if (nameClass === "place") return { class: nameClass, organization, place: placeName(label) };
  return { class: nameClass, organization };
}

/** What two spellings of one name share whatever it names: its words without article, or its country. */
export function nameKey(label: string): string {
  return countryNamed(label) ?? foldWords(bodyNamed(label) ?? label).join(" ");
}

/** Compares two names; those of two classes as organisations' names, since a type may be wrong. */
export function compareNames(a: Name, b: Name): NameVerdict {
  if (a.class === "person" && b.class === "person") return comparePersons(a.person, b.person);
  if (a.class === "place" && b.class === "place") return comparePlaces(a.place, b.place);
  const verdict = compareOrganizations(a.organization, b.organization);
  if (a.class === b.class || !verdict || verdict === "conflict" || verdict.weight >= KNOWN) return verdict;
  // A town is not the club that is named for it, and nobody the firm that has his name.
  if (verdict.rule === "kind-left-out") return undefined;
  return { ...verdict, weight: Math.min(verdict.weight, a.organization.words.length > 1 ? 3 : 1.5) };
}

/** Whether a name is so short that several things may well have it. */
export function isShort(name: Name): boolean {
  return name.class === "person" && name.person.words.length === 1;
}

/** Keys of which two names share one if they may agree: names that share none are never compared. */
export function blockingKeys(name: Name): string[] {
  const { words, isAcronym } = name.organization;
  const whole = `=${words.join(" ")}`;
  if (name.class === "person") return [whole, ...personKeys(name.person)];
  const acronyms = isAcronym && words.length === 1 ? words : acronymsOf(name.organization);
  return [
    whole,
    `~${words.map(soundKey).join(" ")}`,
    `_${words.join("")}`,
    `^${coreOf(name.organization).join(" ")}`,
    ...openingsOf(words).map((opening) => `>${opening}`),
    ...acronyms.map((letters) => `@${letters}`),
    ...(name.organization.company ? [`#${name.organization.company}`] : []),
  ];
}

/** The first two words, and without a country before them: what a short form has, too. */
function openingsOf(words: readonly string[]): string[] {
  return [words.slice(0, 2), words.slice(1, 3)].filter(({ length }) => length === 2).map((pair) => pair.join(" "));
}

/** By family name and what the given name begins with, so that a frequent family name alone makes no large block. */
function personKeys({ words }: PersonName): string[] {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const key = soundKey(last);
  if (words.length < 2) return [`*${key}`];
  const openings = new Set([soundKey(first)[0] ?? "", ...formsOf(first), first[0] ?? ""]);
  const pairs = words.slice(1).map((word, at) => `+${words[at]} ${word}`);
  return [...[...openings].map((opening) => `${key}|${opening}`), `%${[...words].sort().join(" ")}`, ...pairs];
}

/** The keys under which a full name is found by a family or given name alone. */
export function shortKeys(name: Name): string[] {
  if (name.class !== "person") return [];
  const { words } = name.person;
  return [...new Set([`*${soundKey(words.at(-1) ?? "")}`, `*${soundKey(words[0] ?? "")}`])];
}

/** Compares two labels as names of things of a type. */
export function compareLabels(a: string, b: string, type: EntityType): NameVerdict {
  const nameClass = nameClassOf(type);
  return compareNames(readName(a, nameClass), readName(b, nameClass));
}
