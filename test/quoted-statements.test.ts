/** Whose words the statements inside quotation marks are. */
import { expect, test } from "vitest";
import { read, write } from "./support/read-statements.ts";

const CALLED =
  "The/the/DET/DT/2/det mayor/mayor/NOUN/NN/4/nsubj has/have/AUX/VBZ/4/aux called/call/VERB/VBN/0/root the/the/DET/DT/6/det plan/plan/NOUN/NN/4/obj a/a/DET/DT/8/det shame/shame/NOUN/NN/4/xcomp :/:/PUNCT/:/4/punct";
const ROADS =
  '"/"/PUNCT/``/5/punct The/the/DET/DT/3/det roads/road/NOUN/NNS/5/nsubj:pass are/be/AUX/VBP/5/aux:pass closed/close/VERB/VBN/0/root ././PUNCT/./5/punct "/"/PUNCT/\'\'/5/punct';
const DESCRIBED =
  'The/the/DET/DT/2/det mayor/mayor/NOUN/NN/3/nsubj described/describe/VERB/VBD/0/root the/the/DET/DT/5/det plan/plan/NOUN/NN/3/obj as/as/ADP/IN/9/case "/"/PUNCT/``/9/punct a/a/DET/DT/9/det shame/shame/NOUN/NN/3/obl ././PUNCT/./3/punct';
const DESCRIBED_BY_CLAUSE =
  'The/the/DET/DT/2/det mayor/mayor/NOUN/NN/3/nsubj described/describe/VERB/VBD/0/root the/the/DET/DT/5/det plan/plan/NOUN/NN/3/obj as/as/ADP/IN/9/case "/"/PUNCT/``/9/punct a/a/DET/DT/9/det shame/shame/NOUN/NN/3/obl that/that/PRON/WDT/11/nsubj costs/cost/VERB/VBZ/9/acl:relcl farmers/farmer/NOUN/NNS/11/iobj money/money/NOUN/NN/11/obj ././PUNCT/./3/punct';
const ROADS_TO_THE_END =
  "The/the/DET/DT/2/det roads/road/NOUN/NNS/4/nsubj:pass are/be/AUX/VBP/4/aux:pass closed/close/VERB/VBN/0/root ././PUNCT/./4/punct \"/\"/PUNCT/''/4/punct";
const AS_TOLD =
  "As/as/SCONJ/IN/3/mark Lund/Lund/PROPN/NNP/3/nsubj noted/note/VERB/VBD/6/advcl ,/,/PUNCT/,/3/punct rivers/river/NOUN/NNS/6/nsubj fell/fall/VERB/VBD/0/root ././PUNCT/./6/punct";

test.each([
  [
    "a colon leads to the words of who the sentence is about",
    [CALLED, ROADS],
    "roads | are closed | - (mayor has called)",
  ],
  [
    "a quotation that goes on behind its sentence is of who that sentence is about",
    [DESCRIBED, ROADS_TO_THE_END],
    "roads | are closed | - (mayor described)",
  ],
  ["who is named by an `as` speaks on", [AS_TOLD, ROADS], "roads | are closed | - (Lund noted)"],
])("%s", (_, sentences, expected) => {
  const { text, statements } = read(...sentences);
  expect(statements.map((statement) => write(text, statement)).at(-1)).toBe(expected);
});

test("so is what a clause of that sentence tells inside the quotation", () => {
  const { text, statements } = read(DESCRIBED_BY_CLAUSE, ROADS_TO_THE_END);
  expect(statements.map((statement) => write(text, statement))).toContain("shame | costs | money (mayor described)");
});
