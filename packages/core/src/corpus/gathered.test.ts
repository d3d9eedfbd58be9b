import { expect, test } from "vitest";
import type { DocumentId, EntityId } from "../model/index.ts";
import { Gathered } from "./gathered.ts";
import { Members } from "./members.ts";
import { nameKey } from "./names/name.ts";
import type { DocumentProfile, EntityProfile } from "./profile.ts";
import { resolve } from "./resolve.ts";
import { memoryShelf } from "./shelf.ts";

const given = ["Anna", "Boris", "Clara", "A.", "Dr. Anna", ""];
const families = ["Lindqvist", "Okafor", "Hariri", "Al-Hariri", "Lindquist"];
const bodies = ["Nordline", "Nordline Ferries", "NF", "the Ministry of Transport", "Ministry of Transport"];
const roles = ["minister", "striker", "judge", "banker"];

/** Numbers below a bound, the same ones for the same seed (the generator of Park and Miller). */
function randomFrom(seed: number): (bound: number) => number {
  let state = seed + 1;
  return (bound) => {
    state = (state * 48_271) % 0x7fffffff;
    return (state >> 8) % bound;
  };
}

/** A document that names some people and bodies of a small stock, in many spellings. */
function documentOf(number: number): DocumentProfile {
  const random = randomFrom(number);
  const pick = (words: readonly string[]): string => words[random(words.length)] as string;
  const labels = Array.from({ length: 3 + random(4) }, (_, at) =>
    at % 3 === 2 ? pick(bodies) : `${pick(given)} ${pick(families)}`.trim(),
  );
  const names = [...new Set(labels.map(nameKey))].sort();
  const profileOf = (label: string): EntityProfile => ({
    id: nameKey(label).replaceAll(" ", "-") as EntityId,
    label,
    type: bodies.includes(label) ? "organization" : "person",
    names: { [label]: 1 + random(3) },
    mentions: 1 + random(5),
    roles: [pick(roles)],
    gender: random(7) - 3,
    within: [],
    regions: random(3) === 0 ? ["NO"] : [],
    near: names.filter(() => random(2) === 0),
  });
  const profiles = new Map(labels.map((label) => [nameKey(label), profileOf(label)]));
  const date = `20${10 + random(14)}-05-01`;
  return { document: `d${number}` as DocumentId, date, names, entities: [...profiles.values()] };
}

/** Which members are one thing and why, when so much may be held of them. */
function found(documents: readonly DocumentProfile[], most?: number): string[] {
  const shelf = memoryShelf();
  const members = new Members(documents, shelf);
  const { groups, clusterOf, reasonOf } = resolve(members, shelf, new Gathered(members, shelf, most));
  const nameOf = (number: number): string => `${members.documentOf(number)} ${members.profile(number).label}`;
  return groups.map((group) =>
    JSON.stringify([
      group.members.map((number) => [nameOf(number), reasonOf(number)]),
      [...clusterOf(group).near],
      [...clusterOf(group).keys],
    ]),
  );
}

test("what is let go and gathered again is what it was, so that the result does not depend on how much is held", () => {
  const documents = Array.from({ length: 120 }, (_, number) => documentOf(number));
  const whole = found(documents);
  expect(whole.some((group) => group.includes('"reason"'))).toBe(true);
  expect(whole.length).toBeGreaterThan(5);
  expect(found(documents, 0)).toEqual(whole);
  expect(found(documents, 500)).toEqual(whole);
  expect(found(documents.toReversed(), 300)).toEqual(whole);
});
