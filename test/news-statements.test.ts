/** Constructions of news texts with the statements they make, on hand-checked trees. */
import { expect, test } from "vitest";
import { read, statedBy, write } from "./support/read-statements.ts";

test.each([
  [
    "who weighs something does not say that it is so",
    "The/the/DET/DT/2/det jury/jury/NOUN/NN/4/nsubj is/be/AUX/VBZ/4/aux considering/consider/VERB/VBG/0/root whether/whether/SCONJ/IN/7/mark Holm/Holm/PROPN/NNP/7/nsubj lied/lie/VERB/VBD/4/ccomp ././PUNCT/./4/punct",
    ['jury | is considering | "whether Holm lied"', "Holm | lied | - (possible)"],
  ],
  [
    "two descriptions beside a name are both told of it",
    "His/his/PRON/PRP$/2/nmod:poss daughter/daughter/NOUN/NN/19/nsubj ,/,/PUNCT/,/5/punct the/the/DET/DT/5/det pianist/pianist/NOUN/NN/2/appos Ida/Ida/PROPN/NNP/5/appos Lund/Lund/PROPN/NNP/6/flat ,/,/PUNCT/,/11/punct and/and/CCONJ/CC/11/cc his/his/PRON/PRP$/11/nmod:poss wife/wife/NOUN/NN/2/conj ,/,/PUNCT/,/13/punct Eva/Eva/PROPN/NNP/11/appos Holm/Holm/PROPN/NNP/13/flat ,/,/PUNCT/,/17/punct a/a/DET/DT/17/det surgeon/surgeon/NOUN/NN/13/appos ,/,/PUNCT/,/2/punct left/leave/VERB/VBD/0/root ././PUNCT/./19/punct",
    [
      'Ida | is | "daughter"',
      'Ida | is | "pianist"',
      'Eva | is | "wife"',
      'Eva | is | "surgeon"',
      "daughter | left | -",
      "wife | left | -",
    ],
  ],
  [
    "but for somebody nothing is told of `it`",
    "If/if/SCONJ/IN/7/mark it/it/PRON/PRP/7/nsubj had/have/AUX/VBD/7/aux not/not/PART/RB/7/advmod been/be/AUX/VBN/7/cop for/for/ADP/IN/7/case Ida/Ida/PROPN/NNP/12/advcl ,/,/PUNCT/,/7/punct this/this/PRON/DT/12/nsubj would/would/AUX/MD/12/aux not/not/PART/RB/12/advmod work/work/VERB/VB/0/root ././PUNCT/./12/punct",
    ["this | would not work | - (negated, conditional)"],
  ],
  [
    "`neither` denies what two did, and not what they are",
    "Neither/neither/CCONJ/CC/3/cc:preconj the/the/DET/DT/3/det chair/chair/NOUN/NN/16/nsubj:pass ,/,/PUNCT/,/5/punct Ida/Ida/PROPN/NNP/3/appos Lund/Lund/PROPN/NNP/5/flat ,/,/PUNCT/,/10/punct nor/nor/CCONJ/CC/10/cc her/her/PRON/PRP$/10/nmod:poss deputy/deputy/NOUN/NN/3/conj ,/,/PUNCT/,/12/punct Per/Per/PROPN/NNP/10/appos Holm/Holm/PROPN/NNP/12/flat ,/,/PUNCT/,/3/punct was/be/AUX/VBD/16/aux:pass charged/charge/VERB/VBN/0/root ././PUNCT/./16/punct",
    [
      'Ida | is | "chair"',
      'Per | is | "deputy"',
      "chair | was charged | - (negated)",
      "deputy | was charged | - (negated)",
    ],
  ],
  [
    "a description in the plural keeps what stands behind it",
    "Croatia/Croatia/PROPN/NNP/9/nsubj ,/,/PUNCT/,/5/punct runners/runner/NOUN/NNS/1/appos -/-/PUNCT/HYPH/5/punct up/up/ADP/RP/3/compound:prt in/in/ADP/IN/7/case Rome/Rome/PROPN/NNP/3/nmod ,/,/PUNCT/,/1/punct lost/lose/VERB/VBD/0/root ././PUNCT/./9/punct",
    ['Croatia | is | "runner - up"', "Croatia | lost | -"],
  ],
  [
    "whose colleague somebody is stands before, where she is from behind her name",
    "His/his/PRON/PRP$/2/nmod:poss colleague/colleague/NOUN/NN/14/nsubj Ida/Ida/PROPN/NNP/2/appos Lund/Lund/PROPN/NNP/3/flat of/of/ADP/IN/7/case the/the/DET/DT/7/det Institute/Institute/PROPN/NNP/2/nmod ,/,/PUNCT/,/10/punct who/who/PRON/WP/10/nsubj led/lead/VERB/VBD/2/acl:relcl the/the/DET/DT/12/det dig/dig/NOUN/NN/10/obj ,/,/PUNCT/,/2/punct left/leave/VERB/VBD/0/root ././PUNCT/./14/punct",
    ['Ida | is | "colleague"', "colleague | led | dig", "colleague | left | -"],
  ],
  [
    "a description in the plural stands for each of the names behind it",
    "The/the/DET/DT/2/det councillors/councillor/NOUN/NNS/11/nsubj Ida/Ida/PROPN/NNP/2/appos Holm/Holm/PROPN/NNP/3/flat ,/,/PUNCT/,/6/punct Per/Per/PROPN/NNP/3/conj Lund/Lund/PROPN/NNP/6/flat and/and/CCONJ/CC/9/cc Nils/Nils/PROPN/NNP/3/conj Berg/Berg/PROPN/NNP/9/flat left/leave/VERB/VBD/0/root ././PUNCT/./11/punct",
    [
      'Ida | is | "councillor"',
      'Per | is | "councillor"',
      'Nils | is | "councillor"',
      "Ida | left | -",
      "Per | left | -",
      "Nils | left | -",
    ],
  ],
  [
    "what `with` tells of another subject is a statement",
    "The/the/DET/DT/2/det match/match/NOUN/NN/3/nsubj ended/end/VERB/VBD/0/root with/with/SCONJ/IN/6/mark Norway/Norway/PROPN/NNP/6/nsubj winning/win/VERB/VBG/3/advcl three/three/NUM/CD/8/nummod points/point/NOUN/NNS/6/obj ././PUNCT/./3/punct",
    ["match | ended | -", "Norway | winning | points"],
  ],
  [
    "a noun behind the verb is no subject beside the one before it",
    "The/the/DET/DT/2/det night/night/NOUN/NN/3/nsubj ended/end/VERB/VBD/0/root ,/,/PUNCT/,/8/punct with/with/SCONJ/IN/8/mark the/the/DET/DT/7/det gold/gold/NOUN/NN/8/nsubj going/go/VERB/VBG/3/advcl to/to/ADP/IN/10/case Oslo/Oslo/PROPN/NNP/8/obl and/and/CCONJ/CC/13/cc the/the/DET/DT/13/det silver/silver/NOUN/NN/7/conj to/to/ADP/IN/15/case Rome/Rome/PROPN/NNP/13/nmod ././PUNCT/./3/punct",
    ["night | ended | -", "gold | going to | Oslo"],
  ],
  [
    "an event in a place, and no place, kills people",
    "The/the/DET/DT/2/det collapse/collapse/NOUN/NN/8/nsubj of/of/ADP/IN/4/case roofs/roof/NOUN/NNS/2/nmod at/at/ADP/IN/7/case a/a/DET/DT/7/det station/station/NOUN/NN/2/nmod angered/anger/VERB/VBD/0/root that/that/PRON/WDT/10/nsubj killed/kill/VERB/VBD/7/acl:relcl ten/ten/NUM/CD/10/obj ././PUNCT/./8/punct",
    ["roofs | collapsed at | station", "collapse | angered | -", "collapse | killed | ten"],
  ],
  [
    "a winner that a headline names is declared",
    "Berg/Berg/PROPN/NNP/2/nsubj declared/declare/VERB/VBD/0/root winner/winner/NOUN/NN/2/xcomp",
    ["Berg | was declared | winner"],
  ],
  [
    "what denies the first infinitive denies those that `or` joins to it, and not those that `and` does",
    "They/they/PRON/PRP/2/nsubj decided/decide/VERB/VBD/0/root not/not/PART/RB/5/advmod to/to/PART/TO/5/mark sell/sell/VERB/VB/2/xcomp ships/ship/NOUN/NNS/5/obj or/or/CCONJ/CC/9/cc to/to/PART/TO/9/mark hire/hire/VERB/VB/5/conj Berg/Berg/PROPN/NNP/9/obj and/and/CCONJ/CC/13/cc to/to/PART/TO/13/mark wait/wait/VERB/VB/5/conj ././PUNCT/./2/punct",
    [
      "They | decided not to sell | ships (negated, intended)",
      "They | decided not to hire | Berg (negated, intended)",
      "They | decided to wait | - (intended)",
    ],
  ],
  [
    "of what stands behind `rather than` the opposite is so",
    "Lund/Lund/PROPN/NNP/3/nsubj was/be/AUX/VBD/3/cop calm/calm/ADJ/JJ/0/root rather/rather/ADV/RB/6/cc than/than/ADP/IN/4/fixed proud/proud/ADJ/JJ/3/conj and/and/CCONJ/CC/8/cc left/leave/VERB/VBD/3/conj rather/rather/ADV/RB/11/mark than/than/SCONJ/IN/9/fixed face/face/VERB/VB/8/advcl Berg/Berg/PROPN/NNP/11/obj ././PUNCT/./3/punct",
    ["Lund | was calm | -", "Lund | was proud | - (negated)", "Lund | left | -", "Lund | face | Berg (negated)"],
  ],
  [
    "what someone did not say nobody says",
    "Lund/Lund/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod say/say/VERB/VB/0/root that/that/SCONJ/IN/7/mark Berg/Berg/PROPN/NNP/7/nsubj left/leave/VERB/VBD/4/ccomp ././PUNCT/./4/punct",
    ['Lund | did not say | "Berg left" (negated)'],
  ],
  [
    "what one is not is not told of one",
    "Lund/Lund/PROPN/NNP/5/nsubj is/be/AUX/VBZ/5/cop not/not/PART/RB/5/advmod a/a/DET/DT/5/det man/man/NOUN/NN/0/root who/who/PRON/WP/7/nsubj hires/hire/VERB/VBZ/5/acl:relcl thieves/thief/NOUN/NNS/7/obj ././PUNCT/./5/punct",
    ["Lund | is not | man (negated)"],
  ],
  [
    "of what there is none among things found the opposite is so",
    "They/they/PRON/PRP/2/nsubj found/find/VERB/VBD/0/root Lund/Lund/PROPN/NNP/2/obj but/but/CCONJ/CC/6/cc no/no/DET/DT/6/det ship/ship/NOUN/NN/3/conj ././PUNCT/./2/punct",
    ["They | found | Lund", "They | found | ship (negated)"],
  ],
  [
    "what one has no plan of doing one does not mean to do",
    "Lund/Lund/PROPN/NNP/2/nsubj has/have/VERB/VBZ/0/root no/no/DET/DT/4/det plan/plan/NOUN/NN/2/obj of/of/SCONJ/IN/6/mark hiring/hire/VERB/VBG/4/acl Berg/Berg/PROPN/NNP/6/obj ././PUNCT/./2/punct",
    ["Lund | has | plan (negated)", "Lund | hiring | Berg (negated, intended)"],
  ],
  [
    "an adverb that alone is denied stays with the predicate",
    "Lund/Lund/PROPN/NNP/5/nsubj did/do/AUX/VBD/5/aux not/not/PART/RB/5/advmod always/always/ADV/RB/5/advmod agree/agree/VERB/VB/0/root ././PUNCT/./5/punct",
    ["Lund | did not always agree | - (negated)"],
  ],
  [
    "what a condition asks for is supposed, too",
    "If/if/SCONJ/IN/3/mark Lund/Lund/PROPN/NNP/3/nsubj asks/ask/VERB/VBZ/8/advcl Berg/Berg/PROPN/NNP/3/obj to/to/PART/TO/6/mark leave/leave/VERB/VB/3/xcomp ,/,/PUNCT/,/3/punct stay/stay/VERB/VB/0/root ././PUNCT/./8/punct",
    ["Lund | asks | Berg (conditional)", "Berg | leave | - (conditional)"],
  ],
  [
    "what `only to` leads to came about",
    "Lund/Lund/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/obj ,/,/PUNCT/,/7/punct only/only/ADV/RB/7/advmod to/to/PART/TO/7/mark return/return/VERB/VB/2/advcl ././PUNCT/./2/punct",
    ["Lund | left | Berg", "Lund | return | -"],
  ],
  [
    "until it is done, what something waits for is to come",
    "Lund/Lund/PROPN/NNP/3/nsubj can/can/AUX/MD/3/aux wait/wait/VERB/VB/0/root until/until/SCONJ/IN/7/mark Berg/Berg/PROPN/NNP/7/nsubj has/have/AUX/VBZ/7/aux left/leave/VERB/VBN/3/advcl ././PUNCT/./3/punct",
    ["Lund | can wait | - (possible)", "Berg | has left | - (future)"],
  ],
  [
    "of two copulas the inner one is the predicate's",
    "The/the/DET/DT/2/det fact/fact/NOUN/NN/9/nsubj:outer is/be/AUX/VBZ/9/cop Lund/Lund/PROPN/NNP/9/nsubj was/be/AUX/VBD/9/cop not/not/PART/RB/9/advmod the/the/DET/DT/9/det first/first/ADJ/JJ/9/amod winner/winner/NOUN/NN/0/root ././PUNCT/./9/punct",
    ["Lund | was not | winner (negated)"],
  ],
  [
    "nobody but somebody is that one",
    "They/they/PRON/PRP/2/nsubj met/meet/VERB/VBD/0/root nobody/nobody/PRON/NN/2/obj but/but/ADP/IN/5/case Lund/Lund/PROPN/NNP/3/nmod ././PUNCT/./2/punct",
    ['They | met | "nobody but Lund"'],
  ],
  [
    "between commas a participle of the subject tells of what there is",
    "Storms/storm/NOUN/NNS/8/nsubj ,/,/PUNCT/,/3/punct leaving/leave/VERB/VBG/1/acl Oslo/Oslo/PROPN/NNP/3/obj ,/,/PUNCT/,/3/punct may/may/AUX/MD/8/aux soon/soon/ADV/RB/8/advmod reach/reach/VERB/VB/0/root Rome/Rome/PROPN/NNP/8/obj ././PUNCT/./8/punct",
    ["Storms | leaving | Oslo", "Storms | may reach | Rome (possible)"],
  ],
  [
    "what one is sure of one holds true; an aside states nothing",
    "Lund/Lund/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop sure/sure/ADJ/JJ/0/root that/that/SCONJ/IN/6/mark Berg/Berg/PROPN/NNP/6/nsubj left/leave/VERB/VBD/3/ccomp ,/,/PUNCT/,/10/punct as/as/SCONJ/IN/10/mark it/it/PRON/PRP/10/nsubj happens/happen/VERB/VBZ/3/advcl ././PUNCT/./3/punct",
    ["Lund | is sure | -", "Berg | left | - (possible, Lund is sure)"],
  ],
  [
    "what is asked with `whether` nobody says, nor where it would be",
    "They/they/PRON/PRP/2/nsubj wonder/wonder/VERB/VBP/0/root whether/whether/SCONJ/IN/5/mark Lund/Lund/PROPN/NNP/5/nsubj plans/plan/VERB/VBZ/2/ccomp to/to/PART/TO/7/mark sell/sell/VERB/VB/5/xcomp a/a/DET/DT/9/det house/house/NOUN/NN/7/obj in/in/ADP/IN/11/case Oslo/Oslo/PROPN/NNP/9/nmod ././PUNCT/./2/punct",
    ['They | wonder | "whether Lund plans to sell a house in Oslo"'],
  ],
  [
    "what has a modal verb of its own goes on with the outer verb and not with the infinitive",
    "Lund/Lund/PROPN/NNP/2/nsubj hopes/hope/VERB/VBZ/0/root to/to/PART/TO/4/mark stay/stay/VERB/VB/2/xcomp and/and/CCONJ/CC/7/cc will/will/AUX/MD/7/aux hire/hire/VERB/VB/4/conj Berg/Berg/PROPN/NNP/7/obj before/before/SCONJ/IN/13/mark the/the/DET/DT/11/det year/year/NOUN/NN/13/nsubj is/be/AUX/VBZ/13/cop out/out/ADV/RB/7/advcl ././PUNCT/./2/punct",
    ["Lund | hopes to stay | - (intended)", "Lund | will hire | Berg (future)"],
  ],
  [
    "things that lay somewhere tell no lies",
    "Desks/desk/NOUN/NNS/2/nsubj lay/lie/VERB/VBD/0/root scattered/scatter/VERB/VBN/2/xcomp in/in/ADP/IN/5/case Oslo/Oslo/PROPN/NNP/3/obl ././PUNCT/./2/punct",
    ["Desks | lay scattered in | Oslo"],
  ],
  [
    "what a further adjective leads to is told by its verb, and `next to` is one preposition",
    "Lund/Lund/PROPN/NNP/3/nsubj was/be/AUX/VBD/3/cop calm/calm/ADJ/JJ/0/root and/and/CCONJ/CC/5/cc able/able/ADJ/JJ/3/conj to/to/PART/TO/7/mark sit/sit/VERB/VB/5/xcomp next/next/ADV/RB/7/advmod to/to/ADP/IN/10/case Berg/Berg/PROPN/NNP/7/obl ././PUNCT/./3/punct",
    ["Lund | was calm | -", "Lund | was able to sit next to | Berg"],
  ],
  [
    "what is done so as not to reach somebody does not reach them",
    "They/they/PRON/PRP/2/nsubj split/split/VERB/VBD/0/root it/it/PRON/PRP/2/obj so/so/SCONJ/IN/8/mark as/as/SCONJ/IN/4/fixed not/not/PART/RB/4/fixed to/to/PART/TO/8/mark help/help/VERB/VB/2/advcl Berg/Berg/PROPN/NNP/8/obj ././PUNCT/./2/punct",
    ["They | split | it", "They | help | Berg (negated, intended)"],
  ],
  [
    "what stands behind a semicolon is not what is said before it",
    "Aides/aide/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root talks/talk/NOUN/NNS/4/nsubj failed/fail/VERB/VBD/2/ccomp ;/;/PUNCT/:/7/punct ten/ten/NUM/CD/7/nsubj left/leave/VERB/VBD/2/parataxis ././PUNCT/./2/punct",
    ["talks | failed | - (Aides said)", "ten | left | -"],
  ],
  [
    "two that were hurt beside ten that were held",
    "Ten/ten/NUM/CD/3/nsubj:pass were/be/AUX/VBD/3/aux:pass held/hold/VERB/VBN/0/root and/and/CCONJ/CC/6/cc two/two/NUM/CD/6/nsubj hurt/hurt/VERB/VBD/3/conj ././PUNCT/./3/punct",
    ["Ten | were held | -", "two | were hurt | -"],
  ],
  [
    "a third that fled beside two that were held",
    "Two/two/NUM/CD/3/nsubj:pass were/be/AUX/VBD/3/aux:pass held/hold/VERB/VBN/0/root and/and/CCONJ/CC/6/cc others/other/NOUN/NNS/6/nsubj fled/flee/VERB/VBD/3/conj ././PUNCT/./3/punct",
    ["Two | were held | -", "others | fled | -"],
  ],
  [
    "the second of two adjectives has a phrase of its own",
    "Camps/camp/NOUN/NNS/3/nsubj were/be/AUX/VBD/3/cop crowded/crowded/ADJ/JJ/0/root and/and/CCONJ/CC/5/cc short/short/ADJ/JJ/3/conj of/of/ADP/IN/7/case food/food/NOUN/NN/5/obl ././PUNCT/./3/punct",
    ["Camps | were crowded | -", "Camps | were short of | food"],
  ],
  [
    "of three verbs the first two share what stands behind the second",
    "Lund/Lund/PROPN/NNP/2/nsubj bought/buy/VERB/VBD/0/root and/and/CCONJ/CC/4/cc sold/sell/VERB/VBD/2/conj ships/ship/NOUN/NNS/4/obj and/and/CCONJ/CC/7/cc left/leave/VERB/VBD/2/conj Oslo/Oslo/PROPN/NNP/7/obj ././PUNCT/./2/punct",
    ["Lund | bought | ships", "Lund | sold | ships", "Lund | left | Oslo"],
  ],
  [
    "what is called for is asked",
    "Unions/union/NOUN/NNS/2/nsubj called/call/VERB/VBD/0/root for/for/SCONJ/IN/7/mark wages/wage/NOUN/NNS/7/nsubj:pass to/to/PART/TO/7/mark be/be/AUX/VB/7/aux:pass raised/raise/VERB/VBN/2/advcl ././PUNCT/./2/punct",
    ["Unions | called | -", "wages | be raised | - (requested)"],
  ],
  [
    "whoever plots what charges include stands nowhere",
    "The/the/DET/DT/2/det charges/charge/NOUN/NNS/3/nsubj include/include/VERB/VBP/0/root dodging/dodge/VERB/VBG/3/ccomp taxes/tax/NOUN/NNS/4/obj ././PUNCT/./3/punct",
    ['charges | include | "dodging taxes"'],
  ],
  [
    "whose goal something is wants to do it",
    "Its/its/PRON/PRP$/2/nmod:poss goal/goal/NOUN/NN/5/nsubj:outer is/be/AUX/VBZ/5/cop to/to/PART/TO/5/mark cut/cut/VERB/VB/0/root costs/cost/NOUN/NNS/5/obj ././PUNCT/./5/punct",
    ["Its | cut | costs (intended)"],
  ],
  [
    "an `it` that only leads to a time says nothing",
    "It/it/PRON/PRP/3/nsubj is/be/AUX/VBZ/3/cop time/time/NOUN/NN/0/root for/for/SCONJ/IN/7/mark farmers/farmer/NOUN/NNS/7/nsubj to/to/PART/TO/7/mark leave/leave/VERB/VB/3/acl the/the/DET/DT/9/det valley/valley/NOUN/NN/7/obj ././PUNCT/./3/punct",
    ["farmers | leave | valley (possible)"],
  ],
  [
    "what is many is not the one that it makes up",
    "One/one/NUM/CD/2/nummod wall/wall/NOUN/NN/4/nsubj was/be/AUX/VBD/4/cop pictures/picture/NOUN/NNS/0/root painted/paint/VERB/VBN/4/acl by/by/ADP/IN/7/case students/student/NOUN/NNS/5/obl:agent ././PUNCT/./4/punct",
    ["wall | was | pictures", "pictures | were painted by | students"],
  ],
  [
    "a short form is a word of its own",
    "We/we/PRON/PRP/4/nsubj could/could/AUX/MD/4/aux 've/have/AUX/VB/4/aux sold/sell/VERB/VBN/0/root the/the/DET/DT/6/det boat/boat/NOUN/NN/4/obj ././PUNCT/./4/punct",
    ["We | could have sold | boat (possible)"],
  ],
  [
    "only the quotation that ends in a question mark asks",
    'Critics/critic/NOUN/NNS/3/nsubj were/be/AUX/VBD/3/cop angry/angry/ADJ/JJ/0/root ,/,/PUNCT/,/8/punct with/with/SCONJ/IN/8/mark one/one/NUM/CD/7/nummod man/man/NOUN/NN/8/nsubj asking/ask/VERB/VBG/3/advcl "/"/PUNCT/``/13/punct Why/why/ADV/WRB/13/advmod was/be/AUX/VBD/13/aux:pass nobody/nobody/PRON/NN/13/nsubj told/tell/VERB/VBN/8/ccomp ?/?/PUNCT/./13/punct "/"/PUNCT/\'\'/13/punct',
    ["Critics | were angry | -", 'man | asking | " Why was nobody told ? "'],
  ],
  [
    "what stands before the copula is no part of what something is",
    "For/for/ADP/IN/2/case Ida/Ida/PROPN/NNP/8/nmod ,/,/PUNCT/,/2/punct the/the/DET/DT/5/det visit/visit/NOUN/NN/8/nsubj was/be/AUX/VBD/8/cop a/a/DET/DT/8/det triumph/triumph/NOUN/NN/0/root ././PUNCT/./8/punct",
    ["visit | was | triumph"],
  ],
  [
    "what something is does what is told of it",
    "What/what/PRON/WP/6/nsubj worries/worry/VERB/VBZ/1/acl:relcl farmers/farmer/NOUN/NNS/2/obj is/be/AUX/VBZ/6/cop the/the/DET/DT/6/det drought/drought/NOUN/NN/0/root ././PUNCT/./6/punct",
    ["drought | worries | farmers"],
  ],
  [
    "what is not what did it did not do it",
    "Oil/oil/NOUN/NN/4/nsubj is/be/AUX/VBZ/4/cop not/not/PART/RB/4/advmod what/what/PRON/WP/0/root made/make/VERB/VBD/4/acl:relcl Lund/Lund/PROPN/NNP/5/obj rich/rich/ADJ/JJ/5/xcomp ././PUNCT/./4/punct",
    ["Oil | made | Lund (negated)"],
  ],
  [
    "the bare form behind `that` asks",
    "The/the/DET/DT/2/det demand/demand/NOUN/NN/9/nsubj:pass that/that/SCONJ/IN/7/mark the/the/DET/DT/5/det mine/mine/NOUN/NN/7/nsubj:pass be/be/AUX/VB/7/aux:pass closed/close/VERB/VBN/2/acl was/be/AUX/VBD/9/aux:pass ignored/ignore/VERB/VBN/0/root ././PUNCT/./9/punct",
    ["mine | be closed | - (requested)", "demand | was ignored | -"],
  ],
  [
    "a title in the plural is that of all names behind it",
    "Rivals/rival/NOUN/NNS/2/nsubj met/meet/VERB/VBD/0/root swimmers/swimmer/NOUN/NNS/2/obj Ida/Ida/PROPN/NNP/3/flat and/and/CCONJ/CC/6/cc Per/Per/PROPN/NNP/4/conj ././PUNCT/./2/punct",
    ["Rivals | met | swimmers", "Rivals | met | Per", 'swimmers | is | "swimmer"', 'Per | is | "swimmer"'],
  ],
  [
    "a role hung on what another one is of stands beside that role",
    "Ida/Ida/PROPN/NNP/9/nsubj ,/,/PUNCT/,/3/punct professor/professor/NOUN/NN/1/appos of/of/ADP/IN/5/case history/history/NOUN/NN/3/nmod and/and/CCONJ/CC/7/cc curator/curator/NOUN/NN/5/conj ,/,/PUNCT/,/3/punct left/leave/VERB/VBD/0/root ././PUNCT/./9/punct",
    ['Ida | is | "professor"', 'Ida | is | "curator"', "Ida | left | -"],
  ],
  [
    "what they found is a thing",
    "Ida/Ida/PROPN/NNP/3/nsubj:pass is/be/AUX/VBZ/3/aux:pass alarmed/alarm/VERB/VBN/0/root by/by/ADP/IN/5/case what/what/PRON/WP/3/obl:agent they/they/PRON/PRP/7/nsubj found/find/VERB/VBD/5/acl:relcl ././PUNCT/./3/punct",
    ['Ida | is alarmed by | "what they found"'],
  ],
  [
    "what is waited for has not come",
    "Lund/Lund/PROPN/NNP/2/nsubj awaits/await/VERB/VBZ/0/root the/the/DET/DT/4/det arrival/arrival/NOUN/NN/2/obj of/of/ADP/IN/7/case the/the/DET/DT/7/det ship/ship/NOUN/NN/4/nmod ././PUNCT/./2/punct",
    ["Lund | awaits | arrival", "ship | arrived | - (future)"],
  ],
  [
    "who requests stands behind `of`",
    "The/the/DET/DT/2/det request/request/NOUN/NN/6/nsubj of/of/ADP/IN/5/case the/the/DET/DT/5/det town/town/NOUN/NN/2/nmod failed/fail/VERB/VBD/0/root ././PUNCT/./6/punct",
    ["request | failed | -"],
  ],
  [
    "what is only supposed is not to come",
    "If/if/SCONJ/IN/5/mark Lund/Lund/PROPN/NNP/5/nsubj were/be/AUX/VBD/5/cop to/to/PART/TO/5/mark win/win/VERB/VB/9/advcl ,/,/PUNCT/,/5/punct farmers/farmer/NOUN/NNS/9/nsubj would/would/AUX/MD/9/aux cheer/cheer/VERB/VB/0/root ././PUNCT/./9/punct",
    ["Lund | were to win | - (conditional)", "farmers | would cheer | - (conditional)"],
  ],
  [
    "what opens with `what` and names a thing is the subject",
    "The/the/DET/DT/2/det paper/paper/NOUN/NN/3/nsubj noted/note/VERB/VBD/0/root what/what/PRON/WP/10/nsubj began/begin/VERB/VBD/4/acl:relcl as/as/ADP/IN/8/case a/a/DET/DT/8/det joke/joke/NOUN/NN/5/obl had/have/AUX/VBD/10/aux grown/grow/VERB/VBN/3/ccomp into/into/ADP/IN/13/case a/a/DET/DT/13/det movement/movement/NOUN/NN/10/obl ././PUNCT/./3/punct",
    ["what began as a joke | had grown into | movement (paper noted)"],
  ],
  [
    "half a pair of quotation marks is no part of a description",
    'Ida/Ida/PROPN/NNP/10/nsubj ,/,/PUNCT/,/5/punct "/"/PUNCT/``/5/punct the/the/DET/DT/5/det mayor/mayor/NOUN/NN/1/appos of/of/ADP/IN/7/case Oslo/Oslo/PROPN/NNP/5/nmod "/"/PUNCT/\'\'/5/punct ,/,/PUNCT/,/5/punct left/leave/VERB/VBD/0/root ././PUNCT/./10/punct',
    ['Ida | is | "mayor"', "Ida | left | -"],
  ],
])("%s", (_, words, expected) => {
  const { text, statements } = read(words);
  expect(statements.map((statement) => write(text, statement))).toEqual(expected);
});

