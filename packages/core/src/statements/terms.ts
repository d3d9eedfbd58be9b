/** What stands at the ends of a statement: mentions, typed values, or words kept as they are. */
import {
  type Argument,
  dependents,
  isRelation,
  type Mention,
  type Phrase,
  subtree,
  type Time,
  type Tree,
  tokenAt,
  type Value,
} from "../model/index.ts";
import { joinedParts, type Scope } from "./scope.ts";
import { spanOf, textOf, unquoted } from "./words.ts";

/** A mention, or the value that it states; words when the phrase is no nominal. */
export function termOf(scope: Scope, tree: Tree, phrase: Phrase): Mention | Value {
  const mention = mentionIn(scope, tree.sentence, phrase.head);
  if (isFreeRelative(tree, phrase.head))
    return wordsAsValue(
      scope,
      tree,
      subtree(
        tree.children,
        phrase.head,
        (index) => tokenAt(tree, index).head !== phrase.head || !isRelation(tokenAt(tree, index).deprel, "case"),
      ),
    );
  const share = shareWords(tree, phrase.head);
  if (share.length > 0) return wordsAsValue(scope, tree, share);
  // `nothing but a guitar` is one.
  if (isNothingBut(tree, phrase.head)) return wordsAsValue(scope, tree, phrase.tokens);
  // `vote for one headed by Lund`: what is told of it is more than its number.
  if (mention?.value && isOneOfKind(tree, phrase)) return wordsAsValue(scope, tree, phrase.tokens);
  if (mention && isMoreThanPart(tree, phrase)) return wordsAsValue(scope, tree, beforeComma(tree, phrase));
  return mention ? (mention.value ?? mention) : wordsAsValue(scope, tree, phrase.tokens);
}

/** `about one in 25 births`: so many of many are no number by themselves. */
function shareWords(tree: Tree, head: number): readonly number[] {
  if (tokenAt(tree, head).upos !== "NUM") return [];
  if (!/^(?:in|out)$/.test(tree.tokens[head + 1]?.form ?? "")) return [];
  const whole = dependents(tree, head, "nmod").find((index) => dependents(tree, index, "nummod").length > 0);
  if (whole === undefined) return [];
  const first = Math.min(head, ...dependents(tree, head, "advmod"));
  return [...tree.tokens.keys()].filter((index) => index >= first && index <= whole);
}

/** `to begin with`, `to start with`, of nothing that it begins with. */
export function isToBeginWith(tree: Tree, head: number): boolean {
  const [before, with_, behind] = [tree.tokens[head - 1], tree.tokens[head + 1], tree.tokens[head + 2]];
  const isIdiom = /^(?:begin|start)$/.test(tokenAt(tree, head).form) && before?.form.toLowerCase() === "to";
  return isIdiom && with_?.form === "with" && (behind === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(behind.upos));
}

/** `before the year is out`: until it ends. */
export function isTimeOut(tree: Tree, head: number): boolean {
  const isSpan = (index: number): boolean =>
    /^(?:year|month|week|day|night|season|decade)$/.test(tokenAt(tree, index).lemma);
  return tokenAt(tree, head).form === "out" && dependents(tree, head, "nsubj").some(isSpan);
}

/** `as it happens`, `as it turned out`: an aside of the one who tells. */
export function isAsideClause(tree: Tree, head: number): boolean {
  const { lemma, deprel } = tokenAt(tree, head);
  if ((lemma !== "happen" && lemma !== "turn") || !isRelation(deprel, "advcl")) return false;
  const isIt = dependents(tree, head, "nsubj", "expl").some((index) => tokenAt(tree, index).lemma === "it");
  const isAs = dependents(tree, head, "mark").some((index) => tokenAt(tree, index).lemma === "as");
  const isWhole = lemma === "happen" || dependents(tree, head, "compound:prt").length > 0;
  const isBare = dependents(tree, head, "obl", "obj", "xcomp").length === 0;
  return isIt && isAs && isBare && isWhole;
}

