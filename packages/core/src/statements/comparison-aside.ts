/** `made $2bn, down 46% on the year before`, `fell to $1.06, its lowest since May`: what an amount is compared with, behind a comma. */
import { type Argument, type Clause, type Tree, tokenAt } from "../model/index.ts";
import type { Draft, DraftQualifier } from "./rule.ts";
import type { Scope } from "./scope.ts";
import { wordsAsValue } from "./terms.ts";

/** What follows a direction that is an aside: how much, or from where. */
const MEASURED =
  /^(?:from|on|by|about|around|nearly|almost|more|over|roughly|just|slightly|sharply|an?|half|two|three|four|five|six|seven|eight|nine|ten|[$€£¥])$|^\d/i;

/** Patterns of clauses that an aside may belong to. */
const VERBAL: ReadonlySet<string> = new Set(["verb", "copula", "relative", "participle", "gapping"]);

/** The words of the aside that compares what a clause tells; none where there is none. */
export function comparisonAside(scope: Scope, tree: Tree, clause: Clause): readonly number[] {
  if (!VERBAL.has(clause.pattern)) return [];
  for (const comma of tree.tokens.keys()) {
    if (tokenAt(tree, comma).form !== "," || comma < clause.predicate.head) continue;
    const aside = asideBehind(tree, comma);
    if (aside.length > 0 && ownerOf(scope, tree, comma) === clause.predicate.head) return aside;
  }
  return [];
}

/** A clause without the arguments that its aside holds. */
export function withoutAside(clause: Clause, aside: readonly number[]): Clause {
  if (aside.length === 0) return clause;
  const isOutside = ({ role, phrase }: Argument) => role === "subject" || !aside.includes(phrase.head);
  return { ...clause, arguments: clause.arguments.filter(isOutside) };
}

/** A draft that tells the comparison, too. */
export function withComparison(scope: Scope, tree: Tree, draft: Draft, aside: readonly number[]): Draft {
  if (aside.length === 0) return draft;
  const isOutside = ({ value }: DraftQualifier) => !("phrase" in value) || !aside.includes(value.phrase.head);
  const qualifier = { role: "comparison", value: wordsAsValue(scope, tree, aside) };
  return { ...draft, qualifiers: [...draft.qualifiers.filter(isOutside), qualifier] };
}

/** The words behind a comma up to where the sentence goes on, if they compare an amount. */
function asideBehind(tree: Tree, comma: number): readonly number[] {
  const first = comma + 1;
  const words = tree.tokens.slice(first);
  const length = words.findIndex(({ upos, form }, at) => upos === "SCONJ" || endsAside(form, words[at + 1]?.form));
  const tokens = [...tree.tokens.keys()].slice(first, length < 0 ? undefined : first + length);
  return isDirection(tree, first) || isRecord(tree, comma, tokens) ? tokens : [];
}

/** Punctuation, or an `and` that leads to another clause and no further amount. */
function endsAside(form: string, next = ""): boolean {
  return /^[.,;:!?)"”—–]$|^-+$/.test(form) || (/^(?:and|but|or|while)$/.test(form) && !/^[$€£¥\d]/.test(next));
}

function isDirection(tree: Tree, first: number): boolean {
  const { form = "", deprel } = tree.tokens[first] ?? {};
  if (!/^(?:up|down)$/.test(form) || deprel === "compound:prt") return false;
  return MEASURED.test(tree.tokens[first + 1]?.form ?? "");
}

/** `its lowest since May`, `the tenth rise in a row`, behind an amount. */
function isRecord(tree: Tree, comma: number, tokens: readonly number[]): boolean {
  const [first = -1] = tokens;
  const isDefinite = /^(?:its|their|the|his|her|our|a)$/.test(tree.tokens[first]?.form ?? "");
  const ranks = tokens.slice(1, 4).some((index) => {
    const { xpos, feats } = tokenAt(tree, index);
    return xpos === "JJS" || xpos === "RBS" || feats.NumType === "Ord";
  });
  const isClosed = tokens.some((index) =>
    /^(?:since|record|row|ever|history|successive|consecutive|decade|century|year)$/.test(lower(tree, index)),
  );
  const isAmount = tree.tokens
    .slice(Math.max(0, comma - 3), comma)
    .some(({ upos, form }) => upos === "NUM" || form === "%");
  const isClause = tokens.some((index) => /^nsubj|^cop/.test(tokenAt(tree, index).deprel));
  return isDefinite && ranks && isClosed && isAmount && !isClause;
}

function lower(tree: Tree, index: number): string {
  return tokenAt(tree, index).lemma.toLowerCase();
}

/** The head of the clause that ends before a comma. */
function ownerOf(scope: Scope, tree: Tree, comma: number): number {
  let at = comma - 1;
  while (at >= 0 && !scope.clausesAt(tree.sentence, at).some(({ pattern }) => VERBAL.has(pattern)))
    at = tokenAt(tree, at).head;
  return at;
}
