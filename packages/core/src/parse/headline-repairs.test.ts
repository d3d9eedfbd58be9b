/** Repairs of headlines whose verb has another form's tag. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "a plural with an adverb behind a name is what somebody does",
    "Moe/PROPN/NNP/2/compound attacks/NOUN/NNS/0/root alone/ADV/RB/2/advmod to/PART/TO/5/mark win/VERB/VB/2/acl",
    "Moe/2/nsubj attacks/0/root alone/2/advmod to/5/mark win/2/advcl",
  ],
  [
    "a noun with an object is what a club does",
    "Lyon/PROPN/NNP/2/compound sign/NOUN/NN/0/root striker/NOUN/NN/2/obj from/ADP/IN/5/case Brest/PROPN/NNP/2/nmod",
    "Lyon/2/nsubj sign/0/root striker/2/obj from/5/case Brest/2/obl",
  ],
  [
    "attacks on a place are attacks",
    "Oslo/PROPN/NNP/2/compound strikes/NOUN/NNS/0/root on/ADP/IN/4/case Gaza/PROPN/NNP/2/nmod",
    "Oslo/2/compound strikes/0/root on/4/case Gaza/2/nmod",
  ],
  [
    "in a sentence a noun is a noun",
    "Lyon/PROPN/NNP/2/compound sign/NOUN/NN/0/root striker/NOUN/NN/2/obj ./PUNCT/,/2/punct",
    "Lyon/2/compound sign/0/root striker/2/obj ./2/punct",
  ],
  [
    "what has the form of a verb is no name",
    "Novo/PROPN/NNP/6/nsubj ousts/PROPN/VBZ/1/flat chief/ADJ/JJ/1/amod as/SCONJ/IN/6/mark rivals/NOUN/NNS/6/nsubj gain/VERB/VBP/0/root",
    "Novo/2/nsubj ousts/0/root chief/2/obj as/6/mark rivals/6/nsubj gain/2/advcl",
  ],
  [
    "where nothing else is a verb a plural behind a name is",
    "Sony/PROPN/NNP/4/compound books/NOUN/NNS/4/compound record/NOUN/NN/4/compound profit/NOUN/NN/0/root",
    "Sony/2/nsubj books/0/root record/4/compound profit/2/obj",
  ],
  [
    "strikes do not deal",
    "Boeing/PROPN/NNP/2/compound strikes/NOUN/NNS/3/nsubj deal/VERB/VBP/0/root with/ADP/IN/5/case union/NOUN/NN/3/obl",
    "Boeing/2/nsubj strikes/0/root deal/2/obj with/5/case union/2/obl",
  ],
])("%s", (_, parsed, mended) => {
  expect(writeTree(repairTree(tokensOf(parsed)))).toBe(mended);
});

test("talks that open do so, whatever the tagger says", () => {
  const [, open] = repairTree(
    tokensOf("talks/NOUN/NNS/2/nsubj open/ADJ/JJ/0/root in/ADP/IN/4/case Oslo/PROPN/NNP/2/obl"),
  );
  expect(open?.upos).toBe("VERB");
});
