/** Repairs of what reports are full of, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "a label before what is told is not told",
    "Claim/NOUN/NN/10/ccomp :/PUNCT/:/5/punct Rents/NOUN/NNS/5/nsubj have/AUX/VBP/5/aux doubled/VERB/VBN/1/appos ,/PUNCT/,/5/punct Owen/PROPN/NNP/10/nsubj Pryce/PROPN/NNP/7/flat once/ADV/RB/10/advmod told/VERB/VBD/0/root us/PRON/PRP/10/iobj",
    "Claim/5/parataxis :/5/punct Rents/5/nsubj have/5/aux doubled/10/ccomp ,/5/punct Owen/10/nsubj Pryce/7/flat once/10/advmod told/0/root us/10/iobj",
  ],
  [
    "a day before a colon says when",
    "9/NUM/CD/0/root May/PROPN/NNP/1/nmod:unmarked 2023/NUM/CD/1/nmod:unmarked :/PUNCT/:/7/punct A/DET/DT/6/det roof/NOUN/NN/7/nsubj falls/VERB/VBZ/1/parataxis ./PUNCT/./1/punct",
    "9/7/obl:unmarked May/1/nmod:unmarked 2023/1/nmod:unmarked :/7/punct A/6/det roof/7/nsubj falls/0/root ./7/punct",
  ],
  [
    "what is before a colon is no day",
    "Rule/NOUN/NN/0/root 9/NUM/CD/1/nummod :/PUNCT/:/5/punct Nobody/PRON/NN/5/nsubj runs/VERB/VBZ/1/parataxis",
    "Rule/0/root 9/1/nummod :/5/punct Nobody/5/nsubj runs/1/parataxis",
  ],
  [
    "a bare weekday says when",
    "Cooks/NOUN/NNS/2/nsubj joined/VERB/VBD/0/root the/DET/DT/4/det strike/NOUN/NN/2/obj Thursday/PROPN/NNP/4/appos",
    "Cooks/2/nsubj joined/0/root the/4/det strike/2/obj Thursday/2/obl:unmarked",
  ],
  [
    "what is due to a cause is not to come",
    "delay/NOUN/NN/5/nsubj is/AUX/VBZ/5/cop due/ADJ/JJ/5/case to/ADP/IN/5/case rain/NOUN/NN/0/root",
    "delay/5/nsubj is/5/cop due/5/case to/5/case rain/0/root",
  ],
  [
    "a second verb in the pluperfect is said, too",
    "Oslo/PROPN/NNP/2/nsubj say/VERB/VBD/0/root it/PRON/PRP/5/nsubj was/AUX/VBD/5/cop sorry/ADJ/JJ/2/ccomp but/CCONJ/CC/9/cc had/AUX/VBD/9/aux not/PART/RB/9/advmod left/VERB/VBN/2/conj",
    "Oslo/2/nsubj say/0/root it/5/nsubj was/5/cop sorry/2/ccomp but/9/cc had/9/aux not/9/advmod left/5/conj",
  ],
  [
    "no plan denies anything",
    "Oslo/PROPN/NNP/2/nsubj say/VERB/VBD/0/root the/DET/DT/4/det plan/NOUN/NN/5/nsubj failed/VERB/VBD/2/ccomp ,/PUNCT/,/9/punct but/CCONJ/CC/9/cc not/PART/RB/9/advmod deny/VERB/VB/5/conj it/PRON/PRP/9/obj",
    "Oslo/2/nsubj say/0/root the/4/det plan/5/nsubj failed/2/ccomp ,/9/punct but/9/cc not/9/advmod deny/2/conj it/9/obj",
  ],
  [
    "whoever stands before said says it",
    "shells/NOUN/NNS/2/nsubj hit/VERB/VBD/9/ccomp Elin/PROPN/NNP/2/obl in/ADP/IN/3/case ,/PUNCT/,/7/punct a/DET/DT/7/det nurse/NOUN/NN/3/appos ,/PUNCT/,/9/punct say/VERB/VBD/0/root",
    "shells/2/nsubj hit/9/ccomp Elin/2/obl in/3/case ,/7/punct a/7/det nurse/9/nsubj ,/9/punct say/0/root",
  ],
  [
    "what drove a rise drove no figure",
    "Rents/NOUN/NNS/2/nsubj rose/VERB/VBD/0/root to/ADP/IN/5/case 5/NUM/CD/5/nummod %/SYM/NN/2/obl ,/PUNCT/,/7/punct driven/VERB/VBN/5/acl by/ADP/IN/9/case demand/NOUN/NN/7/obl:agent",
    "Rents/2/nsubj rose/0/root to/5/case 5/5/nummod %/2/obl ,/7/punct driven/2/advcl by/9/case demand/7/obl:agent",
  ],
  [
    "the rest is no place",
    "Ten/NUM/CD/3/nsubj:pass were/AUX/VBD/3/aux:pass built/VERB/VBN/0/root in/ADP/IN/5/case Peru/PROPN/NNP/3/obl and/CCONJ/CC/8/cc the/DET/DT/8/det rest/NOUN/NN/5/conj in/ADP/IN/10/case Chile/PROPN/NNP/8/nmod",
    "Ten/3/nsubj:pass were/3/aux:pass built/0/root in/5/case Peru/3/obl and/8/cc the/8/det rest/3/conj in/10/case Chile/8/orphan",
  ],
  [
    "what stands before an owner is of the owner",
    "South/PROPN/NNP/2/compound Wales/PROPN/NNP/5/compound Police/PROPN/NNP/5/nmod:poss 's/PART/POS/3/case unit/NOUN/NN/0/root",
    "South/2/compound Wales/3/compound Police/5/nmod:poss 's/3/case unit/0/root",
  ],
  [
    "two nouns side by side are one of several things",
    "Police/NOUN/NNS/2/nsubj used/VERB/VBD/0/root batons/NOUN/NNS/2/obj and/CCONJ/CC/5/cc tear/NOUN/NN/3/conj gas/NOUN/NN/3/conj",
    "Police/2/nsubj used/0/root batons/2/obj and/6/cc tear/6/compound gas/3/conj",
  ],
  [
    "a number beside a number has a place of its own",
    "91/NUM/CD/3/nsubj:pass were/AUX/VBD/3/aux:pass found/VERB/VBN/0/root in/ADP/IN/5/case Suzu/PROPN/NNP/3/obl and/CCONJ/CC/7/cc 81/NUM/CD/5/conj in/ADP/IN/9/case Noto/PROPN/NNP/7/nmod",
    "91/3/nsubj:pass were/3/aux:pass found/0/root in/5/case Suzu/3/obl and/7/cc 81/3/conj in/9/case Noto/7/orphan",
  ],
  [
    "whoever denies it blames something",
    "Lund/PROPN/NNP/2/nsubj denied/VERB/VBD/0/root rules/NOUN/NNS/5/nsubj:pass were/AUX/VBD/5/aux:pass broken/VERB/VBN/2/ccomp and/CCONJ/CC/7/cc blamed/VERB/VBD/5/conj heat/NOUN/NN/7/obj",
    "Lund/2/nsubj denied/0/root rules/5/nsubj:pass were/5/aux:pass broken/2/ccomp and/7/cc blamed/2/conj heat/7/obj",
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
    "the words before an owner are its own",
    "The/DET/DT/3/det weather/NOUN/NN/5/compound agency/NOUN/NN/5/nmod:poss 's/PART/POS/3/case chief/NOUN/NN/6/nsubj left/VERB/VBD/0/root",
    "The/3/det weather/3/compound agency/5/nmod:poss 's/3/case chief/6/nsubj left/0/root",
  ],
  [
    "an aim pursues nothing",
    "Troops/NOUN/NNS/2/nsubj moved/VERB/VBD/0/root with/SCONJ/IN/7/mark the/DET/DT/5/det aim/NOUN/NN/7/nsubj of/SCONJ/IN/7/mark winning/VERB/VBG/2/advcl",
    "Troops/2/nsubj moved/0/root with/5/case the/5/det aim/2/obl of/7/mark winning/5/acl",
  ],
  [
    "nothing stands between the words of one noun",
    "age/NOUN/NN/0/root and/CCONJ/CC/3/cc body/NOUN/NN/1/conj mass/NOUN/NN/1/conj",
    "age/0/root and/4/cc body/4/compound mass/1/conj",
  ],
  [
    "what somebody is blamed for is no part of him",
    "Norvik/PROPN/NNP/2/nsubj blame/VERB/VBZ/0/root update/NOUN/NN/2/obj for/ADP/IN/5/case outage/NOUN/NN/3/nmod",
    "Norvik/2/nsubj blame/0/root update/2/obj for/5/case outage/2/obl",
  ],
  [
    "whoever stands behind `by` does what the noun tells, where the verb is active",
    "Oslo/PROPN/NNP/2/nsubj blocked/VERB/VBD/0/root the/DET/DT/4/det takeover/NOUN/NN/2/obj of/ADP/IN/6/case Norvik/PROPN/NNP/4/nmod by/ADP/IN/8/case Corva/PROPN/NNP/2/obl",
    "Oslo/2/nsubj blocked/0/root the/4/det takeover/2/obj of/6/case Norvik/4/nmod by/8/case Corva/4/nmod",
  ],
  [
    "the halves of a name with a hyphen are one name",
    "federation/NOUN/NN/0/root VNO/PROPN/NNP/1/appos -/PUNCT/HYPH/4/punct NCW/PROPN/NNP/1/appos",
    "federation/0/root VNO/4/compound -/4/punct NCW/1/appos",
  ],
  [
    "two capitals with nothing between are one name",
    "She/PRON/PRP/2/nsubj works/VERB/VBZ/0/root in/ADP/IN/5/case New/PROPN/NNP/2/obl Zealand/PROPN/NNP/2/obl",
    "She/2/nsubj works/0/root in/5/case New/5/compound Zealand/2/obl",
  ],
  [
    "what something is rid of is no part of it",
    "Rivas/PROPN/NNP/2/nsubj rid/VERB/VBD/0/root the/DET/DT/4/det port/NOUN/NN/2/obj of/ADP/IN/7/case its/PRON/PRP$/7/nmod:poss gangs/NOUN/NNS/4/nmod",
    "Rivas/2/nsubj rid/0/root the/4/det port/2/obj of/7/case its/7/nmod:poss gangs/2/obl",
  ],
  [
    "a name in commas is that of the mother",
    "mother/NOUN/NN/10/nsubj of/ADP/IN/3/case one/NUM/CD/1/nmod of/ADP/IN/6/case the/DET/DT/6/det pupils/NOUN/NNS/3/nmod ,/PUNCT/,/8/punct Dana/PROPN/NNP/6/appos ,/PUNCT/,/8/punct left/VERB/VBD/0/root",
    "mother/10/nsubj of/3/case one/1/nmod of/6/case the/6/det pupils/3/nmod ,/8/punct Dana/1/appos ,/8/punct left/0/root",
  ],
  [
    "what a prize is won for is no part of it",
    "Harvey/PROPN/NNP/2/nsubj win/VERB/VBD/0/root prize/NOUN/NN/2/obj for/ADP/IN/5/case novels/NOUN/NNS/3/nmod",
    "Harvey/2/nsubj win/0/root prize/2/obj for/5/case novels/2/obl",
  ],
  [
    "bodies named last before the verb speak",
    "Fire/NOUN/NN/2/nsubj killed/VERB/VBD/11/ccomp Moe/PROPN/NNP/2/obj ,/PUNCT/,/6/punct the/DET/DT/6/det army/NOUN/NN/3/appos and/CCONJ/CC/10/cc the/DET/DT/10/det local/ADJ/JJ/10/amod police/NOUN/NNS/6/conj say/VERB/VBD/0/root",
    "Fire/2/nsubj killed/11/ccomp Moe/2/obj ,/6/punct the/6/det army/11/nsubj and/10/cc the/10/det local/10/amod police/6/conj say/0/root",
  ],
  [
    "a body that no conjunction joins to the name before speaks",
    "Fire/NOUN/NN/2/nsubj killed/VERB/VBD/9/ccomp Moe/PROPN/NNP/2/obj ,/PUNCT/,/6/punct the/DET/DT/6/det army/NOUN/NN/3/conj and/CCONJ/CC/8/cc police/NOUN/NNS/6/conj say/VERB/VBD/0/root",
    "Fire/2/nsubj killed/9/ccomp Moe/2/obj ,/6/punct the/6/det army/9/nsubj and/8/cc police/6/conj say/0/root",
  ],
  [
    "what is said in the present does not go on in the past",
    "He/PRON/PRP/2/nsubj said/VERB/VBD/0/root they/PRON/PRP/4/nsubj cram/VERB/VBP/2/ccomp boats/NOUN/NNS/4/obj ,/PUNCT/,/8/punct and/CCONJ/CC/8/cc asked/VERB/VBD/4/conj for/ADP/IN/10/case deals/NOUN/NNS/8/obl",
    "He/2/nsubj said/0/root they/4/nsubj cram/2/ccomp boats/4/obj ,/8/punct and/8/cc asked/2/conj for/10/case deals/8/obl",
  ],
  [
    "whoever is asked declines to comment",
    "Aides/NOUN/NNS/2/nsubj said/VERB/VBD/0/root Kyiv/PROPN/NNP/4/nsubj won/VERB/VBD/2/ccomp but/CCONJ/CC/6/cc decline/VERB/VBD/4/conj to/PART/TO/8/mark comment/VERB/VB/6/xcomp",
    "Aides/2/nsubj said/0/root Kyiv/4/nsubj won/2/ccomp but/6/cc decline/2/conj to/8/mark comment/6/xcomp",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
