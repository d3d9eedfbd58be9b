/** Repairs of noun phrases, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "without a possessive a name owns nothing",
    "They/PRON/PRP/2/nsubj give/VERB/VBP/0/root Europe/PROPN/NNP/5/nmod:poss real/ADJ/JJ/5/amod power/NOUN/NN/2/obj",
    "They/2/nsubj give/0/root Europe/2/iobj real/5/amod power/2/obj",
  ],
  [
    "what has a possessive owns",
    "They/PRON/PRP/2/nsubj give/VERB/VBP/0/root Europe/PROPN/NNP/5/nmod:poss 's/PART/POS/3/case people/NOUN/NNS/2/obj",
    "They/2/nsubj give/0/root Europe/5/nmod:poss 's/3/case people/2/obj",
  ],
  [
    "the first word of a compound is of the next one",
    "left/VERB/VBD/0/root people/NOUN/NNS/1/obj dead/ADJ/JJ/1/xcomp ,/PUNCT/,/7/punct the/DET/DT/7/det rights/NOUN/NNS/2/compound panel/NOUN/NN/8/nsubj say/VERB/VBD/1/parataxis",
    "left/0/root people/1/obj dead/1/xcomp ,/7/punct the/7/det rights/7/compound panel/8/nsubj say/1/parataxis",
  ],
  [
    "up to bounds a number",
    "They/PRON/PRP/2/nsubj cram/VERB/VBP/0/root up/ADV/RB/5/advmod to/ADP/IN/5/case 70/NUM/CD/6/nummod people/NOUN/NNS/2/obj",
    "They/2/nsubj cram/0/root up/5/advmod to/3/fixed 70/6/nummod people/2/obj",
  ],
  [
    "a number before a participle is of others",
    "12/NUM/CD/2/nummod men/NOUN/NNS/5/nsubj:pass had/AUX/VBD/5/aux been/AUX/VBN/5/aux:pass killed/VERB/VBN/0/root and/CCONJ/CC/8/cc 121/NUM/CD/2/nummod wounded/VERB/VBN/5/conj",
    "12/2/nummod men/5/nsubj:pass had/5/aux been/5/aux:pass killed/0/root and/8/cc 121/8/nsubj:pass wounded/5/conj",
  ],
  [
    "what has an article is a thing",
    "They/PRON/PRP/2/nsubj called/VERB/VBD/0/root the/DET/DT/4/det sinking/VERB/VBG/2/xcomp awful/ADJ/JJ/2/xcomp",
    "They/2/nsubj called/0/root the/4/det sinking/2/obj awful/2/xcomp",
  ],
  [
    "a part of the subject is no name of an adjective",
    "Ten/NUM/CD/3/nsubj were/AUX/VBD/3/cop female/ADJ/JJ/0/root ,/PUNCT/,/5/punct six/NUM/CD/3/appos of/ADP/IN/7/case them/PRON/PRP/5/nmod under/ADP/IN/9/case 18/NUM/CD/5/nmod",
    "Ten/3/nsubj were/3/cop female/0/root ,/5/punct six/3/parataxis of/7/case them/5/nmod under/9/case 18/5/nmod",
  ],
  [
    "an aim pursues nothing",
    "Troops/NOUN/NNS/2/nsubj moved/VERB/VBD/0/root with/SCONJ/IN/7/mark the/DET/DT/5/det aim/NOUN/NN/7/nsubj of/SCONJ/IN/7/mark winning/VERB/VBG/2/advcl",
    "Troops/2/nsubj moved/0/root with/5/case the/5/det aim/2/obl of/7/mark winning/5/acl",
  ],
  [
    "a phrase before the verb of saying is of the verb before it",
    "Lund/PROPN/NNP/8/nsubj ,/PUNCT/,/4/punct who/PRON/WP/4/nsubj jailed/VERB/VBD/1/acl:relcl Berg/PROPN/NNP/4/obj for/ADP/IN/7/case life/NOUN/NN/11/obl told/VERB/VBD/0/root Moe/PROPN/NNP/8/iobj he/PRON/PRP/11/nsubj lied/VERB/VBD/8/ccomp",
    "Lund/8/nsubj ,/4/punct who/4/nsubj jailed/1/acl:relcl Berg/4/obj for/7/case life/4/obl told/0/root Moe/8/iobj he/11/nsubj lied/8/ccomp",
  ],
  [
    "more than a number behind a conjunction are others",
    "22/NUM/CD/3/nsubj:pass were/AUX/VBD/3/aux:pass killed/VERB/VBN/0/root and/CCONJ/CC/8/cc more/ADJ/JJR/7/advmod than/ADP/IN/5/fixed 100/NUM/CD/11/nsubj injured/VERB/VBN/3/conj in/ADP/IN/10/case May/PROPN/NNP/8/obl began/VERB/VBD/3/conj",
    "22/3/nsubj:pass were/3/aux:pass killed/0/root and/8/cc more/7/advmod than/5/fixed 100/8/nsubj:pass injured/3/conj in/10/case May/8/obl began/3/conj",
  ],
  [
    "what a subject is described by is no second one",
    "Mali/PROPN/NNP/3/nmod:poss 's/PART/POS/1/case ruling/NOUN/NN/6/nsubj green/ADJ/JJ/5/amod party/NOUN/NN/6/nsubj won/VERB/VBD/0/root",
    "Mali/5/nmod:poss 's/1/case ruling/5/amod green/5/amod party/6/nsubj won/0/root",
  ],
  [
    "the object is to be split",
    "They/PRON/PRP/2/nsubj pledged/VERB/VBD/0/root pounds/NOUN/NNS/2/obj ,/PUNCT/,/7/punct to/PART/TO/7/mark be/AUX/VB/7/aux:pass split/VERB/VBN/2/xcomp fairly/ADV/RB/7/advmod",
    "They/2/nsubj pledged/0/root pounds/2/obj ,/7/punct to/7/mark be/7/aux:pass split/3/acl fairly/7/advmod",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
