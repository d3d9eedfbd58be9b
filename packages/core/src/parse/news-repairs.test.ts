/** Repairs of trees as a parser gives them of news: who does what, what is paid, whose it is. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "who is of those to whom something is done",
    "the/DET/DT/2/det arrest/NOUN/NN/0/root of/ADP/IN/4/case Canadians/PROPN/NNPS/2/nmod who/PRON/WP/7/nsubj had/AUX/VBD/7/aux fled/VERB/VBN/2/acl:relcl",
    "the/2/det arrest/0/root of/4/case Canadians/2/nmod who/7/nsubj had/7/aux fled/4/acl:relcl",
  ],
  [
    "no year is diagnosed",
    "died/VERB/VBD/0/root of/ADP/IN/3/case cancer/NOUN/NN/1/obl in/ADP/IN/5/case 1992/NUM/CD/1/obl ,/PUNCT/,/8/punct which/PRON/WDT/8/nsubj:pass diagnosed/VERB/VBN/5/acl:relcl",
    "died/0/root of/3/case cancer/1/obl in/5/case 1992/1/obl ,/8/punct which/8/nsubj:pass diagnosed/3/acl:relcl",
  ],
  [
    "what is denied is the verb before it",
    "we/PRON/PRP/2/nsubj had/VERB/VBD/0/root n't/PART/RB/4/advmod long/ADJ/JJ/2/obj",
    "we/2/nsubj had/0/root n't/2/advmod long/2/obj",
  ],
  [
    "the article of a name stands with the name",
    "director/NOUN/NN/7/nsubj General/PROPN/NNP/1/compound Suleiman/PROPN/NNP/1/flat al/PROPN/NNP/1/flat -/PUNCT/HYPH/6/punct Amr/PROPN/NNP/3/flat spoke/VERB/VBD/0/root",
    "director/7/nsubj General/1/compound Suleiman/1/flat al/3/flat -/6/punct Amr/3/flat spoke/0/root",
  ],
  [
    "a second `that` opens a clause, too",
    "show/VERB/VBP/0/root that/SCONJ/IN/4/mark it/PRON/PRP/4/nsubj fell/VERB/VBD/1/ccomp and/CCONJ/CC/8/cc that/SCONJ/IN/8/obj Finch/PROPN/NNP/8/nsubj appealed/VERB/VBD/4/conj",
    "show/0/root that/4/mark it/4/nsubj fell/1/ccomp and/8/cc that/8/mark Finch/8/nsubj appealed/4/conj",
  ],
  [
    "a leader is a party's, and no pact's",
    "pact/NOUN/NN/0/root with/ADP/IN/4/case the/DET/DT/4/det Greens/PROPN/NNPS/1/nmod ,/PUNCT/,/8/punct whose/PRON/WP$/7/nmod:poss leader/NOUN/NN/8/nsubj left/VERB/VBD/1/acl:relcl",
    "pact/0/root with/4/case the/4/det Greens/1/nmod ,/8/punct whose/7/nmod:poss leader/8/nsubj left/4/acl:relcl",
  ],
  [
    "a noun between a conjunction and a verb without subject is the subject",
    "Lund/PROPN/NNP/2/nsubj won/VERB/VBD/0/root after/SCONJ/IN/6/mark two/NUM/CD/5/nummod goals/NOUN/NNS/6/obl gave/VERB/VBD/2/advcl them/PRON/PRP/6/iobj hope/NOUN/NN/6/obj",
    "Lund/2/nsubj won/0/root after/6/mark two/5/nummod goals/6/nsubj gave/2/advcl them/6/iobj hope/6/obj",
  ],
  [
    "what somebody is convicted of is no part of him",
    "convict/VERB/VBP/0/root the/DET/DT/3/det banker/NOUN/NN/1/obj Lund/PROPN/NNP/3/flat of/SCONJ/IN/6/mark taking/VERB/VBG/3/acl bribes/NOUN/NNS/6/obj",
    "convict/0/root the/3/det banker/1/obj Lund/3/flat of/6/mark taking/1/advcl bribes/6/obj",
  ],
  [
    "the two words of an office are one",
    "Berg/PROPN/NNP/7/nsubj ,/PUNCT/,/4/punct its/PRON/PRP$/4/nmod:poss director/NOUN/NN/1/appos general/NOUN/NN/1/appos ,/PUNCT/,/1/punct left/VERB/VBD/0/root",
    "Berg/7/nsubj ,/4/punct its/4/nmod:poss director/1/appos general/4/amod ,/1/punct left/0/root",
  ],
  [
    "who is of a person and no place",
    "adults/NOUN/NNS/0/root in/ADP/IN/3/case country/NOUN/NN/1/nmod who/PRON/WP/5/nsubj signed/VERB/VBD/3/acl:relcl",
    "adults/0/root in/3/case country/1/nmod who/5/nsubj signed/1/acl:relcl",
  ],
  [
    "who is of the person whose family it is",
    "family/NOUN/NN/0/root of/ADP/IN/3/case Ruiz/PROPN/NNP/1/nmod ,/PUNCT/,/6/punct who/PRON/WP/6/nsubj sang/VERB/VBD/1/acl:relcl",
    "family/0/root of/3/case Ruiz/1/nmod ,/6/punct who/6/nsubj sang/3/acl:relcl",
  ],
  [
    "whose is of the noun before it",
    "Lund/PROPN/NNP/2/nsubj sued/VERB/VBD/0/root Berg/PROPN/NNP/2/obj ,/PUNCT/,/7/punct whose/PRON/WP$/6/nmod:poss firm/NOUN/NN/7/nsubj failed/VERB/VBD/2/advcl",
    "Lund/2/nsubj sued/0/root Berg/2/obj ,/7/punct whose/6/nmod:poss firm/7/nsubj failed/3/acl:relcl",
  ],
  [
    "what a speaker did is not told of those who are quoted",
    "\"/PUNCT/``/2/punct Go/VERB/VB/6/ccomp ,/PUNCT/,/2/punct \"/PUNCT/''/2/punct she/PRON/PRP/6/nsubj say/VERB/VBD/0/root before/SCONJ/IN/8/mark leaving/VERB/VBG/2/advcl",
    '"/2/punct Go/6/ccomp ,/2/punct "/2/punct she/6/nsubj say/0/root before/8/mark leaving/6/advcl',
  ],
  [
    "who speaks of a thing calls for something",
    "Lund/PROPN/NNP/2/nsubj say/VERB/VBD/0/root iron/NOUN/NN/5/nsubj:pass was/AUX/VBD/5/aux:pass harmed/VERB/VBN/2/ccomp and/CCONJ/CC/7/cc call/VERB/VBN/5/conj for/ADP/IN/9/case tests/NOUN/NNS/7/obl",
    "Lund/2/nsubj say/0/root iron/5/nsubj:pass was/5/aux:pass harmed/2/ccomp and/7/cc call/2/conj for/9/case tests/7/obl",
  ],

  [
    "a sum behind a name is paid by who bears it",
    "fine/VERB/VBD/0/root Berg/PROPN/NNP/1/obj ,/PUNCT/,/4/punct £/SYM/$/2/appos 40/NUM/CD/4/nummod",
    "fine/0/root Berg/1/iobj ,/4/punct £/1/obj 40/4/nummod",
  ],
  [
    "a sum behind what pays it is no circumstance",
    "cost/VERB/VBD/0/root Riga/PROPN/NNP/1/obj ten/NUM/CD/4/nummod euros/NOUN/NNS/1/obl",
    "cost/0/root Riga/1/iobj ten/4/nummod euros/1/obj",
  ],
  [
    "what a sum is counted by is no object",
    "offered/VERB/VBD/0/root 40/NUM/CD/3/nummod pence/NOUN/NNS/1/iobj a/DET/DT/5/det share/NOUN/NN/1/obj in/ADP/IN/7/case cash/NOUN/NN/5/nmod",
    "offered/0/root 40/3/nummod pence/1/obj a/5/det share/3/nmod:unmarked in/7/case cash/1/obl",
  ],
  [
    "what something is called completes the verb",
    "ruling/NOUN/NN/0/root which/PRON/WDT/4/obj he/PRON/PRP/4/nsubj call/VERB/VBD/1/acl:relcl a/DET/DT/6/det farce/NOUN/NN/4/obj",
    "ruling/0/root which/4/obj he/4/nsubj call/1/acl:relcl a/6/det farce/4/xcomp",
  ],
  [
    "the mark of an owner ends one name",
    "Lund/PROPN/NNP/4/nmod:poss Express/PROPN/NNP/4/nmod:poss 's/PART/POS/1/case trains/NOUN/NNS/0/root",
    "Lund/2/compound Express/4/nmod:poss 's/2/case trains/0/root",
  ],
  [
    "who is of the one whose university is named",
    "Lund/PROPN/NNP/0/root of/ADP/IN/3/case University/PROPN/NNP/1/nmod ,/PUNCT/,/6/punct who/PRON/WP/6/nsubj won/VERB/VBD/3/acl:relcl",
    "Lund/0/root of/3/case University/1/nmod ,/6/punct who/6/nsubj won/1/acl:relcl",
  ],
  [
    "a participle behind a restrictive clause goes on with the main verb",
    "Lund/PROPN/NNP/2/nsubj paid/VERB/VBD/0/root men/NOUN/NNS/2/obj who/PRON/WP/5/nsubj fled/VERB/VBD/3/acl:relcl ,/PUNCT/,/7/punct rejecting/VERB/VBG/5/advcl blame/NOUN/NN/7/obj",
    "Lund/2/nsubj paid/0/root men/2/obj who/5/nsubj fled/3/acl:relcl ,/7/punct rejecting/2/advcl blame/7/obj",
  ],
  [
    "who is of the expert and not of the institute",
    "chemist/NOUN/NN/0/root at/ADP/IN/4/case Lund/PROPN/NNP/4/compound Institute/PROPN/NNP/1/nmod ,/PUNCT/,/7/punct who/PRON/WP/7/nsubj won/VERB/VBD/4/acl:relcl",
    "chemist/0/root at/4/case Lund/4/compound Institute/1/nmod ,/7/punct who/7/nsubj won/1/acl:relcl",
  ],
  [
    "a verb in the singular is not of several",
    "Lund/PROPN/NNP/2/nsubj says/VERB/VBZ/0/root wards/NOUN/NNS/5/nsubj are/AUX/VBP/5/cop full/ADJ/JJ/2/ccomp and/CCONJ/CC/7/cc wants/VERB/VBZ/5/conj nurses/NOUN/NNS/7/obj",
    "Lund/2/nsubj says/0/root wards/5/nsubj are/5/cop full/2/ccomp and/7/cc wants/2/conj nurses/7/obj",
  ],
  [
    "what something is called has no comma before it",
    "call/VERB/VBD/0/root it/PRON/PRP/1/obj a/DET/DT/4/det success/NOUN/NN/2/appos",
    "call/0/root it/1/obj a/4/det success/1/xcomp",
  ],
  [
    "whom is of the person and not of the company",
    "owner/NOUN/NN/0/root of/ADP/IN/3/case firm/NOUN/NN/1/nmod ,/PUNCT/,/7/punct whom/PRON/WP/7/obj he/PRON/PRP/7/nsubj named/VERB/VBD/3/acl:relcl",
    "owner/0/root of/3/case firm/1/nmod ,/7/punct whom/7/obj he/7/nsubj named/1/acl:relcl",
  ],
  [
    "what a sum with a sign is counted by is no object",
    "pay/VERB/VB/0/root $/SYM/$/1/obj 41/NUM/CD/2/nummod a/DET/DT/5/det share/NOUN/NN/1/obj",
    "pay/0/root $/1/obj 41/2/nummod a/5/det share/2/nmod:unmarked",
  ],
  [
    "what a title is of stands before the name",
    "Minister/PROPN/NNP/5/nmod:desc of/ADP/IN/4/case Public/PROPN/NNP/4/compound Works/PROPN/NNPS/5/nmod Ada/PROPN/NNP/7/nsubj Lund/PROPN/NNP/5/flat left/VERB/VBD/0/root",
    "Minister/5/nmod:desc of/4/case Public/4/compound Works/1/nmod Ada/7/nsubj Lund/5/flat left/0/root",
  ],
  [
    "both of a pair of marks hang on the word that heads what they enclose",
    "firm/NOUN/NN/6/nsubj (/PUNCT/-LRB-/1/punct of/ADP/IN/4/case Oslo/PROPN/NNP/1/nmod )/PUNCT/-RRB-/6/punct called/VERB/VBD/0/root it/PRON/PRP/6/obj \"/PUNCT/``/10/punct no/DET/DT/10/det crime/NOUN/NN/6/xcomp \"/PUNCT/''/6/punct",
    'firm/6/nsubj (/4/punct of/4/case Oslo/1/nmod )/4/punct called/0/root it/6/obj "/10/punct no/10/det crime/6/xcomp "/10/punct',
  ],
  [
    "preposition and article are of the name and not of its title",
    "spoke/VERB/VBD/0/root with/ADP/IN/4/case the/DET/DT/4/det king/NOUN/NN/5/nmod:desc Harald/PROPN/NNP/1/obl",
    "spoke/0/root with/5/case the/5/det king/5/nmod:desc Harald/1/obl",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
