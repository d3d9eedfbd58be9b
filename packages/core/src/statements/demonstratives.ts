/** What `this` and `that` take up where no noun is meant: the clause told before. `Prices fell. That worries farmers.` */
import { type Clause, isRelation, type Mention, subtree, tokenAt } from "../model/index.ts";
import { isReporting } from "./factuality/sources.ts";
import { governorOf, type Scope, treeOf } from "./scope.ts";
import { clauseMention } from "./terms.ts";

const VERBAL: ReadonlySet<string> = new Set(["verb", "copula", "existential"]);

/** The clause that a demonstrative pronoun stands for; none for other mentions, and for one that means a thing. */
export function clauseTakenUp(scope: Scope, clause: Clause, mention: Mention): Mention | undefined {
  if (!isDemonstrative(scope, mention) || isIdentified(scope, clause)) return undefined;
  if (opensQuotation(scope, mention)) return undefined;
  const told = toldBefore(scope, clause) ?? accusedBefore(scope, clause) ?? toldInSentenceBefore(scope, clause);
  return told && asMention(scope, told, clause);
}

/** `"This is not over," she said`: what somebody means with whose first words it is, no text has told. */
function opensQuotation(scope: Scope, { sentence, first }: Mention): boolean {
  return /^["“]$/.test(scope.trees[sentence]?.tokens[first - 1]?.form ?? "");
}

/** `This is the fifth strike`: the noun says what is meant. */
function isIdentified(scope: Scope, { pattern, sentence, predicate }: Clause): boolean {
  const upos = scope.trees[sentence]?.tokens[predicate.head]?.upos;
  return pattern === "copula" && (upos === "NOUN" || upos === "PROPN");
}

function isDemonstrative(scope: Scope, mention: Mention): boolean {
  const token = scope.trees[mention.sentence]?.tokens[mention.head];
  const shows = token?.xpos === "DT" && /^th(?:is|at)$/i.test(token.form);
  // `The operator denied it`.
  const isClaim = token?.form === "it" && token.deprel === "obj" && CLAIMING.test(verbOf(scope, mention));
  const alone = mention.kind === "pronoun" && (shows || isClaim) && !isThing(scope, mention);
  return alone && scope.earlierMentions(mention).length === 0;
}

/** `that of Idaho`, `that in the north`: what is told of it is a thing. */
function isThing(scope: Scope, { sentence, head }: Mention): boolean {
  const tokens = scope.trees[sentence]?.tokens ?? [];
  return tokens.some((token) => token.head === head && /^(?:acl|nmod)/.test(token.deprel));
}

const CLAIMING = /^(?:deny|confirm|admit|doubt|believe|dispute)$/;

function verbOf(scope: Scope, { sentence, head }: Mention): string {
  const tokens = scope.trees[sentence]?.tokens ?? [];
  return tokens[tokens[head]?.head ?? -1]?.lemma ?? "";
}

/** The last clause of the same sentence that stands by itself and is done before this one begins. */
function toldBefore(scope: Scope, clause: Clause): Clause | undefined {
  return scope.clauses.findLast(
    (other) =>
      other.sentence === clause.sentence &&
      VERBAL.has(other.pattern) &&
      other.predicate.head < clause.predicate.head &&
      (!other.governor || isRelation(other.governor.deprel, "conj", "parataxis", "ccomp")) &&
      !holds(scope, other, clause) &&
      !isReporting(scope, other),
  );
}

/** Whether a clause is part of what another one says; one coordinated with it is not. */
function holds(scope: Scope, outer: Clause, inner: Clause): boolean {
  for (let at: Clause | undefined = inner; at; at = governorOf(scope, at))
    if (at.governor?.deprel !== "conj" && governorOf(scope, at) === outer) return true;
  return false;
}

/** `whom it accuses of spying. The group denies this`: the last charge of the sentence before is what is denied. */
function accusedBefore(scope: Scope, clause: Clause): Clause | undefined {
  const lemmaOf = ({ sentence, predicate }: Clause) => scope.trees[sentence]?.tokens[predicate.head]?.lemma ?? "";
  if (!CLAIMING.test(lemmaOf(clause))) return undefined;
  return scope.clauses.findLast((other) => {
    const isTold = other.pattern === "verb" || other.pattern === "relative";
    return isTold && other.sentence === clause.sentence - 1 && lemmaOf(other) === "accuse";
  });
}

/** What the sentence before says, without who says it. */
function toldInSentenceBefore(scope: Scope, clause: Clause): Clause | undefined {
  const main = scope.clauses.find(
    ({ sentence, governor, pattern }) => sentence === clause.sentence - 1 && !governor && VERBAL.has(pattern),
  );
  const near = paragraphOf(scope, clause.sentence) === paragraphOf(scope, clause.sentence - 1);
  if (!main || !near) return undefined;
  const said = scope.governedBy(main).find(({ governor }) => isRelation(governor?.deprel ?? "", "ccomp"));
  return isReporting(scope, main) ? said : main;
}

function paragraphOf(scope: Scope, sentence: number): number | undefined {
  return scope.analysis.sentences[sentence]?.paragraph;
}

/** The words of a clause as far as they come before another one. */
function asMention(scope: Scope, told: Clause, before: Clause): Mention | undefined {
  const tree = treeOf(scope, told);
  const { head } = told.predicate;
  const limit = told.sentence === before.sentence ? firstOf(scope, before) : tree.tokens.length;
  const own = subtree(
    tree.children,
    head,
    (index) => !isRelation(tokenAt(tree, index).deprel, "conj", "cc", "parataxis"),
  );
  const tokens = own.filter(
    (index) => index >= openingOf(told) && index < limit && tokenAt(tree, index).upos !== "PUNCT",
  );
  return tokens.length > 1 ? clauseMention(tree, { head, tokens }) : undefined;
}

/** Where a clause begins, its conjunction and what stands before its subject left out. */
function openingOf({ predicate, arguments: given }: Clause): number {
  const subject = given.find(({ role, shared }) => role === "subject" && !shared);
  const first = subject?.phrase.tokens[0] ?? predicate.head;
  return first < predicate.head ? first : 0;
}

function firstOf(scope: Scope, { sentence, predicate, arguments: given }: Clause): number {
  const tree = treeOf(scope, { sentence });
  const own = given.filter(({ shared }) => !shared).flatMap(({ phrase }) => phrase.tokens);
  return Math.min(...subtree(tree.children, predicate.head, (index) => own.includes(index)), predicate.head);
}
