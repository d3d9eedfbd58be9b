/** Roles of the arguments that are neither subject nor object. */
import {
  type Argument,
  type Clause,
  dependents,
  isRelation,
  type Mention,
  subtree,
  type Tree,
  tokenAt,
  type Value,
} from "../model/index.ts";
import { adverbRole } from "./adverb-role.ts";
import { isDenied } from "./denied-conjunct.ts";
import { PHRASES_OF_DISCOURSE } from "./discourse.data.ts";
import { isInsertedSpeech, isSourceArgument, speakerOf } from "./factuality/sources.ts";
import { argumentsBehind } from "./noun-arguments.ts";
import type { DraftQualifier, RuleContext } from "./rule.ts";
import type { Scope } from "./scope.ts";
import {
  conjunctsOf,
  isAsideClause,
  isBareUnit,
  isOnlyTo,
  isRate,
  isTime,
  isToBeginWith,
  isYearBefore,
  wordsAsValue,
} from "./terms.ts";

const CLAUSE_ROLES: ReadonlyMap<string, string> = new Map([
  ["to", "purpose"],
  ["in order to", "purpose"],
  ["so as to", "purpose"],
  ["so as not to", "purpose"],
  ["in order not to", "purpose"],
  ["so that", "purpose"],
  ["because", "cause"],
  ["since", "cause"],
  ["if", "condition"],
  ["unless", "condition"],
  ["provided", "condition"],
  ["provided that", "condition"],
  ["by", "means"],
  ["as soon as", "condition"],
  ["as long as", "condition"],
  ["for to", "purpose"],
  ["in order for to", "purpose"],
  ["if to", "condition"],
]);

const PREPOSITION_ROLES: ReadonlyMap<string, string> = new Map([
  ["because of", "cause"],
  ["due to", "cause"],
  ["owing to", "cause"],
  ["thanks to", "cause"],
]);

/** Qualifiers for arguments, those that name a source left out. */
export function qualifiersOf({ scope, tree }: RuleContext, given: readonly Argument[]): DraftQualifier[] {
  return given
    .filter((argument) => !isSourceArgument(tree, argument) && !isSaying(scope, tree, argument))
    .flatMap((argument) => [...toQualifiers(scope, tree, argument), ...distanceBefore(scope, tree, argument)]);
}

/** `as the mayor told the paper`: who says so, and nothing of what is said. */
function isSaying(scope: Scope, tree: Tree, { role, phrase }: Argument): boolean {
  return (
    role === "clause" &&
    scope
      .clausesAt(tree.sentence, phrase.head)
      .some((inner) => isInsertedSpeech(scope, inner) && speakerOf(scope, inner))
  );
}

/** `ten days` in `ten days before the vote`: how far the event lies from what the preposition leads to. */
function distanceBefore(scope: Scope, tree: Tree, { role, marks, phrase }: Argument): DraftQualifier[] {
  const [first] = marks;
  if ((role !== "oblique" && role !== "clause") || first === undefined) return [];
  return dependents(tree, phrase.head, "obl", "nmod", "advmod").flatMap((index) => {
    const mention = scope.mentionAt(tree.sentence, index);
    const measures = mention?.value !== undefined && mention.last === first - 1;
    return measures ? [{ role: mention.time ? "time" : "extent", value: mention.value }] : [];
  });
}

function toQualifiers(scope: Scope, tree: Tree, argument: Argument): DraftQualifier[] {
  const role = roleOf(tree, argument);
  if (!role) return [];
  const place = argument.role === "adverbial" && role === "place" ? placeBefore(scope, tree, argument) : undefined;
  if (place) return [{ role, value: place }];
  if (argument.role === "clause" || argument.role === "adverbial") {
    return [{ role, value: wordsAsValue(scope, tree, withMarks(argument)) }];
  }
  if (isRate(tree, argument.phrase.head)) return [rateOf(scope, tree, argument.phrase.head)];
  const score = role === "extent" ? scoreOf(scope, tree, argument) : undefined;
  if (score) return [{ role, value: score }];
  if (isYearBefore(tree, argument)) {
    const isFollowed = /^(?:before|earlier|ago)$/.test(tree.tokens[argument.phrase.head + 1]?.form ?? "");
    const words = [...withMarks(argument), ...(isFollowed ? [argument.phrase.head + 1] : [])];
    return [
      {
        role: "comparison",
        value: wordsAsValue(
          scope,
          tree,
          [...new Set(words)].sort((a, b) => a - b),
        ),
      },
    ];
  }
  const amount = argument.role === "oblique" ? amountOf(scope, tree, argument) : undefined;
  if (amount) return [{ role, value: amount }];
  // `at one and not at others`: what is denied is no part of what is so.
  return conjunctsOf(scope, tree, argument)
    .filter(({ head }) => tokenAt(tree, head).deprel !== "conj" || !isDenied(tree, head))
    .map((phrase) => ({
      role,
      value: { ...argument, phrase, conjuncts: [phrase] },
    }));
}

