import { type Argument, dependents, frontedSubject } from "../../model/index.ts";
import type { Pattern } from "../pattern.ts";
import { phraseOf } from "../phrases.ts";

/** What stands before a subject and says what it is. */
export const fronted: Pattern = {
  id: "fronted",
  description: "A noun phrase before the subject of a clause, set off by a comma: the subject is that.",
  example: { text: "A former teacher, she won a seat in Oslo.", yields: "she | A former teacher" },
  apply(tree, head) {
    const described = frontedSubject(tree, head);
    if (described === undefined) return [];
    const argument = (role: Argument["role"], deprel: string, noun: number): Argument => {
      const phrases = [noun, ...dependents(tree, noun, "conj")].map((at) => phraseOf(tree, at, ["appos", "acl:relcl"]));
      const [phrase = phraseOf(tree, noun)] = phrases;
      return { role, deprel, marks: [], phrase, conjuncts: phrases };
    };
    return [
      {
        sentence: tree.sentence,
        pattern: "fronted",
        predicate: { head, tokens: [] },
        marks: [],
        voice: "active",
        arguments: [argument("subject", "nsubj", described), argument("complement", "appos", head)],
      },
    ];
  },
};
