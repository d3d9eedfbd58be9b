/** What reading new articles has shown to be told wrongly, on hand-checked trees. */
import { expect, test } from "vitest";
import { read, statedBy, write } from "./support/read-statements.ts";

test.each([
  [
    "no time does what is to be done in it",
    "Delays/delay/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root them/they/PRON/PRP/2/iobj two/two/NUM/CD/5/nummod weeks/week/NOUN/NNS/2/obj left/leave/VERB/VBN/5/acl to/to/PART/TO/8/mark build/build/VERB/VB/6/advcl it/it/PRON/PRP/8/obj ././PUNCT/./2/punct",
    ["Delays | left | weeks", "weeks | were left | -"],
  ],
  [
    "who takes such steps does what they are",
    "They/they/PRON/PRP/2/nsubj took/take/VERB/VBD/0/root such/such/ADJ/JJ/4/amod steps/step/NOUN/NNS/2/obj as/as/SCONJ/IN/6/mark closing/close/VERB/VBG/4/acl the/the/DET/DT/8/det port/port/NOUN/NN/6/obj ././PUNCT/./2/punct",
    ["They | took | steps", "They | closing | port"],
  ],
  [
    "a vote that is hers is not she",
    "Harbour/Harbour/PROPN/NNP/2/nsubj won/win/VERB/VBD/0/root by/by/ADP/IN/5/case one/one/NUM/CD/5/nummod vote/vote/NOUN/NN/2/obl :/:/PUNCT/:/7/punct Dunne/Dunne/PROPN/NNP/5/appos 's/'s/PART/POS/7/case ././PUNCT/./2/punct",
    ["Harbour | won by | vote"],
  ],
  [
    "no money does what is demanded with it",
    "Hackers/hacker/NOUN/NNS/2/nsubj demanded/demand/VERB/VBD/0/root £/£/SYM/$/2/obj five/five/NUM/CD/3/nummod to/to/PART/TO/6/mark leave/leave/VERB/VB/2/xcomp the/the/DET/DT/8/det files/file/NOUN/NNS/6/obj ././PUNCT/./2/punct",
    ['Hackers | demanded | "£ five"'],
  ],
  [
    "what a group calls itself is its name",
    "A/a/DET/DT/2/det group/group/NOUN/NN/7/nsubj that/that/PRON/WDT/4/nsubj calls/call/VERB/VBZ/2/acl:relcl itself/itself/PRON/PRP/4/obj Heron/Heron/PROPN/NNP/4/xcomp boasted/boast/VERB/VBD/0/root ././PUNCT/./7/punct",
    ["group | boasted | -"],
  ],
  [
    "who announces a series of measures means to do what they are for",
    "The/the/DET/DT/2/det ministry/ministry/NOUN/NN/3/nsubj announced/announce/VERB/VBD/0/root a/a/DET/DT/5/det series/series/NOUN/NN/3/obj of/of/ADP/IN/7/case measures/measure/NOUN/NNS/5/nmod to/to/PART/TO/9/mark protect/protect/VERB/VB/7/acl the/the/DET/DT/11/det dam/dam/NOUN/NN/9/obj ././PUNCT/./3/punct",
    ["ministry | announced | series", "ministry | protect | dam (intended)"],
  ],
  [
    "where somebody will be, something has been",
    "The/the/DET/DT/2/det team/team/NOUN/NN/4/nsubj will/will/AUX/MD/4/aux train/train/VERB/VB/0/root where/where/ADV/WRB/8/advmod the/the/DET/DT/7/det army/army/NOUN/NN/8/nsubj camped/camp/VERB/VBD/4/advcl ././PUNCT/./4/punct",
    ["team | will train | - (future)", "army | camped | -"],
  ],
  [
    "of `a chapter or two` no two are anything",
    "They/they/PRON/PRP/2/nsubj wrote/write/VERB/VBD/0/root a/a/DET/DT/4/det chapter/chapter/NOUN/NN/2/obj or/or/CCONJ/CC/6/cc two/two/NUM/CD/4/conj ././PUNCT/./2/punct",
    ["They | wrote | chapter"],
  ],
  [
    "what is felt stands before the colon",
    "Homeowners/homeowner/NOUN/NNS/3/nsubj will/will/AUX/MD/3/aux feel/feel/VERB/VB/0/root the/the/DET/DT/5/det rise/rise/NOUN/NN/3/obj :/:/PUNCT/:/9/punct most/most/ADJ/JJS/8/amod mortgages/mortgage/NOUN/NNS/9/nsubj have/have/VERB/VBP/3/parataxis a/a/DET/DT/12/det floating/float/VERB/VBG/12/amod rate/rate/NOUN/NN/9/obj ././PUNCT/./3/punct",
    ["Homeowners | will feel | rise (future)", "mortgages | have | rate"],
  ],
  [
    "one of many by a capital is what somebody is",
    "Joan/Joan/PROPN/NNP/7/nsubj Petrie/Petrie/PROPN/NNP/1/flat ,/,/PUNCT/,/5/punct a/a/DET/DT/5/det Republican/Republican/PROPN/NNP/1/appos ,/,/PUNCT/,/1/punct left/leave/VERB/VBD/0/root ././PUNCT/./7/punct",
    ['Joan | is | "Republican"', "Joan | left | -"],
  ],
  [
    "what somebody goes on to do is done",
    "The/the/DET/DT/2/det stage/stage/NOUN/NN/3/nsubj went/go/VERB/VBD/0/root on/on/ADV/RB/3/advmod to/to/PART/TO/6/mark release/release/VERB/VB/3/advcl 22/22/NUM/CD/8/nummod satellites/satellite/NOUN/NNS/6/obj ././PUNCT/./3/punct",
    ["stage | went on to release | satellites"],
  ],
  [
    "whoever is called does nothing to herself",
    "Banda/Banda/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root Ida/Ida/PROPN/NNP/2/obj to/to/PART/TO/5/mark congratulate/congratulate/VERB/VB/2/xcomp her/she/PRON/PRP/5/obj ././PUNCT/./2/punct",
    ["Banda | called | Ida", "Banda | called to congratulate | her (requested)"],
  ],
  [
    "who attempts something stands behind `by`",
    "Berg/Berg/PROPN/NNP/2/nsubj survived/survive/VERB/VBD/0/root an/a/DET/DT/4/det attempt/attempt/NOUN/NN/2/obj by/by/ADP/IN/6/case rebels/rebel/NOUN/NNS/4/nmod to/to/PART/TO/8/mark remove/remove/VERB/VB/4/acl him/he/PRON/PRP/8/obj ././PUNCT/./2/punct",
    ["Berg | survived | attempt", "rebels | remove | him (intended)"],
  ],
  [
    "what somebody is criticised for is what the critic says",
    "The/the/DET/DT/2/det government/government/NOUN/NN/4/nsubj has/have/AUX/VBZ/4/aux criticised/criticise/VERB/VBN/0/root the/the/DET/DT/6/det bank/bank/NOUN/NN/4/obj for/for/SCONJ/IN/8/mark discouraging/discourage/VERB/VBG/4/advcl investment/investment/NOUN/NN/8/obj ././PUNCT/./4/punct",
    ["government | has criticised | bank", "bank | discouraging | investment (government has criticised)"],
  ],
  [
    "who is told by what befell them is not told of it again",
    "Two/two/NUM/CD/7/nsubj of/of/ADP/IN/3/case those/that/PRON/DT/1/nmod who/who/PRON/WP/5/nsubj died/die/VERB/VBD/3/acl:relcl were/be/AUX/VBD/7/aux taking/take/VERB/VBG/0/root pills/pill/NOUN/NNS/7/obj ././PUNCT/./7/punct",
    ["Two | were taking | pills"],
  ],
  [
    "`not before` denies nothing",
    "Lion/Lion/PROPN/NNP/2/nsubj died/die/VERB/VBD/0/root in/in/ADP/IN/4/case 2021/2021/NUM/CD/2/obl ,/,/PUNCT/,/11/punct but/but/CCONJ/CC/11/cc not/not/PART/RB/11/advmod before/before/SCONJ/IN/11/mark he/he/PRON/PRP/11/nsubj had/have/AUX/VBD/11/aux led/lead/VERB/VBN/2/conj us/we/PRON/PRP/11/obj to/to/ADP/IN/15/case the/the/DET/DT/15/det base/base/NOUN/NN/11/obl ././PUNCT/./2/punct",
    ["Lion | died in | 2021", "he | had led | us"],
  ],
  [
    "what somebody has collected is a thing that is given",
    "Nawapan/Nawapan/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root his/his/PRON/PRP$/4/nmod:poss collection/collection/NOUN/NN/2/obj back/back/ADV/RB/2/advmod to/to/ADP/IN/7/case Cambodia/Cambodia/PROPN/NNP/5/obl ././PUNCT/./2/punct",
    ["Nawapan | gave | collection"],
  ],
  [
    "an office with a capital tells what somebody is, and where",
    "Damian/Damian/PROPN/NNP/10/nsubj Wells/Wells/PROPN/NNP/1/flat ,/,/PUNCT/,/6/punct the/the/DET/DT/6/det U.S./U.S./PROPN/NNP/6/compound Attorney/Attorney/PROPN/NNP/1/appos in/in/ADP/IN/8/case Manhattan/Manhattan/PROPN/NNP/6/nmod ,/,/PUNCT/,/1/punct praised/praise/VERB/VBD/0/root Ida/Ida/PROPN/NNP/10/obj ././PUNCT/./10/punct",
    ['Damian | is | "U.S. Attorney"', "Damian | praised | Ida"],
  ],
  [
    "one of several is told in its own words",
    "One/one/NUM/CD/9/nsubj of/of/ADP/IN/4/case the/the/DET/DT/4/det founders/founder/NOUN/NNS/1/nmod ,/,/PUNCT/,/6/punct Lars/Lars/PROPN/NNP/1/appos Holm/Holm/PROPN/NNP/6/flat ,/,/PUNCT/,/1/punct left/leave/VERB/VBD/0/root ././PUNCT/./9/punct",
    ['Lars | is | "one of the founders"', "One | left | -"],
  ],
  [
    "`neither` denies what the two do, and whose they are does nothing",
    "Neither/neither/CCONJ/CC/4/cc:preconj Oslo/Oslo/PROPN/NNP/4/nmod:poss 's/'s/PART/POS/2/case harbour/harbour/NOUN/NN/8/nsubj nor/nor/CCONJ/CC/6/cc Bergen/Bergen/PROPN/NNP/4/conj 's/'s/PART/POS/6/case closed/close/VERB/VBD/0/root ././PUNCT/./8/punct",
    ["Oslo | has | harbour", "harbour | closed | - (negated)"],
  ],
  [
    "on their way is how it is with them",
    "Troops/troop/NOUN/NNS/5/nsubj were/be/AUX/VBD/5/cop on/on/ADP/IN/5/case their/their/PRON/PRP$/5/nmod:poss way/way/NOUN/NN/0/root ././PUNCT/./5/punct",
    ["Troops | were on their way | -"],
  ],
  [
    "nobody decides a life, and `a study of his` is one that he did",
    "The/the/DET/DT/2/det decision/decision/NOUN/NN/7/nsubj of/of/ADP/IN/5/case Lund/Lund/PROPN/NNP/5/nmod:poss life/life/NOUN/NN/2/nmod was/be/AUX/VBD/7/cop hard/hard/ADJ/JJ/0/root ././PUNCT/./7/punct",
    ["Lund | has | life", "decision | was hard | -"],
  ],
])("%s", (_, words, expected) => {
  const { text, statements } = read(words);
  expect(statements.map((statement) => write(text, statement))).toEqual(expected);
});

