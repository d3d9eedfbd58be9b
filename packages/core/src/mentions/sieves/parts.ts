import type { Token } from "../../model/index.ts";
import { clustersAgree } from "../agreement.ts";
import type { Profile } from "../profile.ts";
import { recentBefore, type Scene } from "../scene.ts";
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

export const wholeOfPart: Sieve = {
  id: "whole-of-part",
  description: "Those of whom a part is told behind a pause are the ones named right before it.",
  example: "The burns were slight. [Four firefighters] were also injured, none of [them] seriously.",
  apply: (profile, scene) => {
    const start =
      profile.pronoun?.number === "plural" && profile.pronoun.person === 3 ? startOfPart(profile) : undefined;
    return start === undefined ? undefined : thoseBefore(start, profile, scene);
  },
};
