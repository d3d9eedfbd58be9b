/** Words and spans of tokens. */
import { type Span, type Token, type Tree, tokenAt } from "../model/index.ts";
import type { Scope } from "./scope.ts";

/** Tokens as words, an ellipsis of what lies between left out: `paid … to`. */
export function wordsOf(tree: Tree, tokens: readonly number[]): string {
  let words = "";
  let last: number | undefined;
  for (const index of tokens) {
    const token = tokenAt(tree, index);
    const glued = last !== undefined && index === last + 1 && tokenAt(tree, last).end === token.start;
    const form = formOf(token, tree.tokens[index + 1]);
    // A short form that is written out stands apart: `could've` are two words.
    words += last === undefined || (glued && !isWrittenOut(token)) ? form : ` ${form}`;
    last = index;
  }
  return words;
}

/** A verb or function word at the head of a sentence loses its capital. */
function formOf({ form, upos, lemma }: Token, next: Token | undefined): string {
  const full = upos === "AUX" || upos === "VERB" ? CLITICS.get(form.replace("’", "'").toLowerCase()) : undefined;
  if (full) return full[lemma === "have" || next?.form === "been" ? 1 : 0] ?? form;
  return LOWERED.has(upos) && /^\p{Lu}\p{Ll}*$/u.test(form) && form !== "I" ? form.toLowerCase() : form;
}

function isWrittenOut({ form, upos }: Token): boolean {
  return (upos === "AUX" || upos === "VERB") && CLITICS.has(form.replace("’", "'").toLowerCase());
}

/** Short forms of auxiliaries, as forms of `be` or a modal and as forms of `have`. */
const CLITICS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["'s", ["is", "has"]],
  ["'re", ["are", "are"]],
  ["'m", ["am", "am"]],
  ["'ve", ["have", "have"]],
  ["'ll", ["will", "will"]],
  ["'d", ["would", "had"]],
]);

const LOWERED: ReadonlySet<string> = new Set(["VERB", "AUX", "ADP", "SCONJ", "PART", "ADV", "DET"]);

/** The span that tokens cover, gaps included. */
export function spanOf(tree: Tree, tokens: readonly number[]): Span {
  const { start } = tokenAt(tree, Math.min(...tokens));
  const { end } = tokenAt(tree, Math.max(...tokens));
  return { start, end };
}

/** Words without the quotation marks around them. */
export function unquoted(words: string): string {
  // Half of a pair that opens or closes elsewhere is no part of them.
  return words
    .replace(/^["“”]([^"“”]*)["“”]$/u, "$1")
    .replace(/^["“]([^"“”]*)$/u, "$1")
    .replace(/^([^"“”]*)["”]$/u, "$1");
}

/** The text of a run of tokens as the document has it, line breaks as spaces. */
export function textOf(scope: Scope, tree: Tree, tokens: readonly number[]): string {
  const contiguous = tokens.every((index, at) => at === 0 || index === (tokens[at - 1] as number) + 1);
  if (!contiguous) return wordsOf(tree, tokens);
  const { start, end } = spanOf(tree, tokens);
  return scope.analysis.document.text.slice(start, end).replace(/\s+/gu, " ");
}
