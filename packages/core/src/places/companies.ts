import { COMPANIES } from "./companies.data.ts";
import { foldPlace } from "./fold.ts";

/** A company or a club that is much in the news. */
export interface Company {
  readonly name: string;
  /** ISO 3166-1 code of the country where it is at home. */
  readonly country: string;
  /** The words of the town where it is at home, folded. */
  readonly town: readonly string[];
  /** Words that the news call it by: "airline", "budget". */
  readonly words: ReadonlySet<string>;
}

const BY_NAME: ReadonlyMap<string, Company> = new Map(
  COMPANIES.flatMap(([names, country, town, words]) => {
    const all = names.split("/");
    const company = {
      name: all[0] as string,
      country,
      town: foldPlace(town).split(" "),
      words: new Set(words.split(" ")),
    };
    return all.map((name): [string, Company] => [keyOf(name), company]);
  }),
);

function keyOf(name: string): string {
  return foldPlace(name).replace(/ ?& ?/g, " and ");
}

/** The company or the club that words are a name of: Volkswagen for "VW". */
export function companyNamed(words: string): Company | undefined {
  return BY_NAME.get(keyOf(words));
}