/** `lost 1–2`: two numbers beside a verb that measure nothing are a score. */
function scoreOf(scope: Scope, tree: Tree, { phrase }: Argument): Value | undefined {
  const value = scope.mentionAt(tree.sentence, phrase.head)?.value;
  if (!value || value.unit !== undefined || !/^\d+\/\d+$/.test(value.value)) return undefined;
  return tokenAt(tree, phrase.head).upos === "NUM" ? { ...value, value: value.value.replace("/", "-") } : undefined;
}

/** `year` in `40 euros a year`: what an amount is counted by. */
function rateOf(scope: Scope, tree: Tree, noun: number): DraftQualifier & { readonly value: Value } {
  return { role: "per", value: wordsAsValue(scope, tree, [noun]) };
}

/** Nouns that only name what an amount measures. */
const MEASURES: ReadonlySet<string> = new Set(
  "age cost price rate speed distance height depth width length weight level temperature total average".split(" "),
);

/** `four months` in `at the age of four months`. */
function amountOf(scope: Scope, tree: Tree, { phrase }: Argument): Value | undefined {
  if (!MEASURES.has(tokenAt(tree, phrase.head).lemma)) return undefined;
  const behind = argumentsBehind(tree, phrase.head).find(({ marker }) => marker === "of");
  return behind && scope.mentionAt(tree.sentence, behind.phrase.head)?.value;
}

/** What `there` refers to: the place that was last named, at most a sentence before. */
function placeBefore(scope: Scope, tree: Tree, { phrase }: Argument): Mention | undefined {
  const adverb = tokenAt(tree, phrase.head);
  if (adverb.form.toLowerCase() !== "there") return undefined;
  const near = (mention: Mention) => mention.start < adverb.start && tree.sentence - mention.sentence <= 1;
  return scope.mentions.findLast((mention) => mention.type === "place" && mention.kind === "name" && near(mention));
}

function withMarks(argument: Argument): number[] {
  return [...new Set([...argument.marks, ...argument.phrase.tokens])].sort((a, b) => a - b);
}

function roleOf(tree: Tree, argument: Argument): string | undefined {
  const { marker = "" } = argument;
  switch (argument.role) {
    case "recipient":
      return "recipient";
    case "agent":
      return "by";
    case "complement":
      return marker || "as";
    case "clause":
      return clauseRole(tree, argument);
    case "adverbial":
      return adverbRole(tree, argument);
    case "oblique":
      if (/sel(?:f|ves)$/.test(tokenAt(tree, argument.phrase.head).form) && marker === "") return undefined;
      if (marker === "" && (isAsideNoun(tree, argument) || isBareUnit(tree, argument.phrase))) return undefined;
      return PREPOSITION_ROLES.get(marker) ?? (marker || "extent");
    default:
      return undefined;
  }
}

/** `no ransom was paid, a claim that he doubts`: a noun with an article behind a comma measures nothing. */
function isAsideNoun(tree: Tree, { phrase: { head, tokens } }: Argument): boolean {
  const { upos } = tokenAt(tree, head);
  const first = tokens[0] ?? head;
  const isBehindComma = tree.tokens[first - 1]?.form === "," || tokenAt(tree, first).form === ",";
  const isThing = upos === "PROPN" || dependents(tree, head, "acl").length > 0;
  return isBehindComma && isThing && dependents(tree, head, "nummod").length === 0;
}

