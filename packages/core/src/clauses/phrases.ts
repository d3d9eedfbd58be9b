import { dependents, isRelation, type Phrase, subtree, type Tree, tokenAt } from "../model/index.ts";

/** Relations of what hangs on the head of a phrase without being part of it. */
const OUTSIDE: ReadonlySet<string> = new Set([
  "cc",
  "conj",
  "case",
  "mark",
  "parataxis",
  "discourse",
  "vocative",
  "dislocated",
  "reparandum",
  "orphan",
]);

/** Relations that belong to a clause, not to the nominal that is its predicate. */
const CLAUSAL = ["nsubj", "csubj", "cop", "aux", "expl", "advcl", "obl", "ccomp", "advmod:neg"];

function isPunctuation(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).upos === "PUNCT";
}

/** Drops punctuation at both edges, and commas left hanging by what was taken out. */
function trim(tree: Tree, tokens: readonly number[]): number[] {
  let first = 0;
  let last = tokens.length;
  while (first < last && isPunctuation(tree, tokens[first] as number) && !opensInside(tree, tokens, first)) first++;
  while (last > first && isPunctuation(tree, tokens[last - 1] as number) && !closesInside(tree, tokens, last - 1))
    last--;
  // `(capital of the state)`: brackets around all of it are no part of it.
  if (isBracketed(tree, tokens.slice(first, last))) return trim(tree, tokens.slice(first + 1, last - 1));
  return tokens.slice(first, last);
}

function isBracketed(tree: Tree, tokens: readonly number[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)].map((index) => tree.tokens[index ?? -1]?.form ?? "");
  return tokens.length > 2 && /^(?:\(|\[|-LRB-)$/.test(first ?? "") && OPENING[first ?? ""] === last;
}

const OPENING: Readonly<Record<string, string>> = {
  "“": "”",
  "``": "''",
  '"': '"',
  "(": ")",
  "-LRB-": "-RRB-",
  "[": "]",
  "‘": "’",
};

function opensInside(tree: Tree, tokens: readonly number[], at: number): boolean {
  const closing = OPENING[tokenAt(tree, tokens[at] as number).form];
  // `"This is a good day"`: the mark belongs to what is left out behind it.
  if (tokens[at + 1] !== (tokens[at] as number) + 1) return false;
  return closing !== undefined && tokens.slice(at + 1).some((index) => tokenAt(tree, index).form === closing);
}

function closesInside(tree: Tree, tokens: readonly number[], at: number): boolean {
  const { form } = tokenAt(tree, tokens[at] as number);
  return tokens.slice(0, at).some((index) => OPENING[tokenAt(tree, index).form] === form);
}

/** A phrase of these tokens without punctuation at its edges; never empty. */
function toPhrase(tree: Tree, head: number, tokens: readonly number[]): Phrase {
  const trimmed = trim(tree, tokens);
  return { head, tokens: trimmed.length > 0 ? trimmed : [head] };
}

/** A token and all below it that belongs to the phrase, without coordinated phrases, prepositions and edge punctuation. */
export function phraseOf(tree: Tree, head: number, without: readonly string[] = []): Phrase {
  const lastConjunct = dependents(tree, head, "conj").at(-1);
  const tokens = subtree(tree.children, head, (index) => {
    const token = tokenAt(tree, index);
    if (token.head !== head) return true;
    // `a priest, scholar and saint, known as Jerome`: it is no more the priest who is known so than the saint.
    if (lastConjunct !== undefined && index > lastConjunct && isAside(tree, index)) return false;
    return !OUTSIDE.has(tree.relations[index] ?? "") && !isRelation(token.deprel, ...without);
  });
  return toPhrase(tree, head, tokens);
}

/** Whether a clause about a noun stands behind a comma. */
function isAside(tree: Tree, clause: number): boolean {
  if (!isRelation(tokenAt(tree, clause).deprel, "acl")) return false;
  return dependents(tree, clause, "punct").some((index) => index < clause && tokenAt(tree, index).form === ",");
}

/** The phrase of a nominal or adjective that is a predicate: what belongs to its clause is left out. */
export function predicateNominal(tree: Tree, head: number): Phrase {
  const phrase = phraseOf(tree, head, CLAUSAL);
  const { upos } = tokenAt(tree, head);
  const clausal = new Set<number>();
  const copulas = dependents(tree, head, "cop");
  for (const child of tree.children[head] ?? []) {
    const { deprel, lemma, upos: childUpos } = tokenAt(tree, child);
    const adverb =
      deprel === "advmod" &&
      (NEGATIONS.has(lemma) ||
        isNoLonger(tree, child) ||
        (childUpos === "ADV" &&
          child < head &&
          dependents(tree, child, "fixed").length === 0 &&
          !(upos === "ADJ" && isDegree(tree, child, head))));
    const clausalComplement = deprel === "xcomp" || (deprel === "acl" && upos === "ADJ");
    // `For Ida, it was a feast`: what stands before the copula and the subject tells of the sentence.
    const opening = deprel === "nmod" && copulas.some((copula) => child < copula && copula < head);
    if (adverb || clausalComplement || opening) for (const index of subtree(tree.children, child)) clausal.add(index);
  }
  return toPhrase(
    tree,
    head,
    phrase.tokens.filter((index) => !clausal.has(index)),
  );
}

/** `no longer`, which belongs to the copula. */
function isNoLonger(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).form.toLowerCase() === "longer" && tree.tokens[index - 1]?.form.toLowerCase() === "no";
}

