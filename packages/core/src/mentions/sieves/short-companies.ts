import type { Profile } from "../profile.ts";
import { CLUB_WORDS, COMPANY_WORDS } from "../roles.data.ts";
import { isIn } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { isOrganizationWord, isProperWord } from "../types.ts";
import { sameWords, theOnly } from "./names.ts";

/** What is named for saints, and goes by the saint's name: "St Mary's"; and parties: "Labour". */
const PATRONAGE: ReadonlySet<string> = new Set(["hospital", "school", "college", "church", "cathedral", "party"]);

function beginsWith(name: readonly string[], words: readonly string[]): boolean {
  return sameWords(words, name.slice(0, words.length));
}

/** Whether words only complete the name of a company or a club: those for a trade. */
function isTrade(words: readonly string[]): boolean {
  if (words.length === 1 && (PATRONAGE.has(words[0] ?? "") || CLUB_WORDS.has(words[0] ?? ""))) return true;
  return words.length > 0 && words.every((word) => COMPANY_WORDS.has(word));
}

/** Whether a name goes on with one more. */
function isOneName([word = "", ...others]: readonly string[]): boolean {
  return word !== "" && others.length === 0 && isProperWord(word) && !/\d/.test(word);
}

/** Whether one word completes a name that says nothing of a body of its own, as "Foundation" would: "Meridian Launch". */
function isAnyWord([word = "", ...others]: readonly string[]): boolean {
  if (others.length > 0 || !/^\p{L}+$/u.test(word)) return false;
  return !isOrganizationWord(word.slice(0, 1).toUpperCase() + word.slice(1));
}

/** Whether a name goes on from that of a body told before, other than by its trade: "CBBC HD" is a part of CBBC, or another one. */
export function isNameOfPart({ name, mention }: Profile, { name: whole }: Profile): boolean {
  const rest = name.slice(whole.length);
  return rest.length > 0 && beginsWith(name, whole) && mention.type === "organization" && !isTrade(rest);
}

/** How many mentions of a name's first word are looked through, so that a long text takes no longer by the word. */
const MOST_BEARERS = 500;

export const shortCompany: Sieve = {
  id: "short-company",
  description:
    "The name of a company or a club without the words for what it is takes up the one whose name begins so.",
  example: "[Siemens Energy] cut its forecast. Shares of [Siemens] fell.",
  apply: (profile, scene) => {
    const [word] = profile.name;
    if (word === undefined || !(profile.mention.type === "person" || profile.mention.type === "organization"))
      return undefined;
    // "CBBC HD", told after CBBC, is a part of it: what is introduced by its short name has no fuller one later.
    const first = scene
      .withNameWord(word)
      .slice(0, MOST_BEARERS)
      .find((one) => sameWords(one.name, profile.name) && isIn(one, "body", scene));
    const isPartOf = (index: number) => first !== undefined && first.index < index;
    const full = scene.bearersOf(word).filter(({ name, mention, index }) => {
      const rest = name.slice(profile.name.length);
      const trade = rest.includes("of") ? rest.slice(0, rest.indexOf("of")) : rest;
      const isBody = mention.type === "organization" || PATRONAGE.has(name.at(-1) ?? "");
      const goesOn = isOneName(trade) || (profile.mention.type === "organization" && isAnyWord(rest));
      const isShort = isTrade(trade) || (goesOn && !isPartOf(index));
      return isBody && isShort && beginsWith(name, profile.name);
    });
    return theOnly(scene, profile, full);
  },
};
