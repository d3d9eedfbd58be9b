/**
 * Finds the quantities in a sentence: money, shares, ages, durations, measures, counts, ordinals.
 *
 * In:  the tokens of "The fire burned about 1,200 hectares."
 * Out: tokens 3-5, kind `measure`, value `1200` (`xsd:integer`), unit `hectare`, comparison `about`.
 * See: XML Schema's datatypes for the lexical forms, ISO 4217 for the currencies.
 */
import type { Token } from "../model/token.ts";
import { baseRelation } from "../model/tree.ts";
import type { Comparison, Value } from "../model/value.ts";
import { type Amount, OPENING, QUANTITY_RULES, type QuantityKind } from "./quantity/rules.ts";
import { COMPARISONS } from "./quantity/units.data.ts";
import { lineBefore, type Reading, readTokens, tokenRange, wordsOf } from "./reading.ts";

/** A quantity: its tokens, words such as `about` included, and what it states. */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly kind: QuantityKind | "count";
  readonly value: Value;
  /** The token that a count counts; it stands inside or after the tokens. */
  readonly counted?: number;
}

interface Match extends Amount {
  readonly kind: QuantityKind;
  readonly start: number;
  readonly end: number;
}

/** Where the words of a quantity start, and what the ones before the number make of it. */
interface Bounds {
  readonly start: number;
  readonly comparison?: Comparison;
}

/** Finds the quantities of one sentence, in text order. */
export function findQuantities(tokens: readonly Token[]): Quantity[] {
  const reading = readTokens(tokens);
  const found: Quantity[] = [];
  let end = 0;
  for (const at of reading.openings) {
    const match = at < end ? undefined : longestMatch(reading, at);
    const quantity = match && describe(reading, match);
    if (match === undefined || quantity === undefined) continue;
    found.push(quantity);
    end = match.end;
  }
  return found;
}

function longestMatch(reading: Reading, at: number): Match | undefined {
  OPENING.lastIndex = at;
  if (!OPENING.test(reading.line)) return undefined;
  let best: Match | undefined;
  for (const { id, pattern, apply } of QUANTITY_RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(reading.line);
    const end = at + (match?.[0].length ?? 0);
    if (match === null || end <= (best?.end ?? at) || tokenRange(reading, at, end) === undefined) continue;
    const amount = apply({ ...match.groups });
    if (amount !== undefined && !isChange(reading, at, match?.[0] ?? "", amount.value))
      best = { kind: id, start: at, end, ...amount };
  }
  return best;
}

/** `shrank by 56,000 to 727,000`, `from eight to five`: so far apart, or falling, the second number is what the first led to, and no other end of a range. */
function isChange(reading: Reading, at: number, words: string, value: string): boolean {
  const isFall = /^[\d.]+-[\d.]+$/.test(value) && / to /i.test(words);
  if (isFall && /\bfrom $/i.test(lineBefore(reading, at))) return true;
  const [low = Number.NaN, high = Number.NaN] = value.split("/").map(Number);
  return high > 4 * low && / to /i.test(words) && /\bby $/i.test(lineBefore(reading, at));
}

function describe(reading: Reading, match: Match): Quantity | undefined {
  const range = tokenRange(reading, match.start, match.end);
  if (range === undefined || !isQuantity(reading.tokens, range.first, match.kind)) return undefined;
  const { start, comparison } = betweenBefore(reading, match) ?? comparisonBefore(reading, match.start);
  const first = reading.starts.get(start) ?? range.first;
  const counted = match.kind === "number" ? countedBy(reading.tokens, range) : undefined;
  const unit = counted === undefined ? match.unit : (reading.tokens[counted] as Token).lemma;
  const last = counted === range.last + 1 ? counted : range.last;
  const value: Value = {
    value: match.value,
    datatype: match.datatype,
    ...(unit !== undefined && { unit }),
    ...(comparison !== undefined && { comparison }),
    ...wordsOf(reading, first, last),
  };
  return {
    first,
    last,
    kind: counted === undefined ? match.kind : "count",
    value,
    ...(counted !== undefined && { counted }),
  };
}

/** Keeps out `one` as a pronoun, `second` as a unit of time, and numerals that are names. */
function isQuantity(tokens: readonly Token[], first: number, kind: QuantityKind): boolean {
  const { upos } = tokens[first] as Token;
  // `a thousand`: the article counts.
  if (kind === "number" && upos === "DET")
    return tokens[first + 1]?.upos === "NUM" || tokens[first + 1]?.upos === "NOUN";
  if (kind === "ordinal") return upos === "ADJ" || upos === "ADV" || upos === "NUM";
  return kind !== "number" || upos === "NUM";
}

/** The noun that a number counts. */
function countedBy(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): number | undefined {
  for (let index = last; index >= first; index--) {
    const token = tokens[index] as Token;
    if (baseRelation(token.deprel) === "nummod" && token.head > last) return token.head;
  }
  return undefined;
}

/** `for between 2 and 3 million`: the word belongs to the range, unless it is the preposition of the phrase. */
function betweenBefore(reading: Reading, { start, value }: Match): Bounds | undefined {
  const at = start - "between ".length;
  const token = reading.tokens[reading.starts.get(at) ?? -1];
  const ranges = value.includes("/") && token?.form.toLowerCase() === "between";
  return ranges && baseRelation(token.deprel) !== "case" ? { start: at } : undefined;
}

function comparisonBefore(reading: Reading, start: number): Bounds {
  const before = lineBefore(reading, start).toLowerCase();
  for (const [words, comparison] of COMPARISONS) {
    const at = start - words.length - 1;
    if (reading.starts.has(at) && before.endsWith(`${words} `)) return { start: at, comparison };
  }
  return { start };
}
