/** Repairs of what stands side by side, and of what a verb takes behind its object. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "a second phrase in parallel is of the second noun",
    "made/VERB/VBD/0/root plates/NOUN/NNS/1/obj for/ADP/IN/4/case kings/NOUN/NNS/2/nmod and/CCONJ/CC/6/cc cups/NOUN/NNS/2/conj for/ADP/IN/8/case tsars/NOUN/NNS/1/obl",
    "made/0/root plates/1/obj for/4/case kings/2/nmod and/6/cc cups/2/conj for/8/case tsars/6/nmod",
  ],
  [
    "plates are not for cups",
    "made/VERB/VBD/0/root plates/NOUN/NNS/1/obj for/ADP/IN/4/case kings/NOUN/NNS/2/nmod and/CCONJ/CC/6/cc cups/NOUN/NNS/4/conj for/ADP/IN/8/case tsars/NOUN/NNS/1/obl",
    "made/0/root plates/1/obj for/4/case kings/2/nmod and/6/cc cups/2/conj for/8/case tsars/6/nmod",
  ],
  [
    "two phrases of the verb stay",
    "made/VERB/VBD/0/root plates/NOUN/NNS/1/obj of/ADP/IN/4/case clay/NOUN/NN/2/nmod and/CCONJ/CC/6/cc cups/NOUN/NNS/2/conj for/ADP/IN/8/case tsars/NOUN/NNS/1/obl",
    "made/0/root plates/1/obj of/4/case clay/2/nmod and/6/cc cups/2/conj for/8/case tsars/1/obl",
  ],
  [
    "nothing stands between the words of one noun",
    "age/NOUN/NN/0/root and/CCONJ/CC/3/cc body/NOUN/NN/1/conj mass/NOUN/NN/1/conj",
    "age/0/root and/4/cc body/4/compound mass/1/conj",
  ],
  [
    "a participle between commas is not the main verb",
    "club/NOUN/NN/3/nsubj ,/PUNCT/,/1/punct docked/VERB/VBD/0/root points/NOUN/NNS/3/obj ,/PUNCT/,/6/punct remain/VERB/VBP/3/conj third/ADV/RB/6/advmod",
    "club/6/nsubj ,/1/punct docked/1/acl points/3/obj ,/6/punct remain/0/root third/6/advmod",
  ],
  [
    "two verbs of one subject stay",
    "club/NOUN/NN/2/nsubj sold/VERB/VBD/0/root shares/NOUN/NNS/2/obj ,/PUNCT/,/5/punct remained/VERB/VBD/2/conj third/ADV/RB/5/advmod",
    "club/2/nsubj sold/0/root shares/2/obj ,/5/punct remained/2/conj third/5/advmod",
  ],
  [
    "the country ends the name",
    "joined/VERB/VBD/0/root Ceramics/PROPN/NNPS/1/obj UK/PROPN/NNP/2/nmod:unmarked",
    "joined/0/root Ceramics/1/obj UK/2/flat",
  ],
  [
    "what somebody went on to do is what they did next",
    "Berg/PROPN/NNP/2/nsubj go/VERB/VBD/0/root on/ADV/RB/2/advmod to/PART/TO/5/mark win/VERB/VB/2/advcl gold/NOUN/NN/5/obj",
    "Berg/2/nsubj go/0/root on/2/compound:prt to/5/mark win/2/xcomp gold/5/obj",
  ],
  [
    "what somebody is blamed for is no part of him",
    "Norvik/PROPN/NNP/2/nsubj blame/VERB/VBZ/0/root update/NOUN/NN/2/obj for/ADP/IN/5/case outage/NOUN/NN/3/nmod",
    "Norvik/2/nsubj blame/0/root update/2/obj for/5/case outage/2/obl",
  ],
  [
    "a gerund goes on with the gerund above",
    "shut/VERB/VBD/0/root ,/PUNCT/,/3/punct forcing/VERB/VBG/1/advcl crews/NOUN/NNS/3/obj to/PART/TO/6/mark stop/VERB/VB/3/xcomp and/CCONJ/CC/8/cc taking/VERB/VBG/6/conj ships/NOUN/NNS/8/obj",
    "shut/0/root ,/3/punct forcing/1/advcl crews/3/obj to/6/mark stop/3/xcomp and/8/cc taking/3/conj ships/8/obj",
  ],
  [
    "a gerund between commas has its object behind it",
    "sank/VERB/VBD/0/root boats/NOUN/NNS/1/obj ,/PUNCT/,/4/punct closing/VERB/VBG/5/amod ports/NOUN/NNS/2/conj ,/PUNCT/,/7/punct forcing/VERB/VBG/1/advcl crews/NOUN/NNS/7/obj",
    "sank/0/root boats/1/obj ,/4/punct closing/1/advcl ports/4/obj ,/7/punct forcing/1/advcl crews/7/obj",
  ],
  [
    "a participle between commas is no second subject",
    "striker/NOUN/NN/6/nsubj ,/PUNCT/,/1/punct signed/VERB/VBD/6/csubj in/ADP/IN/5/case May/PROPN/NNP/3/obl scored/VERB/VBD/0/root",
    "striker/6/nsubj ,/1/punct signed/1/acl in/5/case May/3/obl scored/0/root",
  ],
  [
    "a noun before a quoted one is a part of it",
    "faced/VERB/VBD/0/root a/DET/DT/3/det consumer/NOUN/NN/1/obj \"/PUNCT/``/5/punct revolt/NOUN/NN/1/obj \"/PUNCT/''/5/punct",
    'faced/0/root a/5/det consumer/5/compound "/5/punct revolt/1/obj "/5/punct',
  ],
  [
    "without a conjunction the second word is the object",
    "sold/VERB/VBD/0/root drugs/NOUN/NNS/1/obj that/PRON/WDT/5/nsubj slow/VERB/VBP/2/acl:relcl decline/VERB/VBP/2/acl:relcl modestly/ADV/RB/5/advmod",
    "sold/0/root drugs/1/obj that/4/nsubj slow/2/acl:relcl decline/4/obj modestly/4/advmod",
  ],
  [
    "of what a subject does and does the second is its verb",
    "bats/NOUN/NNS/0/root that/PRON/WDT/4/nsubj hibernate/VERB/VBP/1/acl:relcl age/VERB/VBP/1/acl:relcl slowly/ADV/RB/4/advmod",
    "bats/0/root that/4/nsubj hibernate/1/acl:relcl age/1/acl:relcl slowly/4/advmod",
  ],
  [
    "the year in which something is won is not won",
    "won/VERB/VBD/0/root gold/NOUN/NN/1/obj that/DET/DT/4/det year/NOUN/NN/2/conj",
    "won/0/root gold/1/obj that/4/det year/1/obl:unmarked",
  ],
  [
    "thanks to is a preposition",
    "rose/VERB/VBD/0/root to/ADP/IN/3/case half/NOUN/NN/1/obl thanks/NOUN/NNS/3/nmod:unmarked to/ADP/IN/6/case luck/NOUN/NN/4/nmod",
    "rose/0/root to/3/case half/1/obl thanks/6/case to/4/fixed luck/1/obl",
  ],
  [
    "a rank is who bears it",
    "world/NOUN/NN/4/nsubj No/PROPN/NNP/1/appos 1/NUM/CD/2/flat won/VERB/VBD/0/root",
    "world/2/compound No/4/nsubj 1/2/nummod won/0/root",
  ],
  [
    "what somebody once did is no purpose",
    "Tang/PROPN/NNP/2/nsubj use/VERB/VBD/0/root to/PART/TO/4/mark design/VERB/VB/2/advcl phones/NOUN/NNS/4/obj",
    "Tang/2/nsubj use/0/root to/4/mark design/2/xcomp phones/4/obj",
  ],
  [
    "what a thing is due to do is of the thing",
    "work/VERB/VBP/0/root on/ADP/IN/3/case probes/NOUN/NNS/1/obl due/ADJ/JJ/1/advcl to/PART/TO/6/mark fly/VERB/VB/4/xcomp",
    "work/0/root on/3/case probes/1/obl due/3/acl to/6/mark fly/4/xcomp",
  ],
  [
    "what a prize is won for is no part of it",
    "Harvey/PROPN/NNP/2/nsubj win/VERB/VBD/0/root prize/NOUN/NN/2/obj for/ADP/IN/5/case novels/NOUN/NNS/3/nmod",
    "Harvey/2/nsubj win/0/root prize/2/obj for/5/case novels/2/obl",
  ],
  [
    "behind a phrase that opens it a sentence has a verb",
    "In/ADP/IN/2/case Europe/PROPN/NNP/0/root ,/PUNCT/,/2/punct ASML/PROPN/NNP/2/appos ,/PUNCT/,/4/punct closed/VERB/VBD/4/acl lower/ADJ/JJR/6/xcomp ./PUNCT/,/2/punct",
    "In/2/case Europe/6/obl ,/2/punct ASML/6/nsubj ,/4/punct closed/0/root lower/6/xcomp ./6/punct",
  ],
  [
    "what has a copula and a subject is a clause",
    "play/VERB/VBP/0/root on/ADP/IN/3/case Sunday/PROPN/NNP/1/obl when/ADV/WRB/6/advmod they/PRON/PRP/6/nsubj be/AUX/VB/8/cop without/ADP/IN/8/case Berg/PROPN/NNP/1/obl",
    "play/0/root on/3/case Sunday/1/obl when/8/advmod they/8/nsubj be/8/cop without/8/case Berg/1/advcl",
  ],
])("%s", (_, parsed, mended) => {
  expect(writeTree(repairTree(tokensOf(parsed)))).toBe(mended);
});
