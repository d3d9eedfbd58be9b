import { describe, expect, test } from "vitest";
import type { Sentence } from "../model/index.ts";
import { learnCase } from "./truecase.ts";

function sentenceOf(text: string, index: number): Sentence {
  const words = text.split(" ").map((form) => ({ form, start: 0, end: 0 }));
  return { index, paragraph: index, start: 0, end: 0, words };
}

/** What the network is shown of the first of some sentences. */
function shown(...texts: readonly string[]): string {
  const sentences = texts.map(sentenceOf);
  const truecase = learnCase(sentences);
  const [first] = sentences;
  return first === undefined ? "" : first.words.map((word) => truecase(first, word)).join(" ");
}

const body = "The ferry of Nordlys left the old harbour of Bergen , as the ferry union knew .";

describe("learnCase", () => {
  test.each([
    ["a headline with capitals", "Nordlys Ferry Leaves Old Harbour", "Nordlys ferry Leaves old harbour"],
    ["a headline in capitals", "NORDLYS FERRY LEAVES OLD HARBOUR", "Nordlys ferry LEAVES old harbour"],
    ["a plain sentence", "Nordlys says its Ferry left yesterday .", "Nordlys says its Ferry left yesterday ."],
    ["a name alone", "Bergen", "Bergen"],
  ])("gives %s the case of the text", (_what, headline, expected) => expect(shown(headline, body)).toBe(expected));

  test("learns nothing from the first word of a sentence", () => {
    expect(shown("New Lighthouse Opens", "Lighthouse keepers left .", "They opened it .")).toBe("New Lighthouse Opens");
  });

  test("leaves words that mean something in a program alone", () => {
    expect(shown("Constructor Leaves Harbour", body)).toBe("Constructor Leaves harbour");
  });
});
