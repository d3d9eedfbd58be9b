/**
 * Finds what a document mentions: one mention for every word that heads a phrase which can be an argument.
 *
 * In:  an `Analysis`, such as one of "Villagers clearing the road found a mine."
 * Out: the mentions "Villagers clearing the road", "the road" and "a mine", in text order.
 *
 * Spans follow GUM's guidelines: a mention takes in its modifiers and relative clauses, but neither its preposition nor
 * its appositions and coordinates (Zeldes 2017, "The GUM Corpus", Language Resources and Evaluation 51).
 */
import {
  type Analysis,
  type Children,
  childrenOf,
  headOf,
  type Mention,
  type MentionCandidate,
  type MentionKind,
  type ParsedSentence,
  type Token,
} from "../model/index.ts";
import { countryOf, nationalityOf } from "./countries.ts";
import { createDemonyms, type DemonymReader } from "./demonyms.ts";
import { findHeads } from "./heads.ts";
import { areTwins, formsOf, isCompany, isFieldOf, isRegistered } from "./names.ts";
import { namingOf } from "./naming.ts";
import { PLACE_WORDS } from "./news-types.data.ts";
import { bestCandidate, type Extent, isAge, phraseOf } from "./phrase.ts";
import { type StatedValue, statedValues } from "./stated-values.ts";
import { findTimesInOrder, type TimeExpression } from "./time.ts";
import { withCommonTypes } from "./type-votes.ts";
import { chooseType } from "./types.ts";
import { hasSingularVerb } from "./verb-number.ts";

/** A sentence with all that its mentions are made from. */
interface Source {
  readonly sentence: ParsedSentence;
  readonly children: Children;
  readonly candidates: ReadonlyMap<number, readonly MentionCandidate[]>;
}

/** Finds the mentions of a document, in text order; of two with one start, the longer comes first. */
export function findMentions(analysis: Analysis): Mention[] {
  const demonymOf = createDemonyms(analysis);
  const candidates = candidatesBySentence(analysis);
  const times = timesOf(analysis);
  const isRepeated = repetitionsIn(analysis);
  const isNounBelow = nounsOf(analysis);
  const mentions: Mention[] = [];
  for (const [at, sentence] of analysis.sentences.entries()) {
    const source = sourceOf(sentence, candidates);
    const values = statedValues(sentence, source.children, times[at] ?? []);
    const demonyms = demonymsIn(sentence, values, demonymOf);
    const phrases: Mention[] = [];
    for (const head of headsIn(source)) {
      if (isPartOfAdjective(sentence.tokens, head) || isOfOffice(source, head)) continue;
      if (!isFree(values, head) || demonyms.some(({ first, last }) => first <= head && head <= last)) continue;
      const phrase = phraseMention(source, head);
      phrases.push(opensAsNoun(analysis, phrase, isNounBelow) ? withoutName(phrase) : phrase);
    }
    for (const mention of withoutNameParts(source, phrases, isRepeated)) mentions.push(mention);
    for (const mention of demonyms) mentions.push(mention);
    for (const stated of values) mentions.push(valueMention(sentence, stated));
  }
  return withCommonTypes(analysis, mentions).sort(inTextOrder);
}

/** `secretaries of state`: the state of an office is none in particular. */
function isOfOffice({ sentence: { tokens }, children }: Source, head: number): boolean {
  const { form = "", deprel = "", head: above = -1 } = tokens[head] ?? {};
  if (form !== "state" || deprel !== "nmod" || !/^(?:secretary|minister)$/.test(tokens[above]?.lemma ?? ""))
    return false;
  const below = children[head] ?? [];
  return below.length === 1 && below.every((child) => tokens[child]?.form === "of");
}

/** `country-specific`, `water-cooled`: a noun that a hyphen makes part of an adjective means nothing of its own. */
function isPartOfAdjective(tokens: readonly Token[], head: number): boolean {
  const [noun, hyphen, adjective] = tokens.slice(head, head + 3);
  const isTied = hyphen?.form === "-" && hyphen.start === noun?.end && hyphen.end === adjective?.start;
  return isTied && noun.upos === "NOUN" && /^(?:ADJ|VERB)$/.test(adjective.upos) && noun.deprel !== "root";
}

/** Whether a word belongs to no stated value. */
function isFree(values: readonly StatedValue[], index: number): boolean {
  for (const { first, last } of values) if (first <= index && index <= last) return false;
  return true;
}

