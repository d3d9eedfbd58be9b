/**
 * Finds the clauses of a document.
 *
 * In:  its parsed sentences, such as "Villagers clearing the road found a mine."
 * Out: clauses in text order, each with the one that governs it:
 *      `Villagers | clearing | the road`, `Villagers clearing the road | found | a mine`.
 *
 * Follows the idea of ClausIE (Del Corro and Gemulla, WWW 2013), that a sentence states what its clauses state, on the
 * relations of Universal Dependencies. README.md beside this file lists which constructions make which clauses.
 */
import {
  type Clause,
  dependents,
  type Governor,
  type ParsedSentence,
  type Tree,
  tokenAt,
  toTree,
} from "../model/index.ts";
import { COMPLETING } from "./control.data.ts";
import type { ClauseDraft } from "./pattern.ts";
import { PATTERNS } from "./patterns.ts";
import { isClausal, isInvertedCondition, markerText } from "./phrases.ts";

/** Finds all clauses of a document, in text order. */
export function findClauses(sentences: readonly ParsedSentence[]): Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of sentences) {
    const tree = toTree(sentence);
    const drafts = draftClauses(tree);
    const first = clauses.length;
    const heads = verbalHeads(drafts);
    for (const draft of drafts) {
      const governor = governorOf(tree, draft, heads, first);
      clauses.push(governor ? { ...draft, governor } : draft);
    }
  }
  return clauses;
}

function draftClauses(tree: Tree): ClauseDraft[] {
  const drafts: ClauseDraft[] = [];
  for (let head = 0; head < tree.tokens.length; head++) {
    drafts.push(...verbalClauses(tree, head));
    for (const pattern of PATTERNS.nominal) for (const draft of pattern.apply(tree, head)) drafts.push(draft);
  }
  return drafts;
}

function verbalClauses(tree: Tree, head: number): readonly ClauseDraft[] {
  for (const pattern of PATTERNS.verbal) {
    const clauses = pattern.apply(tree, head);
    if (clauses.length > 0) return clauses;
  }
  return [];
}

const VERBAL: ReadonlySet<string> = new Set(PATTERNS.verbal.map(({ id }) => id));

/** Position of each verbal or copular clause by its head. */
function verbalHeads(drafts: readonly ClauseDraft[]): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (const [position, { pattern, predicate }] of drafts.entries()) {
    if (VERBAL.has(pattern)) heads.set(predicate.head, position);
  }
  return heads;
}

/** Adverbs that make one conjunction with a clause's own: `as soon` in `as soon as`, `even` in `even if`. */
function adverbsBefore(tree: Tree, { predicate, marks }: ClauseDraft): number[] {
  const adverbs: number[] = [];
  for (let at = tokenAt(tree, predicate.head).head; at >= 0 && tokenAt(tree, at).upos === "ADV"; ) {
    adverbs.push(at);
    at = tokenAt(tree, at).head;
  }
  const before = (marks[0] ?? 0) - 1;
  if (tree.tokens[before]?.form.toLowerCase() === "even") adverbs.push(before);
  return adverbs.sort((a, b) => a - b);
}

/** A complement clause of a noun is its `acl`, and what completes a verb its `xcomp`, however the tree has them. */
function relationOf(tree: Tree, draft: ClauseDraft, governor: number): string {
  const { deprel, head } = tokenAt(tree, draft.predicate.head);
  if (deprel === "ccomp" && head >= 0 && tokenAt(tree, head).upos === "NOUN" && !isClausal(tree, head)) return "acl";
  if (deprel === "conj" && isMeans(tree, draft)) return "advcl";
  return isComplement(tree, draft, governor) ? "xcomp" : deprel;
}

/** `will pay with loans and by selling land`: a gerund behind a preposition tells of no further act, though it is coordinated with the verb. */
function isMeans(tree: Tree, { predicate, marks }: ClauseDraft): boolean {
  const gerund = [predicate.head, ...predicate.tokens].some((index) => tokenAt(tree, index).xpos === "VBG");
  return gerund && ["by", "without", "through"].includes(markerText(tree, marks));
}

/** `helped, along with others, to build it`, `went on building it`: what the verb asks for completes it, however it hangs. */
function isComplement(tree: Tree, { predicate, marks }: ClauseDraft, governor: number): boolean {
  const { deprel, head, xpos } = tokenAt(tree, predicate.head);
  if (deprel !== "advcl" || head !== governor || predicate.head < governor) return false;
  const completing = COMPLETING.get(tokenAt(tree, governor).lemma);
  const particles = [...dependents(tree, governor, "compound:prt"), ...marks];
  if (goesOn(tree, governor) && markerText(tree, marks) === "to") return true;
  return completing === `${markerText(tree, particles)} ${xpos}` && dependents(tree, governor, "obj").length === 0;
}

/** `went on to win`. */
function goesOn(tree: Tree, verb: number): boolean {
  const on = dependents(tree, verb, "advmod", "compound:prt").some((index) => tokenAt(tree, index).form === "on");
  return on && tokenAt(tree, verb).lemma === "go";
}

/** The nearest clause above, and the relation by which the way to it starts there. */
function governorOf(
  tree: Tree,
  draft: ClauseDraft,
  heads: ReadonlyMap<number, number>,
  first: number,
): Governor | undefined {
  const position = heads.get(draft.predicate.head);
  const nominal = position === undefined || !VERBAL.has(draft.pattern);
  if (nominal && position !== undefined) return { clause: first + position, deprel: "nominal" };
  let at = draft.predicate.head;
  for (at = tokenAt(tree, at).head; at >= 0; at = tokenAt(tree, at).head) {
    const governor = heads.get(at);
    if (governor === undefined) continue;
    const marker = isInvertedCondition(tree, draft.predicate.head)
      ? "if"
      : markerText(tree, [...adverbsBefore(tree, draft), ...draft.marks]);
    const relation = nominal ? "nominal" : relationOf(tree, draft, at);
    return { clause: first + governor, deprel: relation, ...(marker ? { marker } : {}) };
  }
  return undefined;
}
