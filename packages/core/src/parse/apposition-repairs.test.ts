/** Repairs of what stands beside a noun, and of what completes an amount. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "what a body is is not what a person is",
    "Ewan/PROPN/NNP/0/root Hall/PROPN/NNP/1/flat of/ADP/IN/4/case Norvik/PROPN/NNP/2/nmod ,/PUNCT/,/7/punct a/DET/DT/7/det consultancy/NOUN/NN/1/appos",
    "Ewan/0/root Hall/1/flat of/4/case Norvik/2/nmod ,/7/punct a/7/det consultancy/4/appos",
  ],
  [
    "what a person is is not what a body is",
    "Ewan/PROPN/NNP/0/root Hall/PROPN/NNP/1/flat of/ADP/IN/4/case Norvik/PROPN/NNP/2/nmod ,/PUNCT/,/7/punct a/DET/DT/7/det surgeon/NOUN/NN/1/appos",
    "Ewan/0/root Hall/1/flat of/4/case Norvik/2/nmod ,/7/punct a/7/det surgeon/1/appos",
  ],
  [
    "a clause behind a description is of whom it describes",
    "Moe/PROPN/NNP/0/root ,/PUNCT/,/4/punct the/DET/DT/4/det son/NOUN/NN/1/appos of/ADP/IN/7/case a/DET/DT/7/det sailor/NOUN/NN/4/nmod ,/PUNCT/,/10/punct who/PRON/WP/10/nsubj sang/VERB/VBD/7/acl:relcl",
    "Moe/0/root ,/4/punct the/4/det son/1/appos of/7/case a/7/det sailor/4/nmod ,/10/punct who/10/nsubj sang/1/acl:relcl",
  ],
  [
    "somebody speaks of the phrase",
    "called/VERB/VBD/0/root it/PRON/PRP/1/obj farce/NOUN/NN/1/xcomp ,/PUNCT/,/6/punct a/DET/DT/6/det phrase/NOUN/NN/8/nsubj Berg/PROPN/NNP/6/appos say/VERB/VBD/1/parataxis he/PRON/PRP/10/nsubj liked/VERB/VBD/8/ccomp",
    "called/0/root it/1/obj farce/1/xcomp ,/6/punct a/6/det phrase/1/parataxis Berg/8/nsubj say/6/acl:relcl he/10/nsubj liked/8/ccomp",
  ],
  [
    "whoever is given shares is no part of them",
    "give/VERB/VBP/0/root the/DET/DT/4/det minister/NOUN/NN/4/compound shares/NOUN/NNS/1/obj",
    "give/0/root the/3/det minister/1/iobj shares/1/obj",
  ],
  [
    "so much worth is what is sold",
    "sold/VERB/VBD/0/root $/SYM/$/1/iobj 8/NUM/CD/2/nummod worth/ADJ/JJ/1/obj of/ADP/IN/6/case oil/NOUN/NN/4/nmod",
    "sold/0/root $/4/compound 8/2/nummod worth/1/obj of/6/case oil/4/nmod",
  ],
  [
    "what something had cost is no cost",
    "say/VERB/VBD/0/root mission/NOUN/NN/3/nsubj have/VERB/VBD/1/ccomp cost/NOUN/NN/1/ccomp $/SYM/$/4/nmod 75/NUM/CD/5/nummod",
    "say/0/root mission/4/nsubj have/4/aux cost/1/ccomp $/4/obj 75/5/nummod",
  ],
  [
    "what somebody is promised is not what they are",
    "They/PRON/PRP/5/nsubj have/AUX/VBP/5/aux been/AUX/VBN/5/cop promise/VERB/VBN/5/amod plants/NOUN/NNS/0/root",
    "They/4/nsubj:pass have/4/aux been/4/aux:pass promise/0/root plants/4/obj",
  ],
  [
    "without an article a bet is what somebody has done",
    "Moe/PROPN/NNP/2/nsubj have/VERB/VBZ/0/root bet/NOUN/NN/2/obj on/SCONJ/IN/5/mark building/VERB/VBG/3/acl plants/NOUN/NNS/5/obj",
    "Moe/3/nsubj have/3/aux bet/0/root on/5/mark building/3/advcl plants/5/obj",
  ],
  [
    "what stands before a comma is of what is told there",
    "fell/VERB/VBD/0/root to/ADP/IN/3/case lows/NOUN/NNS/1/obl since/ADP/IN/5/case May/PROPN/NNP/7/obl ,/PUNCT/,/7/punct dragged/VERB/VBN/1/advcl down/ADP/RP/7/compound:prt",
    "fell/0/root to/3/case lows/1/obl since/5/case May/1/obl ,/7/punct dragged/1/advcl down/7/compound:prt",
  ],
  [
    "an adjective before a number is of what is won",
    "win/VERB/VB/0/root the/DET/DT/3/det Olympic/ADJ/JJ/1/iobj 800/NUM/CD/5/nummod metres/NOUN/NNS/1/obj",
    "win/0/root the/5/det Olympic/5/amod 800/5/nummod metres/1/obj",
  ],
  [
    "up to so much is what is paid",
    "pay/VERB/VBP/0/root up/ADP/RP/1/compound:prt to/ADP/IN/4/case $/SYM/$/1/obl 300/NUM/CD/4/nummod",
    "pay/0/root up/4/advmod to/2/fixed $/1/obj 300/4/nummod",
  ],
  [
    "prices go up to an amount",
    "rise/VERB/VBP/0/root up/ADP/RP/1/compound:prt to/ADP/IN/4/case $/SYM/$/1/obl 300/NUM/CD/4/nummod",
    "rise/0/root up/1/compound:prt to/4/case $/1/obl 300/4/nummod",
  ],
  [
    "behind a particle stands the object",
    "Pugh/PROPN/NNP/2/nsubj turns/VERB/VBZ/0/root off/ADP/RP/2/compound:prt the/DET/DT/5/det press/NOUN/NN/2/obl:unmarked",
    "Pugh/2/nsubj turns/0/root off/2/compound:prt the/5/det press/2/obj",
  ],
  [
    "whoever has yet to win has not won",
    "who/PRON/WP/2/nsubj have/VERB/VBZ/0/root yet/ADV/RB/2/advmod to/PART/TO/5/mark win/VERB/VB/3/xcomp",
    "who/2/nsubj have/0/root yet/2/advmod to/5/mark win/2/xcomp",
  ],
])("%s", (_, parsed, mended) => {
  expect(writeTree(repairTree(tokensOf(parsed)))).toBe(mended);
});
