import type { EntityRecord } from "@factline/core";
import type { Library } from "../load/library.ts";
import { STANDINGS } from "../load/standing.ts";
import { initialState, type Selection, type State, type View } from "./state.ts";

/** Writes a state as the fragment of an address; what is as at the opening is left out. */
export function toHash(state: State, library: Library): string {
  const { filters, selection } = state;
  const entries: [string, string | undefined][] = [
    [selection?.kind ?? "statement", selection?.id],
    ["document", state.document === firstDocument(library) ? undefined : state.document],
    ["pane", state.pane === "graph" ? undefined : state.pane],
    ["show", state.everything ? "all" : undefined],
    ["voice", filters.voice === "anyone" ? undefined : filters.voice],
    ["without", [...filters.hiddenStandings].sort().join(",") || undefined],
    ["types", [...filters.hiddenTypes].sort().join(",") || undefined],
    ["confidence", filters.minConfidence > 0 ? String(filters.minConfidence) : undefined],
    ["time", filters.time],
    ["papers", [...filters.hiddenPapers].sort().join("|") || undefined],
    ["source", filters.source],
    ["disputed", filters.onlyDisputed ? "only" : undefined],
    ["from", state.pin],
    ["documents", filters.oneDocument ? undefined : "all"],
    ["look", state.view && writeView(state.view)],
  ];
  return new URLSearchParams(entries.filter((entry): entry is [string, string] => entry[1] !== undefined)).toString();
}

/** Reads a state from the fragment of an address; what the page does not know is left out. */
export function fromHash(hash: string, library: Library): State {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const types = new Set([...library.entities.values()].map(({ type }) => type));
  const papers = new Set([...library.papers.values()].map(({ name }) => name));
  const listed = (key: string, by = ",") => new Set((given.get(key) ?? "").split(by));
  const [source, pin] = ["source", "from"].map((key) => knownEntity(given.get(key), library));
  const view = readView(given.get("look"));
  const selection = readSelection(given, library);
  const confidence = Number(given.get("confidence") ?? 0);
  const time = given.get("time");
  const document = given.get("document") ?? "";
  const start = initialState(library.documents.has(document) ? document : firstDocument(library));
  return {
    ...start,
    pane: given.get("pane") === "statements" ? "statements" : "graph",
    everything: given.get("show") === "all",
    ...(pin !== undefined && { pin }),
    ...(view && { view }),
    ...(selection && { selection, document: documentOf(selection, library) ?? start.document }),
    filters: {
      voice: given.get("voice") === "article" ? "article" : "anyone",
      hiddenStandings: new Set(STANDINGS.filter((standing) => listed("without").has(standing))),
      hiddenTypes: new Set<EntityRecord["type"]>([...types].filter((type) => listed("types").has(type))),
      hiddenPapers: new Set([...papers].filter((name) => listed("papers", "|").has(name))),
      minConfidence: confidence > 0 && confidence <= 1 ? confidence : 0,
      onlyDisputed: given.get("disputed") === "only",
      oneDocument: given.get("documents") !== "all",
      ...(time !== null && /^\d{4}(-\d\d){0,2}$/.test(time) && { time }),
      ...(source !== undefined && { source }),
    },
  };
}

function firstDocument(library: Library): string {
  return library.documents.keys().next().value ?? "";
}

function readSelection(given: URLSearchParams, library: Library): Selection | undefined {
  const statement = given.get("statement");
  if (statement !== null && library.statements.has(statement)) return { kind: "statement", id: statement };
  const entity = given.get("entity");
  return entity !== null && library.entities.has(entity) ? { kind: "entity", id: entity } : undefined;
}

function knownEntity(id: string | null | undefined, library: Library): string | undefined {
  return id !== null && id !== undefined && library.entities.has(id) ? id : undefined;
}

/** Whole units and a scale to a hundredth are as much as a reader can tell apart. */
function writeView({ x, y, scale }: View): string {
  return `${Math.round(x)},${Math.round(y)},${Number(scale.toPrecision(3))}`;
}

function readView(text: string | null): View | undefined {
  const [x = Number.NaN, y = Number.NaN, scale = Number.NaN] = (text ?? "").split(",").map(Number);
  return Number.isFinite(x + y) && scale > 0 && Number.isFinite(scale) ? { x, y, scale } : undefined;
}

function documentOf({ kind, id }: Selection, library: Library): string | undefined {
  return kind === "statement" ? library.statements.get(id)?.record.document : undefined;
}
