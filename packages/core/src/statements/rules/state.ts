import { isPlural } from "../number.ts";
import { mentionOf } from "../qualifiers.ts";
import type { Rule } from "../rule.ts";
import { wordsAsValue } from "../terms.ts";
import { spanOf, wordsOf } from "../words.ts";

/** What state something is in. */
export const state: Rule = {
  id: "state",
  description: "A thing with a state behind it is in that state.",
  example: {
    text: "Officers in charge of the depot fled.",
    yields: "Officers in charge of the depot | are in charge of | depot",
  },
  apply({ scope, tree }, clause) {
    const [subject, of] = clause.arguments;
    const thing = subject && mentionOf(scope, tree, subject);
    if (clause.pattern !== "state" || !subject || !thing || thing.value || thing.type === "time") return [];
    const plural = isPlural(tree, subject.phrase.head);
    const tail = [wordsOf(tree, clause.predicate.tokens), of?.marker ?? ""].filter((part) => part).join(" ");
    const predicate = {
      label: `${plural ? "are" : "is"} ${tail}`,
      lemma: `be ${tail}`,
      span: spanOf(tree, clause.predicate.tokens),
    };
    const inner = of?.role === "clause" ? wordsAsValue(scope, tree, of.phrase.tokens) : of;
    return [{ subject, predicate, ...(inner ? { object: inner } : {}), qualifiers: [], times: [] }];
  },
};
