/** What `there is` alone says: that something exists, or that an event took place. */
import { type Clause, type Predicate, type Tree, tokenAt } from "../model/index.ts";
import { inflect } from "./inflect.ts";
import { predicateOf } from "./labels.ts";
import { governorOf, type Scope } from "./scope.ts";
import { spanOf, wordsOf } from "./words.ts";

/** `There were no survivors`: the verb that says it of its subject, in the tense and with the auxiliaries of `be`. */
export function existencePredicate(scope: Scope, tree: Tree, clause: Clause): Predicate | undefined {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  const { lemma, xpos } = tokenAt(tree, clause.predicate.head);
  if (clause.pattern !== "existential" || lemma !== "be" || !subject) return undefined;
  const events = scope
    .clausesAt(tree.sentence, subject.phrase.head)
    .filter(({ pattern }) => pattern === "nominal-event");
  const verb = events.length > 0 ? "occur" : "exist";
  const raising = raisingTokens(scope, clause);
  const before = [...raising, ...clause.predicate.tokens.filter((index) => index < clause.predicate.head)];
  return {
    label: [wordsOf(tree, before), inflect(verb, xpos)].filter((part) => part).join(" "),
    lemma: raising.length > 0 ? `${predicateOf(tree, raising).lemma} ${verb}` : verb,
    span: spanOf(tree, [...raising, ...clause.predicate.tokens]),
  };
}

/** `seems to` in `there seems to be a leak`. */
function raisingTokens(scope: Scope, clause: Clause): readonly number[] {
  const governor = clause.governor?.deprel === "xcomp" ? governorOf(scope, clause) : undefined;
  return governor?.pattern === "existential" ? [...governor.predicate.tokens, ...clause.marks] : [];
}
