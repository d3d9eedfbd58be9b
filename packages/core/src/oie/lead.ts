/** The words that lead to a clause's object: its verb group, with the verbs that govern it. */
import { type Argument, type Clause, isRelation, type Tree, tokenAt } from "../model/index.ts";

/** A predicate that may run through several clauses. */
export interface Lead {
  readonly tokens: readonly number[];
  readonly subject: Argument | undefined;
  /** Arguments of the governing clauses that hold for the whole. */
  readonly outer: readonly Argument[];
}

/** The predicate with its governors and their objects: `led him to lobby`, `was considered to be`. */
export function leadOf(tree: Tree, clauses: readonly Clause[], clause: Clause): Lead {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  const link = linkOf(tree, clauses, clause);
  if (!link) return { tokens: clause.predicate.tokens, subject, outer: [] };
  const { governor, marks } = link;
  const above = leadOf(tree, clauses, governor);
  const object = governor.arguments.find(({ role, shared }) => (role === "object" || role === "recipient") && !shared);
  const adjective = governor.pattern === "copula" ? [governor.predicate.head] : [];
  const tokens = [
    ...above.tokens,
    ...adjective,
    ...(object?.phrase.tokens ?? []),
    ...marks,
    ...clause.predicate.tokens,
  ];
  const outer = object || !link.complement ? [] : [...above.outer, ...argumentsOf(governor)];
  return { tokens: [...new Set(tokens)].sort((a, b) => a - b), subject: above.subject ?? subject, outer };
}

function argumentsOf(governor: Clause): Argument[] {
  return governor.arguments.filter(({ role, phrase }) => role !== "subject" && phrase.head !== governor.predicate.head);
}

interface Link {
  readonly governor: Clause;
  readonly marks: readonly number[];
  /** Whether the clause completes its governor, so that the governor's other arguments hold for both. */
  readonly complement: boolean;
}

/** The governor that a predicate is told together with: by an open complement, a purpose, or coordination with one of them. */
function linkOf(tree: Tree, clauses: readonly Clause[], clause: Clause): Link | undefined {
  const governor = clause.governor && clauses[clause.governor.clause];
  if (!governor) return undefined;
  const { deprel = "", marker = "" } = clause.governor ?? {};
  if (isRelation(deprel, "xcomp")) return { governor, marks: clause.marks, complement: true };
  const behind = clause.predicate.head > governor.predicate.head;
  if (isRelation(deprel, "advcl") && PURPOSE.has(marker) && behind)
    return { governor, marks: clause.marks, complement: false };
  const first = deprel === "conj" && isParallel(tree, clause, governor) ? linkOf(tree, clauses, governor) : undefined;
  return first && { ...first, marks: clause.marks.length > 0 ? clause.marks : first.marks };
}

const PURPOSE: ReadonlySet<string> = new Set(["to", "in order to"]);

function isParallel(tree: Tree, clause: Clause, governor: Clause): boolean {
  const sameForm = tokenAt(tree, clause.predicate.head).xpos === tokenAt(tree, governor.predicate.head).xpos;
  return sameForm && clause.arguments.some(({ role, shared }) => role === "subject" && shared);
}
