/** Repairs of clauses that describe a noun or hang on a verb. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "nobody deceives charges",
    "charges/NOUN/NNS/0/root that/PRON/WDT/4/obj she/PRON/PRP/4/nsubj deceived/VERB/VBD/1/acl:relcl patients/NOUN/NNS/4/obj",
    "charges/0/root that/4/mark she/4/nsubj deceived/1/acl patients/4/obj",
  ],
  [
    "what somebody gives others stays what is given",
    "money/NOUN/NN/0/root that/PRON/WDT/4/obj they/PRON/PRP/4/nsubj give/VERB/VBP/1/acl:relcl patients/NOUN/NNS/4/obj",
    "money/0/root that/4/obj they/4/nsubj give/1/acl:relcl patients/4/obj",
  ],
  [
    "who is so old is no age",
    "Berg/PROPN/NNP/6/nsubj ,/PUNCT/,/3/punct 70/NUM/CD/1/nmod:unmarked who/PRON/WP/5/nsubj limps/VERB/VBZ/3/acl:relcl left/VERB/VBD/0/root",
    "Berg/6/nsubj ,/3/punct 70/1/nmod:unmarked who/5/nsubj limps/1/acl:relcl left/0/root",
  ],
  [
    "who is from a body is no body",
    "Ida/PROPN/NNP/8/nsubj Lund/PROPN/NNP/1/flat of/ADP/IN/4/case Vega/PROPN/NNP/1/nmod ,/PUNCT/,/7/punct who/PRON/WP/7/nsubj limps/VERB/VBZ/4/acl:relcl left/VERB/VBD/0/root",
    "Ida/8/nsubj Lund/1/flat of/4/case Vega/1/nmod ,/7/punct who/7/nsubj limps/1/acl:relcl left/0/root",
  ],
  [
    "who is the head of a bank is no bank, whose name has an article",
    "head/NOUN/NN/0/root of/ADP/IN/4/case the/DET/DT/4/det Vega/PROPN/NNP/1/nmod ,/PUNCT/,/7/punct who/PRON/WP/7/nsubj fled/VERB/VBD/4/acl:relcl",
    "head/0/root of/4/case the/4/det Vega/1/nmod ,/7/punct who/7/nsubj fled/1/acl:relcl",
  ],
  [
    "the last word of a museum's name is not where something is",
    "Museum/PROPN/NNP/0/root of/ADP/IN/3/case Docks/PROPN/NNPS/1/nmod ,/PUNCT/,/7/punct where/ADV/WRB/7/advmod it/PRON/PRP/7/nsubj lies/VERB/VBZ/3/acl:relcl",
    "Museum/0/root of/3/case Docks/1/nmod ,/7/punct where/7/advmod it/7/nsubj lies/1/acl:relcl",
  ],
  [
    "most of those who live in a camp are of the people",
    "people/NOUN/NNS/2/nsubj live/VERB/VBP/0/root in/ADP/IN/4/case camp/NOUN/NN/2/obl ,/PUNCT/,/9/punct most/ADJ/JJS/9/nsubj of/ADP/IN/8/case whom/PRON/WP/6/nmod fled/VERB/VBD/4/acl:relcl",
    "people/2/nsubj live/0/root in/4/case camp/2/obl ,/9/punct most/9/nsubj of/8/case whom/6/nmod fled/1/acl:relcl",
  ],
  [
    "what is from a body may be",
    "song/NOUN/NN/0/root of/ADP/IN/3/case Vega/PROPN/NNP/1/nmod ,/PUNCT/,/6/punct who/PRON/WP/6/nsubj sing/VERB/VBP/3/acl:relcl",
    "song/0/root of/3/case Vega/1/nmod ,/6/punct who/6/nsubj sing/3/acl:relcl",
  ],
  [
    "objections say nothing",
    "over/ADP/IN/2/case objection/NOUN/NNS/0/root of/ADP/IN/4/case Spain/PROPN/NNP/2/nmod ,/PUNCT/,/7/punct which/PRON/WDT/7/nsubj say/VERB/VBP/2/acl:relcl no/INTJ/UH/7/obj",
    "over/2/case objection/0/root of/4/case Spain/2/nmod ,/7/punct which/7/nsubj say/4/acl:relcl no/7/obj",
  ],
  [
    "the last of two works was filmed where the first has been told of",
    "Room/PROPN/NNP/0/root which/PRON/WDT/3/nsubj won/VERB/VBD/1/acl:relcl and/CCONJ/CC/5/cc Stamp/PROPN/NNP/1/conj ,/PUNCT/,/7/punct filmed/VERB/VBN/1/acl",
    "Room/0/root which/3/nsubj won/1/acl:relcl and/5/cc Stamp/1/conj ,/7/punct filmed/5/acl",
  ],
  [
    "two works may be filmed",
    "Room/PROPN/NNP/0/root and/CCONJ/CC/3/cc Stamp/PROPN/NNP/1/conj ,/PUNCT/,/5/punct filmed/VERB/VBN/1/acl",
    "Room/0/root and/3/cc Stamp/1/conj ,/5/punct filmed/1/acl",
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
    "a relative pronoun before a subject is no second one",
    "protest/NOUN/NNS/0/root that/PRON/WDT/4/nsubj Oslo/PROPN/NNP/4/nsubj fears/VERB/VBZ/1/acl:relcl and/CCONJ/CC/6/cc firm/NOUN/NNS/1/conj neither/DET/DT/11/nsubj of/ADP/IN/9/case which/PRON/WDT/7/nmod it/PRON/PRP/11/nsubj named/VERB/VBD/6/acl:relcl",
    "protest/0/root that/4/obj Oslo/4/nsubj fears/1/acl:relcl and/6/cc firm/1/conj neither/11/obj of/9/case which/7/nmod it/11/nsubj named/6/acl:relcl",
  ],
  [
    "what follows from so much of something is said of no noun",
    "drew/VERB/VBD/0/root so/ADV/RB/3/advmod much/ADJ/JJ/4/amod water/NOUN/NN/1/obj from/ADP/IN/6/case rivers/NOUN/NNS/1/obl that/SCONJ/IN/9/mark lakes/NOUN/NNS/9/nsubj sank/VERB/VBD/6/acl:relcl",
    "drew/0/root so/3/advmod much/4/amod water/1/obj from/6/case rivers/1/obl that/9/mark lakes/9/nsubj sank/1/advcl",
  ],
  [
    "a time is not what somebody is ousted",
    "time/NOUN/NN/0/root that/PRON/WDT/4/obj they/PRON/PRP/4/nsubj oust/VERB/VBP/1/acl:relcl her/PRON/PRP/4/obj",
    "time/0/root that/4/mark they/4/nsubj oust/1/acl:relcl her/4/obj",
  ],
  [
    "whom a bear killed is not what it lives",
    "bear/NOUN/NN/0/root that/PRON/WDT/3/nsubj killed/VERB/VBD/1/acl:relcl him/PRON/PRP/7/obj ,/PUNCT/,/7/punct which/PRON/WDT/7/nsubj lives/VERB/VBZ/1/acl:relcl here/ADV/RB/7/advmod",
    "bear/0/root that/3/nsubj killed/1/acl:relcl him/3/obj ,/7/punct which/7/nsubj lives/1/acl:relcl here/7/advmod",
  ],
  [
    "what is published is a study, and no country",
    "study/NOUN/NN/0/root of/ADP/IN/3/case men/NOUN/NNS/1/nmod in/ADP/IN/5/case countries/NOUN/NNS/3/nmod publish/VERB/VBN/5/acl",
    "study/0/root of/3/case men/1/nmod in/5/case countries/3/nmod publish/1/acl",
  ],
  [
    "a clause that is of a noun stays with it",
    "drew/VERB/VBD/0/root water/NOUN/NN/1/obj from/ADP/IN/4/case rivers/NOUN/NNS/1/obl that/SCONJ/IN/7/mark lakes/NOUN/NNS/7/nsubj feed/VERB/VBP/4/acl:relcl",
    "drew/0/root water/1/obj from/4/case rivers/1/obl that/7/mark lakes/7/nsubj feed/4/acl:relcl",
  ],
  [
    "whom is of the person before it",
    "information/NOUN/NN/0/root on/ADP/IN/3/case Ruiz/PROPN/NNP/1/nmod ,/PUNCT/,/7/punct whom/PRON/WP/7/obj they/PRON/PRP/7/nsubj freed/VERB/VBD/1/acl:relcl",
    "information/0/root on/3/case Ruiz/1/nmod ,/7/punct whom/7/obj they/7/nsubj freed/3/acl:relcl",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
