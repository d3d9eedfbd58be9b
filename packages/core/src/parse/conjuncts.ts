/**
 * Chooses anew what a conjunct stands beside, since conjuncts are alike: "men who raise our food and man our mines" joins two
 * verbs, whatever noun is nearer.
 *
 * In:  the tokens of a sentence with its tree, and the scores of all arcs.
 * Out: the same, with some conjuncts at another word before them; the tree stays a tree.
 *
 * The network scores each arc by itself. Its score and what the two words have in common are added up.
 */
import type { Token } from "../model/index.ts";
import { isBelow } from "./repair.ts";

/** What likeness counts beside an arc's score; fitted to the dev documents, each group of which was left out once. */
const SAME_XPOS = 1.5;
const SAME_UPOS = 1;
const SAME_MARK = 1.5;
const SAME_PREPOSITION = 2.5;
const BOTH_WITH_SUBJECT = 2.5;
const MOST = SAME_XPOS + SAME_UPOS + SAME_MARK + SAME_PREPOSITION + BOTH_WITH_SUBJECT;

/** Gives conjuncts the heads that fit them best. `scores` holds a row of `columns` for each word, the root's first. */
export function reattachConjuncts(tokens: readonly Token[], scores: Float32Array, columns: number): Token[] {
  const mended = [...tokens];
  for (let index = 1; index < mended.length; index++) {
    const { deprel, head } = mended[index] as Token;
    if (deprel !== "conj" || head < 0) continue;
    const best = bestPartner(mended, scores.subarray(index * columns + 1), index);
    if (best !== head) mended[index] = { ...(mended[index] as Token), head: best };
  }
  return mended;
}

/** The word before a conjunct that it fits best; `arcs` are the scores of its heads. */
function bestPartner(tokens: readonly Token[], arcs: Float32Array, index: number): number {
  const { head } = tokens[index] as Token;
  const least = (arcs[head] as number) - MOST;
  let best = head;
  let most = (arcs[head] as number) + likeness(tokens, index, head);
  for (let other = 0; other < index; other++) {
    const score = arcs[other] as number;
    if (other === head || score < least) continue;
    const points = score + likeness(tokens, index, other);
    if (points > most && !isBelow(tokens, other, index)) {
      best = other;
      most = points;
    }
  }
  return best;
}

function likeness(tokens: readonly Token[], index: number, other: number): number {
  const [a, b] = [tokens[index] as Token, tokens[other] as Token];
  const preposition = wordsOf(tokens, index, "case");
  return (
    (a.xpos === b.xpos ? SAME_XPOS : 0) +
    (a.upos === b.upos ? SAME_UPOS : 0) +
    (wordsOf(tokens, index, "mark") === wordsOf(tokens, other, "mark") ? SAME_MARK : 0) +
    (preposition !== "" && preposition === wordsOf(tokens, other, "case") ? SAME_PREPOSITION : 0) +
    (hasSubject(tokens, index) && hasSubject(tokens, other) ? BOTH_WITH_SUBJECT : 0)
  );
}

/** The words by which a phrase or a clause begins: its preposition, "to" or "that"; nothing where it has none. */
function wordsOf(tokens: readonly Token[], index: number, relation: "case" | "mark"): string {
  let words = "";
  for (let at = 0; at < index; at++) {
    const { head, deprel, lemma } = tokens[at] as Token;
    if (head === index && deprel === relation) words += `${lemma} `;
  }
  return words;
}

function hasSubject(tokens: readonly Token[], index: number): boolean {
  return tokens.some(({ head, deprel }) => head === index && deprel.startsWith("nsubj"));
}
