import type { ParsedSentence, Token } from "@factline/core";
import { printable } from "../terminal/printable.ts";

/** Depth from which on a branch is only counted: the tree is to be read. */
const deepest = 12;

/** A sentence's dependency tree, a word a line beneath its head: `├─ ship  NOUN  nsubj`. */
export function treeLines({ tokens }: ParsedSentence): string[] {
  const lines: string[] = [];
  const dependents = (head: number): number[] => tokens.flatMap((token, at) => (token.head === head ? [at] : []));
  const visit = (at: number, lead: string, below: string, depth: number): void => {
    const { form, upos, deprel } = tokens[at] as Token;
    const children = dependents(at);
    const hidden = depth >= deepest && children.length > 0 ? "  …" : "";
    lines.push(`${lead}${printable(form)}  ${upos}  ${deprel}${hidden}`);
    if (hidden) return;
    for (const [order, child] of children.entries()) {
      const isLast = order === children.length - 1;
      visit(child, `${below}${isLast ? "└─ " : "├─ "}`, `${below}${isLast ? "   " : "│  "}`, depth + 1);
    }
  };
  for (const root of dependents(-1)) visit(root, "", "", 0);
  return lines;
}
