import { tokenAt, type Value } from "../../model/index.ts";
import { mentionOf } from "../qualifiers.ts";
import type { Rule } from "../rule.ts";
import { spanOf } from "../words.ts";

/** How old somebody is. */
export const age: Rule = {
  id: "age",
  description: "A number of years behind a person is their age.",
  example: { text: "Ana Ruiz, 42, won the race.", yields: "Ana Ruiz | is aged | 42" },
  apply({ scope, tree }, clause) {
    const [subject, years] = clause.arguments;
    if (clause.pattern !== "age" || !subject || !years || mentionOf(scope, tree, subject)?.type !== "person") return [];
    const { form } = tokenAt(tree, years.phrase.head);
    const span = spanOf(tree, years.phrase.tokens);
    const object: Value = { value: `P${form}Y`, datatype: "xsd:duration", mention: form, span };
    const predicate = { label: "is aged", lemma: "be aged", span };
    return [{ subject, predicate, object, qualifiers: [], times: [] }];
  },
};
