import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "a noun and the name behind it are one subject",
    "the/DET/DT/2/det ferry/NOUN/NN/5/nsubj Nord/PROPN/NNP/4/compound Star/PROPN/NNP/5/nsubj sank/VERB/VBD/0/root",
    "the/2/det ferry/5/nsubj Nord/4/compound Star/2/appos sank/0/root",
  ],
  [
    "what is up beside a clause has a clause of its own",
    "firm/NOUN/NN/2/nsubj grew/VERB/VBD/0/root with/ADP/IN/4/case sales/NOUN/NNS/2/obl up/ADV/RB/4/advmod 7/NUM/CD/7/nummod %/SYM/NN/5/obl:unmarked",
    "firm/2/nsubj grew/0/root with/5/mark sales/5/nsubj up/2/advcl 7/7/nummod %/5/obl:unmarked",
  ],
  [
    "with opens the clause of what is up",
    "firm/NOUN/NN/2/nsubj grew/VERB/VBD/0/root with/ADP/IN/4/case sales/NOUN/NNS/5/nsubj up/ADV/RB/2/advcl",
    "firm/2/nsubj grew/0/root with/5/mark sales/5/nsubj up/2/advcl",
  ],
  [
    "under control is where something is put",
    "put/VERB/VB/0/root groups/NOUN/NNS/1/obj under/ADP/IN/4/case control/NOUN/NN/1/xcomp",
    "put/0/root groups/1/obj under/4/case control/1/obl",
  ],
  [
    "late is told of the year",
    "opened/VERB/VBD/0/root late/ADV/RB/1/advmod in/ADP/IN/5/case the/DET/DT/5/det year/NOUN/NN/1/obl",
    "opened/0/root late/1/advmod in/5/case the/5/det year/2/obl",
  ],
  [
    "of one in nine calls nine counts the calls",
    "one/NUM/CD/5/nsubj in/ADP/IN/3/case nine/NUM/CD/1/nmod calls/NOUN/NNS/1/nmod failed/VERB/VBD/0/root",
    "one/5/nsubj in/4/case nine/4/nummod calls/1/nmod failed/0/root",
  ],
  [
    "a euro more is more by a euro",
    "costs/VERB/VBZ/0/root one/NUM/CD/3/nummod euro/NOUN/NN/1/obj more/ADJ/JJR/3/amod now/ADV/RB/1/advmod",
    "costs/0/root one/3/nummod euro/4/obl:unmarked more/1/obj now/1/advmod",
  ],
  [
    "the second of two shares falls by so much of its own",
    "shares/NOUN/NNS/2/nsubj fell/VERB/VBD/0/root by/ADP/IN/4/case 4/NUM/CD/2/obl and/CCONJ/CC/6/cc those/PRON/DT/2/conj by/ADP/IN/8/case 3/NUM/CD/2/obl",
    "shares/2/nsubj fell/0/root by/4/case 4/2/obl and/6/cc those/2/conj by/8/case 3/6/orphan",
  ],
  [
    "others who vote for somebody are not for somebody",
    "Some/DET/DT/2/nsubj voted/VERB/VBD/0/root for/ADP/IN/4/case Holm/PROPN/NNP/2/obl and/CCONJ/CC/6/cc others/NOUN/NNS/2/conj for/ADP/IN/8/case Ruiz/PROPN/NNP/6/nmod",
    "Some/2/nsubj voted/0/root for/4/case Holm/2/obl and/6/cc others/2/conj for/8/case Ruiz/6/orphan",
  ],
  [
    "nobody addresses a teacher who won",
    "A/DET/DT/2/det teacher/NOUN/NN/5/vocative ,/PUNCT/,/2/punct she/PRON/PRP/5/nsubj won/VERB/VBD/0/root",
    "A/2/det teacher/5/advcl ,/2/punct she/5/nsubj won/0/root",
  ],
  [
    "runners-up are runners",
    "Havn/PROPN/NNP/0/root ,/PUNCT/,/5/punct runners/NOUN/NNS/5/compound -/PUNCT/HYPH/3/punct up/NOUN/NN/1/appos",
    "Havn/0/root ,/3/punct runners/1/appos -/3/punct up/3/compound:prt",
  ],
  [
    "an adjective has a copula",
    "keys/NOUN/NNS/4/nsubj may/AUX/MD/4/aux be/AUX/VB/4/aux missing/ADJ/JJ/0/root",
    "keys/4/nsubj may/4/aux be/4/cop missing/0/root",
  ],
  [
    "a noun and the name behind it are one of two",
    "Havn/PROPN/NNP/0/root and/CCONJ/CC/4/cc its/PRON/PRP$/4/nmod:poss rival/NOUN/NN/1/conj Norvik/PROPN/NNP/1/conj",
    "Havn/0/root and/4/cc its/4/nmod:poss rival/1/conj Norvik/4/appos",
  ],
  [
    "two capitals with nothing between are one name",
    "airports/NOUN/NNS/0/root including/VERB/VBG/3/case London/PROPN/NNP/1/nmod Heathrow/PROPN/NNP/1/appos",
    "airports/0/root including/4/case London/4/compound Heathrow/1/nmod",
  ],
  [
    "what an amount is compared with is no time",
    "employs/VERB/VBZ/0/root staff/NOUN/NNS/1/obj ,/PUNCT/,/4/punct 50/NUM/CD/2/appos more/ADJ/JJR/4/advmod than/ADP/IN/5/fixed a/DET/DT/8/det year/NOUN/NN/9/obl:unmarked ago/ADV/RB/1/advmod",
    "employs/0/root staff/1/obj ,/4/punct 50/2/appos more/4/advmod than/5/fixed a/8/det year/9/obl:unmarked ago/5/obl",
  ],
  [
    "a time behind a verb is one",
    "pays/VERB/VBZ/0/root more/ADJ/JJR/1/obj than/ADP/IN/2/fixed rivals/NOUN/NNS/2/obl a/DET/DT/6/det year/NOUN/NN/7/obl:unmarked ago/ADV/RB/1/advmod",
    "pays/0/root more/1/obj than/2/fixed rivals/2/obl a/6/det year/7/obl:unmarked ago/1/advmod",
  ],
  [
    "an adjective tells which bearer of a name is meant",
    "the/DET/DT/2/det elder/ADJ/JJR/4/nsubj Berg/PROPN/NNP/2/appos died/VERB/VBD/0/root",
    "the/3/det elder/3/amod Berg/4/nsubj died/0/root",
  ],
  [
    "a noun right before its bearer's name is a title",
    "Striker/NOUN/NN/4/nsubj Tom/PROPN/NNP/4/nsubj Barlow/PROPN/NNP/2/flat scored/VERB/VBD/0/root",
    "Striker/2/nmod:desc Tom/4/nsubj Barlow/2/flat scored/0/root",
  ],
  [
    "the last word of a name is no time",
    "the/DET/DT/2/det weekly/NOUN/NN/0/root Coast/PROPN/NNP/2/appos Today/PROPN/NNP/2/nmod:unmarked",
    "the/2/det weekly/0/root Coast/2/appos Today/3/flat",
  ],
  [
    "an apposition in the singular is of the last noun before it",
    "asthma/NOUN/NN/0/root and/CCONJ/CC/3/cc gout/NOUN/NN/1/conj ,/PUNCT/,/6/punct a/DET/DT/6/det disease/NOUN/NN/1/appos",
    "asthma/0/root and/3/cc gout/1/conj ,/6/punct a/6/det disease/3/appos",
  ],
  [
    "the last verb behind a relative clause is the main one",
    "boat/NOUN/NN/0/root that/PRON/WDT/5/obj crews/NOUN/NNS/5/nsubj sold/VERB/VBD/3/acl sank/VERB/VBD/1/acl:relcl",
    "boat/5/nsubj that/4/obj crews/4/nsubj sold/1/acl:relcl sank/0/root",
  ],
  [
    "a verb behind a quotation is the speaker's",
    "She/PRON/PRP/2/nsubj said/VERB/VBD/0/root it/PRON/PRP/6/nsubj \"/PUNCT/``/6/punct was/AUX/VBD/6/cop bad/ADJ/JJ/2/ccomp \"/PUNCT/''/6/punct and/CCONJ/CC/9/cc left/VERB/VBD/6/conj",
    'She/2/nsubj said/0/root it/6/nsubj "/6/punct was/6/cop bad/2/ccomp "/6/punct and/9/cc left/2/conj',
  ],
  [
    "a relative pronoun is the object that is missing",
    "rivers/NOUN/NNS/0/root that/PRON/WDT/4/mark they/PRON/PRP/4/nsubj fear/VERB/VBP/1/acl:relcl",
    "rivers/0/root that/4/obj they/4/nsubj fear/1/acl:relcl",
  ],
  [
    "what has a copula is a clause",
    "looks/VERB/VBZ/0/root to/PART/TO/5/mark be/AUX/VB/5/cop under/ADP/IN/5/case water/NOUN/NN/1/obl",
    "looks/0/root to/5/mark be/5/cop under/5/case water/1/xcomp",
  ],
  [
    "an infinitive behind an aside completes the verb",
    "help/VERB/VBP/0/root with/ADP/IN/3/case friends/NOUN/NNS/1/obl ,/PUNCT/,/6/punct to/PART/TO/6/mark sail/VERB/VB/3/acl",
    "help/0/root with/3/case friends/1/obl ,/6/punct to/6/mark sail/1/xcomp",
  ],
  [
    "the second of three is no apposition without a comma behind it",
    "from/ADP/IN/3/case the/DET/DT/3/det Union/PROPN/NNP/0/root ,/PUNCT/,/6/punct the/DET/DT/6/det Republic/PROPN/NNP/3/appos and/CCONJ/CC/8/cc Chad/PROPN/NNP/3/conj",
    "from/3/case the/3/det Union/0/root ,/6/punct the/6/det Republic/3/conj and/8/cc Chad/3/conj",
  ],
  [
    "an apposition with a comma behind it is one",
    "Lund/PROPN/NNP/0/root ,/PUNCT/,/4/punct the/DET/DT/4/det mayor/NOUN/NN/1/appos ,/PUNCT/,/4/punct and/CCONJ/CC/7/cc Berg/PROPN/NNP/1/conj",
    "Lund/0/root ,/4/punct the/4/det mayor/1/appos ,/4/punct and/7/cc Berg/1/conj",
  ],
  [
    "a name says which investor",
    "bought/VERB/VBN/0/root by/ADP/IN/4/case the/DET/DT/4/det investor/NOUN/NN/1/obl:agent Grant/PROPN/NNP/1/obl:agent Holm/PROPN/NNP/5/flat",
    "bought/0/root by/4/case the/4/det investor/1/obl:agent Grant/4/appos Holm/5/flat",
  ],
  [
    "a name behind a noun is of no word before the noun",
    "beat/VERB/VBD/0/root defending/VERB/VBG/3/amod champions/NOUN/NNS/1/obj Oslo/PROPN/NNP/5/compound City/PROPN/NNP/2/obj",
    "beat/0/root defending/3/amod champions/1/obj Oslo/5/compound City/3/appos",
  ],
  [
    "who is told does not tell",
    "Holm/PROPN/NNP/2/dislocated told/VERB/VBD/0/root the/DET/DT/4/det broadcaster/NOUN/NN/2/nsubj KNR/PROPN/NNP/2/iobj",
    "Holm/2/dislocated told/0/root the/4/det broadcaster/2/obj KNR/4/appos",
  ],
  [
    "who is told stands behind the verb of telling",
    "“/PUNCT/``/2/punct Melted/VERB/VBD/6/ccomp snow/NOUN/NN/2/obj ”/PUNCT/''/2/punct Lund/PROPN/NNP/6/nsubj told/VERB/VBD/0/root radio/NOUN/NN/2/obj",
    "“/2/punct Melted/6/ccomp snow/2/obj ”/2/punct Lund/6/nsubj told/0/root radio/6/obj",
  ],
  [
    "soldiers who rebelled, and a government",
    "with/ADP/IN/2/case government/NOUN/NN/0/root and/CCONJ/CC/4/cc soldiers/NOUN/NNS/2/conj who/PRON/WP/6/nsubj rebelled/VERB/VBD/2/acl:relcl",
    "with/2/case government/0/root and/4/cc soldiers/2/conj who/6/nsubj rebelled/4/acl:relcl",
  ],
  [
    "an adverb with a capital is part of a name",
    "Disability/NOUN/NN/3/nsubj Now/ADV/RB/3/advmod called/VERB/VBD/0/root",
    "Disability/3/nsubj Now/1/flat called/0/root",
  ],
  [
    "a relative pronoun is the subject that is missing",
    "judge/NOUN/NN/0/root who/PRON/WP/5/obj he/PRON/PRP/4/nsubj said/VERB/VBD/1/acl:relcl broke/VERB/VBD/4/ccomp rules/NOUN/NNS/5/obj",
    "judge/0/root who/5/nsubj he/4/nsubj said/1/acl:relcl broke/4/ccomp rules/5/obj",
  ],
  [
    "who speaks before the verb is its subject",
    "“/PUNCT/``/2/punct Sail/VERB/VB/5/ccomp ”/PUNCT/''/2/punct one/NUM/CD/2/parataxis said/VERB/VBD/0/root",
    "“/2/punct Sail/5/ccomp ”/2/punct one/5/nsubj said/0/root",
  ],
  [
    "a part of several is the subject of its clause",
    "sons/NOUN/NNS/0/root one/NUM/CD/1/appos of/ADP/IN/4/case whom/PRON/WP/2/nmod was/AUX/VBD/6/aux:pass shot/VERB/VBN/1/acl",
    "sons/0/root one/6/nsubj:pass of/4/case whom/2/nmod was/6/aux:pass shot/1/acl:relcl",
  ],
  [
    "an infinitive completes what is due",
    "Work/NOUN/NN/5/nsubj is/AUX/VBZ/5/cop due/ADJ/JJ/5/case to/PART/TO/3/fixed begin/VERB/VB/0/root soon/ADV/RB/5/advmod",
    "Work/3/nsubj is/3/cop due/0/root to/5/mark begin/3/xcomp soon/5/advmod",
  ],
  [
    "an owner of two words is one name",
    "Harrow/PROPN/NNP/4/nmod:poss Bio/PROPN/NNP/4/nmod:poss 's/PART/POS/2/case plan/NOUN/NN/0/root",
    "Harrow/2/compound Bio/4/nmod:poss 's/2/case plan/0/root",
  ],
  [
    "what stands behind the verb of saying is of that verb",
    "Pipes/NOUN/NNS/2/nsubj burst/VERB/VBD/5/ccomp ,/PUNCT/,/5/punct officials/NOUN/NNS/5/nsubj said/VERB/VBD/0/root in/ADP/IN/7/case letters/NOUN/NNS/2/obl",
    "Pipes/2/nsubj burst/5/ccomp ,/5/punct officials/5/nsubj said/0/root in/7/case letters/5/obl",
  ],
  [
    "the infinitive of a headline is its verb",
    "Norvik/PROPN/NNP/0/root to/PART/TO/3/mark buy/VERB/VB/1/acl rival/NOUN/NN/3/obj",
    "Norvik/3/nsubj to/3/mark buy/0/root rival/3/obj",
  ],
  [
    "a noun that is no actor keeps its infinitive",
    "Ways/NOUN/NNS/0/root to/PART/TO/3/mark save/VERB/VB/1/acl money/NOUN/NN/3/obj",
    "Ways/0/root to/3/mark save/1/acl money/3/obj",
  ],
  [
    "whoever has another name is another one",
    "Ida/PROPN/NNP/0/root head/NOUN/NN/1/appos clerk/NOUN/NN/1/appos Jan/PROPN/NNP/3/appos and/CCONJ/CC/6/cc guard/NOUN/NN/3/conj Ana/PROPN/NNP/6/appos",
    "Ida/0/root head/1/appos clerk/1/conj Jan/3/appos and/6/cc guard/1/conj Ana/6/appos",
  ],
  [
    "an infinitive completes what is due, also beside it",
    "Lund/PROPN/NNP/0/root who/PRON/WP/6/nsubj was/AUX/VBD/6/cop due/ADJ/JJ/1/acl:relcl to/ADP/TO/4/fixed fly/VERB/VB/1/acl:relcl",
    "Lund/0/root who/4/nsubj was/4/cop due/1/acl:relcl to/6/mark fly/4/xcomp",
  ],
  [
    "what is to come behind a quotation is said, too",
    "said/VERB/VBD/0/root it/PRON/PRP/5/nsubj was/AUX/VBD/5/cop \"/PUNCT/``/5/punct fair/ADJ/JJ/1/ccomp \"/PUNCT/''/5/punct and/CCONJ/CC/9/cc would/AUX/MD/9/aux last/VERB/VB/5/conj",
    'said/0/root it/5/nsubj was/5/cop "/5/punct fair/1/ccomp "/5/punct and/9/cc would/9/aux last/5/conj',
  ],
  [
    "who pays an amount is no part of it",
    "Brussels/PROPN/NNP/2/nsubj fines/VERB/VBZ/0/root Meta/PROPN/NNP/5/compound 800/NUM/CD/5/nummod euros/NOUN/NNS/2/obj",
    "Brussels/2/nsubj fines/0/root Meta/2/iobj 800/5/nummod euros/2/obj",
  ],
  [
    "what is to come comes",
    "money/NOUN/NN/4/nsubj:outer is/AUX/VBZ/4/cop to/PART/TO/4/mark come/VERB/VB/0/root",
    "money/4/nsubj is/4/cop to/4/mark come/0/root",
  ],
  [
    "what stands before a subject is no subject",
    "A/DET/DT/2/det striker/NOUN/NN/5/nsubj ,/PUNCT/,/2/punct Dubois/PROPN/NNP/5/nsubj scored/VERB/VBD/0/root",
    "A/2/det striker/5/advcl ,/2/punct Dubois/5/nsubj scored/0/root",
  ],
  [
    "a plan is that something starts",
    "plan/NOUN/NN/4/nsubj:outer is/AUX/VBZ/4/cop to/PART/TO/4/mark start/VERB/VB/0/root",
    "plan/4/nsubj:outer is/4/cop to/4/mark start/0/root",
  ],
  [
    "no photograph eats",
    "photograph/NOUN/NN/0/root of/ADP/IN/3/case him/PRON/PRP/1/nmod eating/VERB/VBG/1/acl noodles/NOUN/NNS/4/obj",
    "photograph/0/root of/3/case him/1/nmod eating/3/acl noodles/4/obj",
  ],
  [
    "a video is of who leaves",
    "video/NOUN/NN/0/root of/SCONJ/IN/4/mark him/PRON/PRP/1/nmod leaving/VERB/VBG/3/acl",
    "video/0/root of/3/case him/1/nmod leaving/3/acl",
  ],
  [
    "a case is heard",
    "case/NOUN/NN/5/nsubj:outer is/AUX/VBZ/5/cop to/PART/TO/5/mark be/AUX/VB/5/aux:pass heard/VERB/VBN/0/root",
    "case/5/nsubj:pass is/5/aux to/5/mark be/5/aux:pass heard/0/root",
  ],
  [
    "how it came is what a mystery is",
    "How/ADV/WRB/3/advmod it/PRON/PRP/3/nsubj came/VERB/VBD/4/csubj is/VERB/VBZ/0/root a/DET/DT/6/det mystery/NOUN/NN/4/nsubj",
    "How/3/advmod it/3/nsubj came/6/csubj is/6/cop a/6/det mystery/0/root",
  ],
  ["a correct tree stays", "Nurses/NOUN/NNS/2/nsubj left/VERB/VBD/0/root", "Nurses/2/nsubj left/0/root"],
])("%s", (_, words, expected) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(expected);
});
