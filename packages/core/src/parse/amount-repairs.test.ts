/** Repairs of amounts: what is up by how much, what it is bought for, how many of how many. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "what is up by an amount is not the amount",
    "Shares/NOUN/NNS/5/nsubj were/AUX/VBD/5/cop up/ADV/RB/5/amod 3/NUM/CD/5/nummod %/SYM/NN/0/root on/ADP/IN/7/case Monday/PROPN/NNP/5/nmod",
    "Shares/3/nsubj were/3/cop up/0/root 3/5/nummod %/3/obl:unmarked on/7/case Monday/3/obl",
  ],
  [
    "what is up beside what is told has its own amount",
    "Berg/PROPN/NNP/2/nsubj grew/VERB/VBD/0/root with/ADP/IN/4/case sales/NOUN/NNS/2/obl up/ADP/RB/4/case 7/NUM/CD/7/nummod %/SYM/NN/4/obl:unmarked",
    "Berg/2/nsubj grew/0/root with/5/mark sales/5/nsubj up/2/advcl 7/7/nummod %/5/obl:unmarked",
  ],
  [
    "a direction has the noun right before it",
    "Berg/PROPN/NNP/2/nsubj fell/VERB/VBD/0/root with/SCONJ/IN/5/mark banks/NOUN/NNS/5/nsubj down/ADV/RB/2/advcl and/CCONJ/CC/7/cc miners/NOUN/NNS/5/nsubj up/ADV/RB/5/conj",
    "Berg/2/nsubj fell/0/root with/5/mark banks/5/nsubj down/2/advcl and/7/cc miners/8/nsubj up/5/conj",
  ],
  [
    "by how much something ended lower is not what it ended",
    "index/NOUN/NN/2/nsubj end/VERB/VBD/0/root 0.4/NUM/CD/4/nummod %/SYM/NN/2/obj lower/ADJ/JJR/2/xcomp",
    "index/2/nsubj end/0/root 0.4/4/nummod %/5/obl:unmarked lower/2/xcomp",
  ],
  [
    "what trades higher is that much higher",
    "index/NOUN/NN/2/nsubj trade/VERB/VBD/0/root 2/NUM/CD/4/nummod %/SYM/NN/5/obl:unmarked higher/ADV/RBR/2/advmod",
    "index/2/nsubj trade/0/root 2/4/nummod %/5/obl:unmarked higher/2/xcomp",
  ],
  [
    "one in so many is what is affected",
    "It/PRON/PRP/2/nsubj affects/VERB/VBZ/0/root one/NUM/CD/2/obl in/ADP/IN/5/case nine/NUM/CD/6/nummod births/NOUN/NNS/3/nmod",
    "It/2/nsubj affects/0/root one/2/obj in/5/case nine/6/nummod births/3/nmod",
  ],
  [
    "a sum behind an infinitive is what its verb is done for",
    "bid/NOUN/NN/8/nsubj:pass to/PART/TO/3/mark buy/VERB/VB/1/acl Norvik/PROPN/NNP/3/obj for/ADP/IN/6/case $/SYM/$/1/nmod 9/NUM/CD/6/nummod failed/VERB/VBD/0/root",
    "bid/8/nsubj:pass to/3/mark buy/1/acl Norvik/3/obj for/6/case $/3/obl 9/6/nummod failed/0/root",
  ],
  [
    "what somebody puts a chance at is no part of the event",
    "Traders/NOUN/NNS/2/nsubj put/VERB/VBD/0/root chances/NOUN/NNS/2/obj of/ADP/IN/5/case cuts/NOUN/NNS/3/nmod at/ADP/IN/8/case 65/NUM/CD/8/nummod %/SYM/NN/5/nmod",
    "Traders/2/nsubj put/0/root chances/2/obj of/5/case cuts/3/nmod at/8/case 65/8/nummod %/2/obl",
  ],
  [
    "a wing of a house at a height is not put there",
    "Berg/PROPN/NNP/2/nsubj bought/VERB/VBD/0/root shares/NOUN/NNS/2/obj of/ADP/IN/5/case firms/NOUN/NNS/3/nmod at/ADP/IN/8/case 65/NUM/CD/8/nummod %/SYM/NN/5/nmod",
    "Berg/2/nsubj bought/0/root shares/2/obj of/5/case firms/3/nmod at/8/case 65/8/nummod %/5/nmod",
  ],
  [
    "more behind a sum is no second object",
    "It/PRON/PRP/2/nsubj pay/VERB/VBZ/0/root $/SYM/$/2/obj 3/NUM/CD/3/nummod more/ADJ/JJR/2/obj",
    "It/2/nsubj pay/0/root $/2/obj 3/3/nummod more/3/amod",
  ],
  [
    "`No` before a figure counts",
    "song/NOUN/NN/2/nsubj reached/VERB/VBD/0/root No/DET/DT/2/obj 2/NUM/CD/3/flat",
    "song/2/nsubj reached/0/root No/2/obj 2/3/flat",
  ],
  [
    "a record high is no deed",
    "Berg/PROPN/NNP/2/nsubj raises/VERB/VBZ/0/root rates/NOUN/NNS/2/obj to/PART/TO/5/mark record/VERB/VB/3/acl high/ADJ/JJ/5/obj",
    "Berg/2/nsubj raises/0/root rates/2/obj to/6/case record/6/compound high/2/obl",
  ],
  [
    "an amount is no place",
    "It/PRON/PRP/2/nsubj fell/VERB/VBD/0/root by/ADP/IN/5/case 7/NUM/CD/5/nummod %/SYM/NN/2/obl where/ADV/WRB/8/advmod Berg/PROPN/NNP/8/nsubj rules/VERB/VBZ/5/acl:relcl",
    "It/2/nsubj fell/0/root by/5/case 7/5/nummod %/2/obl where/8/advmod Berg/8/nsubj rules/2/advcl",
  ],
])("%s", (_, parsed, mended) => {
  expect(writeTree(repairTree(tokensOf(parsed)))).toBe(mended);
});

test("a number sign denies nothing", () => {
  const [, , sign] = repairTree(
    tokensOf("song/NOUN/NN/2/nsubj reached/VERB/VBD/0/root No/DET/DT/2/obj 2/NUM/CD/3/flat"),
  );
  expect(sign).toMatchObject({ upos: "NOUN", lemma: "number" });
});
