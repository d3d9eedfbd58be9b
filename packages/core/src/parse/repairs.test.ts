import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "a hyphen joins two nouns",
    "Attorney/NOUN/NN/6/compound -/PUNCT/HYPH/1/punct General/PROPN/NNP/4/nmod:desc Lund/PROPN/NNP/5/nsubj met/VERB/VBD/0/root Minister/PROPN/NNP/7/nmod:desc Berg/PROPN/NNP/5/obj",
    "Attorney/3/compound -/1/punct General/4/nmod:desc Lund/5/nsubj met/0/root Minister/7/nmod:desc Berg/5/obj",
  ],
  [
    "an infinitive says what a call calls for",
    "made/VERB/VBD/0/root call/NOUN/NNS/1/obj for/ADP/IN/4/case salt/NOUN/NN/2/nmod to/PART/TO/7/mark be/AUX/VB/7/aux:pass taxed/VERB/VBN/1/xcomp",
    "made/0/root call/1/obj for/4/case salt/2/nmod to/7/mark be/7/aux:pass taxed/2/acl",
  ],
  [
    "a pair of nouns in a body's name is no coordination of two names",
    "the/DET/DT/2/det Trade/PROPN/NNP/6/nsubj and/CCONJ/CC/5/cc Labour/PROPN/NNP/5/compound Party/PROPN/NNP/2/conj lost/VERB/VBD/0/root",
    "the/5/det Trade/5/compound and/4/cc Labour/2/conj Party/6/nsubj lost/0/root",
  ],
  [
    "a noun and the name behind it are one subject",
    "the/DET/DT/2/det ferry/NOUN/NN/5/nsubj Nord/PROPN/NNP/4/compound Star/PROPN/NNP/5/nsubj sank/VERB/VBD/0/root",
    "the/2/det ferry/5/nsubj Nord/4/compound Star/2/appos sank/0/root",
  ],
  [
    "the words of a name behind a noun are one",
    "the/DET/DT/2/det firm/NOUN/NN/5/nsubj AX/PROPN/NNP/2/compound Bau/PROPN/NNP/2/appos grew/VERB/VBD/0/root",
    "the/2/det firm/5/nsubj AX/4/compound Bau/2/appos grew/0/root",
  ],
  [
    "an adjective tells which bearer of a name is meant",
    "the/DET/DT/2/det elder/ADJ/JJR/4/nsubj Berg/PROPN/NNP/2/appos died/VERB/VBD/0/root",
    "the/3/det elder/3/amod Berg/4/nsubj died/0/root",
  ],
  [
    "a phrase right behind an apposition belongs to it",
    "Abeke/PROPN/NNP/6/nsubj ,/PUNCT/,/3/punct chief/NOUN/NN/1/appos from/ADP/IN/5/case 2015/NUM/CD/1/nmod spoke/VERB/VBD/0/root",
    "Abeke/6/nsubj ,/3/punct chief/1/appos from/5/case 2015/3/nmod spoke/0/root",
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
    "a finite clause is no subject",
    "Owners/NOUN/NNS/5/nsubj fined/VERB/VBN/5/csubj after/ADP/IN/4/case raid/NOUN/NN/2/obl leads/VERB/VBZ/0/root",
    "Owners/2/nsubj:pass fined/0/root after/5/mark raid/5/nsubj leads/2/advcl",
  ],
  [
    "an apposition in the singular is of the last noun before it",
    "asthma/NOUN/NN/0/root and/CCONJ/CC/3/cc gout/NOUN/NN/1/conj ,/PUNCT/,/6/punct a/DET/DT/6/det disease/NOUN/NN/1/appos",
    "asthma/0/root and/3/cc gout/1/conj ,/6/punct a/6/det disease/3/appos",
  ],
  [
    "a clause that lacks its subject is no report",
    "Men/NOUN/NNS/2/nsubj rise/VERB/VBP/0/root that/SCONJ/IN/4/mark talk/VERB/VBP/2/ccomp",
    "Men/2/nsubj rise/0/root that/4/nsubj talk/1/acl:relcl",
  ],
  [
    "the last verb behind a relative clause is the main one",
    "boat/NOUN/NN/0/root that/PRON/WDT/5/obj crews/NOUN/NNS/5/nsubj sold/VERB/VBD/3/acl sank/VERB/VBD/1/acl:relcl",
    "boat/5/nsubj that/4/obj crews/4/nsubj sold/1/acl:relcl sank/0/root",
  ],
  [
    "what is to begin is no aim",
    "Work/NOUN/NN/4/nsubj:outer is/AUX/VBZ/4/cop to/PART/TO/4/mark begin/VERB/VB/0/root",
    "Work/4/nsubj is/4/aux to/4/mark begin/0/root",
  ],
  [
    "an auxiliary is no verb with an infinitive",
    "Ships/NOUN/NNS/2/nsubj have/VERB/VBP/0/root cost/VERB/VB/2/xcomp",
    "Ships/3/nsubj have/3/aux cost/0/root",
  ],
  [
    "a copula belongs to the adjective before an infinitive",
    "Ferries/NOUN/NNS/5/nsubj were/AUX/VBD/5/cop due/ADJ/JJ/0/dep to/PART/TO/5/mark sail/VERB/VB/0/root",
    "Ferries/3/nsubj were/3/cop due/0/root to/5/mark sail/3/xcomp",
  ],
  [
    "a relative pronoun before the subject is the object",
    "law/NOUN/NN/0/root which/PRON/WDT/4/nsubj judges/NOUN/NNS/4/nsubj like/VERB/VBP/1/acl:relcl",
    "law/0/root which/4/obj judges/4/nsubj like/1/acl:relcl",
  ],
  [
    "the finite verb behind a participle is the main one",
    "letter/NOUN/NN/2/nsubj sent/VERB/VBD/0/root early/ADV/RB/2/advmod caused/VERB/VBD/2/advcl harm/NOUN/NN/4/obj",
    "letter/4/nsubj sent/1/acl early/2/advmod caused/0/root harm/4/obj",
  ],
  [
    "a noun with `whose` belongs to the verb behind it",
    "bank/NOUN/NN/0/root ,/PUNCT/,/5/punct to/ADP/IN/5/case whose/PRON/WP$/5/nmod:poss boss/NOUN/NN/1/nmod they/PRON/PRP/7/nsubj wrote/VERB/VBD/5/acl:relcl",
    "bank/0/root ,/5/punct to/5/case whose/5/nmod:poss boss/7/obl they/7/nsubj wrote/1/acl:relcl",
  ],
  [
    "a finite verb goes on with a finite one",
    "They/PRON/PRP/2/nsubj deny/VERB/VBP/0/root lying/VERB/VBG/2/xcomp and/CCONJ/CC/5/cc smile/VERB/VBP/3/conj",
    "They/2/nsubj deny/0/root lying/2/xcomp and/5/cc smile/2/conj",
  ],
  [
    "who speaks stands behind the verb",
    "Fear/VERB/VB/4/ccomp not/PART/RB/1/advmod ,/PUNCT/,/4/punct say/VERB/VBD/0/root the/DET/DT/6/det group/NOUN/NN/1/obj",
    "Fear/4/ccomp not/1/advmod ,/4/punct say/0/root the/6/det group/4/nsubj",
  ],
  [
    "a participle describes the subject behind it",
    "Retiring/VERB/VBG/4/advcl mayor/NOUN/NN/1/obj Ida/PROPN/NNP/1/obj won/VERB/VBD/0/root",
    "Retiring/2/amod mayor/3/nmod:desc Ida/4/nsubj won/0/root",
  ],
  [
    "a verb behind a quotation is the speaker's",
    "She/PRON/PRP/2/nsubj said/VERB/VBD/0/root it/PRON/PRP/6/nsubj \"/PUNCT/``/6/punct was/AUX/VBD/6/cop bad/ADJ/JJ/2/ccomp \"/PUNCT/''/6/punct and/CCONJ/CC/9/cc left/VERB/VBD/6/conj",
    'She/2/nsubj said/0/root it/6/nsubj "/6/punct was/6/cop bad/2/ccomp "/6/punct and/9/cc left/2/conj',
  ],
  [
    "a name takes the place of its title",
    "We/PRON/PRP/2/nsubj wrote/VERB/VBD/0/root to/ADP/IN/4/case mayor/NOUN/NN/2/obl Ida/PROPN/NNP/2/obl:unmarked",
    "We/2/nsubj wrote/0/root to/5/case mayor/5/nmod:desc Ida/2/obl",
  ],
  [
    "a relative pronoun is the object that is missing",
    "rivers/NOUN/NNS/0/root that/PRON/WDT/4/mark they/PRON/PRP/4/nsubj fear/VERB/VBP/1/acl:relcl",
    "rivers/0/root that/4/obj they/4/nsubj fear/1/acl:relcl",
  ],
  [
    "a date behind a place says when",
    "met/VERB/VBD/0/root in/ADP/IN/3/case Oslo/PROPN/NNP/1/obl June/PROPN/NNP/5/nmod:unmarked 3/NUM/CD/3/nmod:unmarked",
    "met/0/root in/3/case Oslo/1/obl June/5/nmod:unmarked 3/1/obl:unmarked",
  ],
  [
    "a preposition belongs to the noun before the gerund",
    "alarm/NOUN/NN/0/root over/SCONJ/IN/4/mark gangs/NOUN/NNS/1/nmod moving/VERB/VBG/1/acl arms/NOUN/NNS/4/obj",
    "alarm/0/root over/3/case gangs/1/nmod moving/3/acl arms/4/obj",
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
    "an owner and what is owned are one subject",
    "Leuven/PROPN/NNP/5/nsubj 's/PART/POS/1/case Ida/PROPN/NNP/5/nsubj Claes/PROPN/NNP/1/flat left/VERB/VBD/0/root",
    "Leuven/3/nmod:poss 's/1/case Ida/5/nsubj Claes/3/flat left/0/root",
  ],
  [
    "who stands behind `tell` is told, and the second subject of what is said tells it",
    "“/PUNCT/``/3/punct Nobody/PRON/NN/3/nsubj asked/VERB/VBD/6/ccomp ”/PUNCT/''/3/punct Holm/PROPN/NNP/3/nsubj tell/VERB/VBD/0/root radio/NOUN/NN/6/nsubj",
    "“/3/punct Nobody/3/nsubj asked/6/ccomp ”/3/punct Holm/6/nsubj tell/0/root radio/6/obj",
  ],
  [
    "a part of the object behind a comma is no second subject",
    "Fever/NOUN/NN/2/nsubj kills/VERB/VBZ/0/root thousands/NOUN/NNS/2/obj ,/PUNCT/,/5/punct most/ADJ/JJS/2/nsubj of/ADP/IN/7/case them/PRON/PRP/5/nmod here/ADV/RB/2/advmod",
    "Fever/2/nsubj kills/0/root thousands/2/obj ,/5/punct most/3/appos of/7/case them/5/nmod here/2/advmod",
  ],
  [
    "a finite verb is part of no noun",
    "Oslo/PROPN/NNP/3/compound stun/VERB/VBD/3/compound champions/NOUN/NNS/0/root to/PART/TO/5/mark win/VERB/VB/2/advcl",
    "Oslo/2/nsubj stun/0/root champions/2/obj to/5/mark win/2/advcl",
  ],
  [
    "who is told stands behind the verb of telling",
    "“/PUNCT/``/2/punct Melted/VERB/VBD/6/ccomp snow/NOUN/NN/2/obj ”/PUNCT/''/2/punct Lund/PROPN/NNP/6/nsubj told/VERB/VBD/0/root radio/NOUN/NN/2/obj",
    "“/2/punct Melted/6/ccomp snow/2/obj ”/2/punct Lund/6/nsubj told/0/root radio/6/obj",
  ],
  [
    "what had begun shares its auxiliary with no finite verb",
    "Moe/PROPN/NNP/2/nsubj said/VERB/VBD/0/root that/SCONJ/IN/6/mark work/NOUN/NN/6/nsubj had/AUX/VBD/6/aux begun/VERB/VBN/2/ccomp and/CCONJ/CC/8/cc warned/VERB/VBD/6/conj that/SCONJ/IN/11/mark jobs/NOUN/NNS/11/nsubj go/VERB/VBP/8/ccomp",
    "Moe/2/nsubj said/0/root that/6/mark work/6/nsubj had/6/aux begun/2/ccomp and/8/cc warned/2/conj that/11/mark jobs/11/nsubj go/8/ccomp",
  ],
  [
    "soldiers who rebelled, and a government",
    "with/ADP/IN/2/case government/NOUN/NN/0/root and/CCONJ/CC/4/cc soldiers/NOUN/NNS/2/conj who/PRON/WP/6/nsubj rebelled/VERB/VBD/2/acl:relcl",
    "with/2/case government/0/root and/4/cc soldiers/2/conj who/6/nsubj rebelled/4/acl:relcl",
  ],
  [
    "what is said in a speech",
    "say/VERB/VBD/0/root in/ADP/IN/4/case a/DET/DT/4/det speech/NOUN/NN/1/obl that/SCONJ/IN/7/mark it/PRON/PRP/7/nsubj failed/VERB/VBD/4/acl:relcl",
    "say/0/root in/4/case a/4/det speech/1/obl that/7/mark it/7/nsubj failed/4/acl",
  ],
  [
    "an adverb with a capital is part of a name",
    "Disability/NOUN/NN/3/nsubj Now/ADV/RB/3/advmod called/VERB/VBD/0/root",
    "Disability/3/nsubj Now/1/flat called/0/root",
  ],
  [
    "`provided` is a conjunction",
    "agree/VERB/VB/0/root ,/PUNCT/,/3/punct provided/VERB/VBN/1/advcl that/SCONJ/IN/6/mark she/PRON/PRP/6/nsubj pays/VERB/VBZ/3/ccomp",
    "agree/0/root ,/6/punct provided/6/mark that/6/mark she/6/nsubj pays/1/advcl",
  ],
  [
    "a judge rules and orders",
    "Moe/PROPN/NNP/2/nsubj ruled/VERB/VBD/0/root that/SCONJ/IN/6/mark it/PRON/PRP/6/nsubj was/AUX/VBD/6/cop thin/ADJ/JJ/2/ccomp and/CCONJ/CC/8/cc ordered/VERB/VBD/6/conj that/SCONJ/IN/11/mark she/PRON/PRP/11/nsubj:pass go/VERB/VB/8/ccomp",
    "Moe/2/nsubj ruled/0/root that/6/mark it/6/nsubj was/6/cop thin/2/ccomp and/8/cc ordered/2/conj that/11/mark she/11/nsubj:pass go/8/ccomp",
  ],
  [
    "who speaks behind the verb is its subject",
    "It/PRON/PRP/2/nsubj burned/VERB/VBD/4/ccomp ,/PUNCT/,/2/punct recalled/VERB/VBD/0/root Ida/PROPN/NNP/4/obj",
    "It/2/nsubj burned/4/ccomp ,/2/punct recalled/0/root Ida/4/nsubj",
  ],
  [
    "a relative pronoun is the subject that is missing",
    "judge/NOUN/NN/0/root who/PRON/WP/5/obj he/PRON/PRP/4/nsubj said/VERB/VBD/1/acl:relcl broke/VERB/VBD/4/ccomp rules/NOUN/NNS/5/obj",
    "judge/0/root who/5/nsubj he/4/nsubj said/1/acl:relcl broke/4/ccomp rules/5/obj",
  ],
  [
    "three things owned alike are a list",
    "my/PRON/PRP$/2/nmod:poss job/NOUN/NN/0/root my/PRON/PRP$/4/nmod:poss car/NOUN/NN/2/appos and/CCONJ/CC/7/cc my/PRON/PRP$/7/nmod:poss cat/NOUN/NN/4/conj",
    "my/2/nmod:poss job/0/root my/4/nmod:poss car/2/conj and/7/cc my/7/nmod:poss cat/2/conj",
  ],
  [
    "a clause with `what` is a subject",
    "What/PRON/WP/0/root we/PRON/PRP/3/nsubj saw/VERB/VBD/1/acl:relcl shocked/VERB/VBN/3/ccomp us/PRON/PRP/4/obj",
    "What/4/nsubj we/3/nsubj saw/1/acl:relcl shocked/0/root us/4/obj",
  ],
  [
    "who speaks before the verb is its subject",
    "“/PUNCT/``/2/punct Sail/VERB/VB/5/ccomp ”/PUNCT/''/2/punct one/NUM/CD/2/parataxis said/VERB/VBD/0/root",
    "“/2/punct Sail/5/ccomp ”/2/punct one/5/nsubj said/0/root",
  ],
  [
    "a name is of the noun right before it",
    "rally/NOUN/NN/0/root in/ADP/IN/4/case the/DET/DT/4/det capital/NOUN/NN/1/nmod ,/PUNCT/,/6/punct Selm/PROPN/NNP/1/appos",
    "rally/0/root in/4/case the/4/det capital/1/nmod ,/6/punct Selm/4/appos",
  ],
  [
    "a country before what is given is whom it is given to",
    "They/PRON/PRP/2/nsubj offer/VERB/VBD/0/root Kenya/PROPN/NNP/4/compound loans/NOUN/NNS/2/obj",
    "They/2/nsubj offer/0/root Kenya/2/iobj loans/2/obj",
  ],
  [
    "verbs of giving have two objects",
    "deny/VERB/VBP/0/root Iran/PROPN/NNP/1/obj access/NOUN/NN/1/xcomp",
    "deny/0/root Iran/1/iobj access/1/obj",
  ],
  [
    "a part of several is the subject of its clause",
    "sons/NOUN/NNS/0/root one/NUM/CD/1/appos of/ADP/IN/4/case whom/PRON/WP/2/nmod was/AUX/VBD/6/aux:pass shot/VERB/VBN/1/acl",
    "sons/0/root one/6/nsubj:pass of/4/case whom/2/nmod was/6/aux:pass shot/1/acl:relcl",
  ],
  [
    "a name is of the one, not of all",
    "one/NUM/CD/0/root of/ADP/IN/3/case men/NOUN/NNS/1/nmod Per/PROPN/NNP/3/appos",
    "one/0/root of/3/case men/1/nmod Per/1/appos",
  ],
  [
    "what there is is the subject",
    "There/PRON/EX/2/expl remains/VERB/VBZ/0/root hope/NOUN/NN/2/obj",
    "There/2/expl remains/0/root hope/2/nsubj",
  ],
  [
    "a clause with an object of its own is what its noun contains",
    "charge/NOUN/NN/0/root that/PRON/WDT/4/obj he/PRON/PRP/4/nsubj took/VERB/VBD/1/acl:relcl bribes/NOUN/NNS/4/obj",
    "charge/0/root that/4/mark he/4/nsubj took/1/acl bribes/4/obj",
  ],
  [
    "a preposition before a title belongs to the name",
    "murder/NOUN/NN/0/root of/ADP/IN/3/case reporter/NOUN/NN/4/nmod:desc Ida/PROPN/NNP/1/nmod",
    "murder/0/root of/4/case reporter/4/nmod:desc Ida/1/nmod",
  ],
  [
    "an infinitive completes what is due",
    "Work/NOUN/NN/5/nsubj is/AUX/VBZ/5/cop due/ADJ/JJ/5/case to/PART/TO/3/fixed begin/VERB/VB/0/root soon/ADV/RB/5/advmod",
    "Work/3/nsubj is/3/cop due/0/root to/5/mark begin/3/xcomp soon/5/advmod",
  ],
  [
    "a sentence with a subject has a verb",
    "Sales/NOUN/NNS/3/nsubj angered/VERB/VBN/3/amod pilots/NOUN/NNS/0/root ./PUNCT/./3/punct",
    "Sales/2/nsubj angered/0/root pilots/2/obj ./2/punct",
  ],
  [
    "an indefinite noun between two names says what the first is",
    "Ida/PROPN/NNP/0/root ,/PUNCT/,/4/punct a/DET/DT/4/det lawyer/NOUN/NN/1/conj ,/PUNCT/,/7/punct and/CCONJ/CC/7/cc Per/PROPN/NNP/1/conj",
    "Ida/0/root ,/4/punct a/4/det lawyer/1/appos ,/7/punct and/7/cc Per/1/conj",
  ],
  [
    "an owner of two words is one name",
    "Harrow/PROPN/NNP/4/nmod:poss Bio/PROPN/NNP/4/nmod:poss 's/PART/POS/2/case plan/NOUN/NN/0/root",
    "Harrow/2/compound Bio/4/nmod:poss 's/2/case plan/0/root",
  ],
  [
    "what a preposition leads to is a phrase",
    "loss/NOUN/NN/0/root of/ADP/IN/4/case the/DET/DT/4/det Orsa/PROPN/NNP/1/compound Star/PROPN/NNP/4/flat",
    "loss/0/root of/4/case the/4/det Orsa/1/nmod Star/4/flat",
  ],
  [
    "who reports a clause is no second subject of it",
    "Pipes/NOUN/NNS/2/nsubj burst/VERB/VBD/5/ccomp ,/PUNCT/,/5/punct officials/NOUN/NNS/2/nsubj said/VERB/VBD/0/root",
    "Pipes/2/nsubj burst/5/ccomp ,/5/punct officials/5/nsubj said/0/root",
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
    "who rejects a plan has no purpose of his own",
    "reject/VERB/VBP/0/root plan/NOUN/NN/1/obj by/ADP/IN/4/case Oslo/PROPN/NNP/2/nmod to/PART/TO/6/mark sell/VERB/VB/1/advcl",
    "reject/0/root plan/1/obj by/4/case Oslo/2/nmod to/6/mark sell/2/acl",
  ],
  [
    "a noun before a name is no part of it",
    "Novelist/PROPN/NN/4/nsubj Ida/PROPN/NNP/1/flat Lund/PROPN/NNP/1/flat died/VERB/VBD/0/root",
    "Novelist/2/nmod:desc Ida/4/nsubj Lund/2/flat died/0/root",
  ],
  [
    "who does what is reported does not report it",
    "Fires/NOUN/NNS/5/nsubj spread/VERB/VBD/5/ccomp ,/PUNCT/,/2/punct officials/NOUN/NNS/5/nsubj said/VERB/VBD/0/root",
    "Fires/2/nsubj spread/5/ccomp ,/2/punct officials/5/nsubj said/0/root",
  ],
  [
    "a finite clause between two subjects is what the second one reports",
    "Fires/NOUN/NNS/5/nsubj spread/VERB/VBD/1/acl ,/PUNCT/,/2/punct officials/NOUN/NNS/5/nsubj said/VERB/VBD/0/root",
    "Fires/2/nsubj spread/5/ccomp ,/2/punct officials/5/nsubj said/0/root",
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
    "a number before the same preposition is of what is counted",
    "sold/VERB/VBD/0/root 3/NUM/CD/3/nummod cars/NOUN/NNS/1/obj in/ADP/IN/5/case May/PROPN/NNP/1/obl and/CCONJ/CC/7/cc 2/NUM/CD/5/conj in/ADP/IN/9/case June/PROPN/NNP/1/obl",
    "sold/0/root 3/3/nummod cars/1/obj in/5/case May/1/obl and/7/cc 2/3/conj in/9/case June/1/obl",
  ],
  [
    "the second of two phrases in parallel is the verb's",
    "rose/VERB/VBD/0/root 5/NUM/CD/1/obj in/ADP/IN/4/case May/PROPN/NNP/1/obl and/CCONJ/CC/6/cc 3/NUM/CD/2/conj in/ADP/IN/8/case June/PROPN/NNP/6/nmod",
    "rose/0/root 5/1/obj in/4/case May/1/obl and/6/cc 3/2/conj in/8/case June/1/obl",
  ],
  ["a correct tree stays", "Nurses/NOUN/NNS/2/nsubj left/VERB/VBD/0/root", "Nurses/2/nsubj left/0/root"],
])("%s", (_, words, expected) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(expected);
});