/** Makes a mention of each of the given phrases, where somebody else says what the mentions are. */
export function mentionsAt(
  analysis: Analysis,
  phrases: readonly Pick<Mention, "sentence" | "first" | "last">[],
): Mention[] {
  const candidates = candidatesBySentence(analysis);
  const bySentence = groupBy(phrases, ({ sentence }) => sentence);
  const times = timesOf(analysis);
  const mentions = analysis.sentences.flatMap((sentence, at) => {
    const source = sourceOf(sentence, candidates);
    const values = new Map(
      statedValues(sentence, source.children, times[at] ?? []).map((stated) => [stated.head, stated]),
    );
    return (bySentence.get(sentence.index) ?? []).map(({ first, last }) => {
      const head = headOf(sentence.tokens, { first, last });
      const stated = values.get(head);
      const mention = stated ? valueMention(sentence, stated) : phraseMention(source, head);
      return mentionOf(sentence, { ...mention, first, last }, mention);
    });
  });
  return withCommonTypes(analysis, mentions).sort(inTextOrder);
}

function timesOf({ sentences, document }: Analysis): TimeExpression[][] {
  return findTimesInOrder(
    sentences.map(({ tokens }) => tokens),
    document.date,
  );
}

function inTextOrder(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end || a.head - b.head;
}

function candidatesBySentence({ candidates }: Analysis): ReadonlyMap<number, readonly MentionCandidate[]> {
  return groupBy(candidates, ({ sentence }) => sentence);
}

function sourceOf(sentence: ParsedSentence, candidates: ReadonlyMap<number, readonly MentionCandidate[]>): Source {
  const { tokens, index } = sentence;
  const byHead = groupBy(candidates.get(index) ?? [], (candidate) => headOf(tokens, candidate));
  return { sentence, children: childrenOf(tokens), candidates: byHead };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Below this score the model is not sure enough to make a mention of what the tree takes for no phrase. */
const SURE = 0;

/** Words that head a mention: by their place in the tree, or, inside a longer phrase, since the model says so. */
function headsIn({ sentence: { tokens }, candidates }: Source): number[] {
  const heads = new Set(findHeads(tokens));
  for (const [head, found] of candidates) {
    const { form, upos, deprel } = tokens[head] as Token;
    // An "it" that the tree has for no argument means nothing: "when it comes to taxes".
    const isName = upos === "PROPN" && (deprel === "compound" || deprel === "nmod:poss");
    const isSure = found.some(({ score }) => score > SURE);
    const mayBe =
      (upos === "NOUN" && deprel === "compound") || (upos === "PRON" && !/^it$/i.test(form)) || upos === "ADV";
    if (isName || (isSure && mayBe)) heads.add(head);
  }
  return [...heads];
}

function phraseMention({ sentence, children, candidates }: Source, head: number): Mention {
  const { tokens } = sentence;
  const token = tokens[head] as Token;
  const phrase = phraseOf(tokens, children, head);
  const candidate = bestCandidate(phrase, candidates.get(head) ?? []);
  const naming = namingOf(tokens, children, head);
  // A candidate below 0 is the likeliest of several that are a mention only taken together: its type holds, its ends do not.
  const trusted = withoutAge(tokens, candidate && candidate.score > 0 ? candidate : phrase, head);
  const { first, last } = withName(tokens, trusted, head, naming.name);
  const isNational = isPersonOf(tokens, children, head);
  const type = isNational
    ? "person"
    : (typeOf(tokens, naming) ??
      bearerType(candidates, tokens, head, naming.name) ??
      chooseType(tokens.slice(first, last + 1), token, candidate, prepositionBefore(tokens, children, head)));
  const isPeople = isNational || (token.xpos === "NNPS" && type === "person" && !hasSingularVerb(tokens, head));
  const kind = naming.name && !isPeople ? "name" : kindOf(token);
  return mentionOf(sentence, { first, last, head, kind, type }, isPeople ? {} : naming);
}

/** "The operator Summit Line" is what its name names: a company. */
function bearerType(
  candidates: Source["candidates"],
  tokens: readonly Token[],
  head: number,
  name: Extent | undefined,
): Mention["type"] | undefined {
  const bearer = name && headOf(tokens, name);
  if (bearer === undefined || bearer === head) return undefined;
  return bestCandidate(
    name as Extent,
    (candidates.get(bearer) ?? []).filter(({ score }) => score > 0),
  )?.type;
}

/** A stretch without the age that ends it, and its comma. */
function withoutAge(tokens: readonly Token[], { first, last }: Extent, head: number): Extent {
  return { first, last: last > head + 1 && isAge(tokens, head, last) ? last - 2 : last };
}

/** A phrase with the name right after its title, and with neighbours that the parser hung beside the name they belong to. */
function withName(tokens: readonly Token[], { first, last }: Extent, head: number, name: Extent | undefined): Extent {
  let start = first;
  while (areTwins(tokens[start - 1], tokens[first])) start--;
  return { first: start, last: name?.first === head + 1 ? Math.max(last, name.last) : last };
}

/** Tells which words a document has as common nouns. */
function nounsOf({ sentences }: Analysis): (form: string) => boolean {
  const nouns = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { form, upos } of tokens) if (upos === "NOUN" && /^\p{Ll}/u.test(form)) nouns.add(form);
  }
  return (form) => nouns.has(form.toLowerCase());
}

