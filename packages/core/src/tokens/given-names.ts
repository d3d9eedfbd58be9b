/** Given names of two syllables, as Chinese and Korean ones are written: one word in the treebanks, hyphen and all. */
import type { Word } from "../model/index.ts";

const onset = "(?:[bcdfghjklmnpqrstwxyz]|ch|gw|hw|hs|hy|kh|kw|my|ng|ph|ry|sh|sz|ts|tz|zh)?";
const rime = "(?:[aeiouy]|a[aeiou]|e[eiou]|i[aeou]|o[eou]|u[aeio]|ya|yo|ye|you?|eui?|iao|uai)(?:n|ng|m|k|p|t|l|h)?";
const syllable = new RegExp(`^${onset}${rime}$`, "u");

/** Joins the parts of such a name where a capitalised word, the family's name, goes before. */
export function joinGivenNames(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ form }) => form === "-")) return words;
  const joined: Word[] = [];
  for (let index = 0; index < words.length; index++) {
    const [first, hyphen, second] = words.slice(index, index + 3);
    const family = hyphen?.form === "-" ? familyName(joined) : undefined;
    if (first && hyphen && second && family && isGivenName(family, first, hyphen, second)) {
      if (family.form === "Im") joined.splice(-2, 2, family);
      joined.push({ form: `${first.form}-${second.form}`, start: first.start, end: second.end });
      index += 2;
    } else if (first) joined.push(first);
  }
  return joined;
}

/** The last word; "Im", which is a family's name, too, stands there as the contraction of "I am". */
function familyName(words: readonly Word[]): Word | undefined {
  const [before, last] = words.slice(-2);
  const isIm = before?.form === "I" && last?.form === "m" && before.end === last.start;
  return isIm ? { form: "Im", start: before.start, end: last.end } : words.at(-1);
}

function isGivenName(family: Word, first: Word, hyphen: Word, second: Word): boolean {
  if (hyphen.form !== "-" || first.end !== hyphen.start || hyphen.end !== second.start) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(family.form) || family.end + 1 !== first.start || !/^\p{Lu}\p{Ll}/u.test(first.form))
    return false;
  return (
    !determiners.has(family.form) && syllable.test(first.form.toLowerCase()) && syllable.test(second.form.toLowerCase())
  );
}

/** Words that, with a capital, begin a sentence but no name. */
const determiners: ReadonlySet<string> = new Set(
  "The This That These Those An Some Any No Every Each His Her Its Their Our My Your In On At By For With From To Of And But Or As If".split(
    " ",
  ),
);
