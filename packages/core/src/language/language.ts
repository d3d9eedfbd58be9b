/**
 * Whether a text is in English, and which language it is in when it is not.
 *
 * Frequent words show English at once: about every third word of English prose is one of them, and hardly any of another
 * language. Only where they are few is a detector of many languages asked, and only of texts that are long enough to tell.
 */

const frequent: ReadonlySet<string> = new Set(
  (
    "the of and to a in that is was for on with as by at it he she they his her their be are were have has had not but from " +
    "this which who will would said an or been its we you i after more than about when into up out if there what all"
  ).split(" "),
);
/** A text with this share of them is English. */
const englishShare = 0.2;
/** Beginning of a text that is looked at, in characters. */
const sampleLength = 6000;
/** Fewer letters tell too little. */
const fewestLetters = 100;
/** How much better than English another language must fit. */
const margin = 0.1;

/** Loaded when it is needed, and once: it takes a fifth of a second. */
let detector: Promise<typeof import("eld/extrasmall")> | undefined;

function englishPart(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length === 0 ? 1 : words.filter((word) => frequent.has(word)).length / words.length;
}

/** The language of a text as its ISO 639-1 code when that is plainly not English; undefined when it is, or is unclear. */
export async function foreignLanguage(text: string): Promise<string | undefined> {
  const sample = text.slice(0, sampleLength);
  if (englishPart(sample) >= englishShare) return undefined;
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return undefined;
  detector ??= import("eld/extrasmall");
  const result = (await detector).eld.detect(sample);
  const scores: Readonly<Record<string, number>> = result.getScores();
  const { language } = result;
  if (language === "" || language === "en" || !result.isReliable()) return undefined;
  return (scores[language] ?? 0) - (scores.en ?? 0) >= margin ? language : undefined;
}

/** The name of a language in English, or its code. */
export function languageName(code: string): string {
  return new Intl.DisplayNames("en", { type: "language", fallback: "code" }).of(code) ?? code;
}
