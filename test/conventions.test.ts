/** Each convention of the treebank marks its own example; what is in braces is left unmarked. */
import {
  analyze,
  findMentions,
  inTreebankScheme,
  resolveCoreference,
  toDocument,
  treebankConventions,
} from "@factline/core";
import { expect, test } from "vitest";
import { loadTestParser } from "./parser.ts";

/** An example's text, the spans that were in brackets and those that were in braces. */
function readExample(example: string): { text: string; marked: string[]; unmarked: string[] } {
  const [marked, unmarked]: [string[], string[]] = [[], []];
  let text = "";
  let open = 0;
  for (const character of example) {
    if (/[[{]/.test(character)) open = text.length;
    else if (character === "]") marked.push(`${open}-${text.length}`);
    else if (character === "}") unmarked.push(`${open}-${text.length}`);
    else text += character;
  }
  return { text, marked, unmarked };
}

test.each(treebankConventions.map((convention) => [convention.id, convention.example] as const))(
  "%s",
  async (_, example) => {
    const { text, marked, unmarked } = readExample(example);
    const analysis = await analyze(toDocument({ text }), await loadTestParser());
    const mentions = findMentions(analysis);
    const { mentions: all, chains } = inTreebankScheme(analysis, mentions, resolveCoreference(analysis, mentions));
    const spans = all.map(({ start, end }) => `${start}-${end}`);
    expect(spans).toEqual(expect.arrayContaining(marked));
    expect(spans.filter((span) => unmarked.includes(span))).toEqual([]);
    const chain = chains.find((one) => one.mentions.some((index) => spans[index] === marked[0]));
    if (marked.length > 0) expect(chain?.mentions.map((index) => spans[index])).toEqual(expect.arrayContaining(marked));
  },
);
