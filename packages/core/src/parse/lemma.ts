/**
 * Lemmas. Irregular forms come from a list and regular ones from spelling rules, tried against the words that the
 * network's vocabulary knows; where neither decides, the network's edit script does.
 */
import { adjectives, adverbs, nouns, particles, pronouns, verbs } from "./lemmas.data.ts";

/** How common a word is: its place in the network's vocabulary; none for a word that is not in it. */
export type WordRank = (word: string) => number | undefined;

/** How a form becomes its lemma: in which letter case, without how many last characters, and with what at its end. */
export interface EditScript {
  readonly letters: string;
  readonly strip: number;
  readonly add: string;
}

/** Leaves a form as it is. */
export const KEEP: EditScript = { letters: "K", strip: 0, add: "" };

/** Reads a lemma edit script `case|strip|add`; `K` alone keeps a form. */
export function readScript(script: string): EditScript {
  if (script === "K") return KEEP;
  const [letters = "L", strip = "0", ...add] = script.split("|");
  return { letters, strip: Number(strip), add: add.join("|") };
}

/** Applies a lemma edit script to a form. */
export function applyScript(form: string, { letters, strip, add }: EditScript): string {
  const base = recased(form, letters);
  const kept = withoutLast(base, strip);
  const lemma = kept === undefined ? "" : kept + add;
  return lemma === "" ? base : lemma;
}

/** A word without its last characters, each of one or two code units; none where it has fewer. */
function withoutLast(word: string, count: number): string | undefined {
  if (count === 0) return word;
  let end = word.length;
  for (let cut = 0; cut < count; cut++) {
    if (end === 0) return undefined;
    end -= end > 1 && (word.codePointAt(end - 2) as number) > 0xffff ? 2 : 1;
  }
  return word.slice(0, end);
}

function recased(form: string, letters: string): string {
  if (letters === "K") return form;
  return letters === "T" ? form.slice(0, 1).toUpperCase() + form.slice(1).toLowerCase() : form.toLowerCase();
}

/** Irregular forms, by tag. */
const irregular: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  VBD: verbs,
  VBN: verbs,
  VBZ: verbs,
  VBP: verbs,
  VBG: verbs,
  MD: verbs,
  VB: verbs,
  NNS: nouns,
  NNPS: nouns,
  JJR: adjectives,
  JJS: adjectives,
  RBR: adverbs,
  RBS: adverbs,
  PRP: pronouns,
  DT: pronouns,
  WP: pronouns,
  POS: particles,
  RB: particles,
  TO: particles,
};

/** Forms that are the base already, whatever past tense is written alike. */
const baseTags: ReadonlySet<string> = new Set(["VB", "VBP", "MD"]);

/** The lemma of a form by its tag: from the lists, by rule, or as the network's guess. */
export function lemmatize(form: string, xpos: string, guess: string, rank: WordRank): string {
  if (xpos === "CD" && THOUSANDS.test(form)) return form.replaceAll(",", "");
  const lower = form.toLowerCase().replaceAll("’", "'");
  const listed = irregular[xpos]?.get(lower) ?? irregularPart(lower, xpos);
  if (listed !== undefined && !(baseTags.has(xpos) && mayBeBase(lower))) return cased(form, xpos, listed);
  const candidates = regularBases(lower, xpos);
  if (candidates.length === 0) return asName(guess, form, xpos);
  const wanted = guess.toLowerCase();
  if (candidates.includes(wanted) && rank(wanted) !== undefined) return cased(form, xpos, wanted);
  return cased(form, xpos, commonest(candidates, rank) ?? candidates[0] ?? lower);
}

/** What stands before an irregular verb, as in "overtook" and "repaid". */
const VERB_PREFIX = /^(?:over|under|out|fore|mis|re|un|up|pre|with)(?=\p{L}{3})/u;

/** Nouns whose plurals end compounds, as in "gunmen" and "housewives"; others only seem to, as in "taxes" and "police". */
const NOUN_ENDING = /(?:women|men|children|wives|knives|shelves)$/;

/** The lemma of a compound whose last part is irregular. */
function irregularPart(lower: string, xpos: string): string | undefined {
  const isPlural = xpos === "NNS" || xpos === "NNPS";
  if (!isPlural && xpos !== "VBD" && xpos !== "VBN") return undefined;
  const at = isPlural ? lower.search(NOUN_ENDING) : (VERB_PREFIX.exec(lower)?.[0].length ?? -1);
  const base = at > 1 ? irregular[xpos]?.get(lower.slice(at)) : undefined;
  return base && lower.slice(0, at) + base;
}

/** Leaves a name the capital that it is written with. */
function asName(lemma: string, form: string, xpos: string): string {
  const isLowered = xpos === "NNP" && /^\p{Lu}/u.test(form) && /^\p{Ll}/u.test(lemma);
  return isLowered ? lemma.slice(0, 1).toUpperCase() + lemma.slice(1) : lemma;
}

