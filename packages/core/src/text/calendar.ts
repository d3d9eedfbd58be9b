const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Whether a text is a year, a month or a day of the calendar: `2012`, `2012-09`, `2012-09-27`. */
export function isDate(text: string): boolean {
  const parts = isoDate.exec(text);
  if (!parts) return false;
  const [, , month, day] = parts;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  // A day that its month does not have, `Date` moves into the next month.
  return day === undefined || new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}

function fromWords(text: string): string | undefined {
  const found =
    /\b(?<month>[A-Za-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b/.exec(text) ??
    /\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[A-Za-z]{3,9})\.?,? (?<year>\d{4})\b/.exec(text);
  if (!found?.groups) return undefined;
  const { year, month = "", day = "" } = found.groups;
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The calendar date that metadata gives, with or without a time of day; undefined when it gives none that is plain. */
export function readDate(text: string): string | undefined {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?=$|[T\s])/.exec(text)?.[1];
  const date = iso ?? (isDate(text.trim()) ? text.trim() : fromWords(text));
  return date !== undefined && isDate(date) ? date : undefined;
}
