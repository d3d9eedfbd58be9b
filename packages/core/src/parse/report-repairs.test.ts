/** Repairs of what reports are full of, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "a bare weekday says when",
    "Cooks/NOUN/NNS/2/nsubj joined/VERB/VBD/0/root the/DET/DT/4/det strike/NOUN/NN/2/obj Thursday/PROPN/NNP/4/appos",
    "Cooks/2/nsubj joined/0/root the/4/det strike/2/obj Thursday/2/obl:unmarked",
  ],
  [
    "what is due to report will",
    "panel/NOUN/NN/5/nsubj is/AUX/VBZ/5/cop due/ADJ/JJ/5/case to/ADP/IN/5/mark report/NOUN/NN/0/root in/ADP/IN/7/case May/PROPN/NNP/5/nmod",
    "panel/3/nsubj is/3/cop due/0/root to/5/mark report/3/xcomp in/7/case May/5/obl",
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
    "what a relative clause says hangs on it",
    "union/NOUN/NN/9/nsubj ,/PUNCT/,/4/punct which/PRON/WDT/4/nsubj say/VERB/VBZ/1/acl:relcl laws/NOUN/NNS/6/nsubj harm/VERB/VBP/1/acl:relcl it/PRON/PRP/6/obj ,/PUNCT/,/1/punct struck/VERB/VBD/0/root",
    "union/9/nsubj ,/4/punct which/4/nsubj say/1/acl:relcl laws/6/nsubj harm/4/ccomp it/6/obj ,/1/punct struck/0/root",
  ],
  [
    "whoever stands before said says it",
    "shells/NOUN/NNS/2/nsubj hit/VERB/VBD/9/ccomp Elin/PROPN/NNP/2/obl in/ADP/IN/3/case ,/PUNCT/,/7/punct a/DET/DT/7/det nurse/NOUN/NN/3/appos ,/PUNCT/,/9/punct say/VERB/VBD/0/root",
    "shells/2/nsubj hit/9/ccomp Elin/2/obl in/3/case ,/7/punct a/7/det nurse/9/nsubj ,/9/punct say/0/root",
  ],
  [
    "a participle behind had is its verb",
    "billion/NUM/CD/0/root it/PRON/PRP/3/nsubj have/VERB/VBD/1/acl:relcl forecast/VERB/VBN/3/obj in/ADP/IN/6/case May/PROPN/NNP/3/obl",
    "billion/0/root it/4/nsubj have/4/aux forecast/1/acl:relcl in/6/case May/4/obl",
  ],
  [
    "what drove a rise drove no figure",
    "Rents/NOUN/NNS/2/nsubj rose/VERB/VBD/0/root to/ADP/IN/5/case 5/NUM/CD/5/nummod %/SYM/NN/2/obl ,/PUNCT/,/7/punct driven/VERB/VBN/5/acl by/ADP/IN/9/case demand/NOUN/NN/7/obl:agent",
    "Rents/2/nsubj rose/0/root to/5/case 5/5/nummod %/2/obl ,/7/punct driven/2/advcl by/9/case demand/7/obl:agent",
  ],
  [
    "a ferry capsized, and no passengers",
    "Ten/NUM/CD/2/nsubj died/VERB/VBD/0/root after/ADP/IN/5/case a/DET/DT/5/det ferry/NOUN/NN/2/obl carrying/VERB/VBG/5/acl nuns/NOUN/NNS/6/obj capsize/VERB/VBN/7/acl",
    "Ten/2/nsubj died/0/root after/8/mark a/5/det ferry/8/nsubj carrying/5/acl nuns/6/obj capsize/2/advcl",
  ],
  [
    "shells that were fired hit something",
    "Ten/NUM/CD/3/nsubj:pass were/AUX/VBD/3/aux:pass hurt/VERB/VBN/0/root when/ADV/WRB/9/advmod shells/NOUN/NNS/6/nsubj fired/VERB/VBD/9/advcl from/ADP/IN/8/case Elin/PROPN/NNP/6/obl hit/VERB/VBD/3/advcl it/PRON/PRP/9/obj",
    "Ten/3/nsubj:pass were/3/aux:pass hurt/0/root when/9/advmod shells/9/nsubj fired/5/acl from/8/case Elin/6/obl hit/3/advcl it/9/obj",
  ],
  [
    "what a bank estimates is no kind of estimates",
    "step/NOUN/NN/0/root that/SCONJ/IN/6/mark banks/NOUN/NNS/4/compound estimate/NOUN/NNS/6/nsubj would/AUX/MD/6/aux cost/VERB/VB/1/acl:relcl it/PRON/PRP/6/obj",
    "step/0/root that/6/nsubj banks/4/nsubj estimate/1/acl:relcl would/6/aux cost/4/ccomp it/6/obj",
  ],
  [
    "what a relative clause ends with is no second subject",
    "nurse/NOUN/NN/8/nsubj:pass who/PRON/WP/3/nsubj bought/VERB/VBD/1/acl:relcl cars/NOUN/NNS/3/obj and/CCONJ/CC/8/cc boats/NOUN/NNS/8/nsubj:pass was/AUX/VBD/8/aux:pass jailed/VERB/VBN/0/root",
    "nurse/8/nsubj:pass who/3/nsubj bought/1/acl:relcl cars/3/obj and/6/cc boats/4/conj was/8/aux:pass jailed/0/root",
  ],
  [
    "critics who say it do not do it",
    "cap/NOUN/NN/0/root ,/PUNCT/,/5/punct which/PRON/WDT/6/nsubj critics/NOUN/NNS/6/nsubj say/VERB/VBP/1/acl:relcl hurt/VERB/VBD/5/ccomp them/PRON/PRP/6/obj",
    "cap/0/root ,/5/punct which/6/nsubj critics/5/nsubj say/1/acl:relcl hurt/5/ccomp them/6/obj",
  ],
  [
    "a sentence has the subject of its participle",
    "lira/NOUN/NN/6/nsubj rose/VERB/VBN/0/root again/ADV/RB/2/advmod ,/PUNCT/,/6/punct having/AUX/VBG/6/aux lost/VERB/VBN/2/conj ground/NOUN/NN/6/obj",
    "lira/2/nsubj rose/0/root again/2/advmod ,/6/punct having/6/aux lost/2/advcl ground/6/obj",
  ],
  [
    "what was refused is not only there",
    "There/PRON/EX/2/expl is/VERB/VBZ/0/root hope/NOUN/NN/2/nsubj ,/PUNCT/,/6/punct and/CCONJ/CC/6/cc pills/NOUN/NNS/3/conj were/AUX/VBD/8/aux:pass sold/VERB/VBN/2/parataxis",
    "There/2/expl is/0/root hope/2/nsubj ,/6/punct and/8/cc pills/8/nsubj:pass were/8/aux:pass sold/2/conj",
  ],
  [
    "the rest is no place",
    "Ten/NUM/CD/3/nsubj:pass were/AUX/VBD/3/aux:pass built/VERB/VBN/0/root in/ADP/IN/5/case Peru/PROPN/NNP/3/obl and/CCONJ/CC/8/cc the/DET/DT/8/det rest/NOUN/NN/5/conj in/ADP/IN/10/case Chile/PROPN/NNP/8/nmod",
    "Ten/3/nsubj:pass were/3/aux:pass built/0/root in/5/case Peru/3/obl and/8/cc the/8/det rest/3/conj in/10/case Chile/8/orphan",
  ],
  [
    "what it is despite the rain is of the clause",
    "Turnout/NOUN/NN/3/nsubj was/AUX/VBD/3/cop half/NOUN/NN/0/root despite/ADP/IN/5/case rain/NOUN/NN/3/nmod",
    "Turnout/3/nsubj was/3/cop half/0/root despite/5/case rain/3/obl",
  ],
  [
    "what somebody considers is for him to do",
    "Lund/PROPN/NNP/2/nsubj considers/VERB/VBZ/0/root whether/SCONJ/IN/5/mark to/PART/TO/5/mark sell/VERB/VB/2/ccomp it/PRON/PRP/5/obj",
    "Lund/2/nsubj considers/0/root whether/5/mark to/5/mark sell/2/xcomp it/5/obj",
  ],
  [
    "nobody owns the town of a shop",
    "shop/NOUN/NN/0/root in/ADP/IN/3/case Elin/PROPN/NNP/1/nmod own/VERB/VBN/3/acl by/ADP/IN/6/case Lund/PROPN/NNP/4/obl:agent",
    "shop/0/root in/3/case Elin/1/nmod own/1/acl by/6/case Lund/4/obl:agent",
  ],
  [
    "what stands before an owner is of the owner",
    "South/PROPN/NNP/2/compound Wales/PROPN/NNP/5/compound Police/PROPN/NNP/5/nmod:poss 's/PART/POS/3/case unit/NOUN/NN/0/root",
    "South/2/compound Wales/3/compound Police/5/nmod:poss 's/3/case unit/0/root",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
