/** Repairs of who speaks, on trees as a parser gives them. */
import { expect, test } from "vitest";
import { repairTree } from "./repairs.ts";
import { tokensOf, writeTree } from "./trees.testing.ts";

test.each([
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
    "who speaks stands behind the opening clause",
    "Asked/VERB/VBN/9/advcl whether/SCONJ/IN/4/mark it/PRON/PRP/4/nsubj failed/VERB/VBD/1/ccomp ,/PUNCT/,/7/punct an/DET/DT/7/det aide/NOUN/NN/4/nsubj abroad/ADV/RB/7/advmod said/VERB/VBD/0/root so/ADV/RB/9/advmod",
    "Asked/9/advcl whether/4/mark it/4/nsubj failed/1/ccomp ,/7/punct an/7/det aide/9/nsubj abroad/7/advmod said/0/root so/9/advmod",
  ],
  [
    "behind with is who says so",
    "They/PRON/PRP/2/nsubj urged/VERB/VBD/0/root calm/NOUN/NN/2/obj ,/PUNCT/,/7/punct with/SCONJ/IN/7/mark Lund/PROPN/NNP/2/dep saying/VERB/VBG/2/advcl so/ADV/RB/7/advmod",
    "They/2/nsubj urged/0/root calm/2/obj ,/7/punct with/7/mark Lund/7/nsubj saying/2/advcl so/7/advmod",
  ],
  [
    "a speaker with a phrase behind it says it",
    "Doors/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass smashed/VERB/VBN/9/ccomp ,/PUNCT/,/3/punct aides/NOUN/NNS/3/nsubj:pass from/ADP/IN/8/case his/PRON/PRP$/8/nmod:poss office/NOUN/NN/5/nmod say/VERB/VBD/0/root",
    "Doors/3/nsubj:pass were/3/aux:pass smashed/9/ccomp ,/3/punct aides/9/nsubj from/8/case his/8/nmod:poss office/5/nmod say/0/root",
  ],
  [
    "who says it stands before the verb of saying",
    "aides/NOUN/NNS/8/nsubj ,/PUNCT/,/4/punct who/PRON/WP/4/nsubj came/VERB/VBD/1/acl:relcl ,/PUNCT/,/1/punct say/VERB/VBD/0/root she/PRON/PRP/8/nsubj left/VERB/VBD/6/ccomp",
    "aides/6/nsubj ,/4/punct who/4/nsubj came/1/acl:relcl ,/1/punct say/0/root she/8/nsubj left/6/ccomp",
  ],
  [
    "a semicolon parts two sentences",
    "She/PRON/PRP/2/nsubj wept/VERB/VBD/5/ccomp ;/PUNCT/:/5/punct aides/NOUN/NNS/5/nsubj say/VERB/VBD/0/root he/PRON/PRP/7/nsubj left/VERB/VBD/5/ccomp",
    "She/2/nsubj wept/0/root ;/5/punct aides/5/nsubj say/2/parataxis he/7/nsubj left/5/ccomp",
  ],
  [
    "a speaker goes on",
    "Men/NOUN/NNS/2/nsubj fled/VERB/VBD/5/ccomp ,/PUNCT/,/2/punct aides/NOUN/NNS/5/nsubj say/VERB/VBD/0/root ,/PUNCT/,/7/punct add/VERB/VBG/2/advcl that/SCONJ/IN/10/mark it/PRON/PRP/10/nsubj burned/VERB/VBD/7/ccomp",
    "Men/2/nsubj fled/5/ccomp ,/2/punct aides/5/nsubj say/0/root ,/7/punct add/5/advcl that/10/mark it/10/nsubj burned/7/ccomp",
  ],
  [
    "what burned adds nothing",
    "They/PRON/PRP/2/nsubj say/VERB/VBD/0/root it/PRON/PRP/4/nsubj burned/VERB/VBD/2/ccomp ,/PUNCT/,/6/punct add/VERB/VBG/4/advcl that/SCONJ/IN/9/mark he/PRON/PRP/9/nsubj left/VERB/VBD/6/ccomp",
    "They/2/nsubj say/0/root it/4/nsubj burned/2/ccomp ,/6/punct add/2/advcl that/9/mark he/9/nsubj left/6/ccomp",
  ],
  [
    "he said that it had failed",
    "pacts/NOUN/NNS/0/root ,/PUNCT/,/5/punct which/PRON/WDT/7/obj Lund/PROPN/NNP/5/nsubj say/VERB/VBD/1/acl:relcl had/AUX/VBD/7/aux failed/VERB/VBN/1/acl:relcl",
    "pacts/0/root ,/5/punct which/7/nsubj Lund/5/nsubj say/1/acl:relcl had/7/aux failed/5/ccomp",
  ],
  [
    "behind a quotation the speaker goes on",
    "\"/PUNCT/``/3/punct I/PRON/PRP/3/nsubj do/VERB/VBP/7/ccomp ,/PUNCT/,/3/punct \"/PUNCT/''/3/punct he/PRON/PRP/7/nsubj told/VERB/VBD/0/root them/PRON/PRP/7/iobj ,/PUNCT/,/10/punct waving/VERB/VBG/3/conj flags/NOUN/NNS/10/obj",
    '"/3/punct I/3/nsubj do/7/ccomp ,/3/punct "/3/punct he/7/nsubj told/0/root them/7/iobj ,/10/punct waving/7/advcl flags/10/obj',
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
  [
    "two things that a subject did are both said",
    "Aides/NOUN/NNS/2/nsubj said/VERB/VBD/0/root profits/NOUN/NNS/4/nsubj rose/VERB/VBD/2/ccomp and/CCONJ/CC/6/cc fell/VERB/VBD/4/conj",
    "Aides/2/nsubj said/0/root profits/4/nsubj rose/2/ccomp and/6/cc fell/4/conj",
  ],
])("%s", (_, words, mended) => {
  expect(writeTree(repairTree(tokensOf(words)))).toBe(mended);
});
