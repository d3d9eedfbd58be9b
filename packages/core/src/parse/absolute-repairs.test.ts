/** Repairs of what stands apart behind a comma, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "a participle behind a comma has the noun before it",
    "Lund/PROPN/NNP/3/nsubj:pass was/AUX/VBD/3/aux:pass chosen/VERB/VBN/0/root ,/PUNCT/,/7/punct a/DET/DT/6/det win/NOUN/NN/3/nsubj:pass annulled/VERB/VBN/3/advcl by/ADP/IN/9/case courts/NOUN/NNS/7/obl:agent",
    "Lund/3/nsubj:pass was/3/aux:pass chosen/0/root ,/7/punct a/6/det win/7/nsubj:pass annulled/3/advcl by/9/case courts/7/obl:agent",
  ],
  [
    "a noun with its participle sums up",
    "Lund/PROPN/NNP/3/nsubj:pass was/AUX/VBD/3/aux:pass chosen/VERB/VBN/0/root ,/PUNCT/,/6/punct a/DET/DT/6/det win/NOUN/NN/3/nsubj:pass annulled/VERB/VBN/6/acl by/ADP/IN/9/case courts/NOUN/NNS/7/obl:agent",
    "Lund/3/nsubj:pass was/3/aux:pass chosen/0/root ,/6/punct a/6/det win/3/parataxis annulled/6/acl by/9/case courts/7/obl:agent",
  ],
  [
    "what most of several were, and what befell them",
    "Ten/NUM/CD/2/nsubj died/VERB/VBD/0/root ,/PUNCT/,/8/punct most/ADJ/JJS/8/nsubj of/ADP/IN/6/case them/PRON/PRP/4/nmod miners/NOUN/NNS/8/nsubj trapped/VERB/VBD/2/advcl below/ADV/RB/8/advmod",
    "Ten/2/nsubj died/0/root ,/8/punct most/7/nsubj of/6/case them/4/nmod miners/2/parataxis trapped/7/acl below/8/advmod",
  ],
  [
    "a charge is nobody",
    "They/PRON/PRP/2/nsubj accuse/VERB/VBP/0/root it/PRON/PRP/2/obj of/SCONJ/IN/5/mark leaving/VERB/VBG/2/advcl men/NOUN/NNS/5/obj in/ADP/IN/8/case Libya/PROPN/NNP/5/obl ,/PUNCT/,/11/punct a/DET/DT/11/det charge/NOUN/NN/8/appos which/PRON/WDT/14/obj they/PRON/PRP/14/nsubj deny/VERB/VBP/11/acl:relcl",
    "They/2/nsubj accuse/0/root it/2/obj of/5/mark leaving/2/advcl men/5/obj in/8/case Libya/5/obl ,/11/punct a/11/det charge/2/parataxis which/14/obj they/14/nsubj deny/11/acl:relcl",
  ],
  [
    "a charge that somebody rejects",
    "They/PRON/PRP/2/nsubj accuse/VERB/VBP/0/root men/NOUN/NNS/2/obj of/ADP/IN/5/case fraud/NOUN/NN/2/obl ,/PUNCT/,/8/punct a/DET/DT/8/det charge/NOUN/NN/2/obj Lund/PROPN/NNP/10/nsubj rejects/VERB/VBZ/2/parataxis",
    "They/2/nsubj accuse/0/root men/2/obj of/5/case fraud/2/obl ,/8/punct a/8/det charge/2/parataxis Lund/10/nsubj rejects/8/acl:relcl",
  ],
  [
    "a medal is no charge",
    "He/PRON/PRP/2/nsubj met/VERB/VBD/0/root Lund/PROPN/NNP/2/obj ,/PUNCT/,/6/punct a/DET/DT/6/det banker/NOUN/NN/3/appos who/PRON/WP/8/nsubj sang/VERB/VBD/6/acl:relcl",
    "He/2/nsubj met/0/root Lund/2/obj ,/6/punct a/6/det banker/3/appos who/8/nsubj sang/6/acl:relcl",
  ],
  [
    "charges that he denies",
    "Lund/PROPN/NNP/3/nsubj:pass was/AUX/VBD/3/aux:pass accused/VERB/VBN/0/root of/ADP/IN/5/case fraud/NOUN/NN/3/obl ,/PUNCT/,/7/punct charges/VERB/VBZ/3/parataxis he/PRON/PRP/9/nsubj denies/VERB/VBZ/7/ccomp",
    "Lund/3/nsubj:pass was/3/aux:pass accused/0/root of/5/case fraud/3/obl ,/7/punct charges/3/parataxis he/9/nsubj denies/7/acl:relcl",
  ],
  [
    "what is on her face is how she was",
    "Lund/PROPN/NNP/8/nsubj:pass ,/PUNCT/,/3/punct mud/NOUN/NN/1/conj on/ADP/IN/6/case her/PRON/PRP$/6/nmod:poss face/NOUN/NN/3/nmod ,/PUNCT/,/1/punct wept/VERB/VBD/0/root",
    "Lund/8/nsubj:pass ,/3/punct mud/8/advcl on/6/case her/6/nmod:poss face/3/nmod ,/1/punct wept/0/root",
  ],
  [
    "the majority of them were shot",
    "Ten/NUM/CD/2/nsubj:pass died/VERB/VBD/0/root ,/PUNCT/,/4/punct most/NOUN/NNS/2/nsubj:pass of/ADP/IN/6/case them/PRON/PRP/4/nmod shot/VERB/VBN/2/conj by/ADP/IN/9/case police/NOUN/NNS/7/obl:agent",
    "Ten/2/nsubj:pass died/0/root ,/4/punct most/7/nsubj:pass of/6/case them/4/nmod shot/2/advcl by/9/case police/7/obl:agent",
  ],
  [
    "some of the crowd fired",
    "Crowds/NOUN/NNS/8/nsubj ,/PUNCT/,/3/punct some/PRON/DT/8/nsubj of/ADP/IN/5/case them/PRON/PRP/3/nmod firing/VERB/VBG/1/acl ,/PUNCT/,/6/punct ran/VERB/VBD/0/root",
    "Crowds/8/nsubj ,/3/punct some/6/nsubj of/5/case them/3/nmod firing/8/advcl ,/6/punct ran/0/root",
  ],
  [
    "most of the people are over an age",
    "people/NOUN/NNS/9/nsubj ,/PUNCT/,/3/punct nine/NUM/CD/1/appos of/ADP/IN/5/case them/PRON/PRP/3/nmod over/ADP/IN/7/case age/NOUN/NN/1/nmod ,/PUNCT/,/1/punct died/VERB/VBD/0/root",
    "people/9/nsubj ,/3/punct nine/1/appos of/5/case them/3/nmod over/7/case age/3/nmod ,/1/punct died/0/root",
  ],
  [
    "most quakes are harmless",
    "It/PRON/PRP/2/nsubj has/VERB/VBZ/0/root quakes/NOUN/NNS/2/obj ,/PUNCT/,/5/punct most/NOUN/NN/3/appos of/ADP/IN/7/case them/PRON/PRP/5/nmod harmless/ADJ/JJ/2/xcomp",
    "It/2/nsubj has/0/root quakes/2/obj ,/5/punct most/3/appos of/7/case them/5/nmod harmless/5/acl",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
