import { baseRelation, type Mention, oncePerPair, subtree, type Tree, tokenAt } from "../model/index.ts";
import { isHalfOfPreposition } from "./half-prepositions.ts";
import { fullestName } from "./name-label.ts";
import { numberIn } from "./number-words.ts";
import { replacedNoun } from "./replaced-noun.ts";
import type { Referent, Source } from "./source.ts";
import { withHyphens, writeWords } from "./words.ts";

/** Phrases longer than this many words are cut down to what stands before the noun. */
const MAX_WORDS = 7;

/** Relations of what stands with a noun and qualifies it. */
const QUALIFIERS: ReadonlySet<string> = new Set(["amod", "compound", "nummod", "flat", "fixed", "goeswith"]);

/** Determiners that change what a phrase means, "both ministers"; that there is "no survivor" is what the statement says. */
const NOT_DETERMINERS = /^(?:both|all|every|each|other|another|such)$/i;

/** Adjectives that tell when or how surely something is, not which one it is. */
const PASSING: ReadonlySet<string> = new Set(
  (
    "new current recent latest own very certain possible alleged apparent potential likely planned proposed suspected " +
    "upcoming future so-called further more many much several various such same said total"
  ).split(" "),
);

/** Nouns that only measure what follows them, so that they keep their article: "a number of steps". */
const MEASURES: ReadonlySet<string> = new Set([
  "lot",
  "number",
  "couple",
  "series",
  "handful",
  "variety",
  "range",
  "bit",
  "dozen",
  "half",
  "third",
  "quarter",
  "fifth",
  "tenth",
  "majority",
  "minority",
]);

/** Nouns that count by the lot, and words for a part of what they lead to: alone they would say nothing. */
const COUNTS: ReadonlySet<string> = new Set(["hundred", "thousand", "million", "billion", "dozen", "score", "percent"]);
const PARTITIVE =
  /^(?:one|both|all|some|any|each|many|much|most|several|few|none|two|three|four|five|six|seven|eight|nine|ten)$/i;

/** Adverbs that bound a part of a whole. */
const BOUNDS = /^(?:about|almost|nearly|around|roughly|approximately)$/i;

/** Prepositions that a label keeps before a noun; others lead to circumstances. */
const KEPT: ReadonlySet<string> = new Set(["of", "on", "against", "for", "about", "between", "to", "with", "over"]);

/** Prepositions that it keeps before what is no particular thing: "schools in three provinces", but not "fires in the country". */
const TELLING: ReadonlySet<string> = new Set(
  "in at near under above below without from within among behind outside inside along across around".split(" "),
);

/** Prepositions before a number that say which things are meant: "pupils under 16". */
const BOUNDING: ReadonlySet<string> = new Set(["under", "over", "above", "below", "with", "without", "aged"]);

/** A piece of a label: its first token, its last one where it is the text's own words, and what it reads. */
interface Part {
  readonly at: number;
  readonly to?: number;
  readonly text: string;
}

/** Puts parts in a row: `$` and `4`, `VN` and `-12` without the space that the text does not have. */
function inRow(tree: Tree, parts: readonly Part[]): string {
  const row = parts.toSorted((a, b) => a.at - b.at || (b.to ?? b.at) - (a.to ?? a.at));
  // A word with hyphens that two parts hold is written once.
  const inOrder = row.filter(({ at }, place) => row.slice(0, place).every(({ to = -1 }) => at > to));
  return inOrder.reduce((text, part, place) => {
    const { to } = inOrder[place - 1] ?? {};
    const isGlued = to !== undefined && to === part.at - 1 && tokenAt(tree, to).end === tokenAt(tree, part.at).start;
    return `${text}${place === 0 || isGlued ? "" : " "}${part.text}`;
  }, "");
}

function treeOf(source: Source, mention: Mention): Tree {
  return source.trees[mention.sentence] as Tree;
}

