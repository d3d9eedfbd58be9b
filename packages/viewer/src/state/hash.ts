import type { EntityRecord } from "@factline/core";
import type { Library } from "../load/library.ts";
import { STANDINGS } from "../load/standing.ts";
import { initialState, type Selection, type State } from "./state.ts";

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
    ["documents", filters.oneDocument ? undefined : "all"],
  ];
  return new URLSearchParams(entries.filter((entry): entry is [string, string] => entry[1] !== undefined)).toString();
}

/** Reads a state from the fragment of an address; what the page does not know is left out. */
export function fromHash(hash: string, library: Library): State {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const types = new Set([...library.entities.values()].map(({ type }) => type));
  const listed = (key: string) => new Set((given.get(key) ?? "").split(","));
  const selection = readSelection(given, library);
  const confidence = Number(given.get("confidence") ?? 0);
  const time = given.get("time");
  const document = given.get("document") ?? "";
  const start = initialState(library.documents.has(document) ? document : firstDocument(library));
  return {
    ...start,
    pane: given.get("pane") === "statements" ? "statements" : "graph",
    everything: given.get("show") === "all",
    ...(selection && { selection, document: documentOf(selection, library) ?? start.document }),
    filters: {
      voice: given.get("voice") === "article" ? "article" : "anyone",
      hiddenStandings: new Set(STANDINGS.filter((standing) => listed("without").has(standing))),
      hiddenTypes: new Set<EntityRecord["type"]>([...types].filter((type) => listed("types").has(type))),
      minConfidence: confidence > 0 && confidence <= 1 ? confidence : 0,
      oneDocument: given.get("documents") !== "all",
      ...(time !== null && /^\d{4}(-\d\d){0,2}$/.test(time) && { time }),
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

function documentOf({ kind, id }: Selection, library: Library): string | undefined {
  return kind === "statement" ? library.statements.get(id)?.record.document : undefined;
}
