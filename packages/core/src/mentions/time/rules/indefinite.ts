import { DAY_PART, NUMBER, ORDINAL, pattern, UNIT } from "../patterns.ts";
import type { TimeRule } from "../rule.ts";

const nothing = (): undefined => undefined;

/** Rules for times that the sentence alone does not settle: they are found, and stay without a date. */
export const INDEFINITE_RULES: readonly TimeRule[] = [
  {
    id: "clock",
    description: "A time of day",
    example: { text: "at 9:30 a.m. sharp", mention: "9:30 a.m." },
    pattern: pattern(
      "(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.m\\.|[ap]m)|(?:[01]?\\d|2[0-3]):[0-5]\\d|noon|midnight)(?: \\(?(?:local time|GMT|UTC|EST|EDT|CET|BST)\\)?)?",
    ),
    apply: nothing,
  },
  {
    id: "later",
    description: "A duration before or after a time named elsewhere",
    example: { text: "Two years later the mill closed", mention: "Two years later" },
    pattern: pattern(
      `(?<number>${NUMBER}) (?<unit>${UNIT}) (?:later|earlier|before)(?= ?(?:[,.;]|$|\\w+ed |the |he |she |it |they ))`,
    ),
    apply: nothing,
  },
  {
    id: "neighbour",
    description: "The unit beside a time named elsewhere",
    example: { text: "She left the next day .", mention: "the next day" },
    pattern: pattern(
      `(?:the|that) (?:(?:very )?(?:next|following|previous|same|preceding) (?:day|${DAY_PART}|week|weekend|month|year|decade)|(?:day|week|month|year) after(?= ?(?:[,.;]|$)))`,
    ),
    apply: nothing,
  },
  {
    id: "opening",
    description: "The day on which an event opens or closes",
    example: { text: "On opening night the hall was full .", mention: "opening night" },
    pattern: pattern(`(?:the )?(?:opening|closing) (?:night|day|weekend)`),
    apply: nothing,
  },
  {
    id: "nth-unit",
    description: "A day or week counted within an event",
    example: { text: "on the third day of the siege", mention: "the third day" },
    pattern: pattern(`the ${ORDINAL} (?:day|week|month|year)`),
    apply: nothing,
  },
];
