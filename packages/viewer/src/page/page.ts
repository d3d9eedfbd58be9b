/**
 * Makes the page of a graph: the built template with the graph and the places of its entities written into it.
 *
 * In:  the text of `page.html`, and a `GraphFile`.
 * Out: one HTML file that opens anywhere, offline.
 */
import { type Decision, decisionLines, type GraphFile } from "@factline/core";
import { placeEntities } from "../layout/layout.ts";
import { type Places, readPlaces } from "../load/places.ts";
import type { Served } from "../load/served.ts";
import { escapeHtml, renderShell } from "./shell.ts";

/** What a page carries beside its graph. */
export interface Carried {
  /** Where entities stood before, and stay. */
  readonly places?: Places;
  /** The log of decisions about the graph; the page applies it, so that any of them can be undone. */
  readonly decisions?: readonly Decision[];
  /** Who serves the page and keeps the decisions that are taken in it. */
  readonly served?: Served;
}

/** Writes a graph into the page; the same graph always gives the same bytes. */
export function renderPage(template: string, graph: GraphFile, carried: Carried = {}): string {
  const { places = {}, decisions = [], served } = carried;
  const title = graph.documents.length === 1 ? graph.documents[0]?.title : undefined;
  const titled =
    title === undefined ? template : fill(template, "<title>", "</title>", `${escapeHtml(title)} – Factline`);
  const placed = fillData(titled, "layout", placeEntities(graph, places));
  const filled = fill(fillData(placed, "graph", graph), '<div id="app">', "</div>", renderShell(graph));
  const logged = decisions.length === 0 ? filled : fillText(filled, "decisions", decisionLines(decisions));
  return served === undefined ? logged : fillData(mayAsk(logged), "served", served);
}

/** Lets the page speak to the server that it comes from. */
function mayAsk(page: string): string {
  return page.replace("base-uri 'none'", "connect-src 'self'; base-uri 'none'");
}

/** The places of the entities of a page that was written before; none when the text is another page. */
export function placesOf(page: string): Places {
  const opening = openingOf("layout");
  const start = page.indexOf(opening);
  if (start < 0) return {};
  const from = start + opening.length;
  return readPlaces(page.slice(from, page.indexOf("</script>", from)));
}

function openingOf(id: string): string {
  return `<script type="application/json" id="${id}">`;
}

function fillData(page: string, id: string, data: unknown): string {
  return fillText(page, id, JSON.stringify(data));
}

function fillText(page: string, id: string, json: string): string {
  return fill(page, openingOf(id), "</script>", escapeJson(json));
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
