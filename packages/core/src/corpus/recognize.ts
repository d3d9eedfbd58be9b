/**
 * Recognises countries, larger cities and large organisations by tables that come with Factline, without a network.
 *
 * In:  a document's graph, such as one that names "Norway", "Cambridge, Massachusetts" and "Siemens".
 * Out: the same with coordinates of cities, ISO codes of countries, and Wikidata's items of countries and organisations.
 *
 * A name that several cities have is left alone unless the text tells which is meant. The tables are large: import this lazily.
 */
import type { Entity, EntityLink, EntityPlace, KnowledgeGraph } from "../model/index.ts";
import { bodyNamed } from "../places/bodies.ts";
import { type City, citiesNamed } from "../places/cities.ts";
import { countryName, countryNamed, countryOfSeat } from "../places/countries.ts";
import { countryItem, organizationItem } from "../places/items.ts";
import { areNested, regionsNamed } from "../places/regions.ts";
import { type EntityProfile, profileEntities } from "./profile.ts";

export { type City, citiesNamed } from "../places/cities.ts";
export { countryItem, type Item, organizationItem } from "../places/items.ts";

/** Gives the known things of a document's graph their places and their items in Wikidata. */
export function recognizeEntities(graph: KnowledgeGraph): KnowledgeGraph {
  const profiles = new Map(
    profileEntities(graph).flatMap(({ entities }) => entities.map((profile) => [profile.id, profile] as const)),
  );
  const entities = [...graph.entities].map(([id, entity]) => {
    const profile = profiles.get(id);
    return [id, profile ? { ...entity, ...recognize(entity, profile) } : entity] as const;
  });
  return { ...graph, entities: new Map(entities) };
}

function recognize({ label, type }: Entity, profile: EntityProfile): Pick<Entity, "links" | "place"> {
  if (type === "place") return recognizePlace(label, profile);
  if (type !== "organization") return {};
  const item = organizationItem(bodyNamed(label) ?? label) ?? organizationItem(label);
  return item ? { links: [linkTo(item.iri, item.name, "known-organization")] } : {};
}

function linkTo(iri: string, label: string, reason: string): EntityLink {
  return { iri, label, service: "Wikidata", reason, score: 1 };
}

function recognizePlace(label: string, profile: EntityProfile): Pick<Entity, "links" | "place"> {
  const code = countryMeant(label, profile);
  const item = code === undefined ? undefined : countryItem(code);
  if (code !== undefined)
    return {
      place: { country: code },
      ...(item && { links: [linkTo(item.iri, countryName(code) ?? label, "known-country")] }),
    };
  const city = cityMeant(label, profile);
  return city ? { place: placeOf(city) } : {};
}

/** The country that a name is of; one that a division of another shares, such as Georgia, only where the text is about it. */
function countryMeant(label: string, { within, regions }: EntityProfile): string | undefined {
  const code = countryNamed(label);
  if (code === undefined || regionsNamed(label).length === 1) return code;
  const around = [...within, ...regions].filter((region) => !regionsNamed(label).includes(region) || region === code);
  return around.some((region) => region === code) && !around.some((region) => region.startsWith("US"))
    ? code
    : undefined;
}

/** How many times as large the largest of several cities must be to be meant where nothing else tells. */
const DOMINANCE = 10;

function cityMeant(label: string, { within, regions }: EntityProfile): City | undefined {
  const cities = citiesNamed(label);
  const inside = (told: readonly string[]) =>
    cities.filter(({ region }) => told.some((other) => areNested(region, other)));
  if (within.length > 0) return inside(within)[0];
  const [largest, second] = cities;
  if (!largest || !second) return largest;
  const [near, ...others] = inside(regions);
  if (near && others.length === 0) return near;
  const isClear =
    largest.population >= DOMINANCE * second.population || countryOfSeat(label) === largest.region.slice(0, 2);
  return isClear && regions.length === 0 ? largest : undefined;
}

function placeOf({ region, latitude, longitude }: City): EntityPlace {
  return { country: region.slice(0, 2), latitude, longitude };
}
