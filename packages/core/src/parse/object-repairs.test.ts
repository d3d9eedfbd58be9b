/** Repairs of objects, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "right behind an active verb stands its object",
    "It/PRON/PRP/3/nsubj has/AUX/VBZ/3/aux sentenced/VERB/VBN/0/root Lund/PROPN/NNP/3/nsubj to/ADP/IN/6/case death/NOUN/NN/3/obl",
    "It/3/nsubj has/3/aux sentenced/0/root Lund/3/obj to/6/case death/3/obl",
  ],
  [
    "her guilt is no thing of hers",
    "They/PRON/PRP/2/nsubj found/VERB/VBD/0/root her/PRON/PRP$/4/nmod:poss guilty/NOUN/NN/2/obj of/ADP/IN/6/case crimes/NOUN/NNS/4/nmod",
    "They/2/nsubj found/0/root her/2/obj guilty/2/xcomp of/6/case crimes/4/obl",
  ],
  [
    "what is owned is called so",
    "Lund/PROPN/NNP/2/nsubj call/VERB/VBD/0/root Berg/PROPN/NNP/5/nmod:poss 's/PART/POS/3/case fall/VERB/VB/2/xcomp a/DET/DT/7/det gain/NOUN/NN/2/obj",
    "Lund/2/nsubj call/0/root Berg/5/nmod:poss 's/3/case fall/2/obj a/7/det gain/2/xcomp",
  ],
  [
    "schools are shut and not sent",
    "to/PART/TO/2/mark send/VERB/VB/0/root troops/NOUN/NNS/2/obj and/CCONJ/CC/5/cc shut/VERB/VB/2/conj schools/NOUN/NNS/3/conj",
    "to/2/mark send/0/root troops/2/obj and/5/cc shut/2/conj schools/5/obj",
  ],
  [
    "of is of the last adjective",
    "camps/NOUN/NNS/3/nsubj are/AUX/VBP/3/cop crowded/ADJ/JJ/0/root and/CCONJ/CC/5/cc short/ADJ/JJ/3/conj of/ADP/IN/7/case food/NOUN/NN/3/obl",
    "camps/3/nsubj are/3/cop crowded/0/root and/5/cc short/3/conj of/7/case food/5/obl",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
