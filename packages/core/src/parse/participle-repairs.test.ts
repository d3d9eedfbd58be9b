/** Repairs of participles, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "who did it stands between by and a participle",
    "He/PRON/PRP/3/nsubj:pass was/AUX/VBD/3/aux:pass held/VERB/VBN/0/root by/SCONJ/IN/6/mark police/NOUN/NNS/6/nsubj acting/VERB/VBG/3/advcl alone/ADV/RB/6/advmod",
    "He/3/nsubj:pass was/3/aux:pass held/0/root by/5/case police/3/obl:agent acting/5/acl alone/6/advmod",
  ],
  [
    "who holds it for that stands behind it",
    "It/PRON/PRP/3/nsubj:pass is/AUX/VBZ/3/aux:pass considered/VERB/VBN/0/root risky/ADJ/JJ/5/amod trade/NOUN/NN/3/xcomp by/ADP/IN/7/case banks/NOUN/NNS/5/nmod",
    "It/3/nsubj:pass is/3/aux:pass considered/0/root risky/5/amod trade/3/xcomp by/7/case banks/3/obl:agent",
  ],
  [
    "a participle describes what stands before it",
    "They/PRON/PRP/2/nsubj entered/VERB/VBD/0/root zones/NOUN/NNS/2/obj in/ADP/IN/5/case Golan/PROPN/NNP/3/nmod established/VERB/VBN/8/acl under/ADP/IN/8/case pacts/NOUN/NNS/2/obl",
    "They/2/nsubj entered/0/root zones/2/obj in/5/case Golan/3/nmod established/3/acl under/8/case pacts/6/obl",
  ],
  [
    "what charges include",
    "charges/NOUN/NNS/0/root that/PRON/WDT/3/nsubj include/VERB/VBP/1/acl:relcl plotting/VERB/VBG/1/acl",
    "charges/0/root that/3/nsubj include/1/acl:relcl plotting/3/ccomp",
  ],
  [
    "a participle between commas is not the main verb",
    "Lund/PROPN/NNP/3/nsubj ,/PUNCT/,/3/punct held/VERB/VBN/0/root as/SCONJ/IN/6/mark he/PRON/PRP/6/nsubj left/VERB/VBD/8/advcl ,/PUNCT/,/8/punct asked/VERB/VBD/3/advcl why/ADV/WRB/8/advmod",
    "Lund/8/nsubj ,/3/punct held/1/acl as/6/mark he/6/nsubj left/3/advcl ,/8/punct asked/0/root why/8/advmod",
  ],
  [
    "of two verbs with one subject the first is its participle",
    "numbers/NOUN/NNS/4/nsubj of/ADP/IN/3/case people/NOUN/NNS/1/nmod confirmed/VERB/VBD/9/ccomp dead/ADJ/JJ/4/xcomp rose/VERB/VBD/9/ccomp ,/PUNCT/,/6/punct officials/NOUN/NNS/9/nsubj say/VERB/VBD/0/root",
    "numbers/6/nsubj of/3/case people/1/nmod confirmed/3/acl dead/4/xcomp rose/9/ccomp ,/6/punct officials/9/nsubj say/0/root",
  ],
  [
    "those are slain",
    "Relatives/NOUN/NNS/5/nsubj of/ADP/IN/3/case those/PRON/DT/1/nmod slain/VERB/VBN/1/acl wept/VERB/VBD/0/root",
    "Relatives/5/nsubj of/3/case those/1/nmod slain/3/acl wept/0/root",
  ],
  [
    "what befell a boat, and how it was",
    "Ten/NUM/CD/2/nsubj died/VERB/VBD/0/root when/ADV/WRB/5/advmod boats/NOUN/NNS/5/nsubj crammed/VERB/VBD/2/advcl full/ADJ/JJ/5/xcomp capsize/VERB/VBN/2/advcl and/CCONJ/CC/9/cc drowned/VERB/VBD/5/conj",
    "Ten/2/nsubj died/0/root when/7/advmod boats/7/nsubj crammed/4/acl full/5/xcomp capsize/2/advcl and/9/cc drowned/7/conj",
  ],
  [
    "what floods are described as, and what they did",
    "It/PRON/PRP/2/nsubj rose/VERB/VBD/0/root after/SCONJ/IN/5/mark floods/NOUN/NNS/5/nsubj describe/VERB/VBD/2/advcl as/ADP/IN/7/case rare/ADJ/JJ/5/xcomp swept/VERB/VBN/5/advcl in/ADV/RB/8/advmod",
    "It/2/nsubj rose/0/root after/8/mark floods/8/nsubj describe/4/acl as/7/case rare/5/xcomp swept/2/advcl in/8/advmod",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
