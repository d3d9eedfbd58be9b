/** What the reader decides about the graph, as the log has it; what was picked stays picked, under whatever id. */
import {
  anchorOf,
  type Decision,
  type DecisionAction,
  type EntityId,
  type EntityRecord,
  type EntityReference,
  entityReference,
  fromGraphFile,
  type StatementId,
  statementReference,
} from "@factline/core";
import { batch } from "@preact/signals";
import type { Library } from "../load/library.ts";
import { clearSelection, selectEntity } from "./reducers.ts";
import type { Store } from "./store.ts";
import { adoptionWords, decisionWords } from "./words.ts";

/** A mention of an entity, as its record lists it. */
export type EntityMentionRecord = EntityRecord["mentions"][number];

/** Says that two entities are one; the first gives its label. */
export function join(store: Store, first: string, second: string): void {
  take(store, { action: "merge", entities: [referenceTo(store, first), referenceTo(store, second)] });
}

/** Calls an entity by another name. */
export function rename(store: Store, entity: string, label: string): void {
  take(store, { action: "rename", entity: referenceTo(store, entity), label });
}

/** Gives an entity another type. */
export function retype(store: Store, entity: string, type: EntityRecord["type"]): void {
  take(store, { action: "retype", entity: referenceTo(store, entity), type });
}

/** Makes some mentions of an entity an entity of their own. */
export function split(store: Store, entity: string, mentions: readonly EntityMentionRecord[], label: string): void {
  const { documents } = fromGraphFile(store.library.graph);
  const anchors = mentions.flatMap(({ document, span: [start, end] }) => {
    const found = documents.find(({ id }) => id === document);
    return found === undefined ? [] : [anchorOf(found, { start, end })];
  });
  take(store, { action: "split", entity: referenceTo(store, entity), mentions: anchors, ...(label && { label }) });
}

/** Says that a statement is not what the article says. */
export function reject(store: Store, statement: string): void {
  const graph = fromGraphFile(store.library.graph);
  take(store, { action: "reject", statement: statementReference(graph, statement as StatementId) });
}

/** Takes the decisions of another log, and says what came of them. */
export function adopt(store: Store, decisions: readonly Decision[], from: string): void {
  change(store, () => adoptionWords(store.edits.adopt(decisions), from));
}

/** Takes the last decision back. */
export function undo(store: Store): void {
  change(store, () => describe("Undone", store.edits.undo()));
}

/** Takes the decision that was last taken back again. */
export function redo(store: Store): void {
  change(store, () => describe("Done again", store.edits.redo()));
}

function take(store: Store, action: DecisionAction): void {
  change(store, () => {
    store.edits.take(action);
    return `${decisionWords(action)}.`;
  });
}

function describe(what: string, decision: Decision | undefined): string {
  return decision === undefined ? "" : `${what}: ${decisionWords(decision)}.`;
}

/** Changes the graph and the selection in one step: nothing sees the one without the other. */
function change(store: Store, decide: () => string): void {
  batch(() => {
    const before = store.library;
    store.notice.value = decide();
    const { selection } = store.state.peek();
    if (selection === undefined) return;
    const after = store.library;
    if (after.entities.has(selection.id) || after.statements.has(selection.id)) return;
    const heir = selection.kind === "entity" ? heirOf(selection.id, before, after) : undefined;
    store.update(heir === undefined ? clearSelection : selectEntity(after, heir));
  });
}

/** The entity that now has the first mention of one that is no more. */
function heirOf(id: string, before: Library, after: Library): string | undefined {
  const first = before.entities.get(id)?.mentions[0];
  if (first === undefined) return undefined;
  const isFirst = ({ document, span }: EntityMentionRecord) =>
    document === first.document && span[0] === first.span[0] && span[1] === first.span[1];
  return [...after.entities.values()].find(({ mentions }) => mentions.some(isFirst))?.id;
}

function referenceTo({ library }: Store, entity: string): EntityReference {
  return entityReference(fromGraphFile(library.graph), entity as EntityId);
}
