import { countryNamed } from "../../places/countries.ts";
import { regionsNamed } from "../../places/regions.ts";
import { KNOWN, type NameVerdict } from "./agreement.ts";
import { foldWords } from "./fold.ts";
import { PLACE_WORDS } from "./names.data.ts";
import { areSpellings } from "./transliteration.ts";

/** A place's name taken apart. */
export interface PlaceName {
  readonly words: readonly string[];
  /** ISO code of the country that it names. */
  readonly country?: string;
}

/** Takes a place's name apart: "St. Ives" is saint, ives; "the city of Bergen" is bergen. */
export function placeName(name: string): PlaceName {
  const [region, ...others] = regionsNamed(name);
  // Georgia and other names of a country and a division of another are no country's alone.
  const country = others.length === 0 && region === countryNamed(name) ? region : undefined;
  const words = foldWords(name).map((word) => PLACE_WORDS[word] ?? word);
  const of = words.indexOf("of");
  const isPart =
    of > 0 && of < words.length - 1 && /^(?:city|town|village|municipality)$/.test(words[of - 1] as string);
  return { words: isPart ? words.slice(of + 1) : words, ...(country && { country }) };
}

/** Compares two names of places. */
export function comparePlaces(a: PlaceName, b: PlaceName): NameVerdict {
  if (a.country && b.country) return a.country === b.country ? { rule: "same-country", weight: KNOWN } : "conflict";
  if (a.words.join(" ") === b.words.join(" ")) return { rule: "same-name", weight: 3 };
  const areSame = a.words.length === b.words.length;
  const areAll =
    areSame && a.words.every((word, at) => word === b.words[at] || areSpellings(word, b.words[at] as string));
  return areAll ? { rule: "spelling", weight: 1 } : undefined;
}