/** An adverb that measures an adjective stands right before it; `also`, `now` and their like tell of the sentence. */
function isDegree(tree: Tree, adverb: number, adjective: number): boolean {
  const between = tree.tokens.slice(adverb, adjective);
  return between.every(({ upos, lemma }) => upos === "ADV" && !SENTENCE_ADVERBS.has(lemma.toLowerCase()));
}

const SENTENCE_ADVERBS: ReadonlySet<string> = new Set(
  `also still now then already always often usually only even just actually really currently again finally therefore thus
  however sometimes never ever once probably possibly perhaps apparently clearly obviously ago later here there yet`.split(
    /\s+/,
  ),
);

/** Adverbs that negate the verb they stand with. */
export const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never"]);

/** Adverbs that what denies them leaves standing in part: `not always`. */
const LIMITS: ReadonlySet<string> = new Set(
  "always fully entirely completely wholly necessarily often exactly immediately".split(" "),
);

/** Negations, each with the adverb behind it that it denies alone: `did not always win` may have won. */
export function withLimits(tree: Tree, denied: readonly number[]): number[] {
  return denied.flatMap((index) => {
    return isLimit(tree, index + 1) ? [index, index + 1] : [index];
  });
}

/** Whether a word is an adverb that the word before it denies alone. */
function isLimit(tree: Tree, index: number): boolean {
  const { deprel, form = "" } = tree.tokens[index] ?? {};
  const before = tree.tokens[index - 1]?.lemma.toLowerCase() ?? "";
  return deprel === "advmod" && LIMITS.has(form.toLowerCase()) && NEGATIONS.has(before);
}

/** The whole of a coordinated phrase, conjunctions included, its leading preposition left out. */
export function coordination(tree: Tree, head: number): Phrase {
  const tokens = subtree(tree.children, head, (index) => {
    const { head: parent, deprel } = tokenAt(tree, index);
    return parent !== head || !isRelation(deprel, "case", "mark", "parataxis", "discourse", "dislocated", "reparandum");
  });
  return toPhrase(tree, head, tokens);
}

/** Heads of a phrase and of those coordinated with it, clauses among them left out. */
export function conjunctHeads(tree: Tree, head: number): number[] {
  const conjuncts = dependents(tree, head, "conj").filter(
    (index) =>
      !isClausal(tree, index) &&
      !isVague(tree, head, index) &&
      !isExcepted(tree, head, index) &&
      (!isOwner(tree, index) || isOwner(tree, head)),
  );
  return conjuncts.length === 0
    ? namesBehind(tree, head)
    : [head, ...conjuncts].flatMap((each) => namesBehind(tree, each));
}

/** `councillors Ana Ruiz, Karin Holm and Per Lund`: a description in the plural stands for each of the names behind it. */
function namesBehind(tree: Tree, head: number): number[] {
  if (tokenAt(tree, head).xpos !== "NNS") return [head];
  const [first] = dependents(tree, head, "appos", "flat").filter((index) => tokenAt(tree, index).upos === "PROPN");
  const others = first === undefined ? [] : dependents(tree, first, "conj");
  const all = others.length > 0 && others.every((index) => tokenAt(tree, index).upos === "PROPN");
  if (first === undefined || !all) return [head];
  return [tokenAt(tree, first).deprel === "flat" ? head : first, ...others];
}

