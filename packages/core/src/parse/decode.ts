/** Reads tokens off the scores of a sentence. */
import type { Feats, Token, Word } from "../model/index.ts";
import type { Scores } from "./encoder.ts";
import type { Labels } from "./labels.ts";
import { applyScript, lemmatize, type WordRank } from "./lemma.ts";
import { bestTree } from "./mst.ts";
import { labelArcs } from "./relations.ts";

const singular: Feats = { Number: "Sing" };

/** Tags, lemmas, features and one tree of a sentence; heads count within it. */
export function decodeTokens(labels: Labels, words: readonly Word[], scores: Scores, rank: WordRank): Token[] {
  const heads = bestTree(scores.arc, words.length);
  const relations = labelArcs(scores, heads, labels);
  return words.map(({ form, start, end }, index): Token => {
    const isName = isAcronym(form, words);
    const upos = isName ? "PROPN" : (labels.upos[scores.upos[index] ?? 0] ?? "X");
    const xpos = isName ? "NNP" : (labels.xpos[scores.xpos[index] ?? 0] ?? "FW");
    const head = heads[index] ?? -1;
    const deprel = head < 0 ? "root" : notRoot(labels.deprel[relations[index] ?? 0]);
    const known = labels.lexicon.get(`${xpos} ${form}`);
    const guess = applyScript(form, labels.scripts[scores.lemma[index] ?? 0] ?? "K");
    const lemma = known === undefined ? lemmatize(form, xpos, guess, rank) : applyScript(form, known);
    const feats = isName ? singular : (labels.feats[scores.feats[index] ?? -1] ?? {});
    return { form, start, end, lemma, upos, xpos, feats, head, deprel };
  });
}

/** Whether a word is an acronym that an uncased network takes for a pronoun: the sentence has words in lower case. */
function isAcronym(form: string, words: readonly Word[]): boolean {
  return /^(?:WHO|US|IT)$/u.test(form) && words.some((word) => /^\p{Ll}{2,}$/u.test(word.form));
}

/** The label of an arc that does not come from the root. */
function notRoot(deprel: string | undefined): string {
  return deprel === undefined || deprel === "root" ? "dep" : deprel;
}
