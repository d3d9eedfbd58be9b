/** Reads tokens off the scores of a sentence. */
import type { Feats, Token, Word } from "../model/index.ts";
import type { Scores } from "./encoder.ts";
import type { Labels } from "./labels.ts";
import { applyScript, KEEP, lemmatize, type WordRank } from "./lemma.ts";
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
    const isName = isAcronym(form, words);
    const upos = isName ? "PROPN" : (labels.upos[scores.upos[index] ?? 0] ?? "X");
    const xpos = isName ? "NNP" : (labels.xpos[scores.xpos[index] ?? 0] ?? "FW");
    const head = heads[index] ?? -1;
    const deprel = head < 0 ? "root" : notRoot(labels.deprel[relations[index] ?? 0]);
    const lemma = lemmaOf(decoder, form, xpos, scores.lemma[index] ?? 0);
    const feats = isName ? singular : (labels.feats[scores.feats[index] ?? -1] ?? none);
    tokens.push({ form, start, end, lemma, upos, xpos, feats, head, deprel });
  }
  return tokens;
}

function lemmaOf({ labels, rank }: Decoder, form: string, xpos: string, script: number): string {
  const known = labels.lexicon.get(xpos)?.get(form);
  if (known !== undefined) return applyScript(form, known);
  return lemmatize(form, xpos, applyScript(form, labels.scripts[script] ?? KEEP), rank);
}

const PRONOUN_LIKE: ReadonlySet<string> = new Set(["WHO", "US", "IT"]);

/** Whether a word is an acronym that an uncased network takes for a pronoun: the sentence has words in lower case. */
function isAcronym(form: string, words: readonly Word[]): boolean {
  return PRONOUN_LIKE.has(form) && words.some((word) => /^\p{Ll}{2,}$/u.test(word.form));
}

/** The label of an arc that does not come from the root. */
function notRoot(deprel: string | undefined): string {
  return deprel === undefined || deprel === "root" ? "dep" : deprel;
}