test("an hour and its day are one time", () => {
  const [statement] = statedBy(
    "Lund/Lund/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Oslo/Oslo/PROPN/NNP/2/obj at/at/ADP/IN/5/case 3/3/NUM/CD/2/obl a.m./a.m./NOUN/NN/5/nmod:unmarked on/on/ADP/IN/8/case Saturday/Saturday/PROPN/NNP/2/obl ././PUNCT/./2/punct",
  );
  expect(statement?.time?.mention).toBe("at 3 a.m. on Saturday");
});

test("a museum is where something is, and not what it is named for", () => {
  const statements = statedBy(
    "Lund/Lund/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/4/det Museum/Museum/PROPN/NNP/2/obj of/of/ADP/IN/6/case Oslo/Oslo/PROPN/NNP/4/nmod ,/,/PUNCT/,/10/punct where/where/ADV/WRB/10/advmod he/he/PRON/PRP/10/nsubj worked/work/VERB/VBD/4/acl:relcl ././PUNCT/./2/punct",
  );
  const [where] = statements.find(({ predicate }) => predicate.label.startsWith("worked"))?.qualifiers ?? [];
  const object = statements.find(({ predicate }) => predicate.label.startsWith("worked"))?.object;
  expect([where?.value, object].flatMap((one) => (one && "head" in one ? one.head : []))).toEqual([3]);
});

