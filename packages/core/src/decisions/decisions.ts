/**
 * What people decided about a graph, done to it anew after every run: merge, split, rename, retype, reject, undo.
 *
 * In:  a graph in which "Maria Keller" and "M. Keller" are two, and the decision that they are one.
 * Out: the graph in which they are one, and the decisions that could not be done, each with its reason.
 * See: Web Annotation Data Model, TextPositionSelector and TextQuoteSelector: how a decision finds its words again.
 *
 * The log is append-only and its order counts. Ids of entities and statements stay what they were.
 */
import type { Decision, KnowledgeGraph } from "../model/index.ts";
import { applyPlan } from "./apply.ts";
import { groundOf } from "./ground.ts";
import { effectiveDecisions, type Unapplied } from "./log.ts";
import { Plan } from "./plan.ts";
import { replay } from "./replay.ts";

export { anchorOf } from "./anchor.ts";
export { decisionId, makeDecision } from "./decision.ts";
export { decisionLines, parseDecisions } from "./lines.ts";
export type { Unapplied } from "./log.ts";
export { entityReference, statementReference } from "./reference.ts";

/** A graph after decisions. */
export interface DecidedGraph {
  readonly graph: KnowledgeGraph;
  /** The decisions that hold, undoings among them; those undone are neither here nor below. */
  readonly applied: readonly Decision[];
  /** The decisions that found nothing to change, whole or "in part", oldest first. */
  readonly unapplied: readonly Unapplied[];
}

/** Does what a log of decisions says to a graph; whatever the order of documents, and however often a line is repeated. */
export function applyDecisions(graph: KnowledgeGraph, decisions: readonly Decision[]): DecidedGraph {
  const { standing, undoings, unapplied } = effectiveDecisions(decisions);
  const plan = new Plan(groundOf(graph));
  const replayed = replay(plan, standing);
  const places = new Map(decisions.map(({ id }, place): [string, number] => [id, place]).reverse());
  const inOrder = (a: Decision, b: Decision): number => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0);
  return {
    graph: standing.length === 0 ? graph : applyPlan(plan),
    applied: [...undoings, ...replayed.applied].sort(inOrder),
    unapplied: [...unapplied, ...replayed.unapplied].sort((a, b) => inOrder(a.decision, b.decision)),
  };
}
