/** Reads tokens off the scores of a sentence. */
import type { Feats, Token, Upos, Word } from "../model/index.ts";
import { reattachConjuncts } from "./conjuncts.ts";
import type { Scores } from "./encoder.ts";
import type { Labels } from "./labels.ts";
import type { WordRank } from "./lemma.ts";
import { isFileName, lemmaOf } from "./lexicon.ts";
import { bestTree } from "./mst.ts";
import type { ArcLabeller } from "./relations.ts";

const singular: Feats = { Number: "Sing" };
const none: Feats = {};

/** What a sentence's scores are read with. */
export interface Decoder {
  readonly labels: Labels;
  readonly labelArcs: ArcLabeller;
  readonly rank: WordRank;
}

/** Tags, lemmas, features and one tree of a sentence; heads count within it. */
export function decodeTokens(decoder: Decoder, words: readonly Word[], scores: Scores): Token[] {
  const { labels, labelArcs } = decoder;
  const heads = bestTree(scores.arc, words.length, scores.columns + 1);
  const relations = labelArcs(scores, heads);
  const tokens: Token[] = [];
  for (let index = 0; index < words.length; index++) {
    const { form, start, end } = words[index] as Word;
    const { upos, xpos, feats } = tagsOf(labels, scores, words, index);
    const head = heads[index] ?? -1;
    const deprel = head < 0 ? "root" : notRoot(labels.deprel[relations[index] ?? 0]);
    const isPerfect = deprel === "aux" && labels.xpos[scores.xpos[head] ?? 0] === "VBN";
    const guess = labels.scripts[scores.lemma[index] ?? 0];
    const lemma = isPerfect && HAS.test(form) ? "have" : lemmaOf(decoder, words, { index, xpos, guess });
    tokens.push({ form, start, end, lemma, upos, xpos, feats, head, deprel });
  }
  return reattachConjuncts(tokens, scores.arc, scores.columns + 1);
}

/** What "has" and "is" both are short for: before a past participle that is no passive it is "has". */
const HAS = /^['’]s$/i;

/** What a word is by itself, and the network's tags for all others. */
function tagsOf(labels: Labels, { upos, xpos, feats }: Scores, words: readonly Word[], index: number): Tags {
  const { form } = words[index] as Word;
  if (isAcronym(form, words)) return { upos: "PROPN", xpos: "NNP", feats: singular };
  if (isFileName(form)) return { upos: "NOUN", xpos: "NN", feats: singular };
  return {
    upos: uposOfSign(form, labels.upos[upos[index] ?? 0] ?? "X"),
    xpos: labels.xpos[xpos[index] ?? 0] ?? "FW",
    feats: labels.feats[feats[index] ?? -1] ?? none,
  };
}

/** The signs that the treebanks tag alike wherever they stand, but in what is no language (`X`). */
function uposOfSign(form: string, upos: Upos): Upos {
  if (upos !== "SYM" && upos !== "NOUN") return upos;
  if (form === "%" || form === "#") return "SYM";
  return /^(?:[?!:…]|\.\.\.)$/u.test(form) ? "PUNCT" : upos;
}

type Tags = Pick<Token, "upos" | "xpos" | "feats">;

const PRONOUN_LIKE: ReadonlySet<string> = new Set(["WHO", "US", "IT"]);

/** Whether a word is an acronym that an uncased network takes for a pronoun: the sentence has words in lower case. */
function isAcronym(form: string, words: readonly Word[]): boolean {
  return PRONOUN_LIKE.has(form) && words.some((word) => /^\p{Ll}{2,}$/u.test(word.form));
}

/** The label of an arc that does not come from the root. */
function notRoot(deprel: string | undefined): string {
  return deprel === undefined || deprel === "root" ? "dep" : deprel;
}
