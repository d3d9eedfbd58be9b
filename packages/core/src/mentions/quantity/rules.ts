import type { Value } from "../../model/value.ts";
import { DESIGNATORS, type DurationParts, durationParts, writeDuration } from "./length.ts";
import { readNumber } from "./number.ts";
import { CARDINALS, FRACTIONS, MAGNITUDES, ORDINAL_WORDS } from "./number-words.data.ts";
import { CURRENCY_NAMES, CURRENCY_SIGNS, DURATION_UNITS, MEASURES } from "./units.data.ts";

/** What kind of quantity an expression states. */
export type QuantityKind = "money" | "percent" | "age" | "duration" | "measure" | "fraction" | "ordinal" | "number";

/** Value, datatype and unit of a quantity. */
export type Amount = Pick<Value, "value" | "datatype" | "unit">;

/** Reads one kind of quantity. */
export interface QuantityRule {
  readonly id: QuantityKind;
  readonly description: string;
  readonly example: { readonly text: string; readonly mention: string } & Amount;
  readonly pattern: RegExp;
  /** The amount; nothing when the words turn out to be no number or no unit. */
  readonly apply: (groups: Readonly<Record<string, string | undefined>>) => Amount | undefined;
}

const alternatives = (names: Iterable<string>): string =>
  [...names]
    .map((name) => name.replaceAll(/[$.]/g, "\\$&"))
    .sort((a, b) => b.length - a.length)
    .join("|");
const WORD = `(?:${alternatives([...CARDINALS.keys(), "hundred", "thousand", "million", "billion", "trillion"])})`;
/** At most so many, since what comes behind a number is looked for after each digit. */
const DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,12}(?:\\.\\d{1,40})?|\\d{1,40}(?:\\.\\d{1,40})?|\\.\\d{1,40})";
const SCALE = `(?:[ -]?(?:${alternatives(MAGNITUDES.keys())})(?![\\w/]))?`;
/** Half of one more, before the unit or the power of ten: `four and a half years`, `two and a half million`. */
const AND_A_HALF = "[ -]and[ -]a[ -]half";
const ONE = `(?:(?:minus |[-−])?${DIGITS}(?:${AND_A_HALF})?${SCALE}|(?:an? (?=dozen|hundred|thousand|million|billion|trillion))?${WORD}(?:[ -](?:and )?${WORD}){0,8}(?:${AND_A_HALF}${SCALE})?)`;
/** Between the ends of a range: a dash or `to`, and behind `between` an `and`, which is asked for first, since to look back takes long. */
const TO = `(?: ?(?:-|–|to) ?| and (?<=\\bbetween ${ONE} and ))`;
const NUMBER = `(?<number>${ONE})(?:${TO}(?<upper>${ONE}))?`;

/** Currency signs, with or without a space between letters and sign: `NZ$`, `NZ $`. */
const SIGN = alternatives(CURRENCY_SIGNS.keys()).replaceAll(/(?<=\w)\\\$/g, " ?\\$");

/** Between the ends of a range of sums, each with its sign: `between $2 and $4`, `$2bn-$4bn`. */
const TO_SUM = `(?: ?[-–] ?| and (?<=\\bbetween (?:${SIGN}) ?${ONE} and ))(?:${SIGN}) ?`;

function compile(source: string): RegExp {
  return new RegExp(`(?:${source})(?![\\w])`, "iy");
}

/** `2 to 3 million`: the power of ten behind the upper end holds for both, unless the lower one has its own. */
function lowerEnd(number: string | undefined, upper: string | undefined): string | undefined {
  const magnitude = upper
    ?.split(/[ -]/)
    .at(-1)
    ?.replace(/^[\d.,]+/, "");
  const bare = number !== undefined && /^[\d.,]+$/.test(number);
  return bare && magnitude && MAGNITUDES.has(magnitude.toLowerCase()) ? `${number} ${magnitude}` : number;
}

