import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitParagraphs } from "./paragraphs.ts";
import { toDocument } from "./text.ts";

const split = (text: string): string[] =>
  splitParagraphs(toDocument({ text })).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe("splitParagraphs", () => {
  test("puts the names before what is said in a talk on their own", () => {
    expect(split("Berg: Why?\n\nMR. LUND: I left.\n\nBerg: When?\n\nMR. LUND: In May.")).toEqual([
      "speaker: Berg:",
      "body: Why?",
      "speaker: MR. LUND:",
      "body: I left.",
      "speaker: Berg:",
      "body: When?",
      "speaker: MR. LUND:",
      "body: In May.",
    ]);
    expect(split("Note: Rain fell.\n\nScorers: Holm.\n\nNote: It stopped.")).not.toContain("speaker: Note:");
    expect(split("Q: Why?\n\nA: I left.\n\nQ: When?\n\nA: In May.").join()).not.toContain("speaker");
  });

  test("tells kinds by their shape", () => {
    const text =
      "Bridge reopens\n\nOSLO - NTB\n\nPhoto: The new bridge.\n\nTraffic flowed again on Friday.\nNobody was hurt.\n\nWhat comes next\n\nBergen (NTB) - More will follow.";
    expect(split(text)).toEqual([
      "heading: Bridge reopens",
      "dateline: OSLO - NTB",
      "caption: Photo: The new bridge.",
      "body: Traffic flowed again on Friday.",
      "body: Nobody was hurt.",
      "heading: What comes next",
      "dateline: Bergen (NTB) -",
      "body: More will follow.",
    ]);
  });

  test("joins the lines of hard-wrapped text", () => {
    const wrapped =
      "Port strike ends\n\nDockers went back to work on Tuesday after\na strike of nine days that had closed the\ncountry's largest harbour.\n\nTheir union said the owners had agreed to\nraise wages. The owners did not comment.";
    expect(split(wrapped)).toHaveLength(3);
    expect(split(wrapped)[1]).toBe(
      "body: Dockers went back to work on Tuesday after\na strike of nine days that had closed the\ncountry's largest harbour.",
    );
  });

  test("takes the lines of unwrapped text for paragraphs", () => {
    expect(
      split("Dockers went back to work on Tuesday.\nTheir union had agreed.\r\nThe owners did not comment."),
    ).toHaveLength(3);
  });

  test("takes several sentences for prose though the last has no stop", () => {
    expect(split("The bridge is open. Nobody was hurt")).toEqual(["body: The bridge is open. Nobody was hurt"]);
  });

  test("keeps the items of a list apart", () => {
    expect(split("The plan has two parts that everybody has to accept:\n- fewer ships\n- more trains")).toHaveLength(3);
  });

  test("covers all but white space, in order", () => {
    const piece = fc.constantFrom(
      "The ship left. ",
      "a",
      " ",
      "\n",
      "\n\n",
      "\r\n",
      "\t",
      "PARIS (AP) - ",
      "–",
      "😀",
      "\u2028",
      "May 4, 2018",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const paragraphs = splitParagraphs(toDocument({ text }));
        let at = 0;
        for (const { start, end } of paragraphs) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(start).toBeLessThan(end);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});
