import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { FactlineError, type KnowledgeGraph, toGraphFile } from "@factline/core";

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
export async function makePage(graph: KnowledgeGraph): Promise<string> {
  const { renderPage } = await import("@factline/viewer/page");
  return renderPage(await readTemplate(), toGraphFile(graph));
}
