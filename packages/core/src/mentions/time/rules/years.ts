import type { Token } from "../../../model/token.ts";
import { DECADES } from "../lexicon.data.ts";
import { ORDINAL, ordinalNumber, pattern, YEAR } from "../patterns.ts";
import { type Period, years } from "../period.ts";
import type { TimeRule } from "../rule.ts";

function isPlural({ feats, xpos }: Token): boolean {
  return feats.Number === "Plur" || /^NNP?S$/.test(xpos);
}

/** Whether the token is a year (`the 1969 film`): not a count of several things, an amount of money, or a part of a larger number. */
function isYear(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[last];
  const before = tokens[first - 1];
  if (token === undefined || before?.upos === "SYM" || /^[£€$¥#]$/.test(before?.form ?? "")) return false;
  const counted = tokens[token.head];
  const counts = token.deprel === "nummod" && token.head > last && counted !== undefined && isPlural(counted);
  const follower = tokens[last + 1];
  return !counts && follower?.upos !== "SYM" && !/^(?:percent|%|million|billion|per)$/i.test(follower?.form ?? "");
}

function century(number: number, era: string | undefined): Period {
  return isBefore(era) ? years(1 - 100 * number, 100 - 100 * number) : years(100 * number - 100, 100 * number - 1);
}

function isBefore(era: string | undefined): boolean {
  return /^b/i.test(era ?? "");
}

/** Rules for years, decades and centuries. */
export const YEAR_RULES: readonly TimeRule[] = [
  {
    id: "years",
    description: "Some years in a row",
    example: { text: "the war of 1914-18", mention: "1914-18", start: "1914", end: "1918" },
    pattern: pattern(`(?<from>${YEAR}) ?- ?(?<to>${YEAR}|\\d\\d)`),
    accept: isYear,
    apply: ({ from = "", to = "" }) => {
      const last = Number(from.slice(0, 4 - to.length) + to);
      return last > Number(from) ? years(Number(from), last) : undefined;
    },
  },
  {
    id: "era-year",
    description: "A year with its era",
    example: { text: "founded in 594 BC", mention: "594 BC", start: "-0593", end: "-0593" },
    pattern: pattern("(?<year>\\d{1,4}) (?<era>BCE?|B\\.C\\.|AD|CE|A\\.D\\.)|(?:AD|A\\.D\\.) (?<later>\\d{1,4})"),
    apply: ({ year, era, later }) => years(isBefore(era) ? 1 - Number(year) : Number(year ?? later)),
  },
  {
    id: "year",
    description: "A year alone",
    example: { text: "in 2019", mention: "2019", start: "2019", end: "2019" },
    pattern: pattern(`(?:the year )?(?<year>${YEAR})`),
    accept: isYear,
    apply: ({ year }) => years(Number(year)),
  },
  {
    id: "decade",
    description: "A decade in digits",
    example: { text: "in the 1990s", mention: "the 1990s", start: "1990", end: "1999" },
    pattern: pattern("(?:the )?(?<century>1\\d|20)(?<decade>\\d)0'?s"),
    apply: ({ century: hundreds, decade }) => {
      const first = Number(`${hundreds}${decade}0`);
      return years(first, first + (decade === "0" && first < 2000 ? 99 : 9));
    },
  },
  {
    id: "short-decade",
    description: "A decade of the twentieth century in two digits or by name",
    example: { text: "the music of the sixties", mention: "the sixties", start: "1960", end: "1969" },
    pattern: pattern(`(?:the )(?:'?(?<digits>[2-9]0)'?s|(?<name>${[...DECADES.keys()].join("|")}))`),
    apply: ({ digits, name }) => {
      const first = 1900 + (digits === undefined ? (DECADES.get((name ?? "").toLowerCase()) ?? 0) : Number(digits));
      return years(first, first + 9);
    },
  },
  {
    id: "century",
    description: "A century by its number",
    example: { text: "in the 19th century", mention: "the 19th century", start: "1800", end: "1899" },
    pattern: pattern(`(?:the )?(?<ordinal>${ORDINAL})[ -]century(?: (?<era>BCE?|B\\.C\\.|AD|CE))?`),
    apply: ({ ordinal, era }) => century(ordinalNumber(ordinal ?? ""), era),
  },
];
