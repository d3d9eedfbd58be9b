/** Repairs of names with something inside them: what their bearer is called in quotation marks, a second word as a phrase. */
import type { Token } from "../model/index.ts";
import { allChildrenOf, childrenOf, isBelow, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";

const QUOTE = /^["“”'‘’]$/u;

/** `said Ana "Moon" Lund had left`, with three who said and left: what a name holds in quotation marks is part of it. */
function nicknameInName(tokens: readonly Token[], index: number): readonly Move[] {
  const [first, open, called, close, last] = [0, 1, 2, 3, 4].map((at) => tokens[index + at]);
  const areNames = [first, called, last].every((token) => token?.upos === "PROPN");
  if (!areNames || !QUOTE.test(open?.form ?? "") || !QUOTE.test(close?.form ?? "")) return NO_MOVES;
  const parts = [index, index + 2, index + 4];
  const outside = parts.filter((at) => !parts.includes(tokens[at]?.head ?? -1));
  const isOne = parts.slice(1).every((at) => tokens[at]?.deprel === "flat" && tokens[at]?.head === index);
  if (isOne || outside.length === 0) return NO_MOVES;
  // Of several roles that of the last word is the surest: it stands next to its verb.
  const top = outside.at(-1) ?? index;
  const { head = -1, deprel = "dep" } = tokens[top] ?? {};
  if (parts.some((at) => isBelow(tokens, head, at))) return NO_MOVES;
  const others = parts.slice(1).flatMap((at) => allChildrenOf(tokens, at).filter((child) => !parts.includes(child)));
  return [
    { index, head, deprel },
    { index: index + 2, head: index, deprel: "flat" },
    { index: index + 4, head: index, deprel: "flat" },
    ...rehang(tokens, others, index),
  ];
}

/** `read by Justice Ana Lund Moe`, by two of them: a name right behind another that has the preposition is its end. */
function agentInTwo(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head } = tokens[index] ?? {};
  const name = tokens[index - 1];
  if (deprel !== "obl:agent" || upos !== "PROPN" || name?.upos !== "PROPN" || name.head !== head) return NO_MOVES;
  if (name.deprel !== deprel || childrenOf(tokens, index, "case", "cc", "punct", "det").length > 0) return NO_MOVES;
  const parts = childrenOf(tokens, index, "flat").map((at) => ({ index: at, head: index - 1, deprel: "flat" }));
  return [{ index, head: index - 1, deprel: "flat" }, ...parts];
}

/** All repairs of names with something inside them. */
export const NICKNAME_REPAIRS: readonly Repair[] = [
  { id: "nickname-in-name", description: "A name with a nickname inside falls in three.", mend: nicknameInName },
  {
    id: "agent-in-two",
    relations: ["obl:agent"],
    description: "The name of who did something falls in two.",
    mend: agentInTwo,
  },
];