/** Relations of what a label leaves out of a qualifier: its clauses, coordinates, articles and prepositions. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "acl",
  "advcl",
  "appos",
  "punct",
  "conj",
  "cc",
  "parataxis",
  "det",
  "mark",
]);

function plain(source: Source, tree: Tree, root: number): Part {
  // `between 3,000 and 4,000`: a number is told with its other end.
  if (
    tokenAt(tree, root).upos === "NUM" &&
    (tree.children[root] ?? []).some((index) => tree.relations[index] === "conj")
  )
    return partWith(source, tree, subtree(tree.children, root));
  const words = subtree(tree.children, root, (index) => {
    const { deprel, upos, xpos, head } = tokenAt(tree, index);
    // "Pratt & Whitney": what the sign joins is one name.
    if (isJoinedBySign(tree, index)) return true;
    // `prone to floods`, `more than two`, `iodine-rich`: what joins the words inside a qualifier stays.
    if (xpos === "HYPH" || deprel === "fixed") return true;
    // `up to 1,500`: a preposition that bounds a number stays, as every other such word does, and so does `in` in `in-depth`.
    const bounds = deprel === "advmod" && tokenAt(tree, head).upos === "NUM";
    const stays = bounds || (deprel === "case" && head !== root) || tree.tokens[index + 1]?.xpos === "HYPH";
    return !LEFT_OUT.has(baseRelation(deprel)) && (upos !== "ADP" || stays);
  }).filter((index, at, all) => tokenAt(tree, index).xpos !== "HYPH" || joins(tree, root, index, all, at));
  return partWith(source, tree, withHyphens(tree, words));
}

function isJoinedBySign(tree: Tree, index: number): boolean {
  const { form, deprel } = tokenAt(tree, index);
  const signs = (tree.children[index] ?? []).map((child) => tokenAt(tree, child).form);
  return (deprel === "cc" && form === "&") || (deprel === "conj" && signs.includes("&"));
}

function partWith(source: Source, tree: Tree, words: readonly number[]): Part {
  const [at = 0] = words;
  return { at, to: words.at(-1) ?? at, text: writeWords(source.analysis.document.text, tree, words) };
}

/** Whether a hyphen stands between two of the words, or between them and the noun that they belong to: `VN-12`. */
function joins(tree: Tree, root: number, index: number, words: readonly number[], at: number): boolean {
  const before = at === 0 ? tokenAt(tree, root).head : words[at - 1];
  return before === index - 1 && words[at + 1] === index + 1;
}

/** Whether some mention of a referent states a time or a quantity. */
const isStated: (source: Source, referent: Referent) => boolean = oncePerPair((_source, referent) =>
  referent.some(({ mention: { value } }) => value),
);

function referentAt(source: Source, mention: Mention, index: number): Referent | undefined {
  return source.referentAt(mention.sentence, index);
}

/** The name of what a dependent noun means. */
function nameAt(source: Source, mention: Mention, index: number): string | undefined {
  const referent = referentAt(source, mention, index);
  return referent && fullestName(source, referent);
}

/** How many owners of owners a label names at most: "Ada’s mother’s house"; two that own each other would go on for ever. */
const MOST_OWNERS = 3;

function possessor(source: Source, tree: Tree, mention: Mention, index: number, depth: number): Part | undefined {
  const referent = referentAt(source, mention, index);
  if (referent && isStated(source, referent)) return undefined;
  const isOpen = depth < MOST_OWNERS && referent !== referentAt(source, mention, mention.head);
  const owner = referent && isOpen ? ownerLabel(source, referent, depth + 1) : undefined;
  if (owner) return { at: index, text: `${owner}${owner.endsWith("s") ? "’" : "’s"}` };
  return tokenAt(tree, index).upos === "PRON" ? undefined : plain(source, tree, index);
}

/** What an owner is called: its name, or the noun phrase of a pronoun that has one. */
function ownerLabel(source: Source, referent: Referent, depth: number): string | undefined {
  const parts = source.partsOf(referent);
  if (parts.length > 0 && depth <= MOST_OWNERS) {
    const labels = parts.map((part) => ownerLabel(source, part, depth + 1));
    return labels.every((label) => label !== undefined) ? labels.join(" and ") : undefined;
  }
  const name = fullestName(source, referent);
  if (name) return name;
  const noun = referent.find(({ mention }) => mention.kind === "nominal");
  return noun && labelAt(source, treeOf(source, noun.mention), noun.mention, noun.mention.head, depth);
}

/** Whether a person after "to" is whom something is given or told, which does not tell it apart: "an offer to Ada Berg". */
function isRecipient(preposition: string, referent: Referent): boolean {
  return preposition === "to" && referent.some(({ mention: { type, kind } }) => type === "person" && kind === "name");
}

