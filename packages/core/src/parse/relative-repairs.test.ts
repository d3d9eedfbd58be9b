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
    "whose chairman is the subject",
    "taken/VERB/VBN/0/root by/ADP/IN/3/case Norvik/PROPN/NNP/1/obl:agent ,/PUNCT/,/6/punct whose/PRON/WP$/6/nmod:poss chairman/NOUN/NN/3/appos Lund/PROPN/NNP/6/appos ,/PUNCT/,/10/punct will/AUX/MD/10/aux rejoin/VERB/VB/1/ccomp",
    "taken/0/root by/3/case Norvik/1/obl:agent ,/6/punct whose/6/nmod:poss chairman/10/nsubj Lund/6/appos ,/10/punct will/10/aux rejoin/3/acl:relcl",
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
    "a phrase behind the comma that ends the clause",
    "toured/VERB/VBD/0/root Port/PROPN/NNP/1/obj where/ADV/WRB/5/advmod many/ADJ/JJ/5/nsubj died/VERB/VBD/2/acl:relcl ,/PUNCT/,/8/punct with/ADP/IN/8/case Lund/PROPN/NNP/5/obl",
    "toured/0/root Port/1/obj where/5/advmod many/5/nsubj died/2/acl:relcl ,/8/punct with/8/case Lund/1/obl",
  ],
  [
    "between for and to stands who does what follows",
    "Norvik/PROPN/NNP/2/nsubj made/VERB/VBD/0/root a/DET/DT/4/det deal/NOUN/NN/2/obj for/ADP/IN/4/case Lund/PROPN/NNP/2/nsubj to/PART/TO/8/mark return/VERB/VB/4/acl",
    "Norvik/2/nsubj made/0/root a/4/det deal/2/obj for/8/mark Lund/8/nsubj to/8/mark return/4/acl",
  ],
  [
    "what somebody argued the day before",
    "Lund/PROPN/NNP/2/nsubj argued/VERB/VBD/0/root the/DET/DT/4/det day/NOUN/NN/8/obl:unmarked before/ADP/IN/6/case that/PRON/DT/8/obl Norvik/PROPN/NNP/8/nsubj lied/VERB/VBD/2/ccomp",
    "Lund/2/nsubj argued/0/root the/4/det day/2/obl:unmarked before/4/advmod that/8/mark Norvik/8/nsubj lied/2/ccomp",
  ],
  [
    "two verbs with two subjects",
    "Lund/PROPN/NNP/2/nsubj joins/VERB/VBZ/0/root ,/PUNCT/,/6/punct and/CCONJ/CC/6/cc Berg/PROPN/NNP/1/conj stays/VERB/VBZ/2/conj",
    "Lund/2/nsubj joins/0/root ,/6/punct and/6/cc Berg/6/nsubj stays/2/conj",
  ],
  [
    "what stands behind rather than is not done",
    "pay/VERB/VB/0/root fines/NOUN/NNS/1/obj rather/ADV/RB/5/cc than/ADP/IN/3/fixed pass/VERB/VB/1/conj them/PRON/PRP/5/obj",
    "pay/0/root fines/1/obj rather/5/mark than/3/fixed pass/1/advcl them/5/obj",
  ],
  [
    "a bare form goes on with a bare form",
    "keep/VERB/VB/0/root it/PRON/PRP/1/obj from/SCONJ/IN/4/mark waking/VERB/VBG/1/advcl or/CCONJ/CC/6/cc help/VERB/VB/4/conj us/PRON/PRP/6/obj",
    "keep/0/root it/1/obj from/4/mark waking/1/advcl or/6/cc help/1/conj us/6/obj",
  ],
  [
    "a sentence before and is one of its own",
    "Norvik/PROPN/NNP/2/nsubj failed/VERB/VBD/6/ccomp ,/PUNCT/,/6/punct and/CCONJ/CC/6/cc Lund/PROPN/NNP/6/nsubj say/VERB/VBD/0/root he/PRON/PRP/8/nsubj left/VERB/VBD/6/ccomp",
    "Norvik/2/nsubj failed/0/root ,/6/punct and/6/cc Lund/6/nsubj say/2/conj he/8/nsubj left/6/ccomp",
  ],
  [
    "what is owned stands behind the possessive",
    "party/NOUN/NN/5/nmod:poss 's/PART/POS/1/case hand/NOUN/NN/5/nsubj was/AUX/VBD/5/cop steady/ADJ/JJ/0/root",
    "party/3/nmod:poss 's/1/case hand/5/nsubj was/5/cop steady/0/root",
  ],
  [
    "what a power is to do",
    "curbed/VERB/VBD/0/root power/NOUN/NN/1/obj of/ADP/IN/4/case judges/NOUN/NNS/2/nmod to/PART/TO/6/mark block/VERB/VB/1/advcl it/PRON/PRP/6/obj",
    "curbed/0/root power/1/obj of/4/case judges/2/nmod to/6/mark block/2/acl it/6/obj",
  ],
  [
    "a thing bound for somewhere",
    "plane/NOUN/NN/2/compound bound/NOUN/NN/5/nsubj for/ADP/IN/4/case Norland/PROPN/NNP/2/nmod crashed/VERB/VBD/0/root",
    "plane/5/nsubj bound/1/amod for/4/case Norland/2/nmod crashed/0/root",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