/** "Airline fined": a single word with which a headline begins owes its capital to that, if the text has it as a common noun. */
function opensAsNoun(
  { sentences, paragraphs }: Analysis,
  { sentence, name, first, last }: Mention,
  isNoun: (form: string) => boolean,
): boolean {
  const { tokens = [], paragraph = -1 } = sentences[sentence] ?? {};
  const isOpening = name?.first === 0 && name.last === 0 && first === 0 && last === 0;
  return isOpening && paragraphs[paragraph]?.kind === "heading" && isNoun(tokens[0]?.form ?? "");
}

function withoutName({ name: _, canonical: __, metonym: ___, ...mention }: Mention): Mention {
  return { ...mention, kind: "nominal" };
}

/** Tells which proper nouns a document has more than once. */
function repetitionsIn({ sentences }: Analysis): (form: string) => boolean {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { tokens } of sentences) {
    for (const { form, upos } of tokens) if (upos === "PROPN") (once.has(form) ? again : once).add(form);
  }
  return (form) => again.has(form);
}

/** Above this score the model is sure that a company is named for a place: "Boston" in "Boston Airlines". */
const SURE_OF_PLACE = 3;

/** A name in a sentence, and the head of the phrase that it belongs to. */
interface HeldName extends Extent {
  readonly head: number;
}

/** Leaves out words of a longer name that name nothing themselves: "Culture" in "Ministry of Culture", unlike "England" in "Bank of England". */
function withoutNameParts(
  source: Source,
  mentions: readonly Mention[],
  isRepeated: (form: string) => boolean,
): Mention[] {
  const { tokens } = source.sentence;
  const whole: Mention[] = [];
  for (const mention of mentions) if (!areTwins(tokens[mention.head], tokens[mention.head + 1])) whole.push(mention);
  const names: HeldName[] = [];
  for (const { head, name } of whole) if (name) names.push({ head, first: name.first, last: name.last });
  const kept: Mention[] = [];
  for (const mention of whole) if (!isNamePart(source, mention, names, isRepeated)) kept.push(mention);
  return kept;
}

/** "North" of "North American". */
function isOfContinent(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1]?.form ?? "";
  const isPart = /^(?:North|South|East|West|Latin|Central)$/.test(tokens[head]?.form ?? "");
  return isPart && (countryOf([next])?.form === "people" || /^(?:African|Asian|European)$/.test(next));
}

function isNamePart(
  { sentence: { tokens }, candidates }: Source,
  { head, type, canonical }: Mention,
  names: readonly HeldName[],
  isRepeated: (form: string) => boolean,
): boolean {
  const { form, deprel } = tokens[head] as Token;
  if (isFieldOf(form, tokens[head + 1]?.form) || isOfContinent(tokens, head)) return true;
  const around = names.filter((name) => name.head !== head && name.first <= head && head <= name.last);
  if (around.length === 0 || canonical !== undefined) return false;
  // "Vale" of "Pennine & Vale".
  if (deprel === "conj" && tokens[head - 1]?.form === "&") return true;
  // "Hansu" in "Hansu Shipyards" is no second company.
  const isShort = deprel === "compound" && around.some((name) => isCompany(formsOf(tokens, name)));
  // "Max Planck" in "Max Planck Institute" is no second body, "City" in "City Museum" no town; "Trump" in "Trump Tower" is somebody where he is told of.
  if (deprel === "compound" && (PLACE_WORDS.has(form) || (type !== "place" && !isRepeated(form)))) return true;
  if (!isShort && !/^(?:nmod|conj)/.test(deprel)) return false;
  const isPlace = candidates.get(head)?.some(({ score }) => !isShort || score > SURE_OF_PLACE);
  return type !== "place" || isPlace !== true;
}

