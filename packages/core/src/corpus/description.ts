import type { Entity, EntityOccurrence, GraphDocument } from "../model/index.ts";
import { countryOfSeat } from "../places/countries.ts";
import { isNamesake } from "../places/namesakes.ts";
import { regionsNamed } from "../places/regions.ts";
import { domainsOf } from "./domains.ts";
import { regionsOfName } from "./names/organization.ts";

/** What the words about a thing say of it. */
export interface Description {
  /** Nouns that say what it is: `minister`, `striker`. */
  readonly roles: readonly string[];
  /** How many words make it a man, less those that make it a woman. */
  readonly gender: number;
  /** Years between which a person was born, by a stated age. */
  readonly born?: readonly [from: number, to: number];
  /** Regions that the text puts it into by words at its name: "Tripoli, Lebanon", "the Libyan leader". */
  readonly within: readonly string[];
}

/** Words that describe nothing. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    "the a an this that these those of in on at for to from by with and or but as his her its their our my your he she it they " +
    "him them who whom which what one two three first last new former late old young own other same more most very also be been " +
    "was were is are has had have will would not no year years day man woman person people thing mr mrs ms miss dr sir"
  ).split(" "),
);

/**
 * What the words of a document around the mentions of a thing say of it; `said` are statements of what it is, `others` the
 * other named things in its sentences.
 */
export function describeEntity(
  entity: Entity,
  document: GraphDocument,
  said: readonly string[],
  others: readonly Entity[],
): Description {
  const people = others.filter(({ type }) => type === "person").flatMap((other) => other.mentions);
  const mentions = entity.mentions.filter((mention) => mention.document === document.id);
  const names = [entity.label, ...entity.aliases.map(({ label }) => label)];
  const phrases = [...mentions.flatMap((mention) => phraseOf(mention, document.text, names, people)), ...said];
  const ages = mentions.flatMap((mention) => ageAt(mention, document.text));
  const born = bornBy(ages, document.date);
  return {
    roles: distinct([
      ...phrases.flatMap(nounsIn),
      ...mentions.flatMap((mention) => rolesBefore(mention, document.text)),
    ]),
    gender: entity.type === "person" ? genderOf(mentions, document.text) : 0,
    ...(born && { born }),
    within: distinct([
      ...countryOfCapital(entity),
      ...regionsOfName(entity.label),
      ...regionsOfNamesake(entity, mentions, document.text),
      ...phrases.flatMap(regionsIn),
      ...mentions.flatMap((mention) => regionsAt(mention, document.text)),
    ]),
  };
}

/** The country of a capital whose name no other larger town has: "Seoul" is Korea's wherever those are from who are there. */
function countryOfCapital({ label, type }: Entity): string[] {
  const country = type === "place" && !isNamesake(label) ? countryOfSeat(label) : undefined;
  return country ? [country] : [];
}

/** What a name that a country shares with a state stands for, by what the text calls it: "the state" of Georgia, "the country". */
function regionsOfNamesake({ label, type }: Entity, mentions: readonly EntityOccurrence[], text: string): string[] {
  const regions = type === "place" ? regionsNamed(label) : [];
  if (regions.length < 2) return [];
  const called = mentions.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const isState = called.includes("the state");
  const isCountry = called.some((words) => /^(?:the|this) (?:country|nation|republic)$/.test(words));
  return isState === isCountry ? [] : regions.filter((region) => region.includes("-") === isState);
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}

/** What a relative clause tells are deeds and those whom it was done with: no description, unless it says what somebody is. */
const RELATIVE = /,? (?:who|whom|whose|which)\b.*/su;
const IS =
  /,? who (?:is|was|became|has been|had been|works as|worked as|serves as|served as) (?:a|an|the|its|his|her|their)? ?(\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2})/u;

/** The words of a mention without its name, without other people and without clauses: "Libyan leader", "the former striker". */
function phraseOf(
  mention: EntityOccurrence,
  text: string,
  names: readonly string[],
  people: readonly EntityOccurrence[],
): string[] {
  if (mention.kind === "pronoun" || mention.kind === "clause") return [];
  const all = withoutNested(mention, text, people);
  const words = all.replace(RELATIVE, "");
  const [, is = ""] = IS.exec(all) ?? [];
  const { kind } = mention;
  const name = names.find((label) => words.includes(label));
  return [name === undefined ? (kind === "name" ? "" : words) : words.replace(name, " "), domainsIn(is)];
}

/** The words of a mention; those of other people inside it are left blank: "wife of " for "wife of the Swedish investor Per Dahl". */
function withoutNested(
  { document, start, end }: EntityOccurrence,
  text: string,
  people: readonly EntityOccurrence[],
): string {
  const inside = people.filter(
    (other) =>
      other.document === document && other.start >= start && other.end <= end && other.end - other.start < end - start,
  );
  return inside.reduce(
    (words, other) =>
      words.slice(0, other.start - start) + " ".repeat(other.end - other.start) + words.slice(other.end - start),
    text.slice(start, end),
  );
}

