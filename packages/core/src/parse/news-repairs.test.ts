/** Repairs of trees as a parser gives them of news: who does what, what is paid, whose it is. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "a second sentence has its own subject",
    "Mali/PROPN/NNP/2/nsubj refused/VERB/VBD/8/ccomp it/PRON/PRP/2/obj ,/PUNCT/,/6/punct and/CCONJ/CC/6/cc aides/NOUN/NNS/3/conj there/ADV/RB/6/advmod say/VERB/VBD/0/root talks/NOUN/NNS/10/nsubj failed/VERB/VBD/8/ccomp",
    "Mali/2/nsubj refused/0/root it/2/obj ,/6/punct and/8/cc aides/8/nsubj there/6/advmod say/2/conj talks/10/nsubj failed/8/ccomp",
  ],
  [
    "a noun between a conjunction and a verb without subject is the subject",
    "Lund/PROPN/NNP/2/nsubj won/VERB/VBD/0/root after/SCONJ/IN/6/mark two/NUM/CD/5/nummod goals/NOUN/NNS/6/obl gave/VERB/VBD/2/advcl them/PRON/PRP/6/iobj hope/NOUN/NN/6/obj",
    "Lund/2/nsubj won/0/root after/6/mark two/5/nummod goals/6/nsubj gave/2/advcl them/6/iobj hope/6/obj",
  ],
  [
    "whose prime minister somebody is stands before the title",
    "UK/PROPN/NNP/5/obl:unmarked PM/PROPN/NNP/3/nmod:desc Ada/PROPN/NNP/5/nsubj Lund/PROPN/NNP/3/flat wrote/VERB/VBD/0/root",
    "UK/2/compound PM/3/nmod:desc Ada/5/nsubj Lund/3/flat wrote/0/root",
  ],
  [
    "both of two subjects are",
    "hosted/VERB/VBN/8/advcl by/ADP/IN/3/case Ruiz/PROPN/NNP/1/obl:agent ,/PUNCT/,/5/punct Berg/PROPN/NNP/3/conj and/CCONJ/CC/7/cc Lund/PROPN/NNP/8/nsubj met/VERB/VBD/0/root",
    "hosted/8/advcl by/3/case Ruiz/1/obl:agent ,/5/punct Berg/8/nsubj and/7/cc Lund/5/conj met/0/root",
  ],
  [
    "a clause behind its conjunction has its own subject",
    "It/PRON/PRP/2/nsubj began/VERB/VBD/0/root when/ADV/WRB/6/advmod Berg/PROPN/NNP/2/nsubj ,/PUNCT/,/6/punct left/VERB/VBD/2/advcl",
    "It/2/nsubj began/0/root when/6/advmod Berg/6/nsubj ,/6/punct left/2/advcl",
  ],
  [
    "an auxiliary before its subject supposes",
    "They/PRON/PRP/2/nsubj asked/VERB/VBN/0/root for/ADP/IN/4/case more/ADJ/JJR/2/obl had/AUX/VBD/8/aux he/PRON/PRP/8/nsubj:pass been/AUX/VBN/8/aux:pass heard/VERB/VBN/2/ccomp",
    "They/2/nsubj asked/0/root for/4/case more/2/obl had/8/aux he/8/nsubj:pass been/8/aux:pass heard/2/advcl",
  ],
  [
    "what somebody is convicted of is no part of him",
    "convict/VERB/VBP/0/root the/DET/DT/3/det banker/NOUN/NN/1/obj Lund/PROPN/NNP/3/flat of/SCONJ/IN/6/mark taking/VERB/VBG/3/acl bribes/NOUN/NNS/6/obj",
    "convict/0/root the/3/det banker/1/obj Lund/3/flat of/6/mark taking/1/advcl bribes/6/obj",
  ],
  [
    "the second word of a name hangs on the first",
    "politician/NOUN/NN/4/nsubj Lund/PROPN/NNP/1/appos Berg/PROPN/NNP/1/flat left/VERB/VBD/0/root",
    "politician/4/nsubj Lund/1/appos Berg/2/flat left/0/root",
  ],
  [
    "the word for a storm is the first of its name",
    "Typhoon/NOUN/NN/3/nsubj Lan/PROPN/NNP/1/nsubj hit/VERB/VBD/0/root",
    "Typhoon/2/compound Lan/3/nsubj hit/0/root",
  ],
  [
    "a number ends a name",
    "Zinc/PROPN/NNP/3/nsubj 500/NUM/CD/3/nsubj rose/VERB/VBD/0/root",
    "Zinc/3/nsubj 500/1/flat rose/0/root",
  ],
  [
    "a second word ends a name, and a day does not",
    "flew/VERB/VBD/0/root to/ADP/IN/3/case Port/PROPN/NNP/1/obl Elin/PROPN/NNP/1/obl Monday/PROPN/NNP/1/obl:unmarked",
    "flew/0/root to/3/case Port/1/obl Elin/3/flat Monday/1/obl:unmarked",
  ],
  [
    "the two words of an office are one",
    "Berg/PROPN/NNP/7/nsubj ,/PUNCT/,/4/punct its/PRON/PRP$/4/nmod:poss director/NOUN/NN/1/appos general/NOUN/NN/1/appos ,/PUNCT/,/1/punct left/VERB/VBD/0/root",
    "Berg/7/nsubj ,/4/punct its/4/nmod:poss director/1/appos general/4/amod ,/1/punct left/0/root",
  ],
  [
    "a name with which a headline begins is nobody spoken to",
    "Berg/PROPN/NNP/2/vocative thanks/VERB/VBP/0/root rescuers/NOUN/NNS/2/obj",
    "Berg/2/nsubj thanks/0/root rescuers/2/obj",
  ],
  [
    "a noun by itself tells how",
    "Berg/PROPN/NNP/2/nsubj fought/VERB/VBD/0/root town/NOUN/NN/2/obj by/ADP/IN/5/case town/NOUN/NN/2/obl",
    "Berg/2/nsubj fought/0/root town/2/advmod by/5/case town/3/nmod",
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
    "a sentence has a main verb",
    "Shares/NOUN/NNS/0/root ,/PUNCT/,/4/punct which/PRON/WDT/4/nsubj fell/VERB/VBD/1/acl:relcl ,/PUNCT/,/6/punct closed/VERB/VBD/1/acl higher/ADV/RBR/6/advmod ./PUNCT/./1/punct",
    "Shares/6/nsubj ,/4/punct which/4/nsubj fell/1/acl:relcl ,/6/punct closed/0/root higher/6/advmod ./6/punct",
  ],
  [
    "behind with a noun is the subject of its participle",
    "bonds/NOUN/NNS/2/nsubj fell/VERB/VBD/0/root ,/PUNCT/,/5/punct with/ADP/IN/5/case yields/NOUN/NNS/2/obl rising/VERB/VBG/5/acl",
    "bonds/2/nsubj fell/0/root ,/5/punct with/6/mark yields/6/nsubj rising/2/advcl",
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
    "a name before a sum is no part of it",
    "cost/VERB/VBZ/0/root Riga/PROPN/NNP/3/compound $/SYM/$/1/obj 40/NUM/CD/3/nummod",
    "cost/0/root Riga/1/iobj $/1/obj 40/3/nummod",
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
    "two nouns behind one preposition are one",
    "promoted/VERB/VBN/0/root to/ADP/IN/3/case finance/NOUN/NN/1/obl director/NOUN/NN/1/obl",
    "promoted/0/root to/4/case finance/4/compound director/1/obl",
  ],
  [
    "the mark of an owner ends one name",
    "Lund/PROPN/NNP/4/nmod:poss Express/PROPN/NNP/4/nmod:poss 's/PART/POS/1/case trains/NOUN/NNS/0/root",
    "Lund/2/compound Express/4/nmod:poss 's/2/case trains/0/root",
  ],
  [
    "nobody is a length of time",
    "day/NOUN/NNS/0/root with/ADP/IN/3/case mayor/NOUN/NN/1/nmod ,/PUNCT/,/5/punct Ruiz/PROPN/NNP/1/appos",
    "day/0/root with/3/case mayor/1/nmod ,/5/punct Ruiz/3/appos",
  ],
  [
    "who is among several is no argument of the verb",
    "met/VERB/VBD/0/root rivals/NOUN/NNS/1/obj ,/PUNCT/,/6/punct among/ADP/IN/5/case them/PRON/PRP/6/nmod coach/NOUN/NN/1/obl",
    "met/0/root rivals/1/obj ,/6/punct among/5/case them/2/dep coach/2/appos",
  ],
  [
    "it is somebody who is willing",
    "said/VERB/VBD/0/root it/PRON/PRP/4/expl was/AUX/VBD/4/cop willing/ADJ/JJ/1/ccomp to/PART/TO/6/mark sell/VERB/VB/4/xcomp",
    "said/0/root it/4/nsubj was/4/cop willing/1/ccomp to/6/mark sell/4/xcomp",
  ],
  [
    "it is somebody who fears",
    "said/VERB/VBD/0/root it/PRON/PRP/3/expl fear/VERB/VBP/1/ccomp that/SCONJ/IN/6/mark jobs/NOUN/NNS/6/nsubj went/VERB/VBD/3/ccomp",
    "said/0/root it/3/nsubj fear/1/ccomp that/6/mark jobs/6/nsubj went/3/ccomp",
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
    "a participle between commas is no main verb",
    "Lund/PROPN/NNP/3/nsubj:pass ,/PUNCT/,/1/punct signed/VERB/VBN/0/root today/NOUN/NN/3/obl:unmarked ,/PUNCT/,/1/punct scored/VERB/VBD/3/conj ./PUNCT/./6/punct",
    "Lund/6/nsubj ,/1/punct signed/1/acl today/3/obl:unmarked ,/1/punct scored/0/root ./6/punct",
  ],
  [
    "no hour costs what the noun behind it does",
    "hour/NOUN/NN/0/root on/ADP/IN/3/case ships/NOUN/NNS/1/nmod ,/PUNCT/,/6/punct which/PRON/WDT/6/nsubj sank/VERB/VBD/1/acl:relcl",
    "hour/0/root on/3/case ships/1/nmod ,/6/punct which/6/nsubj sank/3/acl:relcl",
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
    "who is cited does nothing",
    "seized/VERB/VBN/0/root ,/PUNCT/,/5/punct according/ADP/VBG/5/case to/ADP/IN/3/fixed SBM/PROPN/NNP/1/obl:agent",
    "seized/0/root ,/5/punct according/5/case to/3/fixed SBM/1/obl",
  ],
  [
    "a preposition before a year leads to it",
    "took/VERB/VBD/0/root in/ADV/RB/1/advmod 2022/NUM/CD/1/obj",
    "took/0/root in/3/case 2022/1/obl",
  ],
  [
    "what something is described as is no measure",
    "describe/VERB/VBD/0/root it/PRON/PRP/1/obj as/ADV/RB/4/advmod harsh/ADJ/JJ/1/obl",
    "describe/0/root it/1/obj as/4/case harsh/1/obl",
  ],
  [
    "what a title is of belongs to the title",
    "Secretary/PROPN/NNP/4/nmod:desc of/ADP/IN/3/case State/PROPN/NNP/4/nmod Ada/PROPN/NNP/0/root",
    "Secretary/4/nmod:desc of/3/case State/1/nmod Ada/0/root",
  ],
  [
    "whom is of the person and not of the company",
    "owner/NOUN/NN/0/root of/ADP/IN/3/case firm/NOUN/NN/1/nmod ,/PUNCT/,/7/punct whom/PRON/WP/7/obj he/PRON/PRP/7/nsubj named/VERB/VBD/3/acl:relcl",
    "owner/0/root of/3/case firm/1/nmod ,/7/punct whom/7/obj he/7/nsubj named/1/acl:relcl",
  ],
  [
    "one person is not several",
    "fans/NOUN/NNS/0/root with/ADP/IN/4/case the/DET/DT/4/det chairman/NOUN/NN/1/nmod ,/PUNCT/,/6/punct Lund/PROPN/NNP/1/appos",
    "fans/0/root with/4/case the/4/det chairman/1/nmod ,/6/punct Lund/4/appos",
  ],
  [
    "who is among several is none of the objects",
    "sold/VERB/VBD/0/root players/NOUN/NNS/1/obj ,/PUNCT/,/6/punct among/ADP/IN/5/case them/PRON/PRP/1/obl Lima/PROPN/NNP/1/obj",
    "sold/0/root players/1/obj ,/6/punct among/5/case them/2/dep Lima/2/appos",
  ],
  [
    "a participle has no subject behind it",
    "paying/VERB/VBG/0/root in/ADP/IN/3/case countries/NOUN/NNS/1/obl ,/PUNCT/,/5/punct most/ADJ/JJS/1/nsubj of/ADP/IN/7/case them/PRON/PRP/5/nmod",
    "paying/0/root in/3/case countries/1/obl ,/5/punct most/3/appos of/7/case them/5/nmod",
  ],
  [
    "what is found is the body",
    "body/NOUN/NN/0/root of/ADP/IN/3/case lawyer/NOUN/NN/1/nmod find/VERB/VBN/3/acl",
    "body/0/root of/3/case lawyer/1/nmod find/1/acl",
  ],
  [
    "what stands before a second verb is of the first",
    "noted/VERB/VBD/0/root that/SCONJ/IN/4/mark it/PRON/PRP/4/nsubj burned/VERB/VBD/6/ccomp and/CCONJ/CC/6/cc said/VERB/VBD/1/conj",
    "noted/0/root that/4/mark it/4/nsubj burned/1/ccomp and/6/cc said/1/conj",
  ],
  [
    "a conjunction before a noun and its verb opens a clause",
    "fell/VERB/VBD/0/root after/ADP/IN/3/case Lund/PROPN/NNP/1/obl ,/PUNCT/,/6/punct who/PRON/WP/6/nsubj left/VERB/VBD/3/acl:relcl ,/PUNCT/,/8/punct voted/VERB/VBD/1/advcl",
    "fell/0/root after/8/mark Lund/8/nsubj ,/6/punct who/6/nsubj left/3/acl:relcl ,/8/punct voted/1/advcl",
  ],
  [
    "behind a month the phrase is of the adjective before it",
    "found/VERB/VBN/0/root guilty/ADJ/JJ/1/xcomp last/ADJ/JJ/4/amod month/NOUN/NN/1/obl:unmarked of/ADP/IN/6/case murder/NOUN/NN/4/nmod",
    "found/0/root guilty/1/xcomp last/4/amod month/1/obl:unmarked of/6/case murder/2/obl",
  ],
  [
    "when somebody was found guilty is of the verb",
    "found/VERB/VBN/0/root guilty/ADJ/JJ/1/xcomp last/ADJ/JJ/4/amod month/NOUN/NN/2/obl:unmarked",
    "found/0/root guilty/1/xcomp last/4/amod month/1/obl:unmarked",
  ],
  [
    "what a sum with a sign is counted by is no object",
    "pay/VERB/VB/0/root $/SYM/$/1/obj 41/NUM/CD/2/nummod a/DET/DT/5/det share/NOUN/NN/1/obj",
    "pay/0/root $/1/obj 41/2/nummod a/5/det share/2/nmod:unmarked",
  ],
  [
    "a noun before the verb of a headline is its subject",
    "Norland/PROPN/NNP/2/compound jails/VERB/VBZ/0/root men/NOUN/NNS/2/obj",
    "Norland/2/nsubj jails/0/root men/2/obj",
  ],
  [
    "among whom one is named",
    "They/PRON/PRP/2/nsubj held/VERB/VBD/0/root people/NOUN/NNS/2/obj in/ADP/IN/5/case May/PROPN/NNP/2/obl ,/PUNCT/,/8/punct among/ADP/IN/8/case them/PRON/PRP/2/obl Berg/PROPN/NNP/8/appos",
    "They/2/nsubj held/0/root people/2/obj in/5/case May/2/obl ,/8/punct among/8/case them/3/dep Berg/3/appos",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