test.each([
  [
    "a clause of time",
    "The/the/DET/DT/2/det fire/fire/NOUN/NN/3/nsubj began/begin/VERB/VBD/0/root when/when/ADV/WRB/6/advmod sparks/spark/NOUN/NNS/6/nsubj hit/hit/VERB/VBD/3/advcl the/the/DET/DT/8/det roof/roof/NOUN/NN/6/obj ././PUNCT/./3/punct",
    [["when", "when sparks hit the roof"]],
  ],
  [
    "how much, which the predicate says",
    "The/the/DET/DT/2/det church/church/NOUN/NN/5/nsubj is/be/AUX/VBZ/5/cop extremely/extremely/ADV/RB/5/advmod critical/critical/ADJ/JJ/0/root of/of/ADP/IN/8/case the/the/DET/DT/8/det plan/plan/NOUN/NN/5/obj ././PUNCT/./5/punct",
    [],
  ],
  [
    "who says so",
    "As/as/SCONJ/IN/4/mark the/the/DET/DT/3/det mayor/mayor/NOUN/NN/4/nsubj told/tell/VERB/VBD/9/advcl the/the/DET/DT/6/det paper/paper/NOUN/NN/4/iobj ,/,/PUNCT/,/4/punct prices/price/NOUN/NNS/9/nsubj fell/fall/VERB/VBD/0/root ././PUNCT/./9/punct",
    [],
  ],
  [
    "how long after",
    "Lund/Lund/PROPN/NNP/2/nsubj began/begin/VERB/VBD/0/root hours/hour/NOUN/NNS/6/obl:unmarked after/after/SCONJ/IN/6/mark Ida/Ida/PROPN/NNP/6/nsubj left/leave/VERB/VBD/2/advcl the/the/DET/DT/8/det town/town/NOUN/NN/6/obj ././PUNCT/./2/punct",
    [["after", "hours after Ida left the town"]],
  ],
  [
    "when something is to begin",
    "The/the/DET/DT/2/det term/term/NOUN/NN/3/nsubj began/begin/VERB/VBD/0/root then/then/ADV/RB/3/advmod ,/,/PUNCT/,/10/punct when/when/ADV/WRB/10/advmod Lund/Lund/PROPN/NNP/10/nsubj is/be/AUX/VBZ/10/cop to/to/PART/TO/10/mark rule/rule/VERB/VB/3/advcl ././PUNCT/./3/punct",
    [["when", "when Lund is to rule"]],
  ],
])("qualifiers: %s", (_, words, expected) => {
  const { statements } = read(words);
  const main = statements.find(({ predicate }) => /began|critical|fell/.test(predicate.label));
  const told = main?.qualifiers.map(({ role, value }) => [role, "value" in value ? value.value : ""]);
  expect(told).toEqual(expected);
});

