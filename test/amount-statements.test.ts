/** Amounts and what they are compared with, as statements, on hand-checked trees. */
import { expect, test } from "vitest";
import { read, write } from "./support/read-statements.ts";

test.each([
  [
    "what an amount is compared with behind a comma stays beside it",
    "Norvik/Norvik/PROPN/NNP/2/nsubj made/make/VERB/VBD/0/root a/a/DET/DT/4/det profit/profit/NOUN/NN/2/obj of/of/ADP/IN/6/case $/$/SYM/$/4/nmod 2/2/NUM/CD/6/nummod ,/,/PUNCT/,/9/punct down/down/ADV/RB/6/advmod 46/46/NUM/CD/11/nummod %/%/SYM/NN/9/obl:unmarked on/on/ADP/IN/13/case May/May/PROPN/NNP/9/obl ././PUNCT/./2/punct",
    [{ comparison: "down 46 % on May" }],
  ],
  [
    "a record behind an amount is what it is compared with",
    "Prices/price/NOUN/NNS/2/nsubj fell/fall/VERB/VBD/0/root to/to/ADP/IN/5/case 9/9/NUM/CD/5/nummod dollars/dollar/NOUN/NNS/2/obl ,/,/PUNCT/,/8/punct their/their/PRON/PRP$/8/nmod:poss lowest/low/ADJ/JJS/2/obl since/since/ADP/IN/10/case May/May/PROPN/NNP/8/nmod ././PUNCT/./2/punct",
    [{ comparison: "their lowest since May" }],
  ],
  [
    "somebody who is the youngest is no comparison",
    "Berg/Berg/PROPN/NNP/9/nsubj ,/,/PUNCT/,/1/punct the/the/DET/DT/5/det youngest/young/ADJ/JJS/5/amod winner/winner/NOUN/NN/1/appos since/since/ADP/IN/7/case May/May/PROPN/NNP/5/nmod ,/,/PUNCT/,/1/punct left/leave/VERB/VBD/0/root ././PUNCT/./9/punct",
    [{}],
  ],
])("%s", (_, sentence, expected) => {
  const told = read(sentence).statements.filter(({ rule }) => rule.endsWith("/verb"));
  const comparisons = told.map(({ qualifiers }) =>
    Object.fromEntries(
      qualifiers
        .filter(({ role }) => role === "comparison")
        .map(({ role, value }) => [role, "value" in value ? value.value : "?"]),
    ),
  );
  expect(comparisons).toEqual(expected);
});

