import { type Argument, dependents, isRelation, type Phrase, subtree, tokenAt } from "../../model/index.ts";
import { phraseBehind } from "../noun-arguments.ts";
import { ownersOf } from "../owners.ts";
import { mentionOf } from "../qualifiers.ts";
import type { Draft, DraftQualifier, Rule, RuleContext } from "../rule.ts";
import { isTime } from "../terms.ts";
import { spanOf, textOf } from "../words.ts";

const PATTERNS: ReadonlySet<string> = new Set(["apposition", "title", "naming", "description"]);

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

/** The words of a description without article and possessor, and up to its head when what follows is told as a qualifier. */
function wordsOf(context: RuleContext, phrase: Phrase, qualified: boolean): Draft["object"] {
  const { scope, tree } = context;
  const owned = new Set(dependents(tree, phrase.head, "nmod:poss").flatMap((index) => subtree(tree.children, index)));
  const tokens = phrase.tokens.filter(
    (index) => (!qualified || index <= phrase.head) && !owned.has(index) && !ARTICLES.has(tokenAt(tree, index).lemma),
  );
  if (tokens.length === 0) return undefined;
  const words = textOf(scope, tree, tokens);
  const value = tokenAt(tree, phrase.head).xpos === "NNS" ? singular(context, tokens, phrase.head) : words;
  return { value, datatype: "xsd:string", mention: words, span: spanOf(tree, tokens) };
}

/** `two mayors Ana Ruiz and Karin Holm`: each is a mayor. */
function singular({ scope, tree }: RuleContext, tokens: readonly number[], head: number): string {
  const kept = tokens.filter((index) => index !== head && !/^(?:NUM|SYM|PUNCT)$/.test(tokenAt(tree, index).upos));
  const before = kept.filter((index) => index < head);
  const after = kept.filter((index) => index > head);
  const parts = [before, after].map((part) => (part.length > 0 ? textOf(scope, tree, part) : ""));
  return [parts[0], tokenAt(tree, head).lemma, parts[1]].filter((part) => part).join(" ");
}

/** A description tells something of what has a name of its own. */
function isNamedElsewhere({ scope, tree }: RuleContext, subject: Argument): boolean {
  const mention = mentionOf(scope, tree, subject);
  return mention?.kind === "nominal" && scope.otherMentions(mention).some(({ kind }) => kind === "name");
}

/** A place is no judge: an apposition that describes a person beside the name of a place belongs to another noun. */
function clashes({ scope, tree }: RuleContext, subject: Argument, complement: Argument): boolean {
  const named = mentionOf(scope, tree, subject)?.type;
  return named === "place" && mentionOf(scope, tree, complement)?.type === "person";
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
  const object = wordsOf(context, phrase, qualifiers.length + times.length > 0);
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
