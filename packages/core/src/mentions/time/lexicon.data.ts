/** Month names and their abbreviations, January first; as patterns. */
export const MONTHS: readonly string[] = [
  "Jan(?:uary|\\.)?",
  "Feb(?:ruary|\\.)?",
  "Mar(?:ch|\\.)?",
  "Apr(?:il|\\.)?",
  "May",
  "Jun(?:e|\\.)?",
  "Jul(?:y|\\.)?",
  "Aug(?:ust|\\.)?",
  "Sep(?:tember|t\\.?|\\.)?",
  "Oct(?:ober|\\.)?",
  "Nov(?:ember|\\.)?",
  "Dec(?:ember|\\.)?",
];

/** Day names and their abbreviations, Monday first; as patterns. */
export const WEEKDAYS: readonly string[] = [
  "Mon(?:day|\\.)",
  "Tue(?:sday|s\\.|\\.)",
  "Wed(?:nesday|\\.)",
  "Thu(?:rsday|rs\\.|\\.)",
  "Fri(?:day|\\.)",
  "Sat(?:urday|\\.)",
  "Sun(?:day|\\.)",
];

/** Decades by name. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
]);

/** Ordinals that name a part of a period. */
export const ORDINALS: readonly string[] = ["first", "second", "third", "fourth"];
