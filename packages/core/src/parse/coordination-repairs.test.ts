/** Repairs of coordination, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
  [
    "a sentence of its own behind a relative clause",
    "It/PRON/PRP/2/nsubj followed/VERB/VBD/0/root quakes/NOUN/NNS/2/obj that/PRON/WDT/5/nsubj killed/VERB/VBD/3/acl:relcl ten/NUM/CD/5/obj ,/PUNCT/,/10/punct but/CCONJ/CC/10/cc hopes/NOUN/NNS/10/nsubj faded/VERB/VBD/5/conj",
    "It/2/nsubj followed/0/root quakes/2/obj that/5/nsubj killed/3/acl:relcl ten/5/obj ,/10/punct but/10/cc hopes/10/nsubj faded/2/conj",
  ],
  [
    "a second relative clause stays one",
    "It/PRON/PRP/2/nsubj banned/VERB/VBD/0/root cars/NOUN/NNS/2/obj that/PRON/WDT/5/nsubj failed/VERB/VBD/3/acl:relcl ,/PUNCT/,/10/punct and/CCONJ/CC/10/cc which/PRON/WDT/10/obj critics/NOUN/NNS/10/nsubj oppose/VERB/VBP/5/conj",
    "It/2/nsubj banned/0/root cars/2/obj that/5/nsubj failed/3/acl:relcl ,/10/punct and/10/cc which/10/obj critics/10/nsubj oppose/5/conj",
  ],
  [
    "what lacks a relative pronoun is a sentence",
    "It/PRON/PRP/2/nsubj followed/VERB/VBD/0/root quakes/NOUN/NNS/2/obj ,/PUNCT/,/7/punct but/CCONJ/CC/6/cc hopes/NOUN/NNS/7/nsubj faded/VERB/VBD/3/acl:relcl",
    "It/2/nsubj followed/0/root quakes/2/obj ,/7/punct but/7/cc hopes/7/nsubj faded/2/conj",
  ],
  [
    "the main verb goes on behind a closed relative clause",
    "He/PRON/PRP/2/nsubj replaced/VERB/VBD/0/root Berg/PROPN/NNP/2/obj ,/PUNCT/,/6/punct who/PRON/WP/6/nsubj lost/VERB/VBD/3/acl:relcl ,/PUNCT/,/10/punct and/CCONJ/CC/10/cc will/AUX/MD/10/aux ask/VERB/VB/6/conj Lund/PROPN/NNP/10/obj",
    "He/2/nsubj replaced/0/root Berg/2/obj ,/6/punct who/6/nsubj lost/3/acl:relcl ,/10/punct and/10/cc will/10/aux ask/2/conj Lund/10/obj",
  ],
  [
    "a relative clause without a second comma goes on",
    "It/PRON/PRP/2/nsubj freed/VERB/VBD/0/root Oda/PROPN/NNP/2/obj ,/PUNCT/,/6/punct who/PRON/WP/6/nsubj escaped/VERB/VBD/3/acl:relcl and/CCONJ/CC/8/cc hid/VERB/VBD/2/conj",
    "It/2/nsubj freed/0/root Oda/2/obj ,/6/punct who/6/nsubj escaped/3/acl:relcl and/8/cc hid/6/conj",
  ],
  [
    "what is told of a part ends at the comma",
    "Men/NOUN/NNS/2/nsubj got/VERB/VBD/0/root years/NOUN/NNS/2/obj ,/PUNCT/,/8/punct two/NUM/CD/8/nsubj of/ADP/IN/7/case them/PRON/PRP/5/nmod suspended/VERB/VBN/2/parataxis ,/PUNCT/,/11/punct and/CCONJ/CC/11/cc paid/VERB/VBD/8/conj fines/NOUN/NNS/11/obj",
    "Men/2/nsubj got/0/root years/2/obj ,/8/punct two/8/nsubj of/7/case them/5/nmod suspended/2/parataxis ,/11/punct and/11/cc paid/2/conj fines/11/obj",
  ],
  [
    "two nouns side by side are one of several things",
    "Police/NOUN/NNS/2/nsubj used/VERB/VBD/0/root batons/NOUN/NNS/2/obj and/CCONJ/CC/5/cc tear/NOUN/NN/3/conj gas/NOUN/NN/3/conj",
    "Police/2/nsubj used/0/root batons/2/obj and/6/cc tear/6/compound gas/3/conj",
  ],
  [
    "one name goes on with the other",
    "They/PRON/PRP/2/nsubj fled/VERB/VBD/0/root in/ADP/IN/4/case Chad/PROPN/NNP/2/obl and/CCONJ/CC/7/cc the/DET/DT/7/det East/PROPN/NNP/2/conj in/ADP/IN/9/case hope/NOUN/NN/7/orphan",
    "They/2/nsubj fled/0/root in/4/case Chad/2/obl and/7/cc the/7/det East/4/conj in/9/case hope/2/obl",
  ],
  [
    "a person goes where the verb is left out",
    "Lund/PROPN/NNP/2/nsubj flew/VERB/VBD/0/root to/ADP/IN/4/case Oslo/PROPN/NNP/2/obl and/CCONJ/CC/6/cc Berg/PROPN/NNP/2/conj to/ADP/IN/8/case Riga/PROPN/NNP/6/orphan",
    "Lund/2/nsubj flew/0/root to/4/case Oslo/2/obl and/6/cc Berg/2/conj to/8/case Riga/6/orphan",
  ],
  [
    "what happens meanwhile is of the main verb",
    "It/PRON/PRP/2/nsubj hit/VERB/VBD/0/root men/NOUN/NNS/2/obj who/PRON/WP/6/nsubj had/AUX/VBD/6/aux met/VERB/VBN/3/acl:relcl ,/PUNCT/,/10/punct while/SCONJ/IN/10/mark police/NOUN/NNS/10/nsubj slept/VERB/VBD/6/advcl",
    "It/2/nsubj hit/0/root men/2/obj who/6/nsubj had/6/aux met/3/acl:relcl ,/10/punct while/10/mark police/10/nsubj slept/2/advcl",
  ],
  [
    "another speaker is no part of what the first one says",
    "They/PRON/PRP/2/nsubj say/VERB/VBP/0/root it/PRON/PRP/4/nsubj won/VERB/VBD/2/ccomp ,/PUNCT/,/8/punct while/SCONJ/IN/8/mark aides/NOUN/NNS/8/nsubj warn/VERB/VBP/4/advcl of/ADP/IN/10/case losses/NOUN/NNS/8/obl",
    "They/2/nsubj say/0/root it/4/nsubj won/2/ccomp ,/8/punct while/8/mark aides/8/nsubj warn/2/advcl of/10/case losses/8/obl",
  ],
  [
    "both of two things are called for",
    "They/PRON/PRP/2/nsubj passed/VERB/VBD/0/root calls/NOUN/NNS/2/obj asking/VERB/VBG/3/acl for/ADP/IN/6/case votes/NOUN/NNS/4/obl to/PART/TO/8/mark wait/VERB/VB/4/xcomp and/CCONJ/CC/13/cc for/SCONJ/IN/13/mark bans/NOUN/NNS/13/nsubj to/PART/TO/13/mark end/VERB/VB/2/conj",
    "They/2/nsubj passed/0/root calls/2/obj asking/3/acl for/6/case votes/4/obl to/8/mark wait/4/xcomp and/13/cc for/13/mark bans/13/nsubj to/13/mark end/8/conj",
  ],
  [
    "the auxiliary of the main verb comes again",
    "He/PRON/PRP/3/nsubj:pass was/AUX/VBD/3/aux:pass held/VERB/VBN/0/root over/ADP/IN/5/case wars/NOUN/NNS/3/obl in/ADP/IN/7/case which/PRON/WDT/10/obl men/NOUN/NNS/10/nsubj:pass were/AUX/VBD/10/aux:pass killed/VERB/VBN/5/acl:relcl ,/PUNCT/,/14/punct and/CCONJ/CC/14/cc was/AUX/VBD/14/aux:pass sued/VERB/VBN/10/conj",
    "He/3/nsubj:pass was/3/aux:pass held/0/root over/5/case wars/3/obl in/7/case which/10/obl men/10/nsubj:pass were/10/aux:pass killed/5/acl:relcl ,/14/punct and/14/cc was/14/aux:pass sued/3/conj",
  ],
  [
    "a number beside a number has a place of its own",
    "91/NUM/CD/3/nsubj:pass were/AUX/VBD/3/aux:pass found/VERB/VBN/0/root in/ADP/IN/5/case Suzu/PROPN/NNP/3/obl and/CCONJ/CC/7/cc 81/NUM/CD/5/conj in/ADP/IN/9/case Noto/PROPN/NNP/7/nmod",
    "91/3/nsubj:pass were/3/aux:pass found/0/root in/5/case Suzu/3/obl and/7/cc 81/3/conj in/9/case Noto/7/orphan",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