test("a name that `&` joins is one thing, which a relative clause behind it is about", () => {
  const statements = statedBy(
    "Berg/Berg/PROPN/NNP/2/nsubj hired/hire/VERB/VBD/0/root Pennine/Pennine/PROPN/NNP/2/obj &/&/CCONJ/CC/5/cc Vale/Vale/PROPN/NNP/3/conj ,/,/PUNCT/,/8/punct which/which/PRON/WDT/8/nsubj grew/grow/VERB/VBD/5/acl:relcl ././PUNCT/./2/punct",
  );
  expect(
    statements.map(({ subject, predicate, object }) => [
      subject.head,
      predicate.label,
      object && "head" in object && object.head,
    ]),
  ).toEqual([
    [0, "hired", 2],
    [2, "grew", undefined],
  ]);
});

test("the year in which something was is the year that stands before it", () => {
  const statements = statedBy(
    "Slovenia/Slovenia/PROPN/NNP/2/nsubj became/become/VERB/VBD/0/root independent/independent/ADJ/JJ/2/xcomp in/in/ADP/IN/5/case 1991/1991/NUM/CD/2/obl ,/,/PUNCT/,/8/punct the/the/DET/DT/8/det year/year/NOUN/NN/5/appos in/in/ADP/IN/10/case which/which/PRON/WDT/12/obl it/it/PRON/PRP/12/nsubj ended/end/VERB/VBD/8/acl:relcl ././PUNCT/./2/punct",
  );
  expect(statements.find(({ predicate }) => predicate.label === "ended")?.time).toMatchObject({
    start: "1991",
    end: "1991",
  });
});
