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

/** Mends a tree; a repair that would close a cycle is left undone. */
export function repairTree(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  let present = relationsIn(mended);
  for (const repair of REPAIRS) {
    if (repair.relations && !repair.relations.some((relation) => present.has(relation))) continue;
    const before = mended;
    mended = repair.relations ? mendSome(mended, repair, repair.relations) : mendAny(mended, repair);
    if (mended !== before) present = relationsIn(mended);
  }
  return mended;
}

function relationsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const present = new Set<string>();
  for (let index = 0; index < tokens.length; index++) present.add((tokens[index] as Token).deprel);
  return present;
}

function mendAny(tokens: readonly Token[], { mend }: Repair): readonly Token[] {
  let mended = tokens;
  for (let index = 0; index < tokens.length; index++) mended = applyMoves(mended, mend(mended, index));
  return mended;
}

function mendSome(tokens: readonly Token[], { mend }: Repair, relations: readonly string[]): readonly Token[] {
  let mended = tokens;
  for (let index = 0; index < tokens.length; index++) {
    if (relations.includes((mended[index] as Token).deprel)) mended = applyMoves(mended, mend(mended, index));
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
