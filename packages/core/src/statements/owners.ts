/** What a role, a title or a kind is of: `head of the fund`, `NATO chief`, `Norway's prime minister`. */
import { type Argument, dependents, type Phrase, type Tree, tokenAt } from "../model/index.ts";
import { mentionOf } from "./qualifiers.ts";
import type { DraftQualifier, RuleContext } from "./rule.ts";

/** Whether a description is `one of the founders`, which is told in its own words. */
export function isOneOf(tree: Tree, head: number): boolean {
  return tokenAt(tree, head).lemma === "one";
}

/** The owners of a description as qualifiers: names before it, phrases behind it, and the possessor of the name that bears it. */
export function ownersOf(context: RuleContext, description: Phrase, bearer: Phrase): DraftQualifier[] {
  const { scope, tree } = context;
  if (isOneOf(context.tree, description.head)) return [];
  const within = (index: number) => description.tokens.includes(index);
  // `his colleague Ida Lund of Oslo`: whose colleague she is stands before, and behind her name where she is from.
  const isOwned = dependents(tree, description.head, "nmod:poss").length > 0;
  const isOfName = (index: number) => isOwned && description.head < bearer.head && bearer.head < index;
  const behind = dependents(tree, description.head, "nmod").filter(
    (index) =>
      index > description.head &&
      within(index) &&
      !isOfName(index) &&
      !officeWords(tree, description.head).includes(index),
  );
  const before = dependents(tree, description.head, "compound", "nmod:poss", "amod").filter(within);
  const beforeTitle = isTitleOf(tree, description, bearer)
    ? dependents(tree, bearer.head, "compound", "amod").filter((index) => index < description.head && within(index))
    : [];
  const ofBearer =
    bearer.head === description.head
      ? []
      : dependents(tree, bearer.head, "nmod:poss").filter((index) => index < description.head);
  const owners = [
    ...behind.flatMap((index) => {
      return [index, ...conjuncts(tree, index).filter(within)].flatMap((one) =>
        owner(tree, one, markerOf(tree, index)),
      );
    }),
    ...[...before, ...beforeTitle, ...ofBearer]
      .filter((index) => isOwner(context, index))
      .flatMap((index) => owner(tree, index, "of")),
  ];
  // "The Countess of Grantham" is one name.
  const own = scope.mentionAt(tree.sentence, description.head);
  return owners.filter(({ value }) => {
    const mention = mentionOf(scope, tree, value);
    return mention !== undefined && mention !== own;
  });
}

/** Whether a description is a title before the name: in "European Commission President Ada Berg", whose Commission may hang on either. */
function isTitleOf(tree: Tree, description: Phrase, bearer: Phrase): boolean {
  const { head, deprel } = tokenAt(tree, description.head);
  return head === bearer.head && deprel === "nmod:desc";
}

/** Nouns that make one title with the office before them: `Secretary of State`, `chief of staff`. */
const OFFICES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["secretary", new Set(["state"])],
  ["chief", new Set(["staff", "police", "mission", "protocol"])],
  ["head", new Set(["state", "government", "mission"])],
  ["officer", new Set(["state"])],
  ["minister", new Set(["state"])],
]);

/** The words behind an office that are part of its title: "of state", "general". */
export function officeWords(tree: Tree, office: number): number[] {
  const words = OFFICES.get(tokenAt(tree, office).lemma.toLowerCase());
  const of = dependents(tree, office, "nmod").filter(
    (index) => isInTitle(tree, index, words) && markerOf(tree, index) === "of",
  );
  const general = dependents(tree, office, "amod").filter(
    (index) => index === office + 1 && /^general$/i.test(tokenAt(tree, index).form),
  );
  // `editor-in-chief`: the hyphens make it one word.
  const chief = dependents(tree, office, "nmod").filter(
    (index) => index === office + 4 && [office + 1, office + 3].every((at) => tokenAt(tree, at).form === "-"),
  );
  return [...general, ...of, ...chief];
}

/** `player of the year` is no player of a year. */
function isInTitle(tree: Tree, index: number, words: ReadonlySet<string> | undefined): boolean {
  const form = tokenAt(tree, index).form.toLowerCase();
  const article = dependents(tree, index, "det").some((at) => tokenAt(tree, at).form === "the");
  return words?.has(form) === true || (form === "year" && article);
}

/** `the daughter of a cook and a clerk`: nouns beside the first one, without a preposition of their own; nobody is `a biologist by a pedant`. */
function conjuncts(tree: Tree, index: number): number[] {
  const hasArticle = (noun: number) =>
    [noun, ...dependents(tree, noun, "nmod:poss")].some((at) => dependents(tree, at, "det").length > 0);
  return dependents(tree, index, "conj").filter(
    (one) => dependents(tree, one, "case").length === 0 && (hasArticle(index) || !hasArticle(one)),
  );
}

function owner(tree: Tree, index: number, marker: string): (DraftQualifier & { readonly value: Argument })[] {
  if (!marker) return [];
  const phrase: Phrase = { head: index, tokens: [index] };
  return [
    {
      role: marker,
      value: { role: "oblique", deprel: tokenAt(tree, index).deprel, marker, marks: [], phrase, conjuncts: [phrase] },
    },
  ];
}

function markerOf(tree: Tree, index: number): string {
  return dependents(tree, index, "case")
    .filter((mark) => mark < index)
    .map((mark) => tokenAt(tree, mark).form.toLowerCase())
    .join(" ");
}

/** A name, a possessor, or an adjective that names a country. */
function isOwner({ scope, tree }: RuleContext, index: number): boolean {
  const { upos, xpos, deprel } = tokenAt(tree, index);
  if (/^(?:prime|vice|deputy|chief|first|general)$/i.test(tokenAt(tree, index).form)) return false;
  return (
    upos === "PROPN" ||
    (deprel === "compound" && xpos === "NNP") ||
    deprel === "nmod:poss" ||
    scope.mentionAt(tree.sentence, index)?.canonical !== undefined
  );
}
