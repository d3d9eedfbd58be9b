/** Repairs of names with something inside them, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "what a name holds in quotation marks is part of it",
    "They/PRON/PRP/2/nsubj said/VERB/VBD/0/root Ana/PROPN/NNP/2/nsubj \"/PUNCT/``/5/punct Moon/PROPN/NNP/9/nsubj \"/PUNCT/''/5/punct Lund/PROPN/NNP/9/nsubj had/AUX/VBD/9/aux left/VERB/VBN/2/ccomp",
    'They/2/nsubj said/0/root Ana/9/nsubj "/3/punct Moon/3/flat "/3/punct Lund/3/flat had/9/aux left/2/ccomp',
  ],
  [
    "who read it has one name",
    "was/AUX/VBD/2/aux:pass read/VERB/VBN/0/root by/ADP/IN/4/case Ana/PROPN/NNP/2/obl:agent Lund/PROPN/NNP/2/obl:agent Moe/PROPN/NNP/5/flat",
    "was/2/aux:pass read/0/root by/4/case Ana/2/obl:agent Lund/4/flat Moe/4/flat",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
