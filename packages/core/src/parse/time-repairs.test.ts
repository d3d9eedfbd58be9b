/** Repairs of times and ages, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "the day before the verb is of what happened",
    "A/DET/DT/2/det court/NOUN/NN/5/nsubj on/ADP/IN/4/case Sunday/PROPN/NNP/2/nmod ruled/VERB/VBD/0/root",
    "A/2/det court/5/nsubj on/4/case Sunday/5/obl ruled/0/root",
  ],
  [
    "a day behind a noun that a verb does not follow is of the noun",
    "A/DET/DT/2/det vote/NOUN/NN/7/nsubj on/ADP/IN/4/case Sunday/PROPN/NNP/2/nmod in/ADP/IN/6/case Oslo/PROPN/NNP/2/nmod failed/VERB/VBD/0/root",
    "A/2/det vote/7/nsubj on/4/case Sunday/2/nmod in/6/case Oslo/2/nmod failed/0/root",
  ],
  [
    "the age is of the nearest person",
    "Lund/PROPN/NNP/2/nsubj said/VERB/VBD/0/root Berg/PROPN/NNP/7/nsubj ,/PUNCT/,/5/punct 56/NUM/CD/1/nmod:unmarked ,/PUNCT/,/1/punct lied/VERB/VBD/2/ccomp",
    "Lund/2/nsubj said/0/root Berg/7/nsubj ,/5/punct 56/3/nmod:unmarked ,/1/punct lied/2/ccomp",
  ],
  [
    "a length of time is of a thing",
    "after/ADP/IN/3/case two/NUM/CD/3/nummod year/NOUN/NNS/8/obl of/SCONJ/IN/5/mark fighting/VERB/VBG/3/acl that/PRON/WDT/7/nsubj hurt/VERB/VBD/3/acl:relcl met/VERB/VBD/0/root",
    "after/3/case two/3/nummod year/8/obl of/5/case fighting/3/nmod that/7/nsubj hurt/5/acl:relcl met/0/root",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
