/**
 * Makes the page of a graph: the built template with the graph and the places of its entities written into it.
 *
 * In:  the text of `page.html`, and a `GraphFile`.
 * Out: one HTML file that opens anywhere, offline.
 */
import type { GraphFile } from "@factline/core";
import { placeEntities } from "./layout.ts";

/** Writes a graph into the page; the same graph always gives the same bytes. */
export function renderPage(template: string, graph: GraphFile): string {
  const title = graph.documents.length === 1 ? graph.documents[0]?.title : undefined;
  const titled =
    title === undefined ? template : fill(template, "<title>", "</title>", `${escapeHtml(title)} – Factline`);
  const placed = fillData(titled, "layout", placeEntities(graph));
  return fillData(placed, "graph", graph);
}

function fillData(page: string, id: string, data: unknown): string {
  return fill(page, `<script type="application/json" id="${id}">`, "</script>", escapeJson(JSON.stringify(data)));
}

function fill(page: string, opening: string, closing: string, content: string): string {
  const start = page.indexOf(opening);
  if (start < 0) throw new Error(`The template has no ${opening}; use the page.html of the same version.`);
  const from = start + opening.length;
  return page.slice(0, from) + content + page.slice(page.indexOf(closing, from));
}

/** JSON that no HTML parser takes for markup, and that stays JSON. */
function escapeJson(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
