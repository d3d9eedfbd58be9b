/**
 * Mends what a parser can get wrong and English grammar rules out.
 *
 * In:  the tokens of a sentence with their tree.
 * Out: the same tokens, some of them hanging elsewhere; the tree stays a tree.
 *
 * Each repair turns on a pattern that no correct tree has, such as a name that hangs across the title right before it.
 */
import type { Token } from "../model/index.ts";
import { ARGUMENT_REPAIRS } from "./argument-repairs.ts";
import { CLAUSE_REPAIRS } from "./clause-repairs.ts";
import { HEADLINE_REPAIRS, HEADLINE_VERB_REPAIRS } from "./headline-repairs.ts";
import { MARK_REPAIRS } from "./mark-repairs.ts";
import { NAME_REPAIRS } from "./name-repairs.ts";
import { PHRASE_REPAIRS } from "./phrase-repairs.ts";
import { QUOTATION_REPAIRS } from "./quotation-repairs.ts";
import { RELATIVE_REPAIRS } from "./relative-repairs.ts";
import type { Move, Repair } from "./repair.ts";
import { REPORT_REPAIRS } from "./report-repairs.ts";
import { SENTENCE_REPAIRS } from "./sentence-repairs.ts";
import { VERB_REPAIRS } from "./verb-repairs.ts";

/** All repairs, each tried at every token. */
const REPAIRS: readonly Repair[] = [
  ...NAME_REPAIRS,
  ...HEADLINE_REPAIRS,
  ...CLAUSE_REPAIRS,
  ...ARGUMENT_REPAIRS,
  ...QUOTATION_REPAIRS,
  ...VERB_REPAIRS,
  ...RELATIVE_REPAIRS,
  ...SENTENCE_REPAIRS,
  ...REPORT_REPAIRS,
  ...PHRASE_REPAIRS,
  ...HEADLINE_VERB_REPAIRS,
  ...MARK_REPAIRS,
];

/** Where the tokens of each relation stand. */
type Places = ReadonlyMap<string, readonly number[]>;

/** Mends a tree; a repair that would close a cycle is left undone. */
export function repairTree(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  let places = placesIn(mended);
  for (const repair of REPAIRS) {
    const before = mended;
    mended = repair.relations ? mendSome(mended, repair, repair.relations, places) : mendFrom(mended, repair, 0);
    if (mended !== before) places = placesIn(mended);
  }
  return mended;
}

function placesIn(tokens: readonly Token[]): Places {
  const places = new Map<string, number[]>();
  for (let index = 0; index < tokens.length; index++) {
    const { deprel } = tokens[index] as Token;
    const known = places.get(deprel);
    if (known) known.push(index);
    else places.set(deprel, [index]);
  }
  return places;
}

/** Tries a repair where its relations stand; after a move, which may give other tokens one of them, all that follow are looked at. */
function mendSome(
  tokens: readonly Token[],
  repair: Repair,
  relations: readonly string[],
  places: Places,
): readonly Token[] {
  if (relations.length > 1) {
    return relations.some((relation) => places.has(relation)) ? mendFrom(tokens, repair, 0) : tokens;
  }
  for (const index of places.get(relations[0] ?? "") ?? []) {
    const mended = applyMoves(tokens, repair.mend(tokens, index));
    if (mended !== tokens) return mendFrom(mended, repair, index + 1);
  }
  return tokens;
}

/** Tries a repair at all tokens from one on that have one of its relations. */
function mendFrom(tokens: readonly Token[], { mend, relations }: Repair, first: number): readonly Token[] {
  let mended = tokens;
  for (let index = first; index < tokens.length; index++) {
    const isMeant = !relations || relations.includes((mended[index] as Token).deprel);
    if (isMeant) mended = applyMoves(mended, mend(mended, index));
  }
  return mended;
}

function applyMoves(tokens: readonly Token[], moves: readonly Move[]): readonly Token[] {
  if (moves.length === 0) return tokens;
  const moved = [...tokens];
  for (const { index, head, deprel, as } of moves) {
    const token = moved[index];
    if (token) moved[index] = { ...token, ...as, head, deprel };
  }
  return moves.every(({ index }) => reachesRoot(moved, index)) ? moved : tokens;
}

function reachesRoot(tokens: readonly Token[], index: number): boolean {
  let at = index;
  for (let steps = 0; steps <= tokens.length; steps++) {
    if (at < 0) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