/** `opened the mill, only to shut it`: what came of it, and no purpose. */
export function isOnlyTo(tree: Tree, head: number): boolean {
  return dependents(tree, head, "mark").some((to) => {
    const [before, only] = [tree.tokens[to - 2], tree.tokens[to - 1]];
    return tokenAt(tree, to).xpos === "TO" && only?.lemma === "only" && /^(?:,|–|—)$/.test(before?.form ?? "");
  });
}

/** `what they found`, `how stars live`: the question word alone would say nothing. */
export function isFreeRelative(tree: Tree, head: number): boolean {
  return /^W(?:P|RB)/.test(tokenAt(tree, head).xpos) && dependents(tree, head, "acl").length > 0;
}

/** `nothing but praise` is praise alone, `nobody but Lund` Lund. */
export function isNothingBut(tree: Tree, index: number): boolean {
  return (
    /^(?:nothing|nobody|none|no-one)$/i.test(tokenAt(tree, index).form) &&
    tree.tokens[index + 1]?.form.toLowerCase() === "but"
  );
}

function isOneOfKind(tree: Tree, { head, tokens }: Phrase): boolean {
  const isOne = tokenAt(tree, head).lemma.toLowerCase() === "one" && tokenAt(tree, head).upos === "NUM";
  // `a bully, and he was one`: he is no number.
  const isPredicate = tokens.length === 1 && dependents(tree, head, "cop").length > 0;
  const isBare = tokens.length === 1 && /^(?:obj|obl)$/.test(tokenAt(tree, head).deprel);
  return isOne && (isPredicate || isBare || (tokens.length > 1 && dependents(tree, head, "acl").length > 0));
}

/** `half of it, officials say`: behind a comma the sentence goes on. */
function beforeComma(tree: Tree, { head, tokens }: Phrase): number[] {
  const comma = tokens.find((index) => index > head && tokenAt(tree, index).form === ",") ?? Number.POSITIVE_INFINITY;
  return tokens.filter((index) => index < comma);
}

/** `more than half of it` is not half of it. */
function isMoreThanPart(tree: Tree, { head, tokens }: Phrase): boolean {
  if (tokenAt(tree, head).lemma.toLowerCase() !== "half") return false;
  return dependents(tree, head, "advmod").some(
    (index) => tokens.includes(index) && /^(?:more|less)$/i.test(tokenAt(tree, index).form),
  );
}

/** The mention that a token heads; `the city of Gdynia` gives way to the name in it. */
export function mentionIn(scope: Scope, sentence: number, head: number): Mention | undefined {
  const name = scope.clausesAt(sentence, head).find(({ pattern }) => pattern === "naming")?.arguments[0];
  return scope.mentionAt(sentence, name?.phrase.head ?? head);
}

/** The coordinated phrases of an argument, without those that the value of another one holds: `two hours and 24 minutes`. */
export function conjunctsOf(scope: Scope, tree: Tree, { conjuncts }: Argument): readonly Phrase[] {
  if (conjuncts.length < 2) return conjuncts;
  const values = conjuncts.flatMap(({ head }) => {
    const mention = scope.mentionAt(tree.sentence, head);
    return mention && (mention.value || joinedParts(tree, mention).length > 0) ? [mention] : [];
  });
  const others = values.filter((value) => conjuncts.some(({ head }) => head === value.head));
  return conjuncts.filter(({ head }) => !others.some((value) => value.head !== head && holds(value, head)));
}

function holds({ first, last, name }: Mention, index: number): boolean {
  return first <= index && index <= Math.max(last, name?.last ?? last);
}

/** A whole clause as a node: what `which` takes up in `…, which surprised everyone`, or a clause that is the subject. */
export function clauseMention(tree: Tree, { head, tokens }: Phrase): Mention | undefined {
  const [start = head] = tokens;
  // `Whether prices rise is open`: that they rise is not said.
  const first = /^whether$/i.test(tree.tokens[start - 1]?.form ?? "") ? start - 1 : start;
  const last = tokens.at(-1) ?? head;
  const isPronoun = tokenAt(tree, head).upos === "PRON" && !isFreeRelative(tree, head);
  if (isPronoun || first === last) return undefined;
  return {
    sentence: tree.sentence,
    first,
    last,
    head,
    kind: "clause",
    type: "event",
    ...spanOf(tree, [first, ...tokens]),
  };
}

