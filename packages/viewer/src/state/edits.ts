/**
 * Where the reader mends the graph: an append-only log of decisions, replayed over the graph as it was extracted.
 *
 * In:  the library as it was loaded, and the decisions that came with it.
 * Out: the library with the decisions applied, the log with what was taken here, undo and redo.
 */
import {
  applyDecisions,
  type Decision,
  type DecisionAction,
  fromGraphFile,
  makeDecision,
  toGraphFile,
} from "@factline/core";
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type Library, toLibrary } from "../load/library.ts";
import type { Point } from "../load/seed.ts";

/** How the page's server keeps the decisions; nothing where there is none. It may be out of reach, or no longer the one that made the page. */
export type Saving = "saving" | "saved" | "unreachable" | "refused" | undefined;

/** A log as a page finds it when it opens. */
export interface OpenedLog {
  readonly decisions: readonly Decision[];
  /** How many of them, from the first, are kept by the page itself or by its server. */
  readonly saved: number;
}

const EMPTY_LOG: OpenedLog = { decisions: [], saved: 0 };

/** The log of a page and what follows from it. */
export interface Edits {
  readonly library: ReadonlySignal<Library>;
  /** All decisions, those that came with the page first. */
  readonly log: ReadonlySignal<readonly Decision[]>;
  /** Those that hold, the oldest first. */
  readonly standing: ReadonlySignal<readonly Decision[]>;
  /** Why decisions found nothing to change, a reason for each such. */
  readonly idle: ReadonlySignal<readonly string[]>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** How many decisions of the log, from the first, are kept by the page itself or by its server. */
  readonly saved: Signal<number>;
  /** How the saving goes, where each decision is saved as it is taken. */
  readonly saving: Signal<Saving>;
  readonly take: (action: DecisionAction) => void;
  /** Takes decisions of another log, in their order and but those that are known; tells what came of them. */
  readonly adopt: (decisions: readonly Decision[]) => Adoption;
  /** Takes the last decision back. */
  readonly undo: () => Decision | undefined;
  /** Takes the last decision that was taken back again. */
  readonly redo: () => Decision | undefined;
}

/** What came of the decisions of another log. */
export interface Adoption {
  readonly taken: number;
  readonly known: number;
  /** Why some of those that were taken find nothing to change. */
  readonly idle: readonly string[];
}

/** Opens the log of a library; `now` is the time in milliseconds. */
export function openEdits(base: Library, start: OpenedLog = EMPTY_LOG, now: () => number = Date.now): Edits {
  const log = signal(start.decisions);
  const undone = signal<readonly Decision[]>([]);
  const standing = computed(() => standingOf(log.value));
  const outcome = computed(() =>
    standing.value.length === 0 ? { library: base, unapplied: [] } : decided(base, log.value),
  );
  // No two at one moment: what is taken again after an undo must be another decision.
  let moment = 0;
  const append = (action: DecisionAction) => {
    moment = Math.max(now(), moment + 1);
    log.value = [...log.peek(), makeDecision({ ...action, at: new Date(moment).toISOString() })];
  };
  return {
    log,
    standing,
    library: computed(() => outcome.value.library),
    idle: computed(() => outcome.value.unapplied.map(({ reason }) => reason)),
    saved: signal(start.saved),
    saving: signal<Saving>(undefined),
    canRedo: computed(() => undone.value.length > 0),
    take: (action) => {
      undone.value = [];
      append(action);
    },
    adopt: (decisions) => {
      const known = new Set<string>(log.peek().map(({ id }) => id));
      const taken = new Map(decisions.flatMap((decision) => (known.has(decision.id) ? [] : [[decision.id, decision]])));
      undone.value = [];
      log.value = [...log.peek(), ...taken.values()];
      const { unapplied } = outcome.value;
      const idle = unapplied.flatMap(({ decision, reason }) => (taken.has(decision.id) ? [reason] : []));
      return { taken: taken.size, known: decisions.length - taken.size, idle };
    },
    undo: () => {
      const last = standing.peek().at(-1);
      if (last === undefined) return undefined;
      undone.value = [...undone.peek(), last];
      append({ action: "undo", decision: last.id });
      return last;
    },
    redo: () => {
      const last = undone.peek().at(-1);
      if (last === undefined) return undefined;
      undone.value = undone.peek().slice(0, -1);
      const { schema: _, id: __, at: ___, ...action } = last;
      append(action);
      return last;
    },
  };
}

/** A decision is undone when a later one says so that is not undone itself. */
function standingOf(log: readonly Decision[]): Decision[] {
  const undone = new Set<string>();
  const standing: Decision[] = [];
  for (const decision of log.toReversed()) {
    if (undone.has(decision.id)) continue;
    if (decision.action === "undo") undone.add(decision.decision);
    else standing.unshift(decision);
  }
  return standing;
}

interface Outcome {
  readonly library: Library;
  readonly unapplied: readonly { readonly decision: Pick<Decision, "id">; readonly reason: string }[];
}

/** The library with decisions applied; what is new stands where one of its mentions' entity stood. */
function decided(base: Library, log: readonly Decision[]): Outcome {
  const { graph, unapplied } = applyDecisions(fromGraphFile(base.graph), log);
  const file = toGraphFile(graph);
  return { library: toLibrary(file, placesOf(base, file.entities)), unapplied };
}

/** How far beside its old place an entity is put that stands there no longer alone. */
const ASIDE = 70;

function placesOf(base: Library, entities: Library["graph"]["entities"]): Record<string, Point> {
  const owner = new Map<string, string>();
  for (const { id, mentions } of base.graph.entities)
    for (const { document, span } of mentions) owner.set(`${document} ${span[0]}`, id);
  const places = new Map(base.positions);
  for (const { id, mentions } of entities) {
    if (places.has(id)) continue;
    const former = mentions.map(({ document, span }) => owner.get(`${document} ${span[0]}`)).find(Boolean);
    const place = former === undefined ? undefined : base.positions.get(former);
    if (place !== undefined) places.set(id, [place[0] + ASIDE, place[1] + ASIDE]);
  }
  return Object.fromEntries(places);
}