test("what is denied is the charge, and who must answer for something says nothing", () => {
  const { text, statements } = read(
    "Oslo/Oslo/PROPN/NNP/2/nsubj holds/hold/VERB/VBZ/0/root men/man/NOUN/NNS/2/obj whom/whom/PRON/WP/6/obj it/it/PRON/PRP/6/nsubj accuses/accuse/VERB/VBZ/3/acl:relcl of/of/SCONJ/IN/8/mark spying/spy/VERB/VBG/6/advcl ././PUNCT/./2/punct",
    "Lund/Lund/PROPN/NNP/2/nsubj denies/deny/VERB/VBZ/0/root this/this/PRON/DT/2/obj ././PUNCT/./2/punct",
    "Berg/Berg/PROPN/NNP/3/nsubj must/must/AUX/MD/3/aux go/go/VERB/VB/0/root ;/;/PUNCT/:/7/punct she/she/PRON/PRP/7/nsubj must/must/AUX/MD/7/aux answer/answer/VERB/VB/3/parataxis for/for/ADP/IN/9/case it/it/PRON/PRP/7/obl ././PUNCT/./3/punct",
  );
  const told = statements.map((statement) => write(text, statement));
  expect(told).toContain("Lund | denies | it accuses of spying");
  expect(told).toContain("Berg | must go | - (necessary)");
});