/** The number as a decimal, as `lower/upper` when the words give a range, or as `more-less` when they give a score. */
function amount(number: string | undefined, upper: string | undefined, unit?: string): Amount | undefined {
  const [low, high] = [lowerEnd(number, upper), upper].map(
    (text) => text && readNumber(text.replace(/(\d)(?=[a-z])/i, "$1 ")),
  );
  if (low === undefined || low === "" || (upper !== undefined && !high)) return undefined;
  const named = unit === undefined ? {} : { unit };
  // `3-1`, `54 to 41`: what falls is the score of two sides, no range.
  const join = high && Number(high) < Number(low) ? "-" : "/";
  if (high) return { value: `${low}${join}${high}`, datatype: "xsd:string", ...named };
  return { value: low, datatype: low.includes(".") ? "xsd:decimal" : "xsd:integer", ...named };
}

function duration(number: string | undefined, unit: string | undefined): Amount | undefined {
  const parts = durationParts(number, unit);
  return parts && { value: writeDuration(parts), datatype: "xsd:duration" };
}

/** `two hours and 24 minutes`: two lengths of time that make one. */
function longDuration(one: DurationParts | undefined, other: DurationParts | undefined): Amount | undefined {
  if (!one || !other) return undefined;
  const [first, second] = [one, other].map((parts) => Object.keys(parts).map((part) => DESIGNATORS.indexOf(part)));
  // The second goes on where the first ends; else they are two of their own.
  if (Math.max(...(first ?? [])) >= Math.min(...(second ?? []))) return undefined;
  return { value: writeDuration({ ...one, ...other }), datatype: "xsd:duration" };
}

/** `2:15:30` of hours, minutes and seconds. */
function clockDuration(hours: string, minutes: string, seconds: string): Amount {
  const [whole = "", fraction] = seconds.split(".");
  const parts = { TH: Number(hours), TM: Number(minutes) };
  const rest = `${Number(whole)}${fraction ? `.${fraction}` : ""}S`;
  return { value: `${writeDuration(parts)}${rest}`, datatype: "xsd:duration" };
}

/** A part of a whole as a decimal of four places, which `third` cannot be exactly. */
function fraction(number: string | undefined, part: string | undefined): Amount | undefined {
  const count = number === undefined || /^an?$/i.test(number) ? 1 : Number(readNumber(number));
  const of = part === undefined ? 2 : FRACTIONS.get(part.toLowerCase());
  // `two quarters` are half a year, if anything.
  return of === 4 && count === 2 ? undefined : share(count, of);
}

function share(count: number, of: number | undefined): Amount | undefined {
  if (of === undefined || !(count > 0 && count < of)) return undefined;
  return { value: String(Math.round((10_000 * count) / of) / 10_000), datatype: "xsd:decimal", unit: "fraction" };
}

/** Half a unit of time. */
const HALVES: ReadonlyMap<string, Amount> = new Map(
  Object.entries({ hour: "PT30M", day: "PT12H", year: "P6M", decade: "P5Y", century: "P50Y" }).map(([unit, value]) => [
    unit,
    { value, datatype: "xsd:duration" as const },
  ]),
);

const singular = (unit: string): string => unit.toLowerCase().replace(/s$/, "");
const TIME_UNIT = `(?:${alternatives(DURATION_UNITS.keys())})s?`;

/** Units in full, which have a plural, and their signs, which have none: `one has` is no measure of land. */
const MEASURE = `(?:${alternatives([...MEASURES.keys()].filter((unit) => unit.length > 2))})s?|(?:${alternatives([...MEASURES.keys()].filter((unit) => unit.length <= 2))})`;

/** What an article counts. */
const BEHIND_ARTICLE = `dozen|hundred|thousand|million|billion|trillion|${TIME_UNIT}|${alternatives(FRACTIONS.keys())}`;

/** Where some rule may begin: asked first, it spares the many places where none does. */
export const OPENING: RegExp = new RegExp(
  `[-−]?\\.?\\d|${SIGN}|minus |an?[ -](?:${BEHIND_ARTICLE})|aged |half|${WORD}|${alternatives(ORDINAL_WORDS.keys())}`,
  "iy",
);

