/** The rules for the ends of sentences, in the order in which they are asked. */
import { beforeNumber, dotted, isInitials, isOrdinaryWord, others, titles } from "../model/abbreviations.data.ts";
import { speechVerbs, starters } from "./words.data.ts";

/** A sign that may close a sentence, with what stands around it. */
export interface Stop {
  /** The signs, closing quotation marks and brackets included; empty where a new sentence needs none. */
  readonly signs: string;
  /** The word before the signs. */
  readonly word: string;
  /** Its letters and periods at the end, in lower case. */
  readonly abbreviation: string;
  /** The word before that word. */
  readonly before: string;
  /** Whether that word opens the sentence. */
  readonly opens: boolean;
  /** The text after the signs, without white space. */
  readonly next: string;
  /** Whether no white space follows. */
  readonly glued: boolean;
  /** Whether a bracket is open. */
  readonly bracketed: boolean;
}

/** Says whether a sentence ends, or nothing where it does not know. */
export interface BoundaryRule {
  readonly id: string;
  readonly description: string;
  /** A text with a bar at the end of each sentence but the last. */
  readonly example: string;
  readonly apply: (stop: Stop) => boolean | undefined;
}

const speaker = new RegExp(String.raw`^(?:\p{L}[\p{L}.'’-]* ){1,6}?(?:${speechVerbs.join("|")})\b`, "u");
const timeWord =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|GMT\b|UTC\b|[A-Z]{1,2}[SD]?T\b|\()/u;

/** Whether the next word is one that seldom follows an abbreviation inside a sentence. */
function startsSentence({ next, signs }: Stop): boolean {
  if (signs.length > 1 || /^["“‘']/u.test(next)) return true;
  return starters.has(/^\p{L}+(?:['’]\p{L}+)?/u.exec(next)?.[0] ?? "");
}

const startsWithNumber = ({ next }: Stop): boolean => /^\p{N}/u.test(next);

/** The first rule that answers decides; where none does, the sentence ends. */
export const boundaryRules: readonly BoundaryRule[] = [
  {
    id: "label",
    description: "a picture's credit and what follows a figure's number are sentences of their own",
    example: "The old harbour| Photo: City archive.",
    apply: ({ signs }) => (signs === "" ? true : undefined),
  },
  {
    id: "open-bracket",
    description: "no sentence ends inside brackets that opened in it",
    example: "Lund (the owner. Not the captain) left.",
    apply: ({ bracketed }) => (bracketed ? false : undefined),
  },
  {
    id: "ellipsis",
    description: "dots end a sentence where a capital or a number follows",
    example: "He waited ... and waited ...| Then he left.",
    apply: ({ signs, next, glued }) =>
      /^(?:[.…]{2,}|…)/u.test(signs) ? !glued && /^["'‘“([]*[\p{Lu}\p{N}]/u.test(next) : undefined,
  },
  {
    id: "no-start",
    description: "a sentence begins with a capital, a number, a sign of its own, or a quotation mark or bracket",
    example: "“Why?” he asked.| “Why not?”",
    apply: ({ next }) =>
      /^["'‘’“«([{¿¡*•-]*\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}]|^[“"‘([]|^\p{So}|^[@#$€£]/u.test(next) ? undefined : false,
  },
  {
    id: "speaker",
    description: "words that say who asked or shouted go with the quotation",
    example: "“Stop!” Anna Lund shouted.| She left.",
    apply: ({ signs, next }) => (/^[!?].*["”’']$/u.test(signs) && speaker.test(next) ? false : undefined),
  },
  {
    id: "mark",
    description: "question and exclamation marks end a sentence",
    example: "Was it late?| Yes!| It was.",
    apply: ({ signs }) => (signs.startsWith(".") ? undefined : true),
  },
  {
    id: "ordinary-word",
    description: "what is an abbreviation elsewhere may be a word in lower case",
    example: "Anna said no.| Lund sat.| See no. 4.",
    apply: (stop) =>
      isOrdinaryWord(stop.word) ? !(beforeNumber.has(stop.abbreviation) && startsWithNumber(stop)) : undefined,
  },
  {
    id: "glued",
    description: "without a space, a sentence ends after a plain word only",
    example: "The ship left.|Nobody saw the U.N.Ship sail.",
    apply: ({ glued, word, signs }) => (glued ? signs.length > 1 || /^\p{L}?\p{Ll}{2,}$/u.test(word) : undefined),
  },
  {
    id: "enumeration",
    description: "a number or letter that opens a sentence counts it",
    example: "1. The ship left.",
    apply: ({ word, opens }) => (opens && /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/iu.test(word) ? false : undefined),
  },
  {
    id: "title",
    description: "a title goes with the name after it",
    example: "She met Gen. Lund.| Mr. Berg did not.",
    apply: ({ abbreviation }) => (titles.has(abbreviation) ? false : undefined),
  },
  {
    id: "before-number",
    description: "an abbreviated month goes with the number after it",
    example: "It began on Sept. 3 and ended in Oct.| The end was sudden.",
    apply: (stop) =>
      beforeNumber.has(stop.abbreviation) ? !startsWithNumber(stop) && startsSentence(stop) : undefined,
  },
  {
    id: "time",
    description: "a time of day goes with the day or zone after it",
    example: "They met at 9 a.m. Monday and left at 5 p.m.| Nobody spoke.",
    apply: (stop) =>
      /^(?:a\.m|p\.m|etc|al)$/u.test(stop.abbreviation)
        ? !startsWithNumber(stop) && !timeWord.test(stop.next)
        : undefined,
  },
  {
    id: "network",
    description: "what somebody wrote on X ends there",
    example: "He wrote so on X.| Anna Lund agreed.",
    apply: ({ word, before }) => (word === "X" && before === "on" ? true : undefined),
  },
  {
    id: "initial",
    description: "an initial goes with the name after it",
    example: "J. R. Lund left.| So did I.| Anna stayed.",
    apply: (stop) =>
      isInitials(stop.word) && stop.word.length === 1 ? stop.word === "I" || startsSentence(stop) : undefined,
  },
  {
    id: "abbreviation",
    description: "another abbreviation ends a sentence where a word follows that often begins one",
    example: "Lund Corp. Europe left the U.S. Navy.| It left the U.S.| The rest is known.",
    apply: (stop) =>
      isInitials(stop.abbreviation) || dotted.has(stop.abbreviation) || others.has(stop.abbreviation)
        ? startsSentence(stop)
        : undefined,
  },
];
