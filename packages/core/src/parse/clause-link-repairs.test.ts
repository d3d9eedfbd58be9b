/** Repairs of how clauses hang together, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "behind a semicolon stands a sentence of its own",
    "He/PRON/PRP/2/nsubj died/VERB/VBD/5/ccomp ,/PUNCT/,/2/punct they/PRON/PRP/5/nsubj say/VERB/VBD/0/root ;/PUNCT/:/8/punct sons/NOUN/NNS/8/nsubj wept/VERB/VBD/5/ccomp",
    "He/2/nsubj died/5/ccomp ,/2/punct they/5/nsubj say/0/root ;/8/punct sons/8/nsubj wept/5/parataxis",
  ],
  [
    "a second content goes on with the first",
    "He/PRON/PRP/2/nsubj said/VERB/VBD/0/root that/SCONJ/IN/5/mark it/PRON/PRP/5/nsubj failed/VERB/VBD/2/ccomp but/CCONJ/CC/9/cc that/SCONJ/IN/9/mark they/PRON/PRP/9/nsubj won/VERB/VBD/2/conj",
    "He/2/nsubj said/0/root that/5/mark it/5/nsubj failed/2/ccomp but/9/cc that/9/mark they/9/nsubj won/5/conj",
  ],
  [
    "a deed that something is told of",
    "He/PRON/PRP/2/nsubj told/VERB/VBD/0/root men/NOUN/NNS/2/iobj that/SCONJ/IN/8/mark blaming/VERB/VBG/3/acl them/PRON/PRP/5/obj was/AUX/VBD/8/cop wrong/ADJ/JJ/2/ccomp",
    "He/2/nsubj told/0/root men/2/iobj that/8/mark blaming/8/csubj them/5/obj was/8/cop wrong/2/ccomp",
  ],
  [
    "a clause of a noun without its pronoun",
    "It/PRON/PRP/2/nsubj announced/VERB/VBD/0/root curbs/NOUN/NNS/2/obj on/ADP/IN/5/case men/NOUN/NNS/3/nmod it/PRON/PRP/7/nsubj holds/VERB/VBZ/2/ccomp responsible/ADJ/JJ/7/xcomp",
    "It/2/nsubj announced/0/root curbs/2/obj on/5/case men/3/nmod it/7/nsubj holds/5/acl:relcl responsible/7/xcomp",
  ],
  [
    "what somebody is told stays it",
    "It/PRON/PRP/2/nsubj tell/VERB/VBD/0/root men/NOUN/NNS/2/obj it/PRON/PRP/5/nsubj left/VERB/VBD/2/ccomp",
    "It/2/nsubj tell/0/root men/2/obj it/5/nsubj left/2/ccomp",
  ],
  [
    "that without an object is of the noun before it",
    "He/PRON/PRP/2/nsubj won/VERB/VBD/0/root votes/NOUN/NNS/2/obj that/SCONJ/IN/7/mark they/PRON/PRP/7/nsubj are/AUX/VBP/7/aux disputing/VERB/VBG/2/advcl",
    "He/2/nsubj won/0/root votes/2/obj that/7/obj they/7/nsubj are/7/aux disputing/3/acl:relcl",
  ],
  [
    "in such a way that they lost",
    "He/PRON/PRP/2/nsubj played/VERB/VBD/0/root such/DET/PDT/4/det cards/NOUN/NNS/2/obj that/SCONJ/IN/7/mark they/PRON/PRP/7/nsubj lost/VERB/VBD/2/advcl",
    "He/2/nsubj played/0/root such/4/det cards/2/obj that/7/mark they/7/nsubj lost/2/advcl",
  ],
  [
    "a place before a subject",
    "while/SCONJ/IN/6/mark in/ADP/IN/5/case Tel/PROPN/NNP/4/compound Aviv/PROPN/NNP/5/compound relatives/NOUN/NNS/6/nsubj wept/VERB/VBD/0/root",
    "while/6/mark in/4/case Tel/4/compound Aviv/6/obl relatives/6/nsubj wept/0/root",
  ],
  [
    "each of two things is provided for",
    "It/PRON/PRP/2/nsubj provides/VERB/VBZ/0/root for/SCONJ/IN/6/mark Oda/PROPN/NNP/6/nsubj to/PART/TO/6/mark leave/VERB/VB/2/advcl ,/PUNCT/,/11/punct for/SCONJ/IN/11/mark Berg/PROPN/NNP/11/nsubj to/PART/TO/11/mark stay/VERB/VB/6/advcl",
    "It/2/nsubj provides/0/root for/6/mark Oda/6/nsubj to/6/mark leave/2/advcl ,/11/punct for/11/mark Berg/11/nsubj to/11/mark stay/6/conj",
  ],
  [
    "all but vanished",
    "men/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass saved/VERB/VBN/0/root ;/PUNCT/:/5/punct hopes/NOUN/NNS/3/nsubj:pass have/AUX/VBP/3/aux all/PRON/DT/3/conj but/CCONJ/CC/9/cc vanished/VERB/VBN/7/conj",
    "men/3/nsubj:pass were/3/aux:pass saved/0/root ;/5/punct hopes/9/nsubj have/9/aux all/9/advmod but/7/fixed vanished/3/parataxis",
  ],
  [
    "a possessive is of the next noun",
    "his/PRON/PRP$/5/nmod:poss family/NOUN/NN/3/nsubj wept/VERB/VBD/0/root ;/PUNCT/:/6/punct son/NOUN/NN/6/nsubj left/VERB/VBD/3/parataxis",
    "his/2/nmod:poss family/3/nsubj wept/0/root ;/6/punct son/6/nsubj left/3/parataxis",
  ],
  [
    "a sentence of the writer's behind a semicolon is not said",
    "They/PRON/PRP/2/nsubj said/VERB/VBD/0/root it/PRON/PRP/4/nsubj failed/VERB/VBD/2/ccomp ;/PUNCT/:/7/punct ten/NUM/CD/7/nsubj left/VERB/VBD/4/parataxis",
    "They/2/nsubj said/0/root it/4/nsubj failed/2/ccomp ;/7/punct ten/7/nsubj left/2/parataxis",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});

test("what a hyphen joins to an adverb is an adjective", () => {
  const words =
    "left/VERB/VBD/0/root it/PRON/PRP/1/obj short/ADV/RB/5/advmod -/PUNCT/HYPH/3/punct handed/VERB/VBN/1/xcomp";
  expect(repairTree(tokensOf(words)).at(-1)?.upos).toBe("ADJ");
});
