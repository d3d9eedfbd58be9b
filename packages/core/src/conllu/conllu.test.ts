import { describe, expect, test } from "vitest";
import type { Analysis, DocumentId, Mention, Token, Upos } from "../model/index.ts";
import { toConllu } from "./conllu.ts";

/** An analysis of one sentence from `form/UPOS/XPOS/head/deprel`, heads counted from 1; a leading `_` glues a word. */
function analysisOf(sentence: string): Analysis {
  let text = "";
  const tokens = sentence.split(" ").map((word): Token => {
    const glued = word.startsWith("_");
    const [form = "", upos = "X", xpos = "", head = "0", deprel = ""] = word.slice(glued ? 1 : 0).split("/");
    if (!glued && text !== "") text += " ";
    const start = text.length;
    text += form;
    return {
      form,
      start,
      end: text.length,
      lemma: form,
      upos: upos as Upos,
      xpos,
      feats: { Number: "Sing", Case: "Nom" },
      head: Number(head) - 1,
      deprel,
    };
  });
  return {
    document: { id: "doc" as DocumentId, hash: "abcdef0123", text },
    paragraphs: [{ index: 0, kind: "body", start: 0, end: text.length }],
    sentences: [{ index: 0, paragraph: 0, start: 0, end: text.length, tokens }],
    candidates: [],
  };
}

const rows = (conllu: string): string[][] =>
  conllu
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split("\t"));
const mention = (first: number, last: number, head: number): Mention => ({
  sentence: 0,
  first,
  last,
  head,
  kind: "nominal",
  type: "person",
  start: 0,
  end: 0,
});

describe("toConllu", () => {
  const analysis = analysisOf(
    "They/PRON/PRP/4/nsubj do/AUX/VBP/4/aux _n't/PART/RB/4/advmod vote/VERB/VB/0/root _./PUNCT/././punct",
  );

  test("opens with the document, the paragraph, the sentence and its text", () => {
    expect(toConllu(analysis).split("\n").slice(0, 4)).toEqual([
      "# newdoc id = doc",
      "# newpar",
      "# sent_id = doc-1",
      "# text = They don't vote.",
    ]);
  });

  test("writes ten columns, and a range above the words of a contraction", () => {
    const lines = rows(toConllu(analysis));
    expect(lines.every((columns) => columns.length === 10)).toBe(true);
    expect(lines.map(([id, form]) => `${id} ${form}`)).toEqual([
      "1 They",
      "2-3 don't",
      "2 do",
      "3 n't",
      "4 vote",
      "5 .",
    ]);
    expect(lines.map((columns) => columns[9])).toEqual(["_", "_", "_", "_", "SpaceAfter=No", "_"]);
    expect(lines[0]?.[5]).toBe("Case=Nom|Number=Sing");
  });

  test("leaves words that only touch without a range", () => {
    const lines = rows(
      toConllu(
        analysisOf("well/ADV/RB/3/advmod _-/PUNCT/HYPH/1/punct _known/ADJ/JJ/0/root 5/NUM/CD/3/dep _pm/NOUN/NN/3/dep"),
      ),
    );
    expect(lines.map(([id]) => id)).toEqual(["1", "2", "3", "4", "5"]);
    expect(lines[0]?.[9]).toBe("SpaceAfter=No");
  });

  test("marks mentions with their chain, type and head", () => {
    const conllu = toConllu(
      analysis,
      [mention(0, 0, 0), mention(0, 3, 3), mention(3, 4, 3)],
      [
        { mentions: [0, 2], reasons: ["same"] },
        { mentions: [1], reasons: [] },
      ],
    );
    expect(conllu).toContain("# global.Entity = eid-etype-head-other\n");
    expect(rows(conllu).map((columns) => columns[9])).toEqual([
      "Entity=(e2_abcdef01-person-4-(e1_abcdef01-person-1-)",
      "_",
      "_",
      "_",
      "Entity=(e1_abcdef01-person-1-e2_abcdef01)|SpaceAfter=No",
      "Entity=e1_abcdef01)",
    ]);
  });

  test("composes characters, as the format asks", () => {
    expect(toConllu(analysisOf("cafe\u0301/NOUN/NN/0/root"))).toContain("# text = caf\u00e9\n");
  });
});
