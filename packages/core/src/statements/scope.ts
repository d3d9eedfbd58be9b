import {
  type Analysis,
  type Chain,
  type Clause,
  dependents,
  isRelation,
  type Mention,
  type Token,
  type Tree,
  tokenAt,
  toTree,
} from "../model/index.ts";

/** What `makeStatements` reads. */
export interface StatementInput {
  readonly analysis: Analysis;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly clauses: readonly Clause[];
}

/** The input with what rules look up in it, computed once a document. */
export interface Scope extends StatementInput {
  readonly trees: readonly Tree[];
  /** The mention that a token heads. */
  readonly mentionAt: (sentence: number, head: number) => Mention | undefined;
  /** Other mentions of the same thing, in text order. */
  readonly otherMentions: (mention: Mention) => readonly Mention[];
  /** Those that come earlier, the nearest first. */
  readonly earlierMentions: (mention: Mention) => readonly Mention[];
  /** Clauses that a token heads. */
  readonly clausesAt: (sentence: number, head: number) => readonly Clause[];
  /** Clauses that a clause governs. */
  readonly governedBy: (clause: Clause) => readonly Clause[];
}

/** Prepares the input for the rules. */
export function toScope(input: StatementInput): Scope {
  const trees = input.analysis.sentences.map(toTree);
  const byHead = mentionsByHead(input.mentions, trees);
  const chainOf = new Map<Mention, readonly Mention[]>();
  for (const chain of input.chains) {
    const members = chain.mentions.flatMap((index) => input.mentions[index] ?? []);
    for (const member of members) chainOf.set(member, members);
  }
  const clauses = groupBy(input.clauses, ({ sentence, predicate }) => key(sentence, predicate.head));
  const governed = groupBy(input.clauses, ({ governor }) => governor?.clause ?? -1);
  const positions = new Map(input.clauses.map((clause, position) => [clause, position]));
  return {
    ...input,
    trees,
    mentionAt: (sentence, head) => byHead.get(key(sentence, head)),
    otherMentions: (mention) => (chainOf.get(mention) ?? []).filter((other) => other !== mention),
    earlierMentions: (mention) => (chainOf.get(mention) ?? []).filter(({ start }) => start < mention.start).reverse(),
    clausesAt: (sentence, head) => clauses.get(key(sentence, head)) ?? [],
    governedBy: (clause) => governed.get(positions.get(clause) ?? -2) ?? [],
  };
}

/** Mentions by their head; `Vale` of `Pennine & Vale` stands for the whole name, too. */
function mentionsByHead(mentions: readonly Mention[], trees: readonly Tree[]): ReadonlyMap<number, Mention> {
  const byHead = new Map<number, Mention>();
  for (const mention of mentions) {
    const tree = trees[mention.sentence];
    if (!(tree && meansWhatIsOwned(tree, mention))) byHead.set(key(mention.sentence, mention.head), mention);
  }
  for (const mention of mentions) {
    const tree = trees[mention.sentence];
    for (const part of tree ? joinedParts(tree, mention) : []) {
      const at = key(mention.sentence, part);
      if (!byHead.has(at)) byHead.set(at, mention);
    }
  }
  return byHead;
}

/** `the car is hers`, `one of theirs`: what somebody has, and not they; `a friend of hers` is of her. */
function meansWhatIsOwned(tree: Tree, { kind, head }: Mention): boolean {
  const { form, deprel, head: above } = tokenAt(tree, head);
  if (kind !== "pronoun" || !/^(?:mine|yours|hers|ours|theirs)$/i.test(form)) return false;
  return !isRelation(deprel, "nmod") || tree.tokens[above]?.upos !== "NOUN";
}

/** The words that `&` joins to the head of a name. */
export function joinedParts(tree: Tree, { name, head }: Mention): number[] {
  const last = name?.last ?? head;
  if (last === head) return [];
  const isJoined = (index: number) => dependents(tree, index, "cc").some((sign) => tokenAt(tree, sign).form === "&");
  return dependents(tree, head, "conj").filter((index) => index <= last && isJoined(index));
}

/** More tokens than a sentence has. */
const SENTENCE = 1_000_000;

function key(sentence: number, head: number): number {
  return sentence * SENTENCE + head;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The tree of a clause's sentence. */
export function treeOf(scope: Scope, clause: { readonly sentence: number }): Tree {
  const tree = scope.trees[clause.sentence];
  if (!tree) throw new RangeError(`Bug: no sentence ${clause.sentence}`);
  return tree;
}

/** The token at the head of a clause's predicate. */
export function headOf(scope: Scope, clause: Clause): Token {
  return tokenAt(treeOf(scope, clause), clause.predicate.head);
}

/** The clause that governs another one. */
export function governorOf(scope: Scope, clause: Clause): Clause | undefined {
  return clause.governor && scope.clauses[clause.governor.clause];
}
