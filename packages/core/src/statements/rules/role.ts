import { type Argument, dependents, isRelation, type Phrase, subtree, tokenAt } from "../../model/index.ts";
import { describedAs } from "../description.ts";
import { phraseBehind } from "../noun-arguments.ts";
import { ownersOf } from "../owners.ts";
import { mentionOf } from "../qualifiers.ts";
import type { Draft, DraftQualifier, Rule, RuleContext } from "../rule.ts";
import { isTime } from "../terms.ts";
import { spanOf } from "../words.ts";

const PATTERNS: ReadonlySet<string> = new Set(["apposition", "fronted", "title", "naming", "description"]);

/** A description tells something of what has a name of its own. */
function isNamedElsewhere({ scope, tree }: RuleContext, subject: Argument): boolean {
  const mention = mentionOf(scope, tree, subject);
  return mention?.kind === "nominal" && scope.otherMentions(mention).some(({ kind }) => kind === "name");
}

/** Who writes for a paper, which stands beside it in a byline: `Health editor, The Herald`. */
const WRITERS = /^(?:reporter|correspondent|editor|writer|journalist|columnist)$/i;

/** `Chair, Halden Museum Trust`, below a letter: the role of whoever signs, without an article before the body that it is in. */
function isOfSignature({ tree }: RuleContext, { phrase: name }: Argument, { phrase: role }: Argument): boolean {
  const isBare = dependents(tree, role.head, "det", "nmod:poss", "amod").length === 0;
  return isBare && role.head < name.head && tokenAt(tree, role.head).xpos === "NN";
}

/** A place is no judge and nobody a scandal: an apposition of that type beside the name belongs to another noun. */
function clashes(context: RuleContext, subject: Argument, complement: Argument): boolean {
  const { scope, tree } = context;
  const named = mentionOf(scope, tree, subject)?.type;
  const { type: told, value } = mentionOf(scope, tree, complement) ?? {};
  const { lemma, deprel } = tokenAt(tree, complement.phrase.head);
  // `Sivakasi, 500 km south of Chennai`: how far it is, it is not.
  const measured = value?.unit !== undefined && deprel === "appos";
  if (measured || (named === "organization" && WRITERS.test(lemma))) return true;
  if (named === "organization" && told === "person" && isOfSignature(context, subject, complement)) return true;
  return (named === "place" && told === "person") || (named === "person" && (told === "event" || told === "time"));
}

/** `the head of the union, Ana Ruiz`, the name hanging on the union: a person is what the phrase around it says. */
function roleAround({ scope, tree }: RuleContext, subject: Argument, phrase: Phrase): Phrase | undefined {
  const { head: outer, deprel } = tokenAt(tree, phrase.head);
  if (!isRelation(deprel, "nmod") || outer < 0 || outer > phrase.head) return undefined;
  const type = (head: number) => scope.mentionAt(tree.sentence, head)?.type;
  if (type(subject.phrase.head) !== "person" || type(phrase.head) === "person") return undefined;
  if (type(outer) !== "person") return undefined;
  const name = new Set(subtree(tree.children, subject.phrase.head));
  const tokens = subtree(tree.children, outer, (index) => !isRelation(tokenAt(tree, index).deprel, "case", "punct"));
  return { head: outer, tokens: tokens.filter((index) => !name.has(index)) };
}

/** `Doctor Who Society` is no doctor. */
function isPerson({ scope, tree }: RuleContext, subject: Argument): boolean {
  const type = mentionOf(scope, tree, subject)?.type;
  return type === undefined || type === "person";
}

function draftOf(context: RuleContext, subject: Argument, phrase: Phrase): Draft {
  const times = timesOf(context, subject.phrase, phrase);
  const isTold = ({ value }: DraftQualifier) =>
    "phrase" in value && times.some((time) => time.phrase.head === value.phrase.head);
  const qualifiers = ownersOf(context, phrase, subject.phrase).filter((qualifier) => !isTold(qualifier));
  const object = describedAs(context, phrase, qualifiers.length + times.length > 0);
  const predicate = { label: "is", lemma: "be", span: spanOf(context.tree, phrase.tokens) };
  return { subject, predicate, ...(object ? { object } : {}), qualifiers, times };
}

/** `army chief from 2015 to 2019`: when, behind the description, however the tree hangs it. */
function timesOf({ scope, tree }: RuleContext, bearer: Phrase, { head }: Phrase): Argument[] {
  return [...new Set([head, bearer.head])]
    .flatMap((noun) => dependents(tree, noun, "nmod").filter((index) => index > head))
    .flatMap((index) => phraseBehind(tree, index) ?? [])
    .filter((argument) => isTime(scope, tree, argument));
}

/** What a name is, by a description, a title or a kind beside it. */
export const role: Rule = {
  id: "role",
  description:
    "An apposition, a title or a kind of place says what the named thing is; a description does of what it refers to.",
  example: { text: "Ana Ruiz, a surgeon from Vigo, spoke.", yields: "Ana Ruiz | is | surgeon" },
  apply(context, clause) {
    const [subject, complement] = clause.arguments;
    if (!PATTERNS.has(clause.pattern) || !subject || !complement) return [];
    if (clause.pattern === "description" && !isNamedElsewhere(context, subject)) return [];
    if (clause.pattern === "apposition" && clashes(context, subject, complement)) return [];
    if (clause.pattern === "title" && !isPerson(context, subject)) return [];
    const around = clause.pattern === "apposition" ? roleAround(context, subject, complement.phrase) : undefined;
    const phrases = around ? [around] : complement.conjuncts;
    return phrases.map((phrase) => draftOf(context, subject, phrase)).filter(({ object }) => object);
  },
};
