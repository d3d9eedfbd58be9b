import type { Token } from "./token.ts";

/** A relation without its subtype: `nsubj` of `nsubj:pass`. */
export function baseRelation(deprel: string): string {
  const colon = deprel.indexOf(":");
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** Indices of the dependents of each token, in text order. */
export type Children = readonly (readonly number[])[];

/** The dependents of every token of a tree. */
export function childrenOf(tokens: readonly Token[]): Children {
  const children: number[][] = tokens.map(() => []);
  for (const [index, token] of tokens.entries()) children[token.head]?.push(index);
  return children;
}

/** Indices of `root` and all that hangs below it, in text order; `enter` may keep out a dependent and what is below it. */
export function subtree(children: Children, root: number, enter: (index: number) => boolean = () => true): number[] {
  const found = [root];
  for (let next = 0; next < found.length; next++) {
    for (const child of children[found[next] as number] ?? []) if (enter(child)) found.push(child);
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

/** The token of a stretch from which all others hang, the first if there are several. */
export function headOf(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): number {
  for (let index = first; index <= last; index++) {
    const { head, upos } = tokens[index] as Token;
    if ((head < first || head > last) && upos !== "PUNCT" && upos !== "ADP") return index;
  }
  return first;
}
