import { COUNTRIES } from "./countries.data.ts";
import { foldPlace } from "./fold.ts";

function codesBy(column: 1 | 2 | 3): ReadonlyMap<string, string> {
  return new Map(
    COUNTRIES.flatMap((row) =>
      row[column]
        .split("/")
        .filter(Boolean)
        .map((form) => [foldPlace(form), row[0]] as const),
    ),
  );
}

const BY_NAME = codesBy(1);
const BY_PEOPLE = codesBy(2);
const BY_SEAT = codesBy(3);
const NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.map(([code, names]) => [code, names.split("/")[0] as string]),
);

/** ISO 3166-1 code of the country that words are a name of: `LY` for "Libya". */
export function countryNamed(words: string): string | undefined {
  return BY_NAME.get(foldPlace(words));
}

/** ISO 3166-1 code of the country whose people or things an adjective or noun is about: `LY` for "Libyan". */
export function countryOfPeople(word: string): string | undefined {
  return BY_PEOPLE.get(foldPlace(word));
}

/** ISO 3166-1 code of the country of which words name the capital or another seat of government: `LY` for "Tripoli". */
export function countryOfSeat(words: string): string | undefined {
  return BY_SEAT.get(foldPlace(words));
}

/** A country's name as a reader would write it. */
export function countryName(code: string): string | undefined {
  return NAMES.get(code);
}