function clauseRole(tree: Tree, argument: Argument): string | undefined {
  const { marker = "", deprel } = argument;
  if (isRelation(deprel, "xcomp")) return marker || "complement";
  if (isRelation(deprel, "ccomp")) return "content";
  const { head } = argument.phrase;
  if (isToBeginWith(tree, head) || isAsideClause(tree, head) || isOnlyTo(tree, head)) return undefined;
  const group = [head, ...dependents(tree, head, "aux", "cop")];
  const gerund = marker === "to" && group.some((index) => tokenAt(tree, index).xpos === "VBG");
  const above = tokenAt(tree, head).head;
  // `closed for the first time since it opened`.
  const ranked = [above, ...(above < 0 ? [] : dependents(tree, above, "obl"))];
  const isSince = marker === "since" && (isPerfect(tree, above) || ranked.some((noun) => isRanked(tree, noun)));
  // `in May, when a court is to rule`: the `to` is that of a plan, and the clause tells when.
  if (marker === "to" && tokenAt(tree, argument.phrase.tokens[0] ?? head).lemma === "when") return "when";
  // `since he was eight`: an age is no cause.
  const isAge = marker === "since" && tokenAt(tree, head).upos === "NUM" && dependents(tree, head, "cop").length > 0;
  const isTime = gerund || isSince || isAge;
  const role = isTime ? marker : (CLAUSE_ROLES.get(marker) ?? marker);
  if (tokenAt(tree, head).lemma === "compare" && marker === "") return "comparison";
  const opening = CLAUSE_ROLES.has(marker) ? undefined : tokenAt(tree, argument.phrase.tokens[0] ?? head);
  if (opening?.xpos === "WRB" && opening.lemma.toLowerCase() === "when") return "when";
  return role || (["VBG", "VBN"].includes(tokenAt(tree, head).xpos) ? "circumstance" : undefined);
}

/** `has waited since she was a girl`: what has lasted since then has no cause in it. */
function isPerfect(tree: Tree, verb: number): boolean {
  return verb >= 0 && dependents(tree, verb, "aux").some((index) => tokenAt(tree, index).lemma === "have");
}

/** `the heaviest defeat since they lost in 2005`: what is compared with all before has no cause in the last. */
function isRanked(tree: Tree, noun: number): boolean {
  return (
    noun >= 0 &&
    dependents(tree, noun, "amod").some(
      (index) =>
        ["JJS", "RBS"].includes(tokenAt(tree, index).xpos) || ["first", "last"].includes(tokenAt(tree, index).lemma),
    )
  );
}

const TIMELESS: ReadonlySet<Argument["role"]> = new Set(["subject", "object", "complement"]);

/** Splits arguments into those that say when and the others. */
export function splitTimes(
  context: RuleContext,
  given: readonly Argument[],
): { readonly times: Argument[]; readonly others: Argument[] } {
  const times = given.filter(
    (argument) => !TIMELESS.has(argument.role) && isTime(context.scope, context.tree, argument),
  );
  return {
    times,
    others: given.filter(
      (argument) =>
        !times.includes(argument) && !isDiscourse(context.tree, argument) && !isWithin(context, argument, times),
    ),
  };
}

/** `to Thursday` beside `from Monday to Thursday`: an interval holds its end. */
function isWithin({ scope, tree }: RuleContext, { role, phrase }: Argument, times: readonly Argument[]): boolean {
  if (role !== "oblique" && role !== "adverbial") return false;
  const holds = (mention: Mention | undefined) =>
    mention !== undefined && mention.first <= phrase.head && phrase.head <= mention.last;
  if (times.some((time) => holds(scope.mentionAt(tree.sentence, time.phrase.head)))) return true;
  // The start may belong to another phrase: `Ana Ruiz, mayor from 2015 to 2019, said`.
  return scope.mentions.some(
    (mention) => mention.sentence === tree.sentence && mention.time && mention.head < phrase.head && holds(mention),
  );
}

function isDiscourse(tree: Tree, { role, marker = "", phrase }: Argument): boolean {
  if (role !== "oblique" && phrase.tokens.length !== 2) return false;
  const words = phrase.tokens.map((index) => tokenAt(tree, index).form.toLowerCase()).join(" ");
  // `would one day close`: it says that it will be at some time.
  const verb = tokenAt(tree, phrase.head).head;
  const isSomeDay =
    words === "one day" && dependents(tree, verb, "aux").some((index) => tokenAt(tree, index).xpos === "MD");
  if (isSomeDay) return true;
  return role === "oblique" && PHRASES_OF_DISCOURSE.has(`${marker} ${words}`);
}

/** Prepositional phrases of a noun, as qualifiers of the statement it is the object of: `concern about …`, `a fine of $500`. */
export function nounQualifiers(context: RuleContext, clause: Clause, object: Argument): DraftQualifier[] {
  const ofEvent = eventQualifiers(context, clause, object);
  const told = new Set(ofEvent.flatMap(({ value }) => ("phrase" in value ? [value.phrase.head] : [])));
  const others = [...amountQualifiers(context, object), ...placeQualifiers(context, object)];
  return [...ofEvent, ...others.filter(({ value }) => !told.has(value.phrase.head)), ...ratesBehind(context, object)];
}

