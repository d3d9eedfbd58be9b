/** Texts that no reader could read: analysed in time that grows with their length, every offset right (rows I3, I4 and I5). */
import { type Extraction, extract, type Parser, toDocument } from "@factline/core";
import { beforeAll, expect, test } from "vitest";
import { loadTestParser } from "./parser.ts";
import { isLong, noteFigure } from "./support/long.ts";

let parser: Parser;
beforeAll(async () => {
  parser = await loadTestParser();
}, 120_000);

const read = (text: string): Promise<Extraction> => extract(toDocument({ text }), parser);

/** Processor time, since other programs may take turns. */
async function secondsOf(text: string): Promise<number> {
  const from = process.cpuUsage();
  await read(text);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

const hostile: readonly (readonly [what: string, make: (length: number) => string])[] = [
  ["I4: nested quotation marks", (n) => `${"“".repeat(n / 2)}x${"”".repeat(n / 2)}`],
  ["I4: nested brackets", (n) => `${"(".repeat(n / 2)}x${")".repeat(n / 2)}`],
  ["I3: straight quotation marks", (n) => '"'.repeat(n)],
  ["I3: letters without a space", (n) => "a".repeat(n)],
  ["I3: emoji behind an address", (n) => `http://news.example/${"😀".repeat(n / 2)}`],
  ["I3: empty lines", (n) => `${"\n".repeat(n)}Otto left.`],
  ["I3: dashes", (n) => "-".repeat(n)],
  ["I3: digits", (n) => "0".repeat(n)],
  ["I3: full stops before a letter", (n) => `${".".repeat(n)}x`],
  ["I3: a number of many digits", (n) => `It cost 0.${"0".repeat(n)}1 million.`],
  ["I3: a number of many groups", (n) => `It rose by 1${",000".repeat(n / 4)} years ago.`],
  ["I3: empty lines between quotations", (n) => `“Stay,” said Otto. ${"\n".repeat(n)} “Go.”`],
];

test.each(hostile)("%s are read to the end", { timeout: 300_000 }, async (_what, make) => {
  const text = make(200_000);
  expect((await read(text)).graph.documents[0]?.text).toBe(text);
});

const sentence = (n: number): string =>
  `The council met ${"and the mayor and the clerk of the town ".repeat(n / 40)}in Oslo.`;

test.runIf(isLong).for([...hostile, ["I3: words of one sentence", sentence] as const])(
  "%s take time in proportion to their number",
  { timeout: 1_200_000 },
  async ([, make], context) => {
    const least = async (length: number): Promise<number> => {
      const all: number[] = [];
      for (let time = 0; time < 4; time++) all.push(await secondsOf(make(length)));
      return Math.min(...all);
    };
    const [half, whole] = [await least(200_000), await least(400_000)];
    noteFigure(context, `t(2n)/t(n) ${(whole / half).toFixed(2)}`);
    expect(whole / half).toBeLessThan(2.5);
  },
);

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
    "The city council said on Friday that it had hired Ana\nPetrel for the new library in the old harbour, and Tom\nReyes praised the choice on Monday “in a small\nshed”.",
  ],
  ["a time in two pieces", "The district court employs 329 people in Porto and plans to hire 340 more next year."],
  ["other ends of lines", "Ana Petrel opened a library in Porto.\u2028Tom Reyes praised her.\u2029He left\u0085 Oslo."],
])("I5: every quote stands where it says in %s", async (_what, text) => {
  const quotes = quotesOf(await read(text));
  expect(quotes.length).toBeGreaterThan(1);
  for (const [mention, found] of quotes) expect(found).toBe(mention);
});
