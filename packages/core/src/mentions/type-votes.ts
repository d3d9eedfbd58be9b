import type { Analysis, EntityType, Mention } from "../model/index.ts";
import { companyNamed } from "../places/companies.ts";
import { MEN, WOMEN } from "./given-names.data.ts";
import { KINDS } from "./kinds.data.ts";
import { hasPlayers, isCalledBody, isThing, isTitled, isWhere, isWhich } from "./name-signs.ts";
import { formsOf, nameWords } from "./names.ts";
import { withoutNamesakes } from "./namesakes.ts";
import { CLUB_WORDS, COMPANY_WORDS } from "./roles.data.ts";
import { some, type Test, toldType } from "./type-evidence.ts";

/** Gives all mentions of one name in a document the type that most of them have. */
export function withCommonTypes(analysis: Analysis, found: readonly Mention[]): Mention[] {
  const mentions = withoutNamesakes(analysis, found);
  const bearers = new Map<string, Mention[]>();
  const keys = mentions.map((mention) => keyOf(analysis, mention));
  for (const [index, mention] of mentions.entries()) {
    const key = keys[index];
    if (key === undefined) continue;
    const known = bearers.get(key);
    if (known) known.push(mention);
    else bearers.set(key, [mention]);
  }
  const types = typesOf(analysis, bearers);
  return mentions.map((mention, index) => {
    const type = types.get(keys[index] ?? "");
    // "Lord Tallis", who founded the chain Tallis.
    const isMan = type === "organization" && isTitled(analysis, mention);
    return type ? { ...mention, type: isMan ? "person" : type } : mention;
  });
}

/** The names of a document by their words. */
type Bearers = ReadonlyMap<string, readonly Mention[]>;

/** The types of the names of a document. */
function typesOf(analysis: Analysis, bearers: Bearers): Map<string, EntityType> {
  const keysOf = (test: Test) =>
    new Set([...bearers].flatMap(([key, found]) => (some(analysis, found, test) ? [key] : [])));
  const things = keysOf(isThing);
  // "Norwell" of "Norwell Gazette" is nobody's surname, nor is what "it" takes up.
  const people = [...bearers].filter(([key, found]) => key.includes(" ") && isSomebody(analysis, found));
  const surnames = new Set(people.flatMap(([key]) => key.split(" ")).filter((word) => !things.has(word)));
  const types = new Map(
    [...bearers].map(([key, found]) => [key, surnames.has(key) ? mostCommon(found) : typeOf(analysis, found)]),
  );
  // "Babic, 24," is Ivo Babic, unless the text goes to a town of that name.
  for (const family of new Set(people.map(([key]) => key.slice(key.lastIndexOf(" ") + 1)))) {
    const type = types.get(family);
    if (type === "place" && !some(analysis, bearers.get(family) ?? [], isWhere)) types.set(family, "person");
    // Nor is "Amorim's last game" one of a body, or "Flick said" of a flick.
    const isOther = type !== undefined && type !== "place" && type !== "person" && type !== "time";
    const isCalled = some(analysis, bearers.get(family) ?? [], isCalledBody);
    if (isOther && !things.has(family) && !companyNamed(family) && !isCalled) types.set(family, "person");
  }
  const which = keysOf(isWhich);
  for (const key of bearers.keys()) {
    const family = goesByFamily(key, bearers);
    // "Gallant said it set a precedent": what he says is no sign that he is a thing.
    const isNamed =
      family !== undefined &&
      !which.has(key) &&
      !which.has(family) &&
      /^(?:person|organization)$/.test(types.get(key) ?? "");
    if (isNamed) for (const name of [key, family]) types.set(name, "person");
  }
  const clubs = keysOf(hasPlayers);
  for (const key of [...types.keys()].filter((name) => name.includes(" "))) {
    const [first = "", last = ""] = [key.split(" ")[0], key.split(" ").at(-1)];
    // "Northam" has players, so "Ashby Northam" is a club as well; `Norvik Marine` is no man where "Norvik" is a thing.
    const isClub = types.get(key) === "place" && (clubs.has(first) || clubs.has(last));
    if (isClub || (types.get(key) === "person" && things.has(first))) types.set(key, "organization");
    // Nor is "Norvik" of `Norvik Marine, whose chairman` one; "Norwell" of "Norwell Gazette" may be a town.
    const isShort = types.get(key) === "organization" && types.get(first) === "person" && !surnames.has(first);
    if (isShort) types.set(first, "organization");
  }
  return types;
}

/** The family name of "Elon Musk" in a text that has "Musk" as well: no body is called so by its last word alone. */
export function goesByFamily(key: string, bearers: { readonly has: (name: string) => boolean }): string | undefined {
  const [given = "", family = "", ...others] = key.split(" ");
  const isPersonal = (MEN.has(given) || WOMEN.has(given)) && others.length === 0 && bearers.has(family);
  const isBody =
    companyNamed(key) !== undefined ||
    [CLUB_WORDS, COMPANY_WORDS, KINDS.newspaper?.having, KINDS.company?.without].some((words) => words?.has(family));
  return isPersonal && !isBody ? family : undefined;
}

/** Whether a name of several words is mostly taken for a person's, and nothing speaks against it. */
function isSomebody(analysis: Analysis, mentions: readonly Mention[]): boolean {
  return mostCommon(mentions) === "person" && typeOf(analysis, mentions) === "person";
}

function mostCommon(mentions: readonly Mention[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

/** The most common type, unless the text says otherwise. */
function typeOf(analysis: Analysis, mentions: readonly Mention[]): EntityType {
  const type = mostCommon(mentions);
  return toldType(analysis, mentions, type) ?? type;
}

/** The words of a name that all its mentions share; nothing for places that mean their government here. */
function keyOf({ sentences }: Analysis, { kind, name, sentence, metonym, canonical }: Mention): string | undefined {
  if (kind !== "name" || !name || metonym || canonical) return undefined;
  return nameWords(formsOf(sentences[sentence]?.tokens ?? [], name)).join(" ");
}
