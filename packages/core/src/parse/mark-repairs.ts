/** Repairs of brackets and quotation marks: both of a pair hang on the word that heads what they enclose (Universal Dependencies' guidelines). */
import type { Token } from "../model/index.ts";
import { type Move, NO_MOVES, type Repair } from "./repair.ts";

/** Opening marks, each with what closes it. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["“", "”"],
  ['"', '"'],
  ["``", "''"],
]);

/** Where the pair ends that a mark opens; nothing where it closes one, or where another opens before. */
function closeOf(tokens: readonly Token[], open: number): number | undefined {
  const { form = "" } = tokens[open] ?? {};
  const closing = PAIRS.get(form);
  if (closing === undefined) return undefined;
  if (closing === form && tokens.slice(0, open).filter((token) => token.form === form).length % 2 === 1)
    return undefined;
  const found = tokens.findIndex((token, at) => at > open && (token.form === closing || token.form === form));
  return found < 0 || tokens[found]?.form !== closing ? undefined : found;
}

/** The one word between two tokens whose head lies outside them. */
function headWithin(tokens: readonly Token[], open: number, close: number): number | undefined {
  const heads: number[] = [];
  for (let at = open + 1; at < close; at++) {
    const { head, upos } = tokens[at] as Token;
    if (upos !== "PUNCT" && (head < open || head > close)) heads.push(at);
  }
  return heads.length === 1 ? heads[0] : undefined;
}

function pairOfMarks(tokens: readonly Token[], index: number): readonly Move[] {
  const close = closeOf(tokens, index);
  const head = close === undefined ? undefined : headWithin(tokens, index, close);
  if (close === undefined || head === undefined) return NO_MOVES;
  return [index, close]
    .filter((at) => tokens[at]?.deprel === "punct" && tokens[at]?.head !== head)
    .map((at) => ({ index: at, head, deprel: "punct" }));
}

/** All repairs of marks; they come last, since they follow from the rest of the tree. */
export const MARK_REPAIRS: readonly Repair[] = [
  {
    id: "pair-of-marks",
    relations: ["punct"],
    description: "Of two marks that enclose a phrase, one hangs on a word that does not head it.",
    mend: pairOfMarks,
  },
];