/** `of`, `such as`. */
function prepositionOf(tree: Tree, index: number): string {
  return (tree.children[index] ?? [])
    .filter((child) => tokenAt(tree, child).deprel === "case" && child < index)
    .flatMap((child) => [child, ...(tree.children[child] ?? []).filter((at) => tokenAt(tree, at).deprel === "fixed")])
    .map((child) => tokenAt(tree, child).form)
    .join(" ");
}

function prepositional(source: Source, tree: Tree, mention: Mention, index: number): Part | undefined {
  const preposition = prepositionOf(tree, index);
  if (preposition === "") return undefined;
  if (tokenAt(tree, index).upos === "PRON") return counted(source, tree, mention, index);
  // `no crowds at all`.
  if (preposition === "at" && tokenAt(tree, index).form === "all") return undefined;
  const name = nameAt(source, mention, index);
  const referent = referentAt(source, mention, index);
  const measured = preposition === "of" && MEASURES.has(tokenAt(tree, tokenAt(tree, index).head).lemma);
  const bounded = measured || BOUNDING.has(preposition);
  if (referent && ((isStated(source, referent) && !bounded) || isRecipient(preposition, referent))) return undefined;
  const tells = KEPT.has(preposition) || (TELLING.has(preposition) && !isDefinite(tree, index));
  if ((!name && !tells) || (preposition === "for" && isToAct(tree, index))) return undefined;
  const first = name ?? `${articleIn(tree, index)}${labelAt(source, tree, mention, index)}`;
  return { at: index, text: `${preposition} ${first}${coordinates(source, tree, mention, index, preposition)}` };
}

/** `one of the stops`, `both of these stops`: a part is of what an article or a demonstrative points at; `a vote of no confidence` is of none. */
function articleIn(tree: Tree, index: number): string {
  if ((tree.children[index] ?? []).some((child) => tokenAt(tree, child).form === "no")) return "no ";
  const { form, upos } = tokenAt(tree, tokenAt(tree, index).head);
  if (upos !== "NUM" && !PARTITIVE.test(form)) return "";
  const article = (tree.children[index] ?? []).find((child) =>
    /^(?:the|these|those)$/i.test(tokenAt(tree, child).form),
  );
  return article === undefined ? "" : `${tokenAt(tree, article).form.toLowerCase()} `;
}

/** `two of them`: of whom they are two. */
function counted(source: Source, tree: Tree, mention: Mention, index: number): Part | undefined {
  const { head } = tokenAt(tree, index);
  const counts = tokenAt(tree, head).upos === "NUM" || COUNTING.test(tokenAt(tree, head).lemma);
  const referent = referentAt(source, mention, index);
  if (!counts || referent === undefined || isStated(source, referent)) return undefined;
  if (referent === referentAt(source, mention, mention.head)) return undefined;
  // One that has a name is no group, and a part of a part says nothing more.
  const label = fullestName(source, referent) ? undefined : ownerLabel(source, referent, MOST_OWNERS);
  const words = label?.split(" ").slice(0, BOUNDED) ?? [];
  if (label === undefined || COUNTING.test(words[0] ?? "")) return undefined;
  const part = numberIn(tokenAt(tree, head).form);
  const whole = words.map(numberIn).find((number) => number !== undefined);
  if (whole !== undefined && part !== undefined && part > whole) return undefined;
  // "two of nine children", but "200 supporters" of those whose number nobody knows.
  const isCounted =
    whole !== undefined ||
    BOUND.test(words[0] ?? "") ||
    /^(?:each|none|neither|either|one)$/i.test(tokenAt(tree, head).form);
  return { at: index, text: isCounted ? `of ${label}` : label };
}

/** Words that open a label which bounds a number: "at least fifty-three people". */
const BOUND = /^(?:at|more|less|about|nearly|around|up|over|almost|some)$/i;

/** Among so many words of a label stands its number: "more than 35 million Americans". */
const BOUNDED = 3;

const COUNTING = /^(?:one|some|many|most|several|few|none|both|all|each|neither|either)$/i;