/** The words of a phrase that say what walk of life somebody is of: "chief executive last year". */
function domainsIn(phrase: string): string {
  return callingsIn(phrase).join(" ");
}

/** The nouns of a phrase that say what walk of life somebody is of. */
function callingsIn(phrase: string): string[] {
  return wordsIn(phrase).filter((word) => domainsOf(word).length > 0 && isNoRegion(word));
}

function nounsIn(phrase: string): string[] {
  return wordsIn(phrase).filter(isNoRegion);
}

function wordsIn(phrase: string): string[] {
  const words = phrase.match(/\p{L}[\p{L}-]+/gu) ?? [];
  return words.map((word) => word.toLowerCase()).filter((word) => !EMPTY.has(word));
}

function isNoRegion(word: string): boolean {
  return regionsNamed(word).length === 0;
}

/** Regions that a phrase names by noun or adjective: "the Libyan leader", "mayor of Oslo, Norway". */
function regionsIn(phrase: string): string[] {
  const capitals = phrase.match(/\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+)*/gu) ?? [];
  return capitals.flatMap((words) => [words, ...words.split(" ")]).flatMap(regionsNamed);
}

const AFTER =
  /^(?:,| in| of) (?:(?:the )?(?:\p{Ll}+ )?(?:state|province|region|county|part) of |(?:north|south|east|west|central)\p{Ll}* )?(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)*)/u;
/** What `BEFORE` ends with: a search for this alone is soon done. */
const KIND = / (?:capital|city|town|village|port|state|province|region|district|island)(?: city)?(?: of)? $/;
const BEFORE =
  /(?<![\p{L}.-])(\p{Lu}[\p{L}.-]+) (?:\p{Ll}+ )?(?:capital|city|town|village|port|state|province|region|district|island)(?: city)?(?: of)? $/u;

/** Regions right beside a name: "Tripoli, Lebanon", "Cambridge in Massachusetts", "the Lebanese city of Tripoli". */
function regionsAt({ kind, start, end }: EntityOccurrence, text: string): string[] {
  if (kind !== "name") return [];
  const [, after] = AFTER.exec(text.slice(end, end + 60)) ?? [];
  const opening = text.slice(Math.max(0, start - 40), start);
  const [, before] = KIND.test(opening) ? (BEFORE.exec(opening) ?? []) : [];
  const beside = [before, after, after?.replace(/\.$/, "")].filter((words) => words !== undefined);
  return beside.flatMap(regionsNamed);
}

/** Nouns right before a name that say what somebody is, where the phrase does not hold them. */
function rolesBefore({ kind, start }: EntityOccurrence, text: string): string[] {
  if (kind !== "name" || text[start - 1] !== " ") return [];
  // No more than two words are looked at: a search from further back would take long to come to them.
  const third = text.lastIndexOf(" ", text.lastIndexOf(" ", start - 2) - 1);
  const [before] = WORDS_BEFORE.exec(text.slice(Math.max(0, start - 40, third), start)) ?? [""];
  return callingsIn(before);
}

const WORDS_BEFORE = /(?<![\p{L}-])(?:\p{L}[\p{L}-]* ){1,2}$/u;

function ageAt({ kind, start, end }: EntityOccurrence, text: string): number[] {
  if (kind === "pronoun") return [];
  const [, after] =
    kind === "name" ? (/^,? (?:who is |aged? )?(\d{1,2})(?:,|\.| and\b)/.exec(text.slice(end, end + 16)) ?? []) : [];
  const [, within] = /(?:\b(\d{1,2})[- ]year[- ]old\b)/.exec(text.slice(Math.max(0, start - 14), end)) ?? [];
  const [, inner] = /, (?:aged )?(\d{1,2})(?:,|$)/.exec(text.slice(start, end)) ?? [];
  return [after, within, inner].filter((age) => age !== undefined).map(Number);
}

/** The years that an age and the date of the text leave open. */
function bornBy(ages: readonly number[], date: string | undefined): readonly [number, number] | undefined {
  const year = Number(date?.slice(0, 4));
  const [age] = ages;
  return age === undefined || !Number.isInteger(year) ? undefined : [year - age - 1, year - age];
}

/** Words of gender, with how sure they are to be of the person whose mention they are. */
const GENDERED: readonly (readonly [words: RegExp, weight: number])[] = [
  [/^(?:he|him|himself)$/, 2],
  [/^his$/, 1],
  [/\b(?:mr|sir|lord)\b/, 3],
  [/^(?:she|hers|herself)$/, -2],
  [/^her$/, -1],
  [/\b(?:mrs|ms|miss|dame|lady)\b/, -3],
];

function genderOf(mentions: readonly EntityOccurrence[], text: string): number {
  const phrases = mentions.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const weights = phrases.flatMap((phrase) =>
    GENDERED.flatMap(([words, weight]) => (words.test(phrase) ? weight : [])),
  );
  return weights.reduce((sum, weight) => sum + weight, 0);
}
