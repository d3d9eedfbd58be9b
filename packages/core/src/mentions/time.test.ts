import { describe, expect, test } from "vitest";
import type { Token } from "../model/token.ts";
import type { Value } from "../model/value.ts";
import { periodOf } from "./time/anchored.ts";
import { TIME_RULES } from "./time/rules.ts";
import { findTimes, findTimesInOrder } from "./time.ts";

/** Tokens of a text without analysis: split as a tokenizer would split dates. */
function tokensOf(text: string): Token[] {
  return [
    ...text.matchAll(
      /\d+(?:[:,./]\d+)*(?:st|nd|rd|th|s)?(?!\w)|[ap]\.m\.|B\.C\.|(?:Sept|Oct|Nov|Jan)\.|'s|\w+|[^\s\w]/g,
    ),
  ].map((match, index) => ({
    form: match[0],
    lemma: match[0].toLowerCase(),
    upos: /^\d/.test(match[0]) ? "NUM" : match[0] === "overnight" ? "ADV" : "NOUN",
    xpos: "",
    feats: {},
    head: index === 0 ? -1 : 0,
    deprel: index === 0 ? "root" : "obl",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

describe("each rule reads its example", () => {
  test.each(TIME_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, { example }) => {
    const last = example.told === undefined ? undefined : periodOf({ value: example.told } as Value);
    const options = {
      ...(example.direction && { direction: example.direction }),
      ...(last && { told: { last } }),
    };
    const [time] = findTimes(tokensOf(example.text), example.date, options);
    expect(time).toMatchObject({ rule: id, value: { mention: example.mention } });
    expect([time?.time.start, time?.time.end]).toEqual([example.start, example.end]);
  });
});

describe("times in their sentences", () => {
  test.each([
    ["in early 2015", undefined, "in early 2015", "2015-01", "2015-04"],
    ["from mid-September", "2012-12-01", "from mid-September", "2012-09-11", undefined],
    ["by the end of the 1980s", undefined, "by the end of the 1980s", undefined, "1989"],
    ["It opened early in 2015", undefined, "early in 2015", "2015-01", "2015-04"],
    ["in mid-1985", undefined, "in mid-1985", "1985-05", "1985-08"],
    ["on the fifth of January", "2020-02-01", "on the fifth of January", "2020-01-05", "2020-01-05"],
    ["early next week", "2012-09-28", "early next week", "2012-10-01", "2012-10-03"],
    ["between 2010 and 2012", undefined, "between 2010 and 2012", "2010", "2012"],
    ["from May 3 to June 5, 2020", undefined, "from May 3 to June 5, 2020", "2020-05-03", "2020-06-05"],
    ["from May to July", "2020-08-01", "from May to July", "2020-05", "2020-07"],
    ["since May", "2023-07-02", "since May", "2023-05", "2023-07"],
    ["until 2019", undefined, "until 2019", undefined, "2019"],
    ["at 9 a.m. on Monday", "2024-03-14", "at 9 a.m. on Monday", "2024-03-11", "2024-03-11"],
    ["on Tuesday", undefined, "on Tuesday", undefined, undefined],
    ["in June", "2019", "in June", "2019-06", "2019-06"],
  ])("%s", (text, date, mention, start, end) => {
    const times = findTimes(tokensOf(text), date);
    expect(times.map(({ time }) => [time.mention, time.start, time.end])).toEqual([[mention, start, end]]);
  });

  test.each(["He may sue", "1,200 people", "flight 370", "a march in town", "between two and three"])(
    "%s: no time",
    (text) => {
      expect(findTimes(tokensOf(text), "2020-01-01")).toEqual([]);
    },
  );

  test("an adverb before the preposition narrows the time, not the value", () => {
    const [time] = findTimes(tokensOf("It opened early in 2015"));
    expect(time?.value).toMatchObject({ value: "2015", mention: "2015" });
  });

  test("a partial date looks ahead when asked to", () => {
    const [time] = findTimes(tokensOf("on Tuesday"), "2024-03-14", { direction: "future" });
    expect(time?.value).toMatchObject({ value: "2024-03-19", datatype: "xsd:date" });
  });
});

describe("times at a distance from an event", () => {
  /** Tokens in which each word hangs on the one before, as in "the vote of 4 May". */
  const chainOf = (text: string) => tokensOf(text).map((token, index) => ({ ...token, head: index - 1 }));

  test.each([
    ["a week after the vote of 4 November 2018", "2018-11-11"],
    ["three months after 30 November 2018", "2019-02"],
    ["the day before the vote of May 1, 2020", "2020-04-30"],
    ["two years prior to the fire of June 2019", "2017"],
  ])("%s", (text, start) => {
    const [time] = findTimes(chainOf(text));
    expect(time?.time).toMatchObject({ start, end: start, mention: text });
  });

  test("an event without a date settles nothing", () => {
    expect(findTimes(chainOf("a week after the vote"), "2018-11-20")).toEqual([]);
  });
});

describe("times that count from what was told before", () => {
  test.each([
    [["She fell on 3 May 2021 .", "She died the next day ."], "2021-05-04"],
    [["She fell on 3 May 2021 .", "That night the hall burned ."], "2021-05-03"],
    [["It opened in 1998 .", "Two years later the mill closed"], "2000"],
    [["It opened in May 2019 .", "He came the following month ."], "2019-06"],
    [["It opened in May 2019 .", "He came the next day ."], "the next day"],
    [["It opened on 3 May 2019 .", "He slept .", "He ate .", "He left .", "He came the next day ."], "the next day"],
    [
      ["Yesterday, day two of the fair, was warm .", "Rain came .", "It left .", "It was day two of the fair ."],
      "2019-05-05",
    ],
    [
      ["Yesterday it rained .", "It left .", "It fell .", "It ran .", "The last race of the day was short ."],
      "2019-05-05",
    ],
    [["Wednesday, May 8, 2019", "He left yesterday ."], "2019-05-07"],
    [["Wednesday, May 8, 2013", "He left yesterday ."], "2019-05-05"],
    [["Yesterday the mill closed .", '" We left today , " he said .'], "2019-05-05"],
    [["On Friday the mill closed .", '" We left today , " he said .'], "2019-05-06"],
    [["On Saturday, the opening night, it rained .", "He sang on 4 May .", "Opening night was loud ."], "2019-05-04"],
  ])("%j: %s", (sentences, value) => {
    const times = findTimesInOrder(sentences.map(tokensOf), "2019-05-06").flat();
    expect(times.at(-1)?.value.value).toBe(value);
  });

  test("a headline's day by its number is the day that the text tells", () => {
    const [headline] = findTimesInOrder(
      ["Rain on day two : few came", "Yesterday, day two of the fair, was wet ."].map(tokensOf),
      "2019-05-06",
    );
    expect(headline?.[0]?.value).toMatchObject({ value: "2019-05-05", mention: "day two" });
  });
});

test("a night that is to come begins on the document's day", () => {
  const [time] = findTimes(tokensOf("It is to snow overnight"), "2021-05-11", { direction: "future" });
  expect([time?.time.start, time?.time.end]).toEqual(["2021-05-11", "2021-05-12"]);
});
