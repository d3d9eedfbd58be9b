import type { Token } from "../model/index.ts";

/** Where a token hangs after a repair. */
export interface Move {
  readonly index: number;
  readonly head: number;
  readonly deprel: string;
  /** What it is in its new place, where another tag led it astray. */
  readonly as?: Partial<Pick<Token, "upos" | "xpos" | "lemma">>;
}

/** What nearly every repair does at nearly every token: it is asked so often that a new array each time would cost more than the asking. */
export const NO_MOVES: readonly Move[] = [];

/** A pattern that no correct tree has, and how to mend it at a token. */
export interface Repair {
  readonly id: string;
  readonly description: string;
  /** Relations of the tokens that it may mend; any where they are left out. Asked first, since most sentences have none of them. */
  readonly relations?: readonly string[];
  readonly mend: (tokens: readonly Token[], index: number) => readonly Move[];
}

/** What a verb has one of at the most. */
export const SUBJECTS = ["nsubj", "nsubj:pass", "csubj", "expl"] as const;

/** The relation that a subject has to a verb. */
export function subjectRelation(tokens: readonly Token[], verb: number): "nsubj" | "nsubj:pass" {
  return childrenOf(tokens, verb, "aux:pass").length > 0 ? "nsubj:pass" : "nsubj";
}

/** Verbs of saying and thinking. */
export const SAYING: RegExp =
  /^(?:say|tell|add|report|announce|warn|write|estimate|argue|claim|concede|acknowledge|admit|allege|insist|believe|think|fear|hope)$/;

/** Dependents of a token by one of the relations, in text order. */
export function childrenOf(tokens: readonly Token[], head: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.head === head && relations.includes(token.deprel)) found.push(index);
  }
  return found;
}

/** All dependents of a token, in text order. */
export function allChildrenOf(tokens: readonly Token[], head: number): number[] {
  return [...tokens.keys()].filter((at) => tokens[at]?.head === head);
}

/** Whether a token is another or hangs somewhere below it. */
export function isBelow(tokens: readonly Token[], index: number, above: number): boolean {
  let at = index;
  while (at >= 0 && at !== above) at = tokens[at]?.head ?? -1;
  return at === above;
}

/** Hangs tokens on another word, each by the relation that it has. */
export function rehang(tokens: readonly Token[], indices: readonly number[], head: number): Move[] {
  return indices.map((index) => ({ index, head, deprel: tokens[index]?.deprel ?? "dep" }));
}