/** How much a noun comes to: `a population of 12,500`. */
function amountQualifiers(
  { scope, tree }: RuleContext,
  object: Argument,
): (DraftQualifier & { readonly value: Argument })[] {
  return (
    argumentsBehind(tree, object.phrase.head)
      .filter(({ phrase }) => {
        const value = scope.mentionAt(tree.sentence, phrase.head)?.value;
        return value !== undefined && (value.datatype !== "xsd:string" || isRange(value));
      })
      // `of between 2 and 3 million`: the second preposition belongs to the range.
      .map((argument) => ({ role: (argument.marker ?? "").replace(/ between$/, ""), value: argument }))
  );
}

/** `2/4`: a value by its ends. */
function isRange({ value }: Value): boolean {
  return /^[\d.]+\/[\d.]+$/.test(value);
}

/** Prepositions of where, when and whence. */
const PLACING: ReadonlySet<string> = new Set(
  "in at from near under into inside outside among around across along within between during since throughout".split(
    " ",
  ),
);

/** Where, when or whence a noun is, which its label may leave out: `9,400 people in 14 countries`. */
function placeQualifiers(
  { scope, tree }: RuleContext,
  object: Argument,
): (DraftQualifier & { readonly value: Argument })[] {
  const mention = scope.mentionAt(tree.sentence, object.phrase.head);
  if (mention?.kind !== "nominal") return [];
  return argumentsBehind(tree, object.phrase.head)
    .filter(({ marker = "", phrase }) => {
      const value = scope.mentionAt(tree.sentence, phrase.head)?.value;
      const amount = value !== undefined && value.datatype !== "xsd:string";
      const where = scope.mentionAt(tree.sentence, phrase.head);
      // A name stays in the label.
      return PLACING.has(marker) && !amount && where?.kind === "nominal" && where.type !== "person";
    })
    .map((argument) => ({ role: argument.marker ?? "", value: argument }));
}

/** `11 billion kroner a year`, the rate hanging on the amount. */
function ratesBehind({ scope, tree }: RuleContext, { phrase }: Argument): DraftQualifier[] {
  return dependents(tree, phrase.head, "nmod", "obl")
    .filter((index) => index > phrase.head && isRate(tree, index))
    .map((index) => rateOf(scope, tree, index));
}

function eventQualifiers(context: RuleContext, clause: Clause, object: Argument): DraftQualifier[] {
  const event = context.scope
    .clausesAt(clause.sentence, object.phrase.head)
    .find(({ pattern }) => pattern === "nominal-event");
  if (!event) return [];
  const { others } = splitTimes(context, event.arguments);
  return others
    .filter(({ marker }) => marker !== undefined)
    .flatMap((argument) =>
      conjunctsOf(context.scope, context.tree, argument).map((phrase) => ({
        role: (argument.marker ?? "").replace(/ between$/, ""),
        value: { ...argument, phrase, conjuncts: [phrase] },
      })),
    );
}

/** What a plan, a call or a claim says, as a qualifier of the statement it is the object of: `calls for the chief to resign`. */
export function contentQualifiers({ scope, tree }: RuleContext, object: Argument): DraftQualifier[] {
  return dependents(tree, object.phrase.head, "acl")
    .filter((clause) => dependents(tree, clause, "mark").some((mark) => CONTENT_MARKS.has(tokenAt(tree, mark).lemma)))
    .map((clause) => {
      const words = [...agentWords(tree, object.phrase.head, clause), ...wordsFrom(tree, clause)];
      return { role: "content", value: wordsAsValue(scope, tree, words) };
    });
}

/** `for salt` in `calls for salt to be taxed`. */
function agentWords(tree: Tree, noun: number, clause: number): number[] {
  const first = Math.min(...subtree(tree.children, clause));
  const agents = dependents(tree, noun, "nmod").map((index) => subtree(tree.children, index));
  return (
    agents.find(
      (words) => words.at(-1) === first - 1 && tokenAt(tree, words[0] ?? noun).lemma.toLowerCase() === "for",
    ) ?? []
  );
}

const CONTENT_MARKS: ReadonlySet<string> = new Set(["to", "that", "whether"]);

/** The words of a clause, without punctuation around them. */
function wordsFrom(tree: Tree, clause: number): number[] {
  const words = subtree(tree.children, clause);
  const isWord = (index: number) => tokenAt(tree, index).upos !== "PUNCT";
  return words.slice(words.findIndex(isWord), words.findLastIndex(isWord) + 1);
}

/** The mention that an argument's first conjunct heads. */
export function mentionOf(scope: Scope, tree: Tree, argument: Argument): Mention | undefined {
  return scope.mentionAt(tree.sentence, argument.phrase.head);
}