/** All rules; the longest match wins, then the earliest. */
export const QUANTITY_RULES: readonly QuantityRule[] = [
  {
    id: "money",
    description: "An amount with its currency before or after",
    example: {
      text: "worth $3.4 billion",
      mention: "$3.4 billion",
      value: "3400000000",
      datatype: "xsd:integer",
      unit: "USD",
    },
    pattern: compile(`(?<sign>${SIGN}) ?(?:(?<low>${ONE})${TO_SUM}(?<high>${ONE})|${NUMBER})`),
    apply: ({ sign = "", low, high, number = low, upper = high }) =>
      amount(number, upper, CURRENCY_SIGNS.get(sign.toLowerCase().replace(" ", ""))),
  },
  {
    id: "money",
    description: "An amount with the name of its currency",
    example: {
      text: "20 million euros",
      mention: "20 million euros",
      value: "20000000",
      datatype: "xsd:integer",
      unit: "EUR",
    },
    pattern: compile(`${NUMBER}[ -](?<name>(?:${alternatives(CURRENCY_NAMES.keys())})s?)`),
    apply: ({ name = "", number, upper }) => amount(number, upper, CURRENCY_NAMES.get(singular(name))),
  },
  {
    id: "percent",
    description: "A share in percent, or a difference of shares",
    example: {
      text: "fell 4.5 percent",
      mention: "4.5 percent",
      value: "4.5",
      datatype: "xsd:decimal",
      unit: "percent",
    },
    pattern: compile(
      `${NUMBER} ?(?:(?<points>percentage points?)|percent|per cent|pct)|(?<a>${ONE})(?:(?:${TO}|% and (?<=\\bbetween ${ONE} ?% and ))(?<b>${ONE}))? ?%`,
    ),
    apply: ({ number, upper, points, a, b }) =>
      amount(number ?? a, upper ?? b, points ? "percentage point" : "percent"),
  },
  {
    id: "age",
    description: "How old someone or something is",
    example: { text: "a nine-month-old child", mention: "nine-month-old", value: "P9M", datatype: "xsd:duration" },
    pattern: compile(`(?<number>${ONE})[ -](?<unit>${TIME_UNIT})[ -](?:old|of age)|aged (?<age>${ONE})`),
    apply: ({ number, unit, age }) => (age === undefined ? duration(number, unit) : duration(age, "year")),
  },
  {
    id: "duration",
    description: "A length of time",
    example: { text: "for two weeks", mention: "two weeks", value: "P14D", datatype: "xsd:duration" },
    pattern: compile(`(?<number>${ONE})(?: ?- ?| )(?<unit>${TIME_UNIT})`),
    apply: ({ number, unit }) => duration(number, unit),
  },
  {
    id: "duration",
    description: "A length of time in two units",
    example: {
      text: "in two hours and 24 minutes",
      mention: "two hours and 24 minutes",
      value: "PT2H24M",
      datatype: "xsd:duration",
    },
    pattern: compile(
      `(?<number>${ONE}) (?<unit>${TIME_UNIT})(?:,? and|,)? (?<more>${ONE}) (?<part>${TIME_UNIT})(?! respectively)`,
    ),
    apply: ({ number, unit, more, part }) => longDuration(durationParts(number, unit), durationParts(more, part)),
  },
  {
    id: "duration",
    description: "A length of time as a clock shows it, with hours, minutes and seconds",
    example: { text: "won in 2:15:30", mention: "2:15:30", value: "PT2H15M30S", datatype: "xsd:duration" },
    pattern: compile("(?<hours>\\d{1,3}):(?<minutes>[0-5]\\d):(?<seconds>[0-5]\\d(?:\\.\\d{1,3})?)"),
    apply: ({ hours = "", minutes = "", seconds = "" }) => clockDuration(hours, minutes, seconds),
  },
  {
    id: "duration",
    description: "One unit of time, or half of one",
    example: { text: "after half an hour", mention: "half an hour", value: "PT30M", datatype: "xsd:duration" },
    pattern: compile(
      `(?:(?<half>half an? (?<part>hour|year|day|century|decade))|(?<=\\b(?:for|after|within|than|nearly|almost|about|last|lasts|lasted|take|took|takes|least) )an? (?<unit>${TIME_UNIT}))`,
    ),
    apply: ({ half, part = "", unit }) => (half === undefined ? duration("1", unit) : HALVES.get(part.toLowerCase())),
  },
  {
    id: "measure",
    description: "A number with a unit of measure",
    example: {
      text: "burned 1,200 hectares",
      mention: "1,200 hectares",
      value: "1200",
      datatype: "xsd:integer",
      unit: "hectare",
    },
    pattern: compile(`${NUMBER}[ -]?(?<unit>${MEASURE})`),
    apply: ({ number, upper, unit = "" }) =>
      amount(number, upper, MEASURES.get(unit.toLowerCase()) ?? MEASURES.get(singular(unit))),
  },
  {
    id: "measure",
    description: "A temperature, its scale by letter or name",
    example: {
      text: "rose by 1.6C",
      mention: "1.6C",
      value: "1.6",
      datatype: "xsd:decimal",
      unit: "degree Celsius",
    },
    pattern: compile(`${NUMBER}(?:(?: ?°| degrees?) ?(?<scale>C|F|Celsius|Fahrenheit|centigrade)|(?<letter>C))`),
    // "75c" is a price.
    apply: ({ number, upper, scale = "", letter }) =>
      letter === "c" ? undefined : amount(number, upper, `degree ${/^f/i.test(scale) ? "Fahrenheit" : "Celsius"}`),
  },
  {
    id: "fraction",
    description: "A part of a whole",
    example: {
      text: "fell by two thirds",
      mention: "two thirds",
      value: "0.6667",
      datatype: "xsd:decimal",
      unit: "fraction",
    },
    pattern: compile(
      `(?<number>${WORD}|(?:an?|one)(?= \\w+ of\\b)|(?<=\\b(?:by|than|to|from) (?:(?:about|almost|nearly|around|roughly|over|more than|less than) )?)an?)[ -](?<part>${alternatives(FRACTIONS.keys())})s?|(?<half>half)(?= of\\b| the\\b)|(?<=\\bby (?:(?:about|almost|nearly|around|roughly|over|more than|less than) )?)half`,
    ),
    apply: ({ number, part }) => fraction(number, part),
  },
  {
    id: "fraction",
    description: "So many of a number",
    example: {
      text: "protects four in five children",
      mention: "four in five",
      value: "0.8",
      datatype: "xsd:decimal",
      unit: "fraction",
    },
    pattern: compile(
      `(?<count>${WORD}|\\d{1,2}) (?:in|in every|out of|out of every) (?<of>${WORD}|\\d{1,3})(?= (?!${TIME_UNIT}\\b)[a-z])`,
    ),
    apply: ({ count, of }) => share(Number(readNumber(count ?? "")), Number(readNumber(of ?? ""))),
  },
  {
    id: "ordinal",
    description: "A place in an order",
    example: { text: "their third win", mention: "third", value: "3", datatype: "xsd:integer", unit: "ordinal" },
    pattern: compile(`(?<digits>\\d+)(?:st|nd|rd|th)|(?<word>${alternatives(ORDINAL_WORDS.keys())})`),
    apply: ({ digits, word = "" }) => ({
      value: digits ?? String(ORDINAL_WORDS.get(word.toLowerCase())),
      datatype: "xsd:integer",
      unit: "ordinal",
    }),
  },
  {
    id: "number",
    description: "The first of two numbers, where they are no range",
    example: { text: "two hundred and six", mention: "two hundred and six", value: "206", datatype: "xsd:integer" },
    pattern: compile(`(?<number>${ONE})`),
    apply: ({ number }) => amount(number, undefined),
  },
  {
    id: "number",
    description: "A number alone or with what it counts",
    example: { text: "two hundred and five", mention: "two hundred and five", value: "205", datatype: "xsd:integer" },
    pattern: compile(NUMBER),
    apply: ({ number, upper }) => amount(number, upper),
  },
];
