import { countryNamed, countryOfPeople } from "./countries.ts";
import { DIVISIONS } from "./divisions.data.ts";
import { foldPlace } from "./fold.ts";

function divisionsByName(): ReadonlyMap<string, string> {
  return new Map(
    DIVISIONS.flatMap(([country, names]) =>
      names.split("/").flatMap((division) => {
        const [name = "", short] = division.split("=");
        const code = `${country}-${foldPlace(name).replaceAll(" ", "-")}`;
        return [name, ...(short ? [short] : [])].map((form) => [foldPlace(form), code] as const);
      }),
    ),
  );
}

const BY_NAME = divisionsByName();

/** The countries and divisions that words may name: `LB` for "Lebanon" and "Lebanese", two for "Georgia". */
export function regionsNamed(words: string): string[] {
  const division = BY_NAME.get(foldPlace(words));
  const country = countryNamed(words) ?? countryOfPeople(words);
  return [division, country].filter((region) => region !== undefined);
}

/** Whether two regions are one, or one lies in the other. */
export function areNested(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}
