import { type Argument, dependents, type Phrase, type Tree, tokenAt } from "../../model/index.ts";
import type { Pattern } from "../pattern.ts";
import { phraseOf } from "../phrases.ts";

/** A bare number of years between commas right behind a noun or name. */
function ageBehind(tree: Tree, head: number): number | undefined {
  return (tree.children[head] ?? []).find((index) => {
    const { upos, form, deprel } = tokenAt(tree, index);
    if (index < head || upos !== "NUM" || deprel === "conj" || tree.tokens[index - 1]?.form !== ",") return false;
    return [",", "."].includes(tree.tokens[index + 1]?.form ?? "") && /^\d{1,2}$|^1[01]\d$/.test(form);
  });
}

/** `a 14-year-old boy`: the number in an adjective of age before the noun. */
function ageBefore(tree: Tree, head: number): number | undefined {
  const old = dependents(tree, head, "amod").find((index) => tokenAt(tree, index).lemma.toLowerCase() === "old");
  const year = (old === undefined ? [] : (tree.children[old] ?? [])).find(
    (index) => tokenAt(tree, index).lemma.toLowerCase() === "year" && tree.tokens[index + 1]?.xpos === "HYPH",
  );
  return year === undefined
    ? undefined
    : dependents(tree, year, "nummod").find((index) => /^\d{1,3}$/.test(tokenAt(tree, index).form));
}

/** Ages: how old somebody is. */
export const age: Pattern = {
  id: "age",
  description: "A number between commas behind a person, or before `-year-old`: that many years they are old.",
  example: { text: "Ana Ruiz, 42, won the race.", yields: "Ana Ruiz | 42" },
  apply(tree, head) {
    const { upos } = tokenAt(tree, head);
    const number = upos === "PROPN" || upos === "NOUN" ? (ageBehind(tree, head) ?? ageBefore(tree, head)) : undefined;
    if (number === undefined) return [];
    const phrase = phraseOf(tree, head, ["appos", "acl", "acl:relcl", "amod", "nummod", "nmod"]);
    const years: Phrase = { head: number, tokens: [number] };
    const subject: Argument = { role: "subject", deprel: "nsubj", marks: [], phrase, conjuncts: [phrase] };
    const complement: Argument = { role: "complement", deprel: "appos", marks: [], phrase: years, conjuncts: [years] };
    const predicate = { head: number, tokens: [] };
    return [
      {
        sentence: tree.sentence,
        pattern: "age",
        predicate,
        marks: [],
        voice: "active",
        arguments: [subject, complement],
      },
    ];
  },
};
