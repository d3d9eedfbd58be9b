import { expect, test } from "vitest";
import type { Token, Upos } from "../../model/token.ts";
import { readTokens } from "../reading.ts";
import { directionOf } from "./direction.ts";

/** Tokens of rows `form/lemma/upos/xpos/head/deprel`; the head counts from 0, the root's is -1. */
function tokensOf(rows: string): Token[] {
  let at = 0;
  return rows.split(" ").map((row) => {
    const [form = "", lemma = "", upos = "", xpos = "", head = "", deprel = ""] = row.split("/");
    const start = at;
    at += form.length + 1;
    return {
      form,
      lemma,
      upos: upos as Upos,
      xpos,
      feats: {},
      head: Number(head),
      deprel,
      start,
      end: start + form.length,
    };
  });
}

test.each([
  ["past verb", "closed/close/VERB/VBD/-1/root on/on/ADP/IN/2/case Friday/Friday/PROPN/NNP/0/obl", "past"],
  ["future verb", "will/will/AUX/MD/1/aux close/close/VERB/VB/-1/root Friday/Friday/PROPN/NNP/1/obl", "future"],
  ["present verb", "closes/close/VERB/VBZ/-1/root on/on/ADP/IN/2/case Friday/Friday/PROPN/NNP/0/obl", "nearest"],
  ["perfect", "has/have/AUX/VBZ/1/aux closed/close/VERB/VBN/-1/root Friday/Friday/PROPN/NNP/1/obl", "past"],
  ["reported future", "would/would/AUX/MD/1/aux close/close/VERB/VB/-1/root Friday/Friday/PROPN/NNP/1/obl", "future"],
  [
    "scheduled",
    "talks/talk/NOUN/NNS/-1/root scheduled/schedule/VERB/VBN/0/acl Friday/Friday/PROPN/NNP/1/obl",
    "future",
  ],
  ["participle", "study/study/NOUN/NN/-1/root published/publish/VERB/VBN/0/acl Friday/Friday/PROPN/NNP/1/obl", "past"],
  ["scheduled in the past", "planned/plan/VERB/VBD/-1/root it/it/PRON/PRP/0/obj Friday/Friday/PROPN/NNP/0/obl", "past"],
  [
    "want to",
    "wants/want/VERB/VBZ/-1/root to/to/PART/TO/2/mark meet/meet/VERB/VB/0/xcomp Friday/Friday/PROPN/NNP/2/obl",
    "future",
  ],
  [
    "headline",
    "Leaders/leader/NOUN/NNS/2/nsubj to/to/PART/TO/2/mark meet/meet/VERB/VB/-1/root Friday/Friday/PROPN/NNP/2/obl",
    "future",
  ],
  [
    "is to",
    "is/be/AUX/VBZ/2/aux to/to/PART/TO/2/mark meet/meet/VERB/VB/-1/root Friday/Friday/PROPN/NNP/2/obl",
    "future",
  ],
  [
    "planned in the past",
    "was/be/AUX/VBD/2/aux to/to/PART/TO/2/mark meet/meet/VERB/VB/-1/root Friday/Friday/PROPN/NNP/2/obl",
    "future",
  ],
  [
    "promised",
    "promised/promise/VERB/VBN/-1/root elections/election/NOUN/NNS/0/obj in/in/ADP/IN/3/case May/May/PROPN/NNP/0/obl",
    "future",
  ],
  [
    "promised in the past",
    "promised/promise/VERB/VBD/-1/root aid/aid/NOUN/NN/0/obj in/in/ADP/IN/3/case May/May/PROPN/NNP/0/obl",
    "past",
  ],
  [
    "perfect participle",
    "will/will/AUX/MD/1/aux fall/fall/VERB/VB/-1/root having/have/AUX/VBG/3/aux begun/begin/VERB/VBN/1/advcl May/May/PROPN/NNP/3/obl",
    "past",
  ],
  ["no verb", "Protests/protest/NOUN/NNS/-1/root on/on/ADP/IN/2/case Friday/Friday/PROPN/NNP/0/nmod", "past"],
])("%s: %s looks to the %s", (_name, rows, direction) => {
  const tokens = tokensOf(rows);
  expect(directionOf(readTokens(tokens), tokens.length - 1)).toBe(direction);
});
