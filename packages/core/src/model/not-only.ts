import { type Tree, tokenAt } from "./syntax.ts";

/** Words before what is not all: `not only … but also`. */
const ONLY: ReadonlySet<string> = new Set(["only", "just", "merely", "simply"]);

/** Whether `not` only says that there is more: `not only … but also` denies nothing, and `cannot simply be closed` does. */
export function isNotOnly(tree: Tree, not: number): boolean {
  const next = tree.tokens[not + 1]?.form.toLowerCase() ?? "";
  if (!ONLY.has(next)) return false;
  const before = tree.tokens[not - 1]?.form.toLowerCase() ?? "";
  const goesOn = tree.tokens.some((_, index) => index > not && tokenAt(tree, index).form.toLowerCase() === "but");
  return next === "only" || goesOn || !/^(?:can|could|ca)$/.test(before);
}