/** A number without the commas between its thousands. */
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** One letter three times and more in a row. */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/** How a word is spelt that somebody draws out: "sooo", "pleeease"; names and what is no word stay as they are. */
export function undrawn(form: string, xpos: string, rank: WordRank): string {
  if (!/(\p{Ll})\1\1/u.test(form) || !/^\p{L}+$/u.test(form) || /^(?:NNP|FW|ADD|CD)/.test(xpos)) return form;
  const short = ["$1", "$1$1"].map((letters) => form.replace(DRAWN_OUT, letters).toLowerCase());
  return commonest(short, rank) ?? form;
}

/** The commonest of the words that are in the vocabulary. */
function commonest(words: readonly string[], rank: WordRank): string | undefined {
  const known = words.filter((word) => rank(word) !== undefined);
  return known.sort((a, b) => (rank(a) ?? 0) - (rank(b) ?? 0))[0];
}

/** Whether a form may be the base of another verb, as in "to found": apart from those that are written only so. */
function mayBeBase(lower: string): boolean {
  return !/^(?:am|is|are|'m|'re|'ve|'ll|wo|ca|has|does)$/u.test(lower);
}

/** Writes the lemma of a name with a capital. */
function cased(form: string, xpos: string, lemma: string): string {
  return xpos === "NNPS" ? form.slice(0, 1) + lemma.slice(1) : lemma;
}

/** Bases that a regular form may come from, the likeliest first. */
function regularBases(lower: string, xpos: string): readonly string[] {
  switch (xpos) {
    case "NNS":
    case "NNPS":
    case "VBZ":
      return withoutS(lower);
    // A plural verb has no s to lose: "Berg thanks rescuers" is of one, whatever the tag says.
    case "VBP":
      return lower.endsWith("as") ? [] : withoutS(lower);
    case "VBD":
    case "VBN":
      return lower.endsWith("ed") ? withoutEnding(lower, "ed") : [];
    case "VBG":
      return lower.endsWith("ing") ? withoutEnding(lower, "ing") : [];
    case "JJR":
    case "RBR":
      return lower.endsWith("er") ? withoutEnding(lower, "er") : [];
    case "JJS":
    case "RBS":
      return lower.endsWith("est") ? withoutEnding(lower, "est") : [];
    default:
      return [];
  }
}

function withoutS(lower: string): readonly string[] {
  if (/[^aeiou]ies$/u.test(lower) && lower.length > 4) return [`${lower.slice(0, -3)}y`];
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/u.test(lower)) return [lower.slice(0, -2), lower.slice(0, -1)];
  if (/[a-z]s$/u.test(lower) && !/(?:ss|us|is)$/u.test(lower)) return [lower.slice(0, -1)];
  return [];
}

/** The few verbs and adjectives that end in two equal consonants, `l`, `s` and `f` apart: others double theirs before an ending. */
const doubledBases: ReadonlySet<string> = new Set(
  "add butt buzz ebb egg err fizz fuzz jazz odd purr putt whirr".split(" "),
);

/** Undoes what an ending that starts with a vowel does to the spelling of a word. */
function withoutEnding(lower: string, ending: string): readonly string[] {
  const stem = lower.slice(0, -ending.length);
  if (!/[aeiouy]/u.test(stem) || stem.length < 2) return [];
  if (/^[^aeiou]i$/u.test(stem) && ending === "ed") return [`${stem}e`];
  if (/[^aeiou]i$/u.test(stem) && ending !== "ing") return [`${stem.slice(0, -1)}y`];
  // "Panicked" is of panic, "kicked" of kick.
  if (stem.endsWith("ick")) return [stem, stem.slice(0, -1)];
  if (/([bdgklmnprtvz])\1$/u.test(stem)) {
    if (/ll$/u.test(stem)) return [stem, stem.slice(0, -1)];
    return doubledBases.has(stem) ? [stem] : [stem.slice(0, -1)];
  }
  if (ENDS_IN_E.test(stem)) return [`${stem}e`];
  return MAY_END_IN_E.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

/** What an ending has left of a verb in `e`: after one short vowel a last consonant would be doubled, and no verb ends in `u` or `v`. */
const ENDS_IN_E = /(?:^[^aeiou]*[aeiouy][bdgklmnprtz]|[uv])$/u;

/** The same of longer stems, mostly: `escalat`, `dilut`, `subscrib`, `preced`, `immers`. */
const MAY_END_IN_E =
  /(?:c|[aeiou][sz]|[^aeiou][aiou]k|[^aeiou]l|dg|rg|ng|[^aeo]at|[^aeiou](?:ut|ib|ed|ag|id|ir|ur)|[lnpr]s)$/u;
