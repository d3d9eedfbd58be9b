import { type Token, type Tree, tokenAt } from "../model/index.ts";

/** Whether a word keeps its capital inside a sentence. */
function keepsCapital(tree: Tree, index: number): boolean {
  const { upos, xpos, lemma, form } = tokenAt(tree, index);
  if (upos === "PRON") return form === "I";
  // The lemma of a rare word, "Pre-eclampsia", may be as it is written where it opens a sentence.
  const isWrittenSo = xpos !== "NN" && /\p{Lu}/u.test(lemma);
  return /^NNPS?$/.test(xpos) || isWrittenSo || /\p{Lu}/u.test(form.slice(1)) || opensName(tree, index);
}

/** `Bronze` of `Bronze Age ship`, but not `Former` of `Former President Holm`. */
function opensName({ tokens }: Tree, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  return (
    token?.upos === "PROPN" ||
    (/^(?:amod|compound)$/.test(token?.deprel ?? "") && token?.head === index + 1 && isPartOfName(next))
  );
}

function isPartOfName(token: Token | undefined): boolean {
  return token?.upos === "PROPN" && token.deprel !== "nmod:desc" && /^\p{Lu}/u.test(token.form);
}

function write(text: string, tree: Tree, index: number): string {
  const token = tokenAt(tree, index);
  const form = text.slice(token.start, token.end);
  const startsSentence = opensSentence(tree, index) || token.upos === "PRON";
  return startsSentence && !keepsCapital(tree, index) ? form.toLowerCase() : form;
}

/** Whether only quotation marks and the like stand before a word. */
function opensSentence({ tokens }: Tree, index: number): boolean {
  for (let at = 0; at < index; at++) if (tokens[at]?.upos !== "PUNCT") return false;
  return true;
}

/** Writes chosen words of a sentence as a reader would: a space where the text has one or a word is left out. */
export function writeWords(text: string, tree: Tree, words: readonly number[]): string {
  let written = "";
  for (const [at, index] of words.entries()) {
    const token = tokenAt(tree, index);
    const before = words[at - 1];
    const joined = before === index - 1 && tokenAt(tree, before).end === token.start;
    written += (written === "" || joined ? "" : " ") + write(text, tree, index);
  }
  // Single spaces are left alone: a replacement for each of them would be slow.
  return written.replace(/\s{2,}|[^\S ]/g, " ");
}

const HYPHEN = /^[-\u2010\u2011]$/u;

/** Words with all that hyphens join to them: `old` of `23-year-old`, `smaller` of `smaller-than-expected`. */
export function withHyphens(tree: Tree, words: readonly number[]): number[] {
  const whole = new Set(words);
  for (const word of words) {
    for (let at = word; joinsNext(tree, at); at += 2) whole.add(at + 1).add(at + 2);
    for (let at = word; joinsNext(tree, at - 2); at -= 2) whole.add(at - 1).add(at - 2);
  }
  return [...whole].sort((a, b) => a - b);
}

/** Whether a hyphen joins a word to the one behind it, without a space. */
function joinsNext({ tokens }: Tree, index: number): boolean {
  const [word, hyphen, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!word || !hyphen || !next || !HYPHEN.test(hyphen.form)) return false;
  return word.end === hyphen.start && hyphen.end === next.start;
}
