/**
 * Compares words of names that other alphabets spell in several ways: Gaddafi, Qadhafi; Zelensky, Zelenskyy.
 *
 * A word is its consonants, by the sound that romanisations share, and the vowels between them. Consonants must agree;
 * vowels may alternate as romanisations let them (a–e, e–i, o–u), since short vowels are what they write differently.
 */

/** Spellings of a consonant, the longest first. */
const CONSONANTS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/^(?:tsch|tch|sch|ch|sh)/, "C"],
  [/^(?:kh|gh|ck|cq|[kqg])/, "K"],
  [/^c(?=[eiy])/, "S"],
  [/^c/, "K"],
  [/^(?:dzh|dj|zh|j)/, "J"],
  [/^(?:th|t)/, "T"],
  [/^(?:dh|d)/, "D"],
  [/^(?:ph|ff|[fvw])/, "F"],
  [/^(?:ts|tz|sz|[sz])/, "S"],
  [/^x/, "KS"],
];

/** A word taken apart: `vowels[i]` stand before `consonants[i]`, and the last of them at the end. */
interface Sound {
  readonly consonants: string;
  readonly vowels: readonly string[];
}

function consonantAt(rest: string): readonly [sound: string, length: number] {
  for (const [spelling, sound] of CONSONANTS) {
    const [found] = spelling.exec(rest) ?? [];
    if (found) return [sound, found.length];
  }
  return [rest.slice(0, 1), 1];
}

const cache = new Map<string, Sound>();
const CACHE_SIZE = 50_000;

function soundOf(word: string): Sound {
  const known = cache.get(word);
  if (known) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const sound = takeApart(word);
  cache.set(word, sound);
  return sound;
}

function takeApart(word: string): Sound {
  // A letter is doubled, and a final h written, or not, as the writer likes.
  const plain = word.replace(/([^aeiou])\1+/g, "$1").replace(/h$/, "");
  // Between vowels j is what English writes y.
  let rest = plain.replace(/(?<=[aeiouy])j(?=[aeiouy])/g, "y");
  let consonants = "";
  let vowel = "";
  const vowels: string[] = [];
  while (rest !== "") {
    const [run] = /^[aeiouy]+/.exec(rest) ?? [""];
    const [sound, length] = run === "" ? consonantAt(rest) : ["", run.length];
    rest = rest.slice(length);
    vowel += run;
    if (vowel === "" && sound === consonants.at(-1)) continue;
    for (const letter of sound) {
      consonants += letter;
      vowels.push(vowel);
      vowel = "";
    }
  }
  return { consonants, vowels: [...vowels, vowel] };
}

/** What all spellings of a word have in common; short words keep their vowels, since else too many would agree. */
export function soundKey(word: string): string {
  const { consonants } = soundOf(word);
  return consonants.length < 2 ? word : consonants;
}

const ALTERNATIONS: ReadonlySet<string> = new Set(["ae", "ei", "iy", "ey", "ou", "ay"]);

function alternate(a: string, b: string): boolean {
  return a === b || ALTERNATIONS.has(a < b ? a + b : b + a);
}

/** One letter for what is often written by two. */
function plainVowels(run: string): string {
  return run.replace("ee", "i").replace("oo", "u").replace("ou", "u");
}

function vowelsAgree(one: string, other: string): boolean {
  const [a, b] = [plainVowels(one), plainVowels(other)];
  return [...a].some((letter) => [...b].some((opposite) => alternate(letter, opposite)));
}

/** Letters that a word has at least for its spelling to tell it from others. */
const LONG_ENOUGH = 4;

/** Whether two different words may be one in two romanisations. */
export function areSpellings(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < LONG_ENOUGH) return false;
  const [a, b] = [soundOf(one), soundOf(other)];
  if (a.consonants !== b.consonants || a.consonants.length < 2) return false;
  let missing = 0;
  for (const [at, vowel] of a.vowels.entries()) {
    const opposite = b.vowels[at] ?? "";
    if (vowel === "" && opposite === "") continue;
    const isInside = at > 0 && at < a.vowels.length - 1;
    if (vowel !== "" && opposite !== "") {
      if (!vowelsAgree(vowel, opposite)) return false;
    } else if (!isInside || ++missing > 1) return false;
  }
  return true;
}
