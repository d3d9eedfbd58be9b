import { dependents, type Tree, tokenAt } from "./syntax.ts";
import { subtree } from "./tree.ts";

/**
 * The subject of a clause before which a noun phrase stands that says what it is: `A former teacher, she won a seat`. English puts
 * nothing between the two but a comma. Nothing where a word heads no such phrase.
 */
export function frontedSubject(tree: Tree, noun: number): number | undefined {
  const { deprel, head, upos } = tokenAt(tree, noun);
  const isNominal = upos === "NOUN" || dependents(tree, noun, "det").length > 0;
  if (!isNominal || !/^(?:advcl|parataxis)$/.test(deprel)) return undefined;
  if (dependents(tree, noun, "case", "mark", "cop", "nsubj", "csubj").length > 0) return undefined;
  const [subject] = dependents(tree, head, "nsubj");
  if (subject === undefined) return undefined;
  const comma = (subtree(tree.children, subject)[0] as number) - 1;
  const last = subtree(tree.children, noun).at(-1) as number;
  return comma > 0 && tree.tokens[comma]?.form === "," && (last === comma || last === comma - 1) ? subject : undefined;
}
