import { COUNTRIES } from "../places/countries.data.ts";
import { foldWord } from "./fold-word.ts";

/** How a word names a country: by its name, by its people, or by its seat of government. */
export type CountryForm = "name" | "people" | "seat";

export interface CountryReading {
  readonly code: string;
  /** The country's name as a reader would write it. */
  readonly name: string;
  readonly form: CountryForm;
}

function keyOf(words: readonly string[]): string {
  return words
    .map(foldWord)
    .filter((word) => word !== "" && word !== "the")
    .join(" ");
}

function readings(): [string, CountryReading][] {
  return COUNTRIES.flatMap(([code, names, people, seats]) => {
    const [name = code] = names.split("/");
    const list = (forms: string, form: CountryForm) =>
      forms
        .split("/")
        .filter(Boolean)
        .map((words): [string, CountryReading] => [keyOf(words.split(/[\s,]+/)), { code, name, form }]);
    return [...list(seats, "seat"), ...list(people, "people"), ...list(names, "name")];
  });
}

const READINGS: ReadonlyMap<string, CountryReading> = new Map(readings());

function withoutArticle(word: string): string {
  return word === "the" ? "" : word;
}

/** The country that words name, if they do: "Libyan", "the U.S.", "Downing Street". */
export function countryOf(words: readonly string[]): CountryReading | undefined {
  const [word] = words;
  if (word !== undefined && words.length === 1 && !word.includes(" "))
    return READINGS.get(withoutArticle(foldWord(word)));
  return READINGS.get(keyOf(words.flatMap((part) => part.split(" "))));
}

/** The country that one of its people is called by: "Italian", "Swede", "Frenchwoman". */
export function nationalityOf(form: string): CountryReading | undefined {
  for (const word of [form, `${form}s`, form.replace(/(?:wo)?man$/, "")]) {
    const reading = countryOf([word]);
    if (reading?.form === "people") return reading;
  }
  return undefined;
}

const SEATS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  COUNTRIES.map(([code, , , seats]) => [code, seats.split("/").map((seat) => seat.split(" ").map(foldWord))]),
);

/** The names of a country's capital and other seats of government, as folded words. */
export function seatsOf(code: string): readonly (readonly string[])[] {
  return SEATS.get(code) ?? [];
}
