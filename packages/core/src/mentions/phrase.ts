import { baseRelation, type Children, type MentionCandidate, subtree, type Token } from "../model/index.ts";

/** First and last token of a phrase, both included. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** Relations of what belongs to a noun phrase; the rest of a predicate noun's dependents belong to its clause. */
const OF_PHRASE: ReadonlySet<string> = new Set([
  "det",
  "amod",
  "nummod",
  "compound",
  "flat",
  "nmod",
  "acl",
  "fixed",
  "goeswith",
  "case",
  "punct",
  "advmod",
]);

/** "Ada Berg, 44, left": whether a number is told beside what it is the age of. */
export function isAge(tokens: readonly Token[], head: number, index: number): boolean {
  const token = tokens[index];
  const isOfHead = token?.head === head && token.deprel === "amod";
  return isOfHead && token.upos === "NUM" && tokens[index - 1]?.form === ",";
}

function belongs(tokens: readonly Token[], head: number, index: number): boolean {
  const token = tokens[index] as Token;
  if (token.head !== head) return true;
  const relation = baseRelation(token.deprel);
  if (!OF_PHRASE.has(relation)) return false;
  if (isAge(tokens, head, index)) return false;
  if (relation === "case") return index > head;
  if (relation === "advmod") return index < head && !isClausal(tokens, head);
  return true;
}

function isClausal(tokens: readonly Token[], head: number): boolean {
  return tokens.some((token) => token.head === head && baseRelation(token.deprel) === "cop");
}

/** The stretch around the head that its dependents cover without a gap of foreign words. */
function contiguous(tokens: readonly Token[], members: ReadonlySet<number>, head: number): Extent {
  let first = head;
  let last = head;
  while (members.has(first - 1)) first--;
  while (members.has(last + 1)) last++;
  while (first < head && isEdgePunctuation(tokens[first] as Token)) first++;
  while (last > head && isEdgePunctuation(tokens[last] as Token) && !closes(tokens, first, last)) last--;
  return { first, last };
}

const OPENED_BY: Readonly<Record<string, string>> = { ")": "(", "]": "[", '"': '"', "”": "“", "»": "«" };

/** Whether a bracket or quotation mark ends what one inside the stretch, and no other, opened. */
function closes(tokens: readonly Token[], first: number, last: number): boolean {
  const mark = tokens[last]?.form ?? "";
  const count = (form: string | undefined) => tokens.slice(first, last).filter((token) => token.form === form).length;
  const opened = count(OPENED_BY[mark]);
  return OPENED_BY[mark] === mark ? opened % 2 === 1 : opened > count(mark);
}

function isEdgePunctuation(token: Token): boolean {
  return token.upos === "PUNCT" && token.form !== "%";
}

/** The noun phrase that a token heads, without its preposition, its coordinates and its appositions. */
export function phraseOf(tokens: readonly Token[], children: Children, head: number): Extent {
  const members = new Set(subtree(children, head, (index) => belongs(tokens, head, index)));
  return contiguous(tokens, members, head);
}

function overlap(a: Extent, b: Extent): number {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  const all = Math.max(a.last, b.last) - Math.min(a.first, b.first) + 1;
  return Math.max(0, shared) / all;
}

/** The candidate that fits a phrase best: most words in common, then the model's score. */
export function bestCandidate(phrase: Extent, candidates: readonly MentionCandidate[]): MentionCandidate | undefined {
  let best: MentionCandidate | undefined;
  for (const candidate of candidates) {
    if (!best || fit(phrase, candidate) > fit(phrase, best)) best = candidate;
  }
  return best;
}

function fit(phrase: Extent, candidate: MentionCandidate): number {
  return overlap(phrase, candidate) + candidate.score / 50;
}
