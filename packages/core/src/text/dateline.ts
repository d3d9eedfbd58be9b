/** Datelines: the place, date and agency with which a news report opens. */

const months: readonly string[] = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const weekday = String.raw`(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?,? )`;
const ordinal = "(?:st|nd|rd|th)?";
const dayAndMonth = String.raw`(?:${month} \d{1,2}${ordinal}|\d{1,2}${ordinal} ${month})`;
const fullDate = String.raw`(?:${month} \d{1,2}${ordinal},? \d{4}|\d{1,2}${ordinal} ${month},? \d{4}|\d{4}-\d{2}-\d{2})`;
const date = `(?:${weekday}?(?:${fullDate}|${dayAndMonth}))`;
const time = String.raw`(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?)`;
const region = String.raw`(?:, \p{Lu}[\p{L}. ]{1,30}?)`;
const place = String.raw`\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,4}${region}?`;
const capital = String.raw`\p{Lu}[\p{Lu}.'’-]{1,30}(?: \p{Lu}[\p{Lu}.'’-]{0,30}){0,4}${region}?`;
/** One place in capitals, or two that share a report: "LONDON/BERLIN", "LONDON AND BERLIN". */
const capitals = `${capital}(?:(?: ?/ ?| AND | and )${capital})?`;
const bracketed = String.raw`\([^()\n]{2,40}\)`;
const agency = String.raw`(?:${bracketed}|\p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{0,15}){0,2})`;
const dash = "(?:-{1,2}|[–—])";

interface DatelineShape {
  readonly example: string;
  readonly pattern: RegExp;
}

const shape = (example: string, pattern: string, flags = "u"): DatelineShape => ({
  example,
  pattern: new RegExp(pattern, flags),
});

/** Lines that are datelines. */
export const lineShapes: readonly DatelineShape[] = [
  shape(
    "Updated: 3:15 PM EST, Fri May 8, 2009",
    `^(?:(?:First |Last )?(?:Published|Updated|Posted|Date|Modified)(?: on| at)?:? )?(?:${time},? )?${weekday}?${fullDate}[.,]?(?:,? (?:at )?${time})?$`,
    "iu",
  ),
  shape(
    "2009-05-08T15:30:00Z",
    String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$`,
  ),
  shape("Friday, May 8", `^${date}$`),
  shape("14:50 GMT", `^${time}$`),
  shape("OSLO, May 8 - Reuters", `^${capitals}(?:,? ${date})?(?: ?${dash} ?${agency}| ${bracketed}) ?${dash}?$`),
  shape("Oslo, May 8 (NTB)", `^${place},? ${date}(?: ?${dash}? ?${agency})? ?${dash}?$`),
];

/** Datelines with which a paragraph opens. */
export const openingShapes: readonly DatelineShape[] = [
  shape("OSLO, May 8 (NTB) -", `^${capitals}(?:,? ${date})?(?: ${bracketed})? ?${dash}(?= |$)`),
  shape("Oslo (NTB) -", `^${place}(?:,? ${date})? ${bracketed} ?${dash}(?= |$)`),
  shape("May 8 (NTB) -", `^(?:${date} )?${bracketed} ?${dash}(?= |$)`),
  shape("Oslo, 8 May 2009 —", `^${place},? ${date} ?${dash}(?= |$)`),
  shape("Dayton, Ohio, United States -", String.raw`^${place}${region}{1,2} ${dash}(?= [\p{Lu}"“]|$)`),
  shape("Friday, May 8, 2009", String.raw`^${weekday}${fullDate}(?= \p{Lu}|$)`),
  shape("14.50 —", String.raw`^${time} ?(?:${dash}|[:|])(?= [\p{Lu}"“]|$)`),
];

const fullDateInside = new RegExp(fullDate, "iu");

/** Whether a line holds nothing but the place, date or agency of a report. */
export function isDateline(line: string): boolean {
  return line.length <= 120 && lineShapes.some(({ pattern }) => pattern.test(line));
}

/** Length of the dateline with which a paragraph opens, its dash included; 0 where there is none. */
export function openingDateline(paragraph: string): number {
  const opening = paragraph.slice(0, 200);
  return Math.max(0, ...openingShapes.map(({ pattern }) => pattern.exec(opening)?.[0].length ?? 0));
}

/** The full date of the first dateline in the opening lines of a text, as `YYYY-MM-DD`; nothing less is a date. */
export function findDate(text: string): string | undefined {
  const lines = text
    .slice(0, 4000)
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.trim());
  for (const line of lines.filter((line) => line !== "").slice(0, 12)) {
    const dateline = isDateline(line) ? line : line.slice(0, openingDateline(line));
    const found = dateline === "" ? undefined : readDate(dateline);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Reads the full date that a dateline holds. */
function readDate(dateline: string): string | undefined {
  const found = fullDateInside.exec(dateline)?.[0];
  if (found === undefined) return undefined;
  if (/^\d{4}-/u.test(found)) return checked(found);
  const year = /\d{4}/u.exec(found)?.[0] ?? "";
  const day = /\d{1,2}/u.exec(found)?.[0] ?? "";
  const name = /\p{L}{3}/u.exec(found.replace(/\d{1,2}(?:st|nd|rd|th)/u, ""))?.[0].toLowerCase() ?? "";
  const number = months.findIndex((known) => known.startsWith(name)) + 1;
  return checked(`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** Keeps a date that is in the calendar. */
function checked(iso: string): string | undefined {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