/** What every mention has beside its place in the text. */
type Core = Pick<Mention, "first" | "last" | "head" | "kind" | "type">;

/** What only some have. */
type Told = Pick<Mention, "name" | "canonical" | "metonym" | "value" | "time">;

/** A mention, written out property by property: to add any to the copy of an object takes an engine a hundred times as long. */
function mentionOf(
  { tokens, index: sentence }: ParsedSentence,
  { first, last, head, kind, type }: Core,
  { name, canonical, metonym, value, time }: Told,
): Mention {
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[last] as Token).end,
    sentence,
    first,
    last,
    head,
    kind,
    type,
    ...(name && { name }),
    ...(canonical && { canonical }),
    ...(metonym && { metonym }),
    ...(value && { value }),
    ...(time && { time }),
  };
}

/** The adjectives of places before nouns, outside stated values: "Libyan" in "Libyan leader" means Libya. */
function demonymsIn(sentence: ParsedSentence, values: readonly StatedValue[], demonymOf: DemonymReader): Mention[] {
  const found: Mention[] = [];
  for (const [head, token] of sentence.tokens.entries()) {
    const demonym = demonymOf(token, sentence.tokens[head - 1]);
    if (!demonym || !isFree(values, head)) continue;
    const first = head - demonym.words + 1;
    const { canonical } = demonym;
    found.push(mentionOf(sentence, { first, last: head, head, kind: "name", type: "place" }, { canonical }));
  }
  return found;
}

function valueMention(sentence: ParsedSentence, { first, last, head, value, type, time }: StatedValue): Mention {
  return mentionOf(sentence, { first, last, head, kind: "nominal", type }, { value, ...(time && { time }) });
}

/** Whether an article stands before the word for somebody of a country: "the Swede", "a 52-year-old Greek". */
function isPersonOf(tokens: readonly Token[], children: Children, head: number): boolean {
  const { form, deprel } = tokens[head] as Token;
  const hasArticle = (children[head] ?? []).some((child) => tokens[child]?.deprel === "det" && child < head);
  return hasArticle && !/^(?:amod|compound)/.test(deprel) && nationalityOf(form) !== undefined;
}

/** The type of what a list knows or the words of the name tell. */
function typeOf(
  tokens: readonly Token[],
  { name, canonical, metonym }: ReturnType<typeof namingOf>,
): Mention["type"] | undefined {
  if (metonym || (name && (isRegistered(formsOf(tokens, name)) || isMotto(tokens, name)))) return "organization";
  return canonical ? "place" : undefined;
}

/** People with a preposition in capitals are a body: "Doctors Without Borders". */
function isMotto(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const [opening, ...rest] = tokens.slice(first, last + 1);
  return (
    /^NNP?S$/.test(opening?.xpos ?? "") && rest.some(({ form, deprel }) => deprel === "case" && /^\p{Lu}/u.test(form))
  );
}

function kindOf({ upos }: Token): MentionKind {
  return upos === "PRON" || upos === "DET" || upos === "ADV" ? "pronoun" : "nominal";
}

/** Nouns whose "of" leads to the name of a place. */
const PLACE_NOUNS: ReadonlySet<string> = new Set(["city", "town", "village", "port", "island", "province", "district"]);

/** The preposition of a phrase, "in" for the name of a town; a conjunct shares that of the first one. */
function prepositionBefore(tokens: readonly Token[], children: Children, head: number): string | undefined {
  const { deprel, head: above } = tokens[head] as Token;
  const found = (children[head] ?? []).find((child) => child < head && tokens[child]?.deprel === "case");
  if (deprel === "nmod" && PLACE_NOUNS.has(tokens[above]?.lemma ?? "")) return "in";
  if (found !== undefined) return tokens[found]?.form.toLowerCase();
  return deprel === "conj" ? prepositionBefore(tokens, children, above) : undefined;
}
