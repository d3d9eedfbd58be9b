/** What stands at both ends of a statement: one for each of coordinated subjects and objects. */
import {
  type Argument,
  type Clause,
  dependents,
  isValue,
  type Mention,
  type Phrase,
  type Tree,
  tokenAt,
  type Value,
} from "../model/index.ts";
import { clauseTakenUp } from "./demonstratives.ts";
import { type Draft, isWords, type RuleContext } from "./rule.ts";
import type { Scope } from "./scope.ts";
import { sideOf } from "./side.ts";
import { clauseMention, conjunctsOf, isFreeRelative, mentionIn, termOf, wordsAsValue } from "./terms.ts";

/** Subjects, one each conjunct; a clause stands for itself. */
export function subjectsOf(context: RuleContext, clause: Clause, argument: Argument): Mention[] {
  const { scope, tree } = context;
  return conjunctsOf(scope, tree, argument).flatMap((phrase) => {
    const named = isFreeRelative(tree, phrase.head) ? clauseMention(tree, phrase) : undefined;
    if (named) return [named];
    const mention = mentionIn(scope, tree.sentence, phrase.head);
    if (mention) return meant(context, clause, mention);
    return (isClause(tree, phrase.head) ? clauseMention(tree, phrase) : undefined) ?? [];
  });
}

function isClause(tree: Tree, head: number): boolean {
  return tokenAt(tree, head).upos === "VERB" || dependents(tree, head, "cop", "nsubj").length > 0;
}

/** Objects, one for each of the phrases that are coordinated in it; what is the subject by another name is told in words. */
export function objectsOf(
  context: RuleContext,
  clause: Clause,
  object: Draft["object"],
  phrases: readonly Phrase[],
  subject: Mention,
): (Mention | Value | undefined)[] {
  const { scope, tree } = context;
  if (!object) return [undefined];
  if (isWords(object)) return [object];
  return phrases.map((phrase) => {
    const term = termApart(scope, tree, phrase, subject);
    if (isValue(term) || isDoing(tree, clause) || isShown(context, clause, term)) return term;
    return meant(context, clause, term);
  });
}

/** `"I will not sign this," she said`: the speaker points at something that the text may not name. */
function isShown({ scope, factuality }: RuleContext, clause: Clause, { sentence, head, kind }: Mention): boolean {
  const { xpos } = scope.trees[sentence]?.tokens[head] ?? {};
  return kind === "pronoun" && xpos === "DT" && factuality(clause).attribution.length > 0;
}

/** What a pronoun means that no noun explains: the clause told before, or the speaker's side. */
function meant({ scope, factuality }: RuleContext, clause: Clause, mention: Mention): Mention {
  if (mention.kind !== "pronoun") return mention;
  const { modality, attribution } = factuality(clause);
  // `If we look at …`: who supposes something means everyone.
  const side = modality === "conditional" ? undefined : sideOf(scope, mention, attribution);
  return clauseTakenUp(scope, clause, mention) ?? side ?? mention;
}

/** A term that is not the other one by another name, unless it says so (`herself`): such a one is told in its own words. */
export function termApart(
  scope: Scope,
  tree: Tree,
  phrase: Phrase,
  other: Mention | Value | undefined,
): Mention | Value {
  const term = termOf(scope, tree, phrase);
  if (isValue(term) || !other || isValue(other) || term === other || isReflexive(tree, phrase.head)) return term;
  if (!scope.otherMentions(other).includes(term)) return term;
  return pluralBefore(scope, term, other) ?? wordsAsValue(scope, tree, phrase.tokens);
}

/** `They tried pills and dropped them`: what is not the subject is the nearest plural noun before it in the sentence. */
function pluralBefore(scope: Scope, pronoun: Mention, subject: Mention): Mention | undefined {
  const formAt = ({ sentence, head }: Mention) => scope.trees[sentence]?.tokens[head];
  if (formAt(pronoun)?.form.toLowerCase() !== "them") return undefined;
  return scope.mentions.findLast(
    (mention) =>
      mention.sentence === pronoun.sentence &&
      mention.start < pronoun.start &&
      mention.kind === "nominal" &&
      mention.type !== "time" &&
      formAt(mention)?.xpos === "NNS" &&
      mention !== subject &&
      !scope.otherMentions(subject).includes(mention),
  );
}

/** `cannot do that`: what is done is an act, not a fact. */
function isDoing(tree: Tree, { predicate }: Clause): boolean {
  return tokenAt(tree, predicate.head).lemma === "do";
}

function isReflexive(tree: Tree, head: number): boolean {
  return /(?:sel(?:f|ves)|other|another)$/i.test(tokenAt(tree, head).form);
}
