/** Repairs of what a relative clause is of, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "a second clause right behind a noun is of it",
    "men/NOUN/NNS/0/root who/PRON/WP/3/nsubj left/VERB/VBD/1/acl:relcl in/ADP/IN/5/case protests/NOUN/NNS/3/obl that/PRON/WDT/7/nsubj hurt/VERB/VBD/1/acl:relcl ten/NUM/CD/7/obj",
    "men/0/root who/3/nsubj left/1/acl:relcl in/5/case protests/3/obl that/7/nsubj hurt/5/acl:relcl ten/7/obj",
  ],
  [
    "where is of the place right before it",
    "mayor/NOUN/NN/0/root of/ADP/IN/3/case Portel/PROPN/NNP/1/nmod ,/PUNCT/,/7/punct where/ADV/WRB/7/advmod ships/NOUN/NNS/7/nsubj wait/VERB/VBP/1/acl:relcl",
    "mayor/0/root of/3/case Portel/1/nmod ,/7/punct where/7/advmod ships/7/nsubj wait/3/acl:relcl",
  ],
  [
    "the verb agrees with the name right before it",
    "residents/NOUN/NNS/0/root of/ADP/IN/3/case Derna/PROPN/NNP/1/nmod ,/PUNCT/,/7/punct which/PRON/WDT/7/nsubj:pass is/AUX/VBZ/7/aux:pass split/VERB/VBN/1/acl:relcl",
    "residents/0/root of/3/case Derna/1/nmod ,/7/punct which/7/nsubj:pass is/7/aux:pass split/3/acl:relcl",
  ],
  [
    "which is of no person",
    "government/NOUN/NN/0/root of/ADP/IN/3/case Ana/PROPN/NNP/1/nmod Lund/PROPN/NNP/3/flat ,/PUNCT/,/7/punct which/PRON/WDT/7/nsubj fell/VERB/VBD/3/acl:relcl",
    "government/0/root of/3/case Ana/1/nmod Lund/3/flat ,/7/punct which/7/nsubj fell/1/acl:relcl",
  ],
  [
    "whom is of persons",
    "sailor/NOUN/NN/3/nsubj:pass were/AUX/VBD/3/aux:pass saved/VERB/VBN/0/root by/ADP/IN/5/case ships/NOUN/NNS/3/obl:agent ,/PUNCT/,/10/punct two/NUM/CD/10/nsubj of/ADP/IN/9/case whom/PRON/WP/7/nmod died/VERB/VBD/5/acl:relcl",
    "sailor/3/nsubj:pass were/3/aux:pass saved/0/root by/5/case ships/3/obl:agent ,/10/punct two/10/nsubj of/9/case whom/7/nmod died/1/acl:relcl",
  ],
  [
    "whom is of the persons right before it",
    "It/PRON/PRP/2/nsubj hurt/VERB/VBD/0/root ships/NOUN/NNS/2/obj and/CCONJ/CC/5/cc rescuer/NOUN/NNS/3/conj ,/PUNCT/,/10/punct some/PRON/DT/10/nsubj of/ADP/IN/9/case whom/PRON/WP/7/nmod died/VERB/VBD/3/acl:relcl",
    "It/2/nsubj hurt/0/root ships/2/obj and/5/cc rescuer/3/conj ,/10/punct some/10/nsubj of/9/case whom/7/nmod died/5/acl:relcl",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