/** `, Peru and Chile` behind `Bolivia`: names in a row, and both sides of what is `between` them. */
function coordinates(source: Source, tree: Tree, mention: Mention, index: number, preposition: string): string {
  const conjuncts = (tree.children[index] ?? []).filter((child) => tokenAt(tree, child).deprel === "conj");
  const names = [index, ...conjuncts].map((child) => nameAt(source, mention, child));
  if (conjuncts.length === 0 || (preposition !== "between" && names.includes(undefined))) return "";
  const labels = conjuncts.map((at, position) => names[position + 1] ?? labelAt(source, tree, mention, at));
  const cc = (tree.children[conjuncts.at(-1) ?? index] ?? []).find((child) => tokenAt(tree, child).deprel === "cc");
  const join = cc === undefined ? "and" : tokenAt(tree, cc).form;
  return [...labels.slice(0, -1).map((label) => `, ${label}`), ` ${join} ${labels.at(-1)}`].join("");
}

function isDefinite(tree: Tree, index: number): boolean {
  return (tree.children[index] ?? []).some((child) => {
    const { deprel, form } = tokenAt(tree, child);
    return deprel === "nmod:poss" || (baseRelation(deprel) === "det" && !/^an?$/i.test(form));
  });
}

/** `calls for the chief to resign`: the phrase says who is to act, not what the calls are for. */
function isToAct(tree: Tree, index: number): boolean {
  const noun = tokenAt(tree, index).head;
  return (tree.children[noun] ?? []).some(
    (child) =>
      tokenAt(tree, child).deprel === "acl" &&
      child > index &&
      (tree.children[child] ?? []).some((mark) => tokenAt(tree, mark).xpos === "TO"),
  );
}

function partOf(source: Source, tree: Tree, mention: Mention, child: number, depth: number): Part | undefined {
  const { deprel, form, head } = tokenAt(tree, child);
  const relation = baseRelation(deprel);
  if (deprel === "nmod:poss") return possessor(source, tree, mention, child, depth);
  // `half a point`, `half the members`, `half its staff`.
  if (deprel === "det:predet" && form.toLowerCase() === "half") {
    const isBeforeArticle = tokenAt(tree, child + 1).deprel === "det";
    return isBeforeArticle ? partWith(source, tree, [child, child + 1]) : plain(source, tree, child);
  }
  // `all his cows` are told by whose they are.
  if (deprel === "det:predet" && isDefinite(tree, head)) return undefined;
  if (relation === "det" && MEASURES.has(tokenAt(tree, head).lemma)) return plain(source, tree, child);
  // `in recent years`: of times it says which are meant.
  const isPassing = relation === "amod" && PASSING.has(form.toLowerCase()) && mention.type !== "time";
  if (isPassing && !compares(tree, child)) return undefined;
  const isNoOne = form.toLowerCase() === "no" && tokenAt(tree, head).form === "one";
  if (relation === "det") return isNoOne || NOT_DETERMINERS.test(form) ? plain(source, tree, child) : undefined;
  // `those responsible for the failure`: a pronoun alone would say nothing.
  if (child > head && isOpen(tree, head) && ["amod", "acl"].includes(relation)) return whole(source, tree, child);
  // `50 percent, barely enough to win`: what has a clause of its own behind the noun is an aside.
  if (relation === "amod" && child > head && (tree.children[child] ?? []).length > 0) return undefined;
  // `the Swat and Kabul rivers`.
  if (relation === "compound" && isJoinedName(tree, child)) return whole(source, tree, child);
  if (QUALIFIERS.has(relation) || deprel === "nmod:desc") return plain(source, tree, child);
  // `a 19 year old`.
  if (deprel === "obl:unmarked" && child < head) return plain(source, tree, child);
  // `almost half of the votes`.
  if (relation === "advmod" && BOUNDS.test(form) && child < head) return plain(source, tree, child);
  if (child < head && MEASURES.has(tokenAt(tree, head).lemma) && isBound(tree, child))
    return whole(source, tree, child);
  if (child < head) return undefined;
  if (relation === "acl" && depth === 0) return contentOf(source, tree, child);
  // `120 of the 310 employees`, `half of all pupils`: a number alone would say nothing.
  const { upos, lemma } = tokenAt(tree, head);
  const isTold =
    depth === 0 ||
    isHalfOfPreposition(tree, head) ||
    upos === "NUM" ||
    COUNTS.has(lemma) ||
    MEASURES.has(lemma) ||
    PARTITIVE.test(lemma);
  // `most of its diplomats`: what there is most of hangs on the adjective by `obl`.
  const isWhole = relation === "obl" && PARTITIVE.test(tokenAt(tree, head).form);
  return (relation === "nmod" || isWhole) && isTold ? prepositional(source, tree, mention, child) : undefined;
}

