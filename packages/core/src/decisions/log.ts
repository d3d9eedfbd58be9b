import type { Decision } from "../model/index.ts";

/** A decision that changed nothing, and why. */
export interface Unapplied {
  readonly decision: Decision;
  readonly reason: string;
}

/** What remains of a log once what was undone is left out. */
export interface Effective {
  /** The decisions that hold, oldest first; none of them is an undo. */
  readonly standing: readonly Decision[];
  /** The undoings that hold. */
  readonly undoings: readonly Decision[];
  readonly unapplied: readonly Unapplied[];
}

/** The first line of each decision: a log that was joined with a copy of itself is the same log. */
function distinct(log: readonly Decision[]): Decision[] {
  const known = new Set<string>();
  return log.filter(({ id }) => !known.has(id) && known.add(id));
}

/** Takes out what later lines undo; an undoing can be undone, too. */
export function effectiveDecisions(log: readonly Decision[]): Effective {
  const decisions = distinct(log);
  const places = new Map<string, number>(decisions.map(({ id }, place) => [id, place]));
  const undone = new Set<string>();
  const standing: Decision[] = [];
  const undoings: Decision[] = [];
  const unapplied: Unapplied[] = [];
  for (const [place, decision] of [...decisions.entries()].reverse()) {
    if (undone.has(decision.id)) continue;
    if (decision.action !== "undo") standing.push(decision);
    else if ((places.get(decision.decision) ?? place) < place) {
      undone.add(decision.decision);
      undoings.push(decision);
    } else unapplied.push({ decision, reason: `no earlier decision has the id ${decision.decision}` });
  }
  return { standing: standing.reverse(), undoings: undoings.reverse(), unapplied: unapplied.reverse() };
}