/** `Norway's central bank and Denmark's`: the country does not do what its bank does. */
function isOwner(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, "case").some((index) => isPossessive(tree, index));
}

/** `107 or more`, `a week or so`, `a chapter or two`: nothing of its own is meant. */
function isVague(tree: Tree, head: number, conjunct: number): boolean {
  const { form, upos } = tokenAt(tree, conjunct);
  if (upos === "NUM" && tokenAt(tree, head).upos === "NOUN" && isJoinedBy(tree, conjunct, "or")) return true;
  return ["more", "less", "fewer", "so"].includes(form.toLowerCase());
}

function isJoinedBy(tree: Tree, conjunct: number, conjunction: string): boolean {
  return dependents(tree, conjunct, "cc").some((index) => tokenAt(tree, index).lemma === conjunction);
}

/** `all but one of them`, `nothing but praise`: what stands behind `but` is left out, or all there is. */
function isExcepted(tree: Tree, head: number, conjunct: number): boolean {
  return (
    isJoinedBy(tree, conjunct, "but") &&
    /^(?:all|every|everyone|everything|none|nothing|nobody|anything)$/i.test(tokenAt(tree, head).form)
  );
}

/** Whether a token is a verb, by its tag or by the auxiliary of the passive: `was hurt`. */
export function isVerb(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).upos === "VERB" || dependents(tree, index, "aux:pass").length > 0;
}

/** Whether a token heads a clause of its own: it is a verb, or has a subject or a copula. */
export function isClausal(tree: Tree, index: number): boolean {
  return isVerb(tree, index) || dependents(tree, index, "nsubj", "csubj", "cop").length > 0;
}

const MARKING = ["case", "mark"];

/** The preposition or conjunction that introduces a phrase, with the words fixed to it. */
export function marksOf(tree: Tree, head: number, relations: readonly string[] = MARKING): readonly number[] {
  const hanging = dependents(tree, head, ...relations);
  if (hanging.length === 0) return hanging;
  const marks: number[] = [];
  for (const mark of hanging) {
    if (isPossessive(tree, mark)) continue;
    for (const each of [mark, ...adverbBefore(tree, head, mark)]) marks.push(...withFixed(tree, each));
  }
  return marks.sort((a, b) => a - b);
}

function withFixed(tree: Tree, mark: number): number[] {
  return subtree(tree.children, mark, (index) => tree.relations[index] === "fixed");
}

/** `ahead` in `ahead of`, which the tree has as an adverb of the verb. */
function adverbBefore(tree: Tree, head: number, mark: number): number[] {
  const before = tree.tokens[mark - 1];
  if (before?.lemma.toLowerCase() === "as" && tokenAt(tree, mark).lemma === "of" && before.deprel !== "mark")
    return [mark - 1];
  const joined = before?.head === tokenAt(tree, head).head && isRelation(before.deprel, "advmod");
  return joined && tokenAt(tree, mark).lemma === "of" && BEFORE_OF.has(before.lemma.toLowerCase()) ? [mark - 1] : [];
}

const BEFORE_OF: ReadonlySet<string> = new Set([
  "ahead",
  "outside",
  "inside",
  "out",
  "instead",
  "because",
  "regardless",
]);

function isPossessive(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).xpos === "POS";
}

/** `Should the truce hold, …`, `had it rained`: the auxiliary before the subject says `if`. */
export function isInvertedCondition(tree: Tree, head: number): boolean {
  if (!isRelation(tokenAt(tree, head).deprel, "advcl")) return false;
  const [first] = dependents(tree, head, "aux", "aux:pass", "cop");
  const [subject] = dependents(tree, head, "nsubj", "csubj", "expl");
  if (first === undefined || subject === undefined || first > subject) return false;
  const opens = subtree(tree.children, head).find((index) => !isPunctuation(tree, index)) === first;
  return opens && ["had", "should", "were"].includes(tokenAt(tree, first).form.toLowerCase());
}

/** A marker as words: `because of`. */
export function markerText(tree: Tree, marks: readonly number[]): string {
  return marks.map((index) => tokenAt(tree, index).form.toLowerCase()).join(" ");
}
