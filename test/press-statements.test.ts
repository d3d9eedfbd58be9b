/** What reports and encyclopaedias of others have shown to be told wrongly: statements by their labels, from the text alone. */
import { type EntityMention, extract, isValue, toDocument, type Value, valueWords } from "@factline/core";
import { expect, test } from "vitest";
import { loadTestParser } from "./parser.ts";

/** `subject | predicate | object` of each statement. */
async function told(text: string): Promise<string[]> {
  const { graph } = await extract(toDocument({ text }), await loadTestParser());
  const label = (term: EntityMention | Value | undefined): string => {
    if (!term) return "-";
    return isValue(term) ? valueWords(term) : (graph.entities.get(term.entity)?.label ?? "");
  };
  return [...graph.statements.values()].map(({ subject, predicate, object, polarity }) => {
    return `${label(subject)} | ${predicate.label} | ${label(object)}${polarity === "negated" ? " (not)" : ""}`;
  });
}

test.each([
  [
    "a firm has its whole name",
    "The rights were bought by Beijing Jinyu Group Co., Ltd., a conglomerate. Norvik Foods, Inc. sold them.",
    "Norvik Foods, Inc. | sold | rights",
  ],
  [
    "a committee has what it is about in its name",
    "The Senate Committee on Foreign Relations met on Monday.",
    "Senate Committee on Foreign Relations | met | -",
  ],
  ["a name has no honours", "Zaha Hadid DBE RA was born in Baghdad.", "Zaha Hadid | was born in | Baghdad"],
  [
    "an Arab name keeps its second half",
    "Civil Defense Authority director General Suleiman al-Amr, in remarks to al-Ikhbariya television, praised the rescuers.",
    "Suleiman al-Amr | praised | rescuers",
  ],
  [
    "a second name is no fuller one for its article",
    "Ali Abdullah Ahmed, also known as Salah Ahmed al-Salami, was a citizen of Yemen. Ali Abdullah Ahmed died in custody.",
    "Ali Abdullah Ahmed | was | citizen",
  ],
  [
    "an office with hyphens is one word",
    "Ada Berg, editor-in-chief of the Sun, left for Oslo.",
    "Ada Berg | is | editor-in-chief",
  ],
  [
    "so is a relation by law",
    "Veronika Egger, the sister-in-law of Florian Aigner, sang.",
    "Veronika Egger | is | sister-in-law",
  ],
  [
    "a name behind a title has what stands behind it",
    "Co-founder Tim Ek, the 34-year-old former head of sales, quit.",
    "Tim Ek | is | 34-year-old former head",
  ],
  ["nobody is told so", "No one came to the hall on Monday.", "no one | came to | hall (not)"],
  [
    "the last of several may be known by a name that the first has not",
    "Jerome was a Latin priest, confessor and historian, commonly known as Saint Jerome.",
    "Jerome | was | a Latin priest",
  ],
  [
    "people are moved, and not their arrest",
    "The camp was built for the incarceration of Japanese Americans who had been moved from the West Coast.",
    "Japanese Americans | had been moved from | West Coast",
  ],
  [
    "a capital is in what it is the capital of, and not that",
    "He drew the plan for Washington, D.C. (capital city of the United States).",
    "Washington | is | capital city",
  ],
  [
    "who is named in somebody's words does not say them",
    'For Kevin Allton, an instructor, Warhol was a legend. He said, "Andy Warhol was the centre of the age." He praised him.',
    "Andy Warhol | was | centre",
  ],
])("%s", async (_, text, expected) => {
  expect(await told(text)).toContain(expected);
});

test.each([
  [
    "no state is its own capital",
    "He drew the plan for Washington, D.C. (capital city of the United States).",
    "United States | is | capital city",
  ],
  [
    "nobody is a sport",
    "The athletes were Vitas Gerulaitis (tennis) and Jack Nicklaus (golf).",
    "Jack Nicklaus | is | golf",
  ],
  ["an office is nobody's title", "He was promoted to Attorney General in May.", "Attorney General | is | Attorney"],
  [
    "nobody has whose interpreter they are",
    "Yuen Chao served as Bertrand Russell's interpreter in Peking.",
    "Bertrand Russell | has | Yuen Chao",
  ],
])("%s", async (_, text, unexpected) => {
  expect(await told(text)).not.toContain(unexpected);
});