/** Whether a name before a noun has another one beside it. */
function isJoinedName(tree: Tree, name: number): boolean {
  const others = (tree.children[name] ?? []).filter((child) => tokenAt(tree, child).deprel === "conj");
  return tokenAt(tree, name).upos === "PROPN" && others.some((child) => tokenAt(tree, child).upos === "PROPN");
}

/** `more than half of the votes`, `at least a third`. */
function isBound(tree: Tree, child: number): boolean {
  const words = subtree(tree.children, child).map((index) => tokenAt(tree, index).form.toLowerCase());
  return /^(?:at (?:least|most)|(?:no )?(?:more|less|fewer) than|up to)$/.test(words.join(" "));
}

/** `more goals than Martins`: it says how many beside whose. */
function compares({ tokens }: Tree, index: number): boolean {
  const clause = tokens.slice(
    index + 1,
    tokens.findIndex(({ upos }, at) => at > index && upos === "PUNCT"),
  );
  return /^(?:more|fewer|less)$/i.test(tokens[index]?.form ?? "") && clause.some(({ form }) => form === "than");
}

/** `of spying for Arvania` behind `charges`: a gerund says what a noun contains. */
function contentOf(source: Source, tree: Tree, gerund: number): Part | undefined {
  const [mark] = tree.children[gerund] ?? [];
  const isContent = mark !== undefined && tokenAt(tree, mark).form === "of" && tokenAt(tree, gerund).xpos === "VBG";
  return isContent ? whole(source, tree, gerund) : undefined;
}

/** All words of a dependent. */
function whole(source: Source, tree: Tree, root: number): Part {
  const words = subtree(tree.children, root, (index) => tokenAt(tree, index).upos !== "PUNCT");
  return partWith(source, tree, withHyphens(tree, words));
}

/** Whether a word only points at what the words behind it tell. */
function isOpen(tree: Tree, head: number): boolean {
  return /^(?:those|(?:any|every|some)(?:one|body|thing))$/i.test(tokenAt(tree, head).form);
}

function labelAt(source: Source, tree: Tree, mention: Mention, head: number, depth = 1): string {
  const noun = replacedNoun(tree, head);
  const own = noun ? { at: head, text: noun } : partWith(source, tree, withHyphens(tree, [head]));
  const shared = sharedOwner(tree, head);
  const owner = shared === undefined ? undefined : possessor(source, tree, mention, shared, depth);
  const below = (tree.children[head] ?? []).flatMap((child) => partOf(source, tree, mention, child, depth) ?? []);
  const parts = owner ? [owner, ...below] : below;
  return inRow(tree, [...parts, own]);
}

/** `the boy’s name and school`: a noun in the singular without a determiner shares the owner of the one before it. */
function sharedOwner(tree: Tree, head: number): number | undefined {
  const { deprel, head: first, xpos, upos } = tokenAt(tree, head);
  if (deprel !== "conj" || first < 0 || xpos !== "NN" || upos !== "NOUN") return undefined;
  const own = (tree.children[head] ?? []).some((child) =>
    /^(?:det|nmod|nummod|amod)/.test(tokenAt(tree, child).deprel),
  );
  return own ? undefined : (tree.children[first] ?? []).find((child) => tokenAt(tree, child).deprel === "nmod:poss");
}

const isJoining = (word: string): boolean => word === "and" || word === "or";

/** What a mention without a name is called: no determiner, pronoun or relative clause, and names in full. */
export function phraseLabel(source: Source, mention: Mention): string {
  if (mention.kind === "clause" || mention.value)
    return source.analysis.document.text.slice(mention.start, mention.end).replace(/\s+/g, " ");
  const tree = treeOf(source, mention);
  const long = labelAt(source, tree, mention, mention.head, 0);
  // Names in a row are one piece of what tells a thing apart.
  const words = long.split(" ");
  const pieces = words.filter(
    (word, at) => !isJoining(word) && !isJoining(words[at - 1] ?? "") && !words[at - 1]?.endsWith(","),
  );
  return pieces.length <= MAX_WORDS ? long : labelAt(source, tree, mention, mention.head, 1);
}
