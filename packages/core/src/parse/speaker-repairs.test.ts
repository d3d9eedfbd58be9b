/** Repairs of who speaks, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "bodies named last before the verb speak",
    "Fire/NOUN/NN/2/nsubj killed/VERB/VBD/11/ccomp Moe/PROPN/NNP/2/obj ,/PUNCT/,/6/punct the/DET/DT/6/det army/NOUN/NN/3/appos and/CCONJ/CC/10/cc the/DET/DT/10/det local/ADJ/JJ/10/amod police/NOUN/NNS/6/conj say/VERB/VBD/0/root",
    "Fire/2/nsubj killed/11/ccomp Moe/2/obj ,/6/punct the/6/det army/11/nsubj and/10/cc the/10/det local/10/amod police/6/conj say/0/root",
  ],
  [
    "a body that no conjunction joins to the name before speaks",
    "Fire/NOUN/NN/2/nsubj killed/VERB/VBD/9/ccomp Moe/PROPN/NNP/2/obj ,/PUNCT/,/6/punct the/DET/DT/6/det army/NOUN/NN/3/conj and/CCONJ/CC/8/cc police/NOUN/NNS/6/conj say/VERB/VBD/0/root",
    "Fire/2/nsubj killed/9/ccomp Moe/2/obj ,/6/punct the/6/det army/9/nsubj and/8/cc police/6/conj say/0/root",
  ],
  [
    "who speaks stands behind the opening clause",
    "Asked/VERB/VBN/9/advcl whether/SCONJ/IN/4/mark it/PRON/PRP/4/nsubj failed/VERB/VBD/1/ccomp ,/PUNCT/,/7/punct an/DET/DT/7/det aide/NOUN/NN/4/nsubj abroad/ADV/RB/7/advmod said/VERB/VBD/0/root so/ADV/RB/9/advmod",
    "Asked/9/advcl whether/4/mark it/4/nsubj failed/1/ccomp ,/7/punct an/7/det aide/9/nsubj abroad/7/advmod said/0/root so/9/advmod",
  ],
  [
    "behind with is who says so",
    "They/PRON/PRP/2/nsubj urged/VERB/VBD/0/root calm/NOUN/NN/2/obj ,/PUNCT/,/7/punct with/SCONJ/IN/7/mark Lund/PROPN/NNP/2/dep saying/VERB/VBG/2/advcl so/ADV/RB/7/advmod",
    "They/2/nsubj urged/0/root calm/2/obj ,/7/punct with/7/mark Lund/7/nsubj saying/2/advcl so/7/advmod",
  ],
  [
    "a speaker with a phrase behind it says it",
    "Doors/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass smashed/VERB/VBN/9/ccomp ,/PUNCT/,/3/punct aides/NOUN/NNS/3/nsubj:pass from/ADP/IN/8/case his/PRON/PRP$/8/nmod:poss office/NOUN/NN/5/nmod say/VERB/VBD/0/root",
    "Doors/3/nsubj:pass were/3/aux:pass smashed/9/ccomp ,/3/punct aides/9/nsubj from/8/case his/8/nmod:poss office/5/nmod say/0/root",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
