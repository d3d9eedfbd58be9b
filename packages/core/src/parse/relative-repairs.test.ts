/** Repairs of clauses that describe a noun or hang on a verb. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "a participle in a relative clause is of its subject",
    "sum/NOUN/NN/0/root that/PRON/WDT/6/obj analysts/NOUN/NNS/4/nsubj:pass asked/VERB/VBN/1/acl:relcl had/AUX/VBD/6/aux expected/VERB/VBN/1/acl:relcl",
    "sum/0/root that/6/obj analysts/6/nsubj asked/3/acl had/6/aux expected/1/acl:relcl",
  ],
  [
    "what `whose` opens before the subject is the object",
    "Berg/PROPN/NNP/0/root whose/PRON/WP$/4/nmod:poss offer/NOUN/NN/6/nsubj owners/NOUN/NNS/6/nsubj had/AUX/VBD/6/aux refused/VERB/VBN/1/acl:relcl",
    "Berg/0/root whose/3/nmod:poss offer/6/obj owners/6/nsubj had/6/aux refused/1/acl:relcl",
  ],
  [
    "of what something is expected it does",
    "figure/NOUN/NN/0/root that/PRON/WDT/6/obj Lund/PROPN/NNP/4/nsubj expects/VERB/VBZ/1/acl:relcl to/PART/TO/6/mark reach/VERB/VB/4/xcomp nine/NUM/CD/6/obj",
    "figure/0/root that/4/obj Lund/4/nsubj expects/1/acl:relcl to/6/mark reach/4/xcomp nine/6/obj",
  ],
  [
    "which takes up no person",
    "series/NOUN/NN/0/root made/VERB/VBN/1/acl with/ADP/IN/4/case Ada/PROPN/NNP/2/obl Berg/PROPN/NNP/4/flat ,/PUNCT/,/8/punct which/PRON/WDT/8/nsubj ran/VERB/VBD/4/acl:relcl",
    "series/0/root made/1/acl with/4/case Ada/2/obl Berg/4/flat ,/8/punct which/8/nsubj ran/1/acl:relcl",
  ],
  [
    "who is so old is no age",
    "Berg/PROPN/NNP/6/nsubj ,/PUNCT/,/3/punct 70/NUM/CD/1/nmod:unmarked who/PRON/WP/5/nsubj limps/VERB/VBZ/3/acl:relcl left/VERB/VBD/0/root",
    "Berg/6/nsubj ,/3/punct 70/1/nmod:unmarked who/5/nsubj limps/1/acl:relcl left/0/root",
  ],
  [
    "whose chairman is the subject",
    "taken/VERB/VBN/0/root by/ADP/IN/3/case Norvik/PROPN/NNP/1/obl:agent ,/PUNCT/,/6/punct whose/PRON/WP$/6/nmod:poss chairman/NOUN/NN/3/appos Lund/PROPN/NNP/6/appos ,/PUNCT/,/10/punct will/AUX/MD/10/aux rejoin/VERB/VB/1/ccomp",
    "taken/0/root by/3/case Norvik/1/obl:agent ,/6/punct whose/6/nmod:poss chairman/10/nsubj Lund/6/appos ,/10/punct will/10/aux rejoin/3/acl:relcl",
  ],
  [
    "things are what that takes up",
    "survivor/NOUN/NN/0/root of/ADP/IN/3/case flood/NOUN/NN/1/nmod that/PRON/WDT/5/nsubj killed/VERB/VBD/1/acl:relcl many/ADJ/JJ/5/obj",
    "survivor/0/root of/3/case flood/1/nmod that/5/nsubj killed/3/acl:relcl many/5/obj",
  ],
  [
    "people may be what that takes up",
    "parent/NOUN/NN/0/root of/ADP/IN/3/case child/NOUN/NN/1/nmod that/PRON/WDT/5/nsubj sued/VERB/VBD/1/acl:relcl",
    "parent/0/root of/3/case child/1/nmod that/5/nsubj sued/1/acl:relcl",
  ],
  [
    "a phrase behind the comma that ends the clause",
    "toured/VERB/VBD/0/root Port/PROPN/NNP/1/obj where/ADV/WRB/5/advmod many/ADJ/JJ/5/nsubj died/VERB/VBD/2/acl:relcl ,/PUNCT/,/8/punct with/ADP/IN/8/case Lund/PROPN/NNP/5/obl",
    "toured/0/root Port/1/obj where/5/advmod many/5/nsubj died/2/acl:relcl ,/8/punct with/8/case Lund/1/obl",
  ],
  [
    "between for and to stands who does what follows",
    "Norvik/PROPN/NNP/2/nsubj made/VERB/VBD/0/root a/DET/DT/4/det deal/NOUN/NN/2/obj for/ADP/IN/4/case Lund/PROPN/NNP/2/nsubj to/PART/TO/8/mark return/VERB/VB/4/acl",
    "Norvik/2/nsubj made/0/root a/4/det deal/2/obj for/8/mark Lund/8/nsubj to/8/mark return/4/acl",
  ],
  [
    "what somebody argued the day before",
    "Lund/PROPN/NNP/2/nsubj argued/VERB/VBD/0/root the/DET/DT/4/det day/NOUN/NN/8/obl:unmarked before/ADP/IN/6/case that/PRON/DT/8/obl Norvik/PROPN/NNP/8/nsubj lied/VERB/VBD/2/ccomp",
    "Lund/2/nsubj argued/0/root the/4/det day/2/obl:unmarked before/4/advmod that/8/mark Norvik/8/nsubj lied/2/ccomp",
  ],
  [
    "two verbs with two subjects",
    "Lund/PROPN/NNP/2/nsubj joins/VERB/VBZ/0/root ,/PUNCT/,/6/punct and/CCONJ/CC/6/cc Berg/PROPN/NNP/1/conj stays/VERB/VBZ/2/conj",
    "Lund/2/nsubj joins/0/root ,/6/punct and/6/cc Berg/6/nsubj stays/2/conj",
  ],
  [
    "what stands behind rather than is not done",
    "pay/VERB/VB/0/root fines/NOUN/NNS/1/obj rather/ADV/RB/5/cc than/ADP/IN/3/fixed pass/VERB/VB/1/conj them/PRON/PRP/5/obj",
    "pay/0/root fines/1/obj rather/5/mark than/3/fixed pass/1/advcl them/5/obj",
  ],
  [
    "a bare form goes on with a bare form",
    "keep/VERB/VB/0/root it/PRON/PRP/1/obj from/SCONJ/IN/4/mark waking/VERB/VBG/1/advcl or/CCONJ/CC/6/cc help/VERB/VB/4/conj us/PRON/PRP/6/obj",
    "keep/0/root it/1/obj from/4/mark waking/1/advcl or/6/cc help/1/conj us/6/obj",
  ],
  [
    "a sentence before and is one of its own",
    "Norvik/PROPN/NNP/2/nsubj failed/VERB/VBD/6/ccomp ,/PUNCT/,/6/punct and/CCONJ/CC/6/cc Lund/PROPN/NNP/6/nsubj say/VERB/VBD/0/root he/PRON/PRP/8/nsubj left/VERB/VBD/6/ccomp",
    "Norvik/2/nsubj failed/0/root ,/6/punct and/6/cc Lund/6/nsubj say/2/conj he/8/nsubj left/6/ccomp",
  ],
  [
    "what is owned stands behind the possessive",
    "party/NOUN/NN/5/nmod:poss 's/PART/POS/1/case hand/NOUN/NN/5/nsubj was/AUX/VBD/5/cop steady/ADJ/JJ/0/root",
    "party/3/nmod:poss 's/1/case hand/5/nsubj was/5/cop steady/0/root",
  ],
  [
    "what a power is to do",
    "curbed/VERB/VBD/0/root power/NOUN/NN/1/obj of/ADP/IN/4/case judges/NOUN/NNS/2/nmod to/PART/TO/6/mark block/VERB/VB/1/advcl it/PRON/PRP/6/obj",
    "curbed/0/root power/1/obj of/4/case judges/2/nmod to/6/mark block/2/acl it/6/obj",
  ],
  [
    "a thing bound for somewhere",
    "plane/NOUN/NN/2/compound bound/NOUN/NN/5/nsubj for/ADP/IN/4/case Norland/PROPN/NNP/2/nmod crashed/VERB/VBD/0/root",
    "plane/5/nsubj bound/1/amod for/4/case Norland/2/nmod crashed/0/root",
  ],
  [
    "behind a comma which is of the name before it",
    "raids/NOUN/NNS/0/root that/PRON/WDT/4/nsubj:pass were/AUX/VBD/4/aux:pass blamed/VERB/VBN/1/acl:relcl on/ADP/IN/6/case Mali/PROPN/NNP/4/obl ,/PUNCT/,/9/punct which/PRON/WDT/9/nsubj denied/VERB/VBD/1/acl:relcl it/PRON/PRP/9/obj",
    "raids/0/root that/4/nsubj:pass were/4/aux:pass blamed/1/acl:relcl on/6/case Mali/4/obl ,/9/punct which/9/nsubj denied/6/acl:relcl it/9/obj",
  ],
  [
    "a country has an army",
    "flights/NOUN/NNS/8/nsubj to/ADP/IN/3/case Mali/PROPN/NNP/1/nmod ,/PUNCT/,/7/punct whose/PRON/WP$/6/nmod:poss army/NOUN/NN/7/nsubj rules/VERB/VBZ/1/acl:relcl fell/VERB/VBD/0/root",
    "flights/8/nsubj to/3/case Mali/1/nmod ,/7/punct whose/6/nmod:poss army/7/nsubj rules/3/acl:relcl fell/0/root",
  ],
  [
    "who says so is no subject",
    "Half/NOUN/NN/3/nsubj were/AUX/VBD/3/cop women/NOUN/NNS/0/root ,/PUNCT/,/7/punct according/VERB/VBG/7/case to/ADP/IN/5/fixed Navy/PROPN/NNP/3/nsubj ,/PUNCT/,/10/punct which/PRON/WDT/10/nsubj left/VERB/VBD/3/advcl:relcl",
    "Half/3/nsubj were/3/cop women/0/root ,/7/punct according/7/case to/5/fixed Navy/3/obl ,/10/punct which/10/nsubj left/7/acl:relcl",
  ],
  [
    "beside a subject a phrase is none",
    "rulings/NOUN/NNS/0/root that/PRON/WDT/8/nsubj ,/PUNCT/,/4/punct lifted/VERB/VBN/8/advcl before/ADP/IN/6/case May/PROPN/NNP/8/nsubj would/AUX/MD/8/aux bar/VERB/VB/1/acl:relcl her/PRON/PRP/8/obj",
    "rulings/0/root that/8/nsubj ,/4/punct lifted/8/advcl before/6/case May/4/obl would/8/aux bar/1/acl:relcl her/8/obj",
  ],
  [
    "where is of the place before it",
    "They/PRON/PRP/2/nsubj lost/VERB/VBD/0/root in/ADP/IN/4/case Rada/PROPN/NNP/2/obl ,/PUNCT/,/8/punct where/ADV/WRB/8/advmod she/PRON/PRP/8/nsubj rules/VERB/VBZ/2/advcl",
    "They/2/nsubj lost/0/root in/4/case Rada/2/obl ,/8/punct where/8/advmod she/8/nsubj rules/4/acl:relcl",
  ],
  [
    "whom is of the person before it",
    "information/NOUN/NN/0/root on/ADP/IN/3/case Ruiz/PROPN/NNP/1/nmod ,/PUNCT/,/7/punct whom/PRON/WP/7/obj they/PRON/PRP/7/nsubj freed/VERB/VBD/1/acl:relcl",
    "information/0/root on/3/case Ruiz/1/nmod ,/7/punct whom/7/obj they/7/nsubj freed/3/acl:relcl",
  ],
  [
    "observers say what was marred",
    "votes/NOUN/NNS/0/root which/PRON/WDT/6/nsubj:pass critics/NOUN/NNS/6/nsubj:pass say/VERB/VBP/1/acl:relcl were/AUX/VBD/6/aux:pass marred/VERB/VBN/4/ccomp",
    "votes/0/root which/6/nsubj:pass critics/4/nsubj say/1/acl:relcl were/6/aux:pass marred/4/ccomp",
  ],
  [
    "who asks behind over",
    "rows/NOUN/NNS/0/root with/ADP/IN/3/case bodies/NOUN/NNS/1/nmod ,/PUNCT/,/8/punct over/SCONJ/IN/8/mark who/PRON/WP/8/nsubj should/AUX/MD/8/aux lead/VERB/VB/3/acl:relcl",
    "rows/0/root with/3/case bodies/1/nmod ,/8/punct over/8/mark who/8/nsubj should/8/aux lead/1/advcl",
  ],
  [
    "as many as so many",
    "According/VERB/VBG/3/case to/ADP/IN/1/fixed aides/NOUN/NNS/9/obl ,/PUNCT/,/3/punct as/ADV/RB/6/advmod many/ADJ/JJ/8/advmod as/ADP/IN/1/fixed ten/NUM/CD/9/nsubj died/VERB/VBD/0/root",
    "According/3/case to/1/fixed aides/9/obl ,/3/punct as/6/advmod many/8/advmod as/6/fixed ten/9/nsubj died/0/root",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
