import type { Token } from "../../model/index.ts";
import { clustersAgree } from "../agreement.ts";
import type { Profile } from "../profile.ts";
import { readInteger } from "../quantity/number.ts";
import { clusterOf, onlyOne, recentBefore, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** Words for a part of some. */
const PART =
  /^(?:none|some|many|most|several|few|both|all|each|neither|either|half|third|quarter|majority|dozens|hundreds|thousands)$/;

const PAUSE = /^(?:[,;(–—]|-{1,2})$/;

/** Where the part begins that a pronoun is the whole of, behind a pause: "…, none of them seriously". */
function startOfPart({ head, tokens, children, mention }: Profile): number | undefined {
  const part = tokens[head.head];
  const isOf = (children[mention.head] ?? []).some((child) => tokens[child]?.lemma === "of");
  const isPart = part !== undefined && (part.upos === "NUM" || PART.test(part.form.toLowerCase()));
  if (head.deprel !== "nmod" || !isOf || !isPart || head.head > mention.head) return undefined;
  let start = head.head;
  while (isBefore(tokens[start - 1], head.head)) start--;
  return PAUSE.test(tokens[start - 1]?.form ?? "") ? start : undefined;
}

/** `at least two`, `almost all`: what hangs on the part before it. */
function isBefore(token: Token | undefined, part: number): boolean {
  return token?.head === part && token.upos !== "PUNCT";
}

/** Those before the pause: the nearest ones that are no part of the phrase of others. */
function thoseBefore(start: number, profile: Profile, scene: Scene): Profile | undefined {
  let found: Profile | undefined;
  for (const other of recentBefore(scene, profile, 0)) {
    const { kind, first, last, head } = other.mention;
    if (head >= start || kind === "pronoun" || other.number !== "plural") continue;
    const holds = found === undefined || (first <= found.mention.first && found.mention.last <= last);
    if (holds && clustersAgree(scene, other, profile)) found = other;
  }
  return found;
}

/** The number of somebody or something that a phrase gives: 23,000 for "23,000 drivers". */
function countOf({ children, mention, tokens }: Profile): number | undefined {
  const numeral = (children[mention.head] ?? []).find((child) => tokens[child]?.deprel === "nummod");
  return numeral === undefined ? undefined : figure(tokens[numeral]);
}

function figure(token: Token | undefined): number | undefined {
  return token?.upos === "NUM" ? readInteger(token.form) : undefined;
}

/** How many sentences back those may stand of whose number a part is told. */
const REACH = 3;

/** "812 of them": the only ones in the last sentences of whom there are so many; "two of them": the last ones, if they are more. */
function thoseCounted(profile: Profile, scene: Scene): Profile | undefined {
  const number = profile.head.deprel === "nmod" ? profile.tokens[profile.head.head] : undefined;
  const part = figure(number);
  if (part === undefined) return undefined;
  const several = [...recentBefore(scene, profile, REACH)].filter((other) => {
    const isPlural = other.mention.kind !== "pronoun" && other.number === "plural";
    return isPlural && clustersAgree(scene, other, profile);
  });
  const isEnough = (other: Profile) => clusterOf(scene, other).members.some((one) => (countOf(one) ?? 0) > part);
  if (/^\d/.test(number?.form ?? "")) return onlyOne(scene, several.filter(isEnough));
  const [last] = several;
  return last && isEnough(last) ? last : undefined;
}

export const wholeOfPart: Sieve = {
  id: "whole-of-part",
  description:
    "Those of whom a part is told are the ones named right before a pause, or the only ones who are so many.",
  example: "The burns were slight. [Four firefighters] were also injured, none of [them] seriously.",
  apply: (profile, scene) => {
    if (profile.pronoun?.number !== "plural" || profile.pronoun.person !== 3) return undefined;
    const start = startOfPart(profile);
    const before = start === undefined ? undefined : thoseBefore(start, profile, scene);
    return before ?? thoseCounted(profile, scene);
  },
};
