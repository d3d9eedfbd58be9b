import { expect, test } from "vitest";
import type { DocumentId, Entity, EntityId, EntityType, KnowledgeGraph } from "../model/index.ts";
import { recognizeEntities } from "./recognize.ts";

/** What is recognised of the first name in a text whose names are given with their types. */
function recognized(
  text: string,
  ...names: readonly (readonly [name: string, type: EntityType])[]
): Entity | undefined {
  const document = "d" as DocumentId;
  const entities = names.map(([label, type], at): Entity => {
    const start = text.indexOf(label);
    const mention = { document, sentence: 0, start, end: start + label.length, kind: "name", reason: "test" } as const;
    return { id: `${at}` as EntityId, label, type, named: true, aliases: [], mentions: [mention], salience: 1 };
  });
  const graph: KnowledgeGraph = {
    documents: [{ id: document, text, hash: "h", sentences: [{ start: 0, end: text.length }] }],
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    statements: new Map(),
  };
  return recognizeEntities(graph).entities.get("0" as EntityId);
}

test("a country has its code and its item", () => {
  const norway = recognized("Norway won.", ["Norway", "place"]);
  expect(norway?.place).toEqual({ country: "NO" });
  expect(norway?.links?.map(({ iri, service }) => [iri, service])).toEqual([
    ["http://www.wikidata.org/entity/Q20", "Wikidata"],
  ]);
});

test("a city has coordinates", () => {
  expect(recognized("They met in Tallinn.", ["Tallinn", "place"])?.place).toEqual({
    country: "EE",
    latitude: 59.44,
    longitude: 24.75,
  });
});

test.each([
  ["Cambridge, Massachusetts, is growing.", "US"],
  ["Cambridge, England, is growing.", "GB"],
  ["Cambridge is growing.", undefined],
])("%s", (text, country) => {
  expect(recognized(text, ["Cambridge", "place"])?.place?.country).toBe(country);
});

test("a state of the U.S. is not the country of its name", () => {
  expect(
    recognized("Farmers in Georgia, United States, wait.", ["Georgia", "place"], ["United States", "place"])?.place,
  ).toBeUndefined();
  expect(
    recognized("Voters in Georgia cheered in Tbilisi.", ["Georgia", "place"], ["Tbilisi", "place"])?.place,
  ).toEqual({ country: "GE" });
});

test("a large organisation has its item, a person of its name has none", () => {
  expect(recognized("Siemens fell.", ["Siemens", "organization"])?.links?.[0]?.iri).toBe(
    "http://www.wikidata.org/entity/Q81230",
  );
  expect(recognized("EU ministers met.", ["EU", "organization"])?.links?.[0]?.iri).toBe(
    "http://www.wikidata.org/entity/Q458",
  );
  expect(recognized("Siemens fell.", ["Siemens", "person"])?.links).toBeUndefined();
});