test.each([
  [
    "what was up beside what is told is a statement",
    "Norvik/Norvik/PROPN/NNP/2/nsubj grew/grow/VERB/VBD/0/root with/with/SCONJ/IN/5/mark sales/sale/NOUN/NNS/5/nsubj up/up/ADV/RB/2/advcl 7/7/NUM/CD/7/nummod %/%/SYM/NN/5/obl:unmarked ././PUNCT/./2/punct",
    ["Norvik | grew | -", 'sales | were up | "7 %"'],
  ],
  [
    "what cannot simply be done is denied",
    "Kilns/kiln/NOUN/NNS/6/nsubj:pass can/can/AUX/MD/6/aux not/not/PART/RB/6/advmod simply/simply/ADV/RB/6/advmod be/be/AUX/VB/6/aux:pass closed/close/VERB/VBN/0/root ././PUNCT/./6/punct",
    ["Kilns | can not be closed | - (negated, possible)"],
  ],
  [
    "whoever expects it does nothing of it",
    "Oslo/Oslo/PROPN/NNP/3/nsubj:pass is/be/AUX/VBZ/3/aux:pass expected/expect/VERB/VBN/0/root by/by/ADP/IN/5/case Berg/Berg/PROPN/NNP/3/obl:agent to/to/PART/TO/7/mark grow/grow/VERB/VB/3/xcomp ././PUNCT/./3/punct",
    ["Oslo | is expected by | Berg", "Oslo | is expected to grow | - (future)"],
  ],
  [
    "whoever is given time uses it",
    "It/it/PRON/PRP/2/nsubj gives/give/VERB/VBZ/0/root Norvik/Norvik/PROPN/NNP/2/iobj forty/forty/NUM/CD/5/nummod days/day/NOUN/NNS/2/obj to/to/PART/TO/7/mark seek/seek/VERB/VB/2/advcl offers/offer/NOUN/NNS/7/obj ././PUNCT/./2/punct",
    ["It | gives | days", "Norvik | seek | offers (intended)"],
  ],
  [
    "a prize plays nothing",
    "Berg/Berg/PROPN/NNP/2/nsubj won/win/VERB/VBD/0/root prizes/prize/NOUN/NNS/2/obj for/for/SCONJ/IN/5/mark playing/play/VERB/VBG/2/advcl queens/queen/NOUN/NNS/5/obj ././PUNCT/./2/punct",
    ["Berg | won | prizes"],
  ],
  [
    "what is bought next stands before its price",
    "He/he/PRON/PRP/2/nsubj bought/buy/VERB/VBD/0/root Astra/Astra/PROPN/NNP/2/obj for/for/ADP/IN/5/case cash/cash/NOUN/NN/2/obl and/and/CCONJ/CC/7/cc Norvik/Norvik/PROPN/NNP/2/conj for/for/ADP/IN/9/case shares/share/NOUN/NNS/7/orphan ././PUNCT/./2/punct",
    ["He | bought | Astra", "He | bought | Norvik"],
  ],
  [
    "each of two falls by its own amount",
    "Ada/Ada/PROPN/NNP/4/nsubj and/and/CCONJ/CC/3/cc Per/Per/PROPN/NNP/1/conj met/meet/VERB/VBD/0/root Ida/Ida/PROPN/NNP/4/obj and/and/CCONJ/CC/7/cc Jan/Jan/PROPN/NNP/5/conj respectively/respectively/ADV/RB/4/advmod ././PUNCT/./4/punct",
    ["Ada | met | Ida", "Per | met | Jan"],
  ],
  [
    "a singular verb is of the last example",
    "It/it/PRON/PRP/2/nsubj sells/sell/VERB/VBZ/0/root brands/brand/NOUN/NNS/2/obj such/such/ADJ/JJ/6/case as/as/ADP/IN/4/fixed Astra/Astra/PROPN/NNP/3/nmod ,/,/PUNCT/,/10/punct which/which/PRON/WDT/10/nsubj:pass is/be/AUX/VBZ/10/aux:pass owned/own/VERB/VBN/3/acl:relcl by/by/ADP/IN/12/case Lund/Lund/PROPN/NNP/10/obl:agent ././PUNCT/./2/punct",
    ["It | sells | brands", "Astra | is owned by | Lund"],
  ],
  [
    "whoever disagrees denies",
    "Ada/Ada/PROPN/NNP/2/nsubj disagreed/disagree/VERB/VBD/0/root that/that/SCONJ/IN/5/mark Per/Per/PROPN/NNP/5/nsubj lied/lie/VERB/VBD/2/ccomp ././PUNCT/./2/punct",
    ["Per | lied | - (negated, Ada disagreed)"],
  ],
  [
    "what stands behind a denial is not what is denied",
    "Fans/fan/NOUN/NNS/2/nsubj disagreed/disagree/VERB/VBD/0/root :/:/PUNCT/:/5/punct Ada/Ada/PROPN/NNP/5/nsubj left/leave/VERB/VBD/2/parataxis ././PUNCT/./2/punct",
    ["Fans | disagreed | -", "Ada | left | -"],
  ],
  [
    "a day that is scheduled is",
    "Norvik/Norvik/PROPN/NNP/2/nsubj moved/move/VERB/VBD/0/root a/a/DET/DT/4/det day/day/NOUN/NN/2/obj scheduled/schedule/VERB/VBN/4/acl for/for/ADP/IN/7/case May/May/PROPN/NNP/5/obl ././PUNCT/./2/punct",
    ["Norvik | moved | day", "day | was scheduled for | May"],
  ],
  [
    "what is little changed is told so",
    "Oil/oil/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass little/little/ADV/RB/4/advmod changed/change/VERB/VBN/0/root ././PUNCT/./4/punct",
    ["Oil | was little changed | -"],
  ],
  [
    "past forms that are no participles are active",
    "Berg/Berg/PROPN/NNP/7/nsubj ,/,/PUNCT/,/3/punct rode/ride/VERB/VBD/7/advcl in/in/ADP/IN/5/case May/May/PROPN/NNP/3/obl ,/,/PUNCT/,/3/punct left/leave/VERB/VBD/0/root ././PUNCT/./7/punct",
    ["Berg | left | -"],
  ],
  [
    "a question in quotation marks states nothing",
    '"/"/PUNCT/``/4/punct Why/why/ADV/WRB/4/advmod would/would/AUX/MD/4/aux Per/Per/PROPN/NNP/4/nsubj go/go/VERB/VB/8/ccomp ?/?/PUNCT/./4/punct "/"/PUNCT/\'\'/4/punct asked/ask/VERB/VBD/0/root Ida/Ida/PROPN/NNP/8/nsubj Holm/Holm/PROPN/NNP/8/obj ././PUNCT/./8/punct',
    ["Ida | asked | Holm"],
  ],
  [
    "what is only told by its own clause has been told",
    "Ida/Ida/PROPN/NNP/2/nsubj liked/like/VERB/VBD/0/root everything/everything/PRON/NN/2/obj that/that/PRON/WDT/6/obj Per/Per/PROPN/NNP/6/nsubj read/read/VERB/VBD/3/acl:relcl ././PUNCT/./2/punct",
    ["Ida | liked | everything"],
  ],
  [
    "two words with one article say who somebody is",
    "Berg/Berg/PROPN/NNP/9/nsubj ,/,/PUNCT/,/4/punct the/the/DET/DT/4/det artist/artist/NOUN/NN/1/appos and/and/CCONJ/CC/6/cc writer/writer/NOUN/NN/4/conj who/who/PRON/WP/8/nsubj chaired/chair/VERB/VBD/4/acl:relcl came/come/VERB/VBD/0/root ././PUNCT/./9/punct",
    ['Berg | is | "artist"', 'Berg | is | "writer"', "artist | chaired | -", "Berg | came | -"],
  ],
  [
    "whether it is so is not said",
    "Whether/whether/SCONJ/IN/3/mark prices/price/NOUN/NNS/3/nsubj rise/rise/VERB/VBP/5/csubj is/be/AUX/VBZ/5/cop open/open/ADJ/JJ/0/root ././PUNCT/./5/punct",
    ["prices | rise | - (possible)", "Whether prices rise | is open | -"],
  ],
  [
    "what somebody denies is not what they say",
    "Moe/Moe/PROPN/NNP/2/nsubj scores/score/VERB/VBZ/0/root as/as/SCONJ/IN/5/mark Oslo/Oslo/PROPN/NNP/5/nsubj deny/deny/VERB/VBP/2/advcl Bergen/Bergen/PROPN/NNP/5/iobj ././PUNCT/./2/punct",
    ["Moe | scores | -", "Oslo | deny | Bergen"],
  ],
  [
    "the second of two adjectives has the copula alone",
    "They/they/PRON/PRP/4/nsubj were/be/AUX/VBD/4/cop less/less/ADV/RBR/4/advmod likely/likely/ADJ/JJ/0/root to/to/PART/TO/6/mark fall/fall/VERB/VB/4/xcomp and/and/CCONJ/CC/9/cc more/more/ADV/RBR/9/advmod likely/likely/ADJ/JJ/4/conj to/to/PART/TO/11/mark win/win/VERB/VB/9/xcomp gold/gold/NOUN/NN/11/obj ././PUNCT/./4/punct",
    ["They | were less likely to fall | - (possible)", "They | were more likely to win | gold (possible)"],
  ],
  [
    "what comes of a goal is so",
    "Moe/Moe/PROPN/NNP/2/nsubj scored/score/VERB/VBD/0/root to/to/PART/TO/4/mark give/give/VERB/VB/2/advcl Oslo/Oslo/PROPN/NNP/4/iobj hope/hope/NOUN/NN/4/obj ././PUNCT/./2/punct",
    ["Moe | scored | -", "Moe | give | hope"],
  ],
  [
    "what something is like to begin with is what it is like",
    "She/she/PRON/PRP/3/nsubj was/be/AUX/VBD/3/cop fit/fit/ADJ/JJ/0/root to/to/PART/TO/5/mark begin/begin/VERB/VB/3/advcl with/with/ADP/IN/5/obl ././PUNCT/./3/punct",
    ["She | was fit | -"],
  ],
  [
    "in a headline what comes of a deed is so",
    "Moe/Moe/PROPN/NNP/2/nsubj storms/storm/VERB/VBZ/0/root to/to/ADP/IN/4/case gold/gold/NOUN/NN/2/obl to/to/PART/TO/6/mark give/give/VERB/VB/2/advcl Oslo/Oslo/PROPN/NNP/6/iobj hope/hope/NOUN/NN/6/obj",
    ["Moe | storms to | gold", "Moe | give | hope"],
  ],
  [
    "what is to be one day is at no day",
    "It/it/PRON/PRP/5/nsubj would/would/AUX/MD/5/aux one/one/NUM/CD/4/nummod day/day/NOUN/NN/5/obl:unmarked close/close/VERB/VB/0/root ././PUNCT/./5/punct",
    ["It | would close | - (conditional)"],
  ],
  [
    "what a bank did is not under what another would have done",
    "Ida/Ida/PROPN/NNP/4/nsubj would/would/AUX/MD/4/aux have/have/AUX/VB/4/aux waited/wait/VERB/VBN/0/root but/but/CCONJ/CC/7/cc Per/Per/PROPN/NNP/7/nsubj backed/back/VERB/VBD/4/conj it/it/PRON/PRP/7/obj ././PUNCT/./4/punct",
    ["Ida | would have waited | - (conditional)", "Per | backed | it"],
  ],
])("%s", (_, sentence, expected) => {
  const { text, statements } = read(sentence);
  expect(statements.map((statement) => write(text, statement))).toEqual(expected);
});
