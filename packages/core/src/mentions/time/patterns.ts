import { CARDINALS, ORDINAL_WORDS } from "../quantity/number-words.data.ts";
import { MONTHS, WEEKDAYS } from "./lexicon.data.ts";

/** A month's name; a building block of patterns, like those below. */
export const MONTH: string = `(?:${MONTHS.join("|")})`;
/** A day of the week. */
export const WEEKDAY: string = `(?:${WEEKDAYS.join("|")})`;
/** A day of the month in digits. */
export const DAY: string = "(?:3[01]|[12]\\d|0?[1-9])";
/** A year of the last or the next centuries. */
export const YEAR: string = "(?:1\\d{3}|20\\d\\d|21\\d\\d)";
/** A calendar unit, singular or plural. */
export const UNIT: string = "(?:hour|day|week|month|year|decade|century|centurie)s?";
/** A part of the day. */
export const DAY_PART: string = "(?:morning|afternoon|evening|night)";
/** A season. */
export const SEASON: string = "(?:spring|summer|autumn|fall|winter)";

const NUMBER_WORD = `(?:${[...CARDINALS.keys()].join("|")}|hundred|thousand)`;
/** A number in digits or words, or the article that stands for one. */
export const NUMBER: string = `(?:\\d[\\d,]*|${NUMBER_WORD}(?:[ -](?:and )?${NUMBER_WORD}){0,8}|an?)`;
/** An ordinal in digits or words. */
export const ORDINAL: string = `(?:\\d+(?:st|nd|rd|th)|(?:twenty|thirty)-\\w+|${[...ORDINAL_WORDS.keys()].join("|")})`;

/** Compiles a rule's pattern: case is ignored, it is tried at one place only and ends where a word ends. */
export function pattern(source: string): RegExp {
  return new RegExp(`(?:${source})(?!\\w)`, "iy");
}

/** The month, from 1, that a name, an abbreviation or a numeral means. */
export function monthNumber(name: string): number {
  return /^\d+$/.test(name) ? Number(name) : 1 + indexOfMatch(MONTHS, name);
}

/** The day of the week, Monday as 1, that a name or an abbreviation means. */
export function weekdayNumber(name: string): number {
  return 1 + indexOfMatch(WEEKDAYS, name);
}

/** The number that an ordinal means. */
export function ordinalNumber(ordinal: string): number {
  if (/^\d/.test(ordinal)) return Number.parseInt(ordinal, 10);
  const words = ordinal.toLowerCase().split("-");
  return words.reduce((sum, word) => sum + (ORDINAL_WORDS.get(word) ?? CARDINALS.get(word) ?? 0), 0);
}

function indexOfMatch(patterns: readonly string[], name: string): number {
  return patterns.findIndex((source) => new RegExp(`^${source}$`, "i").test(name));
}
