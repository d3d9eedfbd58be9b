import type { GraphFile } from "@factline/core";
import { mostSalient, rankEntities } from "../load/salience.ts";

/** What the page draws at first of each document, and of all together: ids of entities, the most salient first. */
export function openings({ documents, entities, statements }: GraphFile): string[][] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const views = documents.map(({ id }) => statements.filter(({ document }) => document === id));
  if (documents.length > 1) views.push([...statements]);
  return views.map((records) => mostSalient(rankEntities(known, records), records));
}
