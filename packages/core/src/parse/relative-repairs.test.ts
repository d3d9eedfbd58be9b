/** Repairs of clauses that describe a noun or hang on a verb. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "who is so old is no age",
    "Berg/PROPN/NNP/6/nsubj ,/PUNCT/,/3/punct 70/NUM/CD/1/nmod:unmarked who/PRON/WP/5/nsubj limps/VERB/VBZ/3/acl:relcl left/VERB/VBD/0/root",
    "Berg/6/nsubj ,/3/punct 70/1/nmod:unmarked who/5/nsubj limps/1/acl:relcl left/0/root",
  ],
  [
    "things are what that takes up",
    "survivor/NOUN/NN/0/root of/ADP/IN/3/case flood/NOUN/NN/1/nmod that/PRON/WDT/5/nsubj killed/VERB/VBD/1/acl:relcl many/ADJ/JJ/5/obj",
    "survivor/0/root of/3/case flood/1/nmod that/5/nsubj killed/3/acl:relcl many/5/obj",
  ],
  [
    "people may be what that takes up",
    "parent/NOUN/NN/0/root of/ADP/IN/3/case child/NOUN/NN/1/nmod that/PRON/WDT/5/nsubj sued/VERB/VBD/1/acl:relcl",
    "parent/0/root of/3/case child/1/nmod that/5/nsubj sued/1/acl:relcl",
  ],
  [
    "whom is of the person before it",
    "information/NOUN/NN/0/root on/ADP/IN/3/case Ruiz/PROPN/NNP/1/nmod ,/PUNCT/,/7/punct whom/PRON/WP/7/obj they/PRON/PRP/7/nsubj freed/VERB/VBD/1/acl:relcl",
    "information/0/root on/3/case Ruiz/1/nmod ,/7/punct whom/7/obj they/7/nsubj freed/3/acl:relcl",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