test("what somebody's first words point at is nothing that the text has told", () => {
  const { text, statements } = read(
    "Lund/Lund/PROPN/NNP/2/nsubj sued/sue/VERB/VBD/0/root Vega/Vega/PROPN/NNP/2/obj ././PUNCT/./2/punct",
    '"/"/PUNCT/``/5/punct This/this/PRON/DT/5/nsubj is/be/AUX/VBZ/5/cop not/not/PART/RB/5/advmod over/over/ADV/RB/8/ccomp ,/,/PUNCT/,/5/punct "/"/PUNCT/\'\'/5/punct said/say/VERB/VBD/0/root Berg/Berg/PROPN/NNP/8/nsubj ././PUNCT/./8/punct',
  );
  expect(statements.map((statement) => write(text, statement))).toEqual([
    "Lund | sued | Vega",
    "This | is not over | - (negated, Berg said)",
  ]);
});

test("what was untrue is no vouchers, which were", () => {
  const { text, statements } = read(
    "They/they/PRON/PRP/3/nsubj were/be/AUX/VBD/3/cop entitled/entitled/ADJ/JJ/0/root to/to/ADP/IN/5/case vouchers/voucher/NOUN/NNS/3/obl ,/,/PUNCT/,/9/punct which/which/PRON/WDT/9/nsubj was/be/AUX/VBD/9/cop untrue/untrue/ADJ/JJ/5/acl:relcl ././PUNCT/./3/punct",
  );
  expect(statements.map((statement) => write(text, statement))).not.toContain("vouchers | was untrue | -");
});
