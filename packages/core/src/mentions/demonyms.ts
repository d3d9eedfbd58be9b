import type { Analysis, Token } from "../model/index.ts";
import { countryOf } from "./countries.ts";
import { foldWord } from "./fold-word.ts";

/** The place that an adjective before a noun is of, and how many words it has: `Norway` of "Norwegian", `South Korea` of "South Korean". */
export interface Demonym {
  readonly canonical: string;
  readonly words: 1 | 2;
}

/** Reads a word, with the one before it, as the adjective of a place. */
export type DemonymReader = (token: Token, before: Token | undefined) => Demonym | undefined;

/** Endings that make an adjective of a place's name. */
const ENDING = /(?:an|n|ese|ish|i|ic)$/;

/** How many letters an adjective and the name of its place share at least. */
const STEM = 4;

/** Reads adjectives of countries by the list, and of other places by the names that the document has. */
export function createDemonyms(analysis: Analysis): DemonymReader {
  const places = placesByStem(analysis);
  return ({ upos, deprel, form }, before) => {
    const isBefore = deprel === "amod" || (deprel === "compound" && upos === "PROPN");
    const ofTwo = isBefore && /^\p{Lu}/u.test(before?.form ?? "") ? countryOf([before?.form ?? "", form]) : undefined;
    if (ofTwo?.form === "people") return { canonical: ofTwo.name, words: 2 };
    // "North American" is of no country.
    if (/^(?:North|South|Latin|Central|Native|African|Asian|Inter)$/.test(before?.form ?? "")) return undefined;
    // "The Asturran army": of places that no list knows, the adjective may be taken for a name.
    if ((upos !== "ADJ" && upos !== "PROPN") || !isBefore || !/^\p{Lu}/u.test(form)) return undefined;
    if (deprel === "compound" && countryOf([form])) return undefined;
    const country = countryOf([form]);
    if (country?.form === "people") return { canonical: country.name, words: 1 };
    const word = foldWord(form);
    if (country || !ENDING.test(word)) return undefined;
    const canonical = places.get(word.slice(0, STEM))?.find((place) => isAdjectiveOf(word, foldWord(place)));
    return canonical === undefined ? undefined : { canonical, words: 1 };
  };
}

/** "varenian" of "varenia", "parisian" of "paris": the name without a last vowel, and an ending. */
function isAdjectiveOf(word: string, place: string): boolean {
  const stem = place.replace(/[aeiouy]$/, "");
  return word !== place && word.startsWith(stem) && word.length - stem.length <= 4;
}

function placesByStem({ candidates, sentences }: Analysis): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { type, sentence, first, last } of candidates) {
    const token = type === "place" && first === last ? sentences[sentence]?.tokens[first] : undefined;
    if (token?.upos !== "PROPN" || token.form.length < STEM) continue;
    const stem = foldWord(token.form).slice(0, STEM);
    found.set(stem, [...(found.get(stem) ?? []), token.form]);
  }
  return found;
}