/** Words as a value of their own. */
export function wordsAsValue(scope: Scope, tree: Tree, tokens: readonly number[]): Value {
  const mention = unquoted(textOf(scope, tree, tokens));
  return { value: mention, datatype: "xsd:string", mention, span: spanOf(tree, tokens) };
}

/** Prepositions that give only the end, or only the start. */
const UNTIL: ReadonlySet<string> = new Set(["until", "till", "before", "by", "up to"]);
const SINCE: ReadonlySet<string> = new Set(["since", "after", "from"]);

const DATES: ReadonlySet<string> = new Set(["xsd:date", "xsd:gYearMonth", "xsd:gYear", "xsd:dateTime"]);

/** A date, or an interval by its start and end. */
function isDate({ datatype, value, unit }: Value): boolean {
  return DATES.has(datatype) || (unit === undefined && /^\d{4}(?:-\d\d){0,2}\//.test(value));
}

/** Nouns that say when even if nothing resolves them. */
const TIME_NOUNS: ReadonlySet<string> = new Set(
  `time moment second minute hour day night week weekend month year decade century morning afternoon evening period season spring summer autumn fall
  winter today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

/** Whether an argument says when. */
export function isTime(scope: Scope, tree: Tree, argument: Argument): boolean {
  if (argument.role === "clause" || isRate(tree, argument.phrase.head) || isBareUnit(tree, argument.phrase))
    return false;
  if (isYearBefore(tree, argument)) return false;
  const mention = scope.mentionAt(tree.sentence, argument.phrase.head);
  if (!mention) return argument.role === "adverbial" && isDistance(tree, argument.phrase.head);
  if (mention.time) return true;
  if (mention.value) return isDate(mention.value);
  const { head } = argument.phrase;
  return (mention.type === "time" && isTimeNoun(tree, head)) || isPartOfTime(tree, head);
}

/** `grew 5% from a year before`: what an amount is compared with is not when it was so. */
export function isYearBefore(tree: Tree, { role, marker, phrase }: Argument): boolean {
  const next = tree.tokens[phrase.head + 1]?.form ?? "";
  const isUnit = /^(?:year|month|quarter|week|decade)$/.test(tokenAt(tree, phrase.head).lemma);
  const isEarlier =
    /^(?:before|earlier|ago)$/.test(next) ||
    phrase.tokens.some((index) => /^(?:previous|preceding|prior)$/.test(tokenAt(tree, index).form));
  return role === "oblique" && /^(?:from|on)$/.test(marker ?? "") && isUnit && isEarlier;
}

/** `weeks before he left`: it measures a distance, and says no time by itself. */
export function isBareUnit(tree: Tree, { head, tokens }: Phrase): boolean {
  const { xpos, deprel } = tokenAt(tree, head);
  const isSingular = xpos === "NN" && tokens.length === 2 && /^an?$/i.test(tree.tokens[head - 1]?.form ?? "");
  const isBare = ((tokens.length === 1 && xpos === "NNS") || isSingular) && deprel === "obl:unmarked";
  return isBare && isTimeNoun(tree, head) && /^(?:before|after)$/.test(tree.tokens[head + 1]?.form ?? "");
}

function isTimeNoun(tree: Tree, head: number): boolean {
  // `ten times as much` says how much.
  const { lemma, xpos } = tokenAt(tree, head);
  if (lemma === "time" && xpos === "NNS" && dependents(tree, head, "nummod").length > 0) return false;
  return TIME_NOUNS.has(tokenAt(tree, head).lemma.toLowerCase());
}

/** `40 euros a day`: a unit with an article right behind an amount says by what it is counted. */
export function isRate(tree: Tree, noun: number): boolean {
  const { deprel } = tokenAt(tree, noun);
  const [article = -1] = dependents(tree, noun, "det");
  if (
    !isRelation(deprel, "obl", "nmod") ||
    article < 0 ||
    article !== noun - 1 ||
    dependents(tree, noun, "case").length > 0
  )
    return false;
  if (!["a", "an", "each", "every"].includes(tokenAt(tree, article).form.toLowerCase())) return false;
  return article > 0 && (isAmount(tree, article - 1) || isPartOfAmount(tree, article - 1, noun));
}

/** `tens of thousands of lives a year`: what stands behind so many of something is counted, too. */
function isPartOfAmount(tree: Tree, counted: number, unit: number): boolean {
  const { deprel, head } = tokenAt(tree, counted);
  if (!isRelation(deprel, "nmod") || head < 0 || !TIME_NOUNS.has(tokenAt(tree, unit).lemma)) return false;
  return /^(?:dozen|ten|score|hundred|thousand|million|billion)$/.test(tokenAt(tree, head).lemma);
}

function isAmount(tree: Tree, index: number): boolean {
  const { upos } = tokenAt(tree, index);
  return upos === "NUM" || upos === "SYM" || dependents(tree, index, "nummod").length > 0;
}

/** Adverbs that count from a time told before. */
const COUNTING: ReadonlySet<string> = new Set([
  "later",
  "earlier",
  "before",
  "after",
  "afterwards",
  "ago",
  "previously",
]);

/** `a month later`. */
function isDistance(tree: Tree, head: number): boolean {
  const measured = dependents(tree, head, "obl", "nmod").some((index) => index < head && isTimeNoun(tree, index));
  return measured && COUNTING.has(tokenAt(tree, head).form.toLowerCase());
}

const PARTS: ReadonlySet<string> = new Set(["end", "start", "beginning", "middle", "eve", "close", "turn"]);

/** `the end of the day`. */
function isPartOfTime(tree: Tree, head: number): boolean {
  if (!PARTS.has(tokenAt(tree, head).lemma.toLowerCase())) return false;
  return dependents(tree, head, "nmod").some((index) => index > head && isTimeNoun(tree, index));
}

const PARTS_OF_DAY: ReadonlySet<string> = new Set(["night", "morning", "afternoon", "evening", "day", "hour"]);

/** The third of February in `the night of 3 February`. */
function dayOfPart(scope: Scope, tree: Tree, head: number): Value | undefined {
  if (!PARTS_OF_DAY.has(tokenAt(tree, head).lemma.toLowerCase())) return undefined;
  const days = dependents(tree, head, "nmod").map((index) => scope.mentionAt(tree.sentence, index)?.value);
  return days.find((value) => value !== undefined && isDate(value));
}

/** `1991, the year in which it ended`: the date that a noun for a time says again. */
function dateBeside(scope: Scope, tree: Tree, noun: number): Value | undefined {
  const { deprel, head, lemma } = tokenAt(tree, noun);
  if (deprel !== "appos" || !/^(?:year|month|day|week|date)$/.test(lemma)) return undefined;
  return scope.mentionAt(tree.sentence, head)?.value;
}

/** The time that an argument states: start and end when it is resolved, else its words alone. */
export function timeOf(scope: Scope, tree: Tree, argument: Argument): Time {
  const mention = scope.mentionAt(tree.sentence, argument.phrase.head);
  const { head } = argument.phrase;
  const value = mention?.value ?? dayOfPart(scope, tree, head) ?? dateBeside(scope, tree, head);
  // `the year in which`: what stands behind the noun is of the pronoun.
  const before = argument.marks.filter((mark) => mark < head);
  const tokens = [...before, ...argument.phrase.tokens].sort((a, b) => a - b);
  // `at 3 a.m. on Saturday`: two phrases, and one time.
  const isWhole = mention?.time === undefined || (value !== undefined && isDate(value));
  const behind = isWhole ? [] : [...tree.tokens.keys()].slice((tokens.at(-1) ?? head) + 1, mention.last + 1);
  const all = [...tokens, ...behind];
  const words = { mention: textOf(scope, tree, all), span: spanOf(tree, all) };
  if (!value || !isDate(value)) return words;
  const [start = value.value, end = start] = value.value.split("/");
  const { marker = "" } = argument;
  if (value.value.includes("/") && marker === "from") return { start, ...(end === ".." ? {} : { end }), ...words };
  if (UNTIL.has(marker)) return { end: start, ...words };
  return { start, ...(end === ".." || SINCE.has(marker) ? {} : { end }), ...words };
}
