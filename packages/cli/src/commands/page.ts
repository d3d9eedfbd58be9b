import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { FactlineError, type KnowledgeGraph, toGraphFile } from "@factline/core";
import type { Carried } from "@factline/viewer/page";

async function readTemplate(): Promise<string> {
  try {
    return await readFile(createRequire(import.meta.url).resolve("@factline/viewer/page.html"), "utf8");
  } catch (error) {
    throw new FactlineError(
      "output-failed",
      "The viewer's page is missing; build Factline, or install it again",
      error,
    );
  }
}

/** Makes the page that shows a graph beside its articles; it carries all it needs. */
export async function makePage(graph: KnowledgeGraph, carried: Carried = {}): Promise<string> {
  const { renderPage } = await import("@factline/viewer/page");
  return renderPage(await readTemplate(), toGraphFile(graph), carried);
}

/** Where the entities of an older page stand, so that they stand there again. */
export async function readPlaces(file: string): Promise<NonNullable<Carried["places"]>> {
  const { placesOf } = await import("@factline/viewer/page");
  try {
    return placesOf(await readFile(file, "utf8"));
  } catch (error) {
    throw new FactlineError(
      "input-unreadable",
      `${file} cannot be read; give --keep a page that was made before`,
      error,
    );
  }
}
