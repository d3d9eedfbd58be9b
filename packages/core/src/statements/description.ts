/** What something is, in words that leave out whose it is where a qualifier tells that: `chief executive` of Norvik. */
import { type Argument, dependents, type Phrase, subtree, type Tree, tokenAt, type Value } from "../model/index.ts";
import { isPlural } from "./number.ts";
import { isOneOf, officeWords, ownersOf } from "./owners.ts";
import type { DraftQualifier, RuleContext } from "./rule.ts";
import { spanOf, textOf } from "./words.ts";

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

/** The words of a description without article and possessor, and up to its head when what follows is told as a qualifier. */
export function describedAs(context: RuleContext, phrase: Phrase, qualified: boolean): Value | undefined {
  const { scope, tree } = context;
  const owned = new Set(dependents(tree, phrase.head, "nmod:poss").flatMap((index) => subtree(tree.children, index)));
  // `a village, some 40 miles from Oslo`: behind a comma the sentence goes on.
  const comma = phrase.tokens.find((index) => index > phrase.head && tokenAt(tree, index).form === ",");
  const end = (comma ?? Number.POSITIVE_INFINITY) - 1;
  const ownWords = [...officeWords(tree, phrase.head), ...dependents(tree, phrase.head, "compound:prt")];
  const last = qualified ? Math.max(phrase.head, ...ownWords) : end;
  const isOne = isOneOf(tree, phrase.head);
  const tokens = phrase.tokens.filter(
    (index) => index <= last && !owned.has(index) && (isOne || !ARTICLES.has(tokenAt(tree, index).lemma)),
  );
  while (tokens.length > 0 && tokenAt(tree, tokens[0] as number).upos === "PUNCT") tokens.shift();
  if (tokens.length === 0) return undefined;
  const words = textOf(scope, tree, tokens);
  const told = isOne ? `one${words.slice(3)}` : words;
  const value = tokenAt(tree, phrase.head).xpos === "NNS" ? singular(context, tokens, phrase.head) : told;
  return { value, datatype: "xsd:string", mention: words, span: spanOf(tree, tokens) };
}

/** `two mayors Ana Ruiz and Karin Holm`: each is a mayor; what stands behind the noun stays, `runners-up in 2019`. */
function singular({ scope, tree }: RuleContext, tokens: readonly number[], head: number): string {
  const before = tokens.filter(
    (index) => index < head && !/^(?:NUM|SYM|PUNCT)$/.test(tokenAt(tree, index).upos) && !counts(tree, index),
  );
  const after = tokens.filter((index) => index > head);
  const [next] = after;
  const isTied = next !== undefined && tokenAt(tree, next).start === tokenAt(tree, head).end;
  const [lead, rest] = [before, after].map((part) => (part.length > 0 ? textOf(scope, tree, part) : ""));
  return [lead, `${tokenAt(tree, head).lemma}${isTied ? rest : ""}`, isTied ? "" : rest]
    .filter((part) => part)
    .join(" ");
}

/** `only two strikers`, `both actors`: a word that bounds their number tells nothing of one of them. */
function counts(tree: Tree, index: number): boolean {
  const { deprel, form } = tokenAt(tree, index);
  if (/^(?:det|advmod)/.test(deprel) && /^(?:both|all)$/i.test(form)) return true;
  return deprel === "advmod" && /^(?:only|just|about|around|nearly|almost|roughly|some|over)$/i.test(form);
}

/** A description as the object, and what it is of as qualifiers. */
export interface Description {
  readonly object: Value;
  readonly qualifiers: readonly DraftQualifier[];
}

/** What a complement says of its subject, where it is of something that a graph can link: `is the chief executive of Norvik`. */
export function descriptionOf(
  context: RuleContext,
  subject: Argument,
  { marker, phrase }: Argument,
): Description | undefined {
  if (marker !== undefined || !isSubjectAgain(context, subject, phrase)) return undefined;
  const qualifiers = ownersOf(context, phrase, phrase);
  const object = qualifiers.length > 0 ? describedAs(context, phrase, true) : undefined;
  if (!object) return undefined;
  // "Most of them are young men": many are told of as many.
  const areMany =
    isPlural(context.tree, subject.phrase.head) ||
    dependents(context.tree, phrase.head, "cop").some((index) =>
      /^(?:are|were)$/.test(tokenAt(context.tree, index).form),
    );
  return { object: areMany ? { ...object, value: object.mention } : object, qualifiers };
}

function isSubjectAgain({ scope, tree }: RuleContext, subject: Argument, { head }: Phrase): boolean {
  const [bearer, described] = [subject.phrase.head, head].map((index) => scope.mentionAt(tree.sentence, index));
  const isNoun = tokenAt(tree, head).upos === "NOUN" && described?.kind === "nominal";
  return isNoun && bearer !== undefined && scope.otherMentions(bearer).includes(described);
}
