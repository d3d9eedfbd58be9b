import { type Argument, tokenAt } from "../../model/index.ts";
import { verbless } from "../labels.ts";
import { qualifiersOf, splitTimes } from "../qualifiers.ts";
import type { Rule } from "../rule.ts";

/** What something was like beside what is told, the copula left out. */
export const absolute: Rule = {
  id: "absolute",
  description: "What is up or down beside another clause was so; how much is the object.",
  example: { text: "The shop had a good year, with sales up 7%.", yields: "sales | were up | 7%" },
  apply(context, clause) {
    const subject = clause.arguments.find(({ role }) => role === "subject");
    if (clause.pattern !== "absolute" || !subject) return [];
    const given = clause.arguments.filter((argument) => argument !== subject);
    const { times, others } = splitTimes(context, given);
    const isAmount = ({ marker, phrase }: Argument) => marker === undefined && phrase.head > clause.predicate.head;
    const object = others.find((argument) => argument.role === "oblique" && isAmount(argument));
    if (!object || tokenAt(context.tree, clause.predicate.head).upos === "VERB") return [];
    const rest = others.filter((argument) => argument !== object);
    const predicate = verbless(context.tree, clause);
    return [{ subject, predicate, object, qualifiers: qualifiersOf(context, rest), times }];
  },
};
