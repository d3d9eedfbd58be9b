import { CITIES } from "./cities.data.ts";
import { foldPlace } from "./fold.ts";

/** A city that is the capital of its country or has 100,000 people or more. */
export interface City {
  readonly name: string;
  /** ISO 3166-1 code of its country, or the division of a large one: `GB-england`. */
  readonly region: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

function readCity(country: string, row: string): City {
  const [name = "", latitude, longitude, thousands, division] = row.split("|");
  return {
    name,
    region: division ? `${country}-${division}` : country,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(thousands) * 1000,
  };
}

/** "New York City" is also called "New York". */
function namesOf({ name }: City): string[] {
  const folded = foldPlace(name);
  return [...new Set([folded, folded.replace(/ city$/, "")])];
}

function citiesByName(): ReadonlyMap<string, readonly City[]> {
  const found = new Map<string, City[]>();
  for (const city of CITIES.flatMap(([country, rows]) => rows.split(";").map((row) => readCity(country, row)))) {
    for (const name of namesOf(city)) found.set(name, [...(found.get(name) ?? []), city]);
  }
  return new Map([...found].map(([name, cities]) => [name, cities.sort((a, b) => b.population - a.population)]));
}

let cities: ReadonlyMap<string, readonly City[]> | undefined;

/** The cities of a name, the largest first. */
export function citiesNamed(name: string): readonly City[] {
  cities ??= citiesByName();
  return cities.get(foldPlace(name)) ?? [];
}
