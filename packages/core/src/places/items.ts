import { foldPlace } from "./fold.ts";
import { COUNTRY_ITEMS, ORGANIZATION_ITEMS } from "./wikidata.data.ts";

/** Something that Wikidata has an item of. */
export interface Item {
  readonly name: string;
  readonly iri: string;
}

function itemsBy(list: string, keyOf: (name: string) => string): ReadonlyMap<string, Item> {
  return new Map(
    list.split(";").map((pair) => {
      const [name = "", item] = pair.split("=");
      return [keyOf(name), { name, iri: `http://www.wikidata.org/entity/${item}` }];
    }),
  );
}

let countries: ReadonlyMap<string, Item> | undefined;
let organizations: ReadonlyMap<string, Item> | undefined;

/** Wikidata's item of a country by its ISO 3166-1 code. */
export function countryItem(code: string): Item | undefined {
  countries ??= itemsBy(COUNTRY_ITEMS, (name) => name);
  return countries.get(code);
}

/** Wikidata's item of a large organisation by its name. */
export function organizationItem(name: string): Item | undefined {
  organizations ??= itemsBy(ORGANIZATION_ITEMS, foldPlace);
  return organizations.get(foldPlace(name));
}
