/** Repairs of words read as another kind of word, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "a number before a sign counts it",
    "Rents/NOUN/NNS/2/nsubj rose/VERB/VBD/0/root by/ADP/IN/5/case 1.3/NUM/CD/8/compound %/SYM/NN/2/obl to/ADP/IN/8/case 58/NUM/CD/8/nummod euros/NOUN/NNS/2/obl",
    "Rents/2/nsubj rose/0/root by/5/case 1.3/5/nummod %/2/obl to/8/case 58/8/nummod euros/2/obl",
  ],
  [
    "the object of an infinitive is no subject",
    "failure/NOUN/NN/7/nsubj to/PART/TO/3/mark agree/VERB/VB/1/acl sums/NOUN/NNS/7/nsubj would/AUX/MD/7/aux be/AUX/VB/7/cop bad/ADJ/JJ/0/root",
    "failure/7/nsubj to/3/mark agree/1/acl sums/3/obj would/7/aux be/7/cop bad/0/root",
  ],
  [
    "each of two adjectives has its subject",
    "checks/NOUN/NNS/3/nsubj are/AUX/VBP/3/cop rare/ADJ/JJ/0/root and/CCONJ/CC/7/cc fines/NOUN/NNS/3/conj too/ADV/RB/7/advmod low/ADJ/JJ/3/conj",
    "checks/3/nsubj are/3/cop rare/0/root and/7/cc fines/7/nsubj too/7/advmod low/3/conj",
  ],
  [
    "each of two participles has its subject",
    "ships/NOUN/NNS/3/nsubj:pass are/AUX/VBP/3/aux:pass crowded/VERB/VBN/0/root and/CCONJ/CC/3/cc safety/NOUN/NN/3/obl rules/NOUN/NNS/3/obj often/ADV/RB/8/advmod ignored/VERB/VBN/6/acl",
    "ships/3/nsubj:pass are/3/aux:pass crowded/0/root and/8/cc safety/6/compound rules/8/nsubj:pass often/8/advmod ignored/3/conj",
  ],
  [
    "what happened after a fire forced it is no participle",
    "sales/NOUN/NNS/2/nsubj dropped/VERB/VBN/6/advcl after/ADP/IN/5/case a/DET/DT/5/det fire/NOUN/NN/2/obl hurt/VERB/VBD/0/root it/PRON/PRP/6/obj",
    "sales/2/nsubj dropped/0/root after/6/mark a/5/det fire/6/nsubj hurt/2/advcl it/6/obj",
  ],
  [
    "what is to blame is no blame",
    "Lund/PROPN/NNP/4/nsubj is/AUX/VBZ/4/cop to/PART/TO/4/mark blame/NOUN/NN/0/root",
    "Lund/4/nsubj is/4/cop to/4/advmod blame/0/root",
  ],
  [
    "what is yet to happen hangs on a verb",
    "India/PROPN/NNP/2/nsubj have/AUX/VBZ/0/root yet/ADV/RB/2/advmod to/PART/TO/5/mark reply/VERB/VB/2/xcomp",
    "India/2/nsubj have/0/root yet/2/advmod to/5/mark reply/2/xcomp",
  ],
  [
    "what is cut short is one thing",
    "Lund/PROPN/NNP/2/nsubj cut/VERB/VBD/0/root short/ADJ/JJ/2/obj a/DET/DT/5/det visit/NOUN/NN/2/obj",
    "Lund/2/nsubj cut/0/root short/2/advmod a/5/det visit/2/obj",
  ],
  [
    "what is held for timid is the pledge",
    "pledge/NOUN/NN/0/root that/SCONJ/WDT/4/mark many/NOUN/NNS/4/nsubj consider/VERB/VBP/1/acl timid/ADJ/JJ/4/obj",
    "pledge/0/root that/4/obj many/4/nsubj consider/1/acl:relcl timid/4/xcomp",
  ],
  [
    "behind a quotation the speaker goes on",
    "Lund/PROPN/NNP/2/nsubj say/VERB/VBD/0/root it/PRON/PRP/5/nsubj \"/PUNCT/``/5/punct failed/VERB/VBD/2/ccomp ,/PUNCT/,/5/punct \"/PUNCT/''/5/punct add/VERB/VBG/5/advcl more/NOUN/NN/8/obj",
    'Lund/2/nsubj say/0/root it/5/nsubj "/5/punct failed/2/ccomp ,/5/punct "/5/punct add/2/advcl more/8/obj',
  ],
  [
    "somebody is hidden, and no town",
    "Lund/PROPN/NNP/2/nsubj fled/VERB/VBD/0/root to/ADP/IN/4/case Elin/PROPN/NNP/2/obl hide/VERB/VBN/4/acl in/ADP/IN/7/case hay/NOUN/NN/5/obl",
    "Lund/2/nsubj fled/0/root to/4/case Elin/2/obl hide/2/advcl in/7/case hay/5/obl",
  ],
  [
    "a sentence with a person accused has a verb",
    "chief/NOUN/NN/0/root ,/PUNCT/,/3/punct Lund/PROPN/NNP/1/appos ,/PUNCT/,/7/punct accused/VERB/VBN/7/amod judge/NOUN/NN/7/nmod:desc Berg/PROPN/NNP/9/nsubj of/SCONJ/IN/9/mark lying/VERB/VBG/1/acl ./PUNCT/./1/punct",
    "chief/5/nsubj ,/3/punct Lund/1/appos ,/7/punct accused/0/root judge/7/nmod:desc Berg/5/obj of/9/mark lying/5/advcl ./5/punct",
  ],
  [
    "what carries fans is what they threw at",
    "stones/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass thrown/VERB/VBN/0/root at/ADP/IN/6/case a/DET/DT/6/det bus/NOUN/NN/3/obl carry/VERB/VBG/3/advcl fans/NOUN/NNS/7/obj",
    "stones/3/nsubj:pass were/3/aux:pass thrown/0/root at/6/case a/6/det bus/3/obl carry/6/acl fans/7/obj",
  ],
  [
    "the name behind who speaks is hers",
    "\"/PUNCT/``/2/punct Go/VERB/VB/5/ccomp ,/PUNCT/,/2/punct \"/PUNCT/''/2/punct say/VERB/VBD/0/root its/PRON/PRP$/7/nmod:poss head/NOUN/NN/5/nsubj ,/PUNCT/,/9/punct Lund/PROPN/NNP/5/dep",
    '"/2/punct Go/5/ccomp ,/2/punct "/2/punct say/0/root its/7/nmod:poss head/5/nsubj ,/9/punct Lund/7/appos',
  ],
  [
    "whoever denies it blames something",
    "Lund/PROPN/NNP/2/nsubj denied/VERB/VBD/0/root rules/NOUN/NNS/5/nsubj:pass were/AUX/VBD/5/aux:pass broken/VERB/VBN/2/ccomp and/CCONJ/CC/7/cc blamed/VERB/VBD/5/conj heat/NOUN/NN/7/obj",
    "Lund/2/nsubj denied/0/root rules/5/nsubj:pass were/5/aux:pass broken/2/ccomp and/7/cc blamed/2/conj heat/7/obj",
  ],
  [
    "whoever denied something is no part of a name",
    "Union/PROPN/NNP/0/root ,/PUNCT/,/4/punct which/PRON/WDT/4/nsubj grew/VERB/VBD/1/acl:relcl ,/PUNCT/,/6/punct denied/VERB/VBN/1/acl it/PRON/PRP/8/nsubj lied/VERB/VBD/6/ccomp ./PUNCT/./6/punct",
    "Union/6/nsubj ,/4/punct which/4/nsubj grew/1/acl:relcl ,/6/punct denied/0/root it/8/nsubj lied/6/ccomp ./6/punct",
  ],
  [
    "a participle behind the subject is none",
    "Kyiv/PROPN/NNP/2/nsubj says/VERB/VBZ/0/root mines/NOUN/NNS/7/nsubj laid/VERB/VBN/7/csubj by/ADP/IN/6/case rebels/NOUN/NNS/4/obl:agent slow/VERB/VBP/2/ccomp it/PRON/PRP/7/obj",
    "Kyiv/2/nsubj says/0/root mines/7/nsubj laid/3/acl by/6/case rebels/4/obl:agent slow/2/ccomp it/7/obj",
  ],
  [
    "pending before a trial is a preposition",
    "Lund/PROPN/NNP/2/nsubj jailed/VERB/VBD/0/root pending/VERB/VBG/4/amod trial/NOUN/NN/2/obj",
    "Lund/2/nsubj jailed/0/root pending/4/case trial/2/obl",
  ],
  [
    "pending before an appeal is a preposition",
    "Lund/PROPN/NNP/3/nsubj:pass was/AUX/VBD/3/aux:pass held/VERB/VBN/0/root pending/VERB/VBG/3/advcl an/DET/DT/6/det appeal/NOUN/NN/4/obj",
    "Lund/3/nsubj:pass was/3/aux:pass held/0/root pending/6/case an/6/det appeal/3/obl",
  ],
  [
    "nothing more than something is it",
    "It/PRON/PRP/3/nsubj is/AUX/VBZ/3/cop nothing/PRON/NN/0/root more/ADJ/JJR/3/amod than/ADP/IN/7/case a/DET/DT/7/det stunt/NOUN/NN/4/obl",
    "It/7/nsubj is/7/cop nothing/7/amod more/3/fixed than/3/fixed a/7/det stunt/0/root",
  ],
  [
    "what something runs counter to",
    "It/PRON/PRP/2/nsubj run/VERB/VBD/0/root counter/NOUN/NN/2/advmod to/ADP/IN/5/case law/NOUN/NN/3/nmod",
    "It/2/nsubj run/0/root counter/2/compound:prt to/5/case law/2/obl",
  ],
  [
    "who denies it goes on",
    "He/PRON/PRP/2/nsubj deny/VERB/VBD/0/root that/SCONJ/IN/6/mark it/PRON/PRP/6/nsubj had/AUX/VBD/6/aux failed/VERB/VBN/2/ccomp ,/PUNCT/,/8/punct say/VERB/VBG/6/advcl so/ADV/RB/8/advmod",
    "He/2/nsubj deny/0/root that/6/mark it/6/nsubj had/6/aux failed/2/ccomp ,/8/punct say/2/advcl so/8/advmod",
  ],
  [
    "the main verb behind a participle",
    "A/DET/DT/2/det woman/NOUN/NN/0/root believed/VERB/VBD/2/acl dead/ADJ/JJ/3/xcomp was/AUX/VBD/6/aux:pass found/VERB/VBN/3/ccomp ./PUNCT/./3/punct",
    "A/2/det woman/6/nsubj:pass believed/2/acl dead/3/xcomp was/6/aux:pass found/0/root ./6/punct",
  ],
  [
    "the object of a gerund is no subject",
    "hopes/NOUN/NNS/5/nsubj of/SCONJ/IN/3/mark finding/VERB/VBG/1/acl others/NOUN/NNS/5/nsubj faded/VERB/VBD/0/root",
    "hopes/5/nsubj of/3/mark finding/1/acl others/3/obj faded/0/root",
  ],
  [
    "a gerund that says what a noun is of",
    "hopes/NOUN/NNS/5/nsubj of/SCONJ/IN/3/mark finding/VERB/VBG/5/advcl others/NOUN/NNS/3/obj faded/VERB/VBD/0/root",
    "hopes/5/nsubj of/3/mark finding/1/acl others/3/obj faded/0/root",
  ],
  [
    "no object stands before a comma and its verb",
    "exploded/VERB/VBD/0/root ,/PUNCT/,/3/punct wounding/VERB/VBG/1/advcl ten/NUM/CD/9/obj ,/PUNCT/,/7/punct in/ADP/IN/7/case raids/NOUN/NNS/3/obl that/PRON/WDT/9/nsubj drew/VERB/VBD/7/acl:relcl blame/NOUN/NN/9/obj",
    "exploded/0/root ,/3/punct wounding/1/advcl ten/3/obj ,/7/punct in/7/case raids/3/obl that/9/nsubj drew/7/acl:relcl blame/9/obj",
  ],
  [
    "what is to be done to an object",
    "They/PRON/PRP/2/nsubj order/VERB/VBD/0/root men/NOUN/NNS/2/obj jailed/VERB/VBD/2/ccomp",
    "They/2/nsubj order/0/root men/2/obj jailed/2/xcomp",
  ],
  [
    "what somebody is held to be",
    "search/NOUN/NN/0/root for/ADP/IN/3/case others/NOUN/NNS/1/nmod think/VERB/VBD/1/acl dead/ADJ/JJ/4/xcomp",
    "search/0/root for/3/case others/1/nmod think/3/acl dead/4/xcomp",
  ],
  [
    "letters behind or are another name",
    "Party/PROPN/NNP/6/nsubj ,/PUNCT/,/4/punct or/CCONJ/CC/4/cc CHP/PROPN/NNP/1/conj ,/PUNCT/,/1/punct won/VERB/VBD/0/root",
    "Party/6/nsubj ,/4/punct or/4/cc CHP/1/appos ,/1/punct won/0/root",
  ],
  [
    "the halves of an office are one",
    "Berg/PROPN/NNP/6/nsubj ,/PUNCT/,/5/punct secretary/NOUN/NN/1/appos -/PUNCT/HYPH/3/punct general/NOUN/NN/1/appos left/VERB/VBD/0/root",
    "Berg/6/nsubj ,/5/punct secretary/5/compound -/5/punct general/1/appos left/0/root",
  ],
  [
    "who speaks demands it",
    "They/PRON/PRP/2/nsubj tell/VERB/VBD/0/root that/SCONJ/IN/5/mark spying/VERB/VBG/5/csubj hurts/VERB/VBZ/2/ccomp law/NOUN/NN/5/obj and/CCONJ/CC/8/cc demand/VERB/VBD/5/conj answers/NOUN/NNS/8/obj",
    "They/2/nsubj tell/0/root that/5/mark spying/5/csubj hurts/2/ccomp law/5/obj and/8/cc demand/2/conj answers/8/obj",
  ],
  [
    "given that is a conjunction",
    "It/PRON/PRP/2/nsubj rose/VERB/VBD/0/root given/VERB/VBN/2/advcl that/SCONJ/IN/6/mark prices/NOUN/NNS/6/nsubj fell/VERB/VBD/3/ccomp",
    "It/2/nsubj rose/0/root given/6/mark that/6/mark prices/6/nsubj fell/2/advcl",
  ],
  [
    "the words before an owner are its own",
    "The/DET/DT/3/det weather/NOUN/NN/5/compound agency/NOUN/NN/5/nmod:poss 's/PART/POS/3/case chief/NOUN/NN/6/nsubj left/VERB/VBD/0/root",
    "The/3/det weather/3/compound agency/5/nmod:poss 's/3/case chief/6/nsubj left/0/root",
  ],
  [
    "what is grounded is grounded pending a review",
    "It/PRON/PRP/2/nsubj grounded/VERB/VBD/0/root planes/NOUN/NNS/2/obj pending/VERB/VBG/3/acl a/DET/DT/6/det review/NOUN/NN/4/obj",
    "It/2/nsubj grounded/0/root planes/2/obj pending/6/case a/6/det review/2/obl",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
