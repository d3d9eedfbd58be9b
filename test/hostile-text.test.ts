/** Texts that no reader could read: analysed soon, in time that grows with their length, every offset right. */
import { type Extraction, extract, type Parser, toDocument } from "@factline/core";
import { beforeAll, describe, expect, test } from "vitest";
import { loadTestParser } from "./parser.ts";

let parser: Parser;
beforeAll(async () => {
  parser = await loadTestParser();
});

const read = (text: string): Promise<Extraction> => extract(toDocument({ text }), parser);

/** Processor time, since other programs may take turns. */
async function secondsOf(text: string): Promise<number> {
  const from = process.cpuUsage();
  await read(text);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

describe("is read in seconds", () => {
  test.each([
    ["200,000 nested quotation marks", (n: number) => `${"“".repeat(n / 2)}x${"”".repeat(n / 2)}`],
    ["200,000 nested brackets", (n: number) => `${"(".repeat(n / 2)}x${")".repeat(n / 2)}`],
    ["straight quotation marks", (n: number) => '"'.repeat(n)],
    ["letters without a space", (n: number) => "a".repeat(n)],
    ["emoji behind an address", (n: number) => `http://news.example/${"😀".repeat(n / 2)}`],
    ["empty lines", (n: number) => `${"\n".repeat(n)}Otto left.`],
    ["dashes", (n: number) => "-".repeat(n)],
    ["digits", (n: number) => "0".repeat(n)],
    ["empty lines between quotations", (n: number) => `“Stay,” said Otto. ${"\n".repeat(n)} “Go.”`],
  ])("%s", async (_what, make) => {
    await read("Otto left Oslo.");
    expect(await secondsOf(make(200_000))).toBeLessThan(5);
  });
});

/** What every end of a statement and every time quotes must stand where it says. */
function quotesOf({ graph }: Extraction): [string, string][] {
  const text = graph.documents[0]?.text ?? "";
  return [...graph.statements.values()].flatMap(({ subject, object, qualifiers, attribution, time }) => {
    const ends = [
      subject,
      ...(object ? [object] : []),
      ...qualifiers.map(({ value }) => value),
      ...attribution.flatMap(({ source, time: said }) => [source, ...(said ? [said] : [])]),
      ...(time ? [time] : []),
    ];
    return ends.map(({ mention, span }): [string, string] => [mention, text.slice(span.start, span.end)]);
  });
}

test.each([
  ["emoji of several characters", "Mayor Ana Petrel 👩‍👩‍👧‍👦 opened a library in Porto 🎉. Tom Reyes praised her."],
  ["combining marks", "Jose\u0301 Nun\u0303ez visited Malmo\u0308 on Monday. He met Zoe\u0308 Brandt."],
  [
    "text that runs from right to left",
    "\u202eAna Petrel\u202c opened a library in Porto. Tom Reyes (תום) praised her.",
  ],
  ["marks of no width", "Ana\u200b Petrel\ufeff opened a lib\u00adrary in Porto. Tom\u2060 Reyes praised her."],
  ["half a character", "Ana Petrel \ud83d opened a library in Porto. Tom Reyes \udc00 praised her."],
  [
    "phrases over two lines",
    "The council hired\nAna Petrel next\nyear, said Tom\nReyes on\nMonday, “in a small\nshed”.",
  ],
  ["a time in two pieces", "The district court employs 329 people in Porto and plans to hire 340 more next year."],
  ["other ends of lines", "Ana Petrel opened a library in Porto.\u2028Tom Reyes praised her.\u2029He left\u0085 Oslo."],
])("every quote stands where it says in %s", async (_what, text) => {
  const quotes = quotesOf(await read(text));
  expect(quotes.length).toBeGreaterThan(1);
  for (const [mention, found] of quotes) expect(found).toBe(mention);
});
