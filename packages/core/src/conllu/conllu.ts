/**
 * Writes an analysis as CoNLL-U, with mentions and coreference as CorefUD has them.
 *
 * In:  an `Analysis`, such as that of "They don't vote.", its mentions and its chains
 * Out: ten columns a word, `2-3 don't` above `2 do` and `3 n't`, and `Entity=(e1_5f1d3a90-person-1-)` on `They`; mentions are
 *      marked as the GUM treebank marks them (`scheme.ts`)
 *
 * Universal Dependencies, "CoNLL-U Format"; Nedoluzhko et al., "CorefUD 1.0" (2022).
 */
import type { Analysis, Chain, Feats, Mention, ParsedSentence, Token } from "../model/index.ts";
import { entityMarks } from "./entities.ts";
import { inTreebankScheme } from "./scheme.ts";

/** Writes a document; mentions without chains are not marked. */
export function toConllu(analysis: Analysis, mentions: readonly Mention[] = [], chains: readonly Chain[] = []): string {
  const { document, sentences } = analysis;
  const marked = inTreebankScheme(analysis, mentions, chains);
  const marks = entityMarks(marked.mentions, marked.chains, `_${document.hash.slice(0, 8)}`);
  const name = document.id.replace(/\s+/gu, " ").trim();
  const lines = [`# newdoc id = ${name}`];
  if (chains.length > 0) lines.push("# global.Entity = eid-etype-head-other");
  let paragraph = -1;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.paragraph !== paragraph) lines.push("# newpar");
    paragraph = sentence.paragraph;
    const following = sentences[index + 1]?.start ?? -1;
    lines.push(
      `# sent_id = ${name}-${index + 1}`,
      `# text = ${sentenceText(sentence)}`,
      ...rows(sentence, document.text, following, (token) => marks.get(`${sentence.index} ${token}`)),
      "",
    );
  }
  return `${lines.join("\n")}\n`;
}

/** The words of a sentence, with one space where the text has any white space. */
function sentenceText({ tokens }: ParsedSentence): string {
  return written(
    tokens
      .map(({ form, end }, index) => form + (spaceFollows(end, tokens[index + 1]?.start) ? " " : ""))
      .join("")
      .trimEnd(),
  );
}

function spaceFollows(end: number, next: number | undefined): boolean {
  return next === undefined || next !== end;
}

/** CoNLL-U wants composed characters. */
function written(text: string): string {
  return text.normalize("NFC");
}

/** Lines of a sentence, those of written words that are several syntactic ones included. */
function* rows(
  sentence: ParsedSentence,
  text: string,
  following: number,
  mark: (token: number) => string | undefined,
): Generator<string> {
  const { tokens } = sentence;
  let lastOfRange = -1;
  for (const [index, token] of tokens.entries()) {
    const range = index > lastOfRange ? rangeEnd(tokens, index) : index;
    const inRange = index <= lastOfRange || range > index;
    if (range > index) {
      lastOfRange = range;
      const end = tokens[range]?.end ?? token.end;
      const misc = spaceFollows(end, tokens[range + 1]?.start ?? following) ? "_" : "SpaceAfter=No";
      yield [`${index + 1}-${range + 1}`, written(text.slice(token.start, end)), ..."_______", misc].join("\t");
    }
    const glued = !inRange && !spaceFollows(token.end, tokens[index + 1]?.start ?? following);
    yield row(token, index, [mark(index), glued ? "SpaceAfter=No" : undefined]);
  }
}

/** Index of the last of the words that are written as one with the word at `index`. */
function rangeEnd(tokens: readonly Token[], index: number): number {
  let last = index;
  for (let next = tokens[last + 1]; next !== undefined && isWrittenInto(tokens[last], next); next = tokens[last + 1])
    last += 1;
  return last;
}

const clitic = /^(?:n['’`´]t|['’`´](?:s|re|ve|ll|d|m))$/iu;

/** Whether a word is part of the written word that ends with the one before it: `do|n't`, `girls|'`, `can|not`. */
function isWrittenInto(previous: Token | undefined, token: Token): boolean {
  if (previous === undefined || previous.end !== token.start || previous.upos === "PUNCT") return false;
  if (clitic.test(token.form) || token.xpos === "POS") return true;
  return /\p{L}['’]?$/u.test(previous.form) && /^\p{L}/u.test(token.form);
}

function row(token: Token, index: number, misc: readonly (string | undefined)[]): string {
  const { form, lemma, upos, xpos, feats, head, deprel } = token;
  const notes = misc.filter((note) => note !== undefined).join("|");
  return [
    index + 1,
    written(form),
    written(lemma),
    upos,
    xpos,
    featsText(feats),
    head + 1,
    deprel,
    "_",
    notes || "_",
  ].join("\t");
}

/** Features by name, as CoNLL-U sorts them. */
function featsText(feats: Feats): string {
  const pairs = Object.entries(feats).map(([name, value]) => ({ name: name.toLowerCase(), pair: `${name}=${value}` }));
  pairs.sort((a, b) => (a.name < b.name ? -1 : 1));
  return pairs.map(({ pair }) => pair).join("|") || "_";
}
