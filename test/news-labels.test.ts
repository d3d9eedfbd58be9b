/** What the ends of a statement are called, on sentences in the manner of the news. */
import { type EntityMention, extract, isValue, toDocument, type Value } from "@factline/core";
import { expect, test } from "vitest";
import { loadTestParser } from "./parser.ts";

/** The label of the subject of the first statement whose predicate has a word. */
async function subjectOf(text: string, word: string): Promise<string | undefined> {
  const { graph } = await extract(toDocument({ text }), await loadTestParser());
  const statement = [...graph.statements.values()].find(({ predicate }) => predicate.label.includes(word));
  const { subject } = statement ?? {};
  return subject && !isValue(subject) ? graph.entities.get(subject.entity)?.label : undefined;
}

test.each([
  [
    "Almost half of all Danish primary school pupils sleep too little.",
    "sleep",
    "almost half of all Danish primary school pupils",
  ],
  ["Hundreds of thousands of people crossed the bridge.", "crossed", "hundreds of thousands of people"],
  ["Both of these ferries sank in May.", "sank", "both of these ferries"],
  ["One of the silver bowls was sold in Bergen.", "sold", "one of the silver bowls"],
  ["A 19 year old does not know the anthem.", "know", "19 year old"],
  ["Duke University closed its library.", "closed", "Duke University"],
  ["Pre-eclampsia, a form of high blood pressure, harms many women.", "harms", "pre-eclampsia"],
  ["The FTSE 100 rose 2% on Monday.", "rose", "FTSE 100"],
  ["About one in nine calls was missed.", "missed", "about one in nine calls"],
  [
    "The Nordic Forum for Economic and Social Rights closed in May.",
    "closed",
    "Nordic Forum for Economic and Social Rights",
  ],
  ['Ana "Moon" Lund, who leads the gang, fled on Friday.', "fled", 'Ana "Moon" Lund'],
  ["Secretary-General Ana Lund left Oslo.", "left", "Ana Lund"],
  ["The Swat and Kabul rivers rose on Monday.", "rose", "Swat and Kabul rivers"],
  ["More than half of the pupils left.", "left", "more than half of pupils"],
  ["Stratford-upon-Avon honoured its poet.", "honoured", "Stratford-upon-Avon"],
  ["Vega's shares fell by 4 percent, and those of Nordlaks slid by 3 percent.", "slid", "shares of Nordlaks"],
  ["In Ohio, Democrat Rosa Whitebear won.", "won", "Rosa Whitebear"],
  ["The arrest, the first of a sitting member in a generation, threatens the coalition.", "threatens", "arrest"],
  [
    "Thirty-six guards were arrested. Two of them had tried to leave through a tunnel.",
    "tried",
    "two of thirty-six guards",
  ],
  [
    "The winner of the night was the Sweden First party. It came second with a fifth of the vote.",
    "came",
    "Sweden First party",
  ],
  ["Talk of no confidence has spread in the party.", "spread", "talk of no confidence"],
])("%s", async (text, word, label) => {
  expect(await subjectOf(text, word)).toBe(label);
});

test.each([
  ["Tunis lost 1 – 2 to Oslo.", "lost", "extent", "1-2"],
  ["Holm opened the shop late in the year.", "opened", "late in", "year"],
  ["The lines can be hours long.", "long", "extent", "hours"],
  ["Norway has closed mines in recent years.", "closed", "in", "recent years"],
])("the qualifier of %s", async (text, word, role, value) => {
  const { graph } = await extract(toDocument({ text }), await loadTestParser());
  const statement = [...graph.statements.values()].find(({ predicate }) => predicate.label.includes(word));
  const told = statement?.qualifiers.find((qualifier) => qualifier.role === role)?.value;
  const label = told && isValue(told) ? told.value : told && graph.entities.get(told.entity)?.label;
  expect(label).toBe(value);
});

test.each([
  [
    "Ida Lund was the daughter of a ship's cook and a telegraph operator.",
    "daughter",
    ["ship’s cook", "telegraph operator"],
  ],
  ["Norvik listed assets of $120 million and debts of $610 million.", "debts", ["610000000"]],
])("what each of several is of: %s", async (text, object, expected) => {
  const { graph } = await extract(toDocument({ text }), await loadTestParser());
  const label = (value: EntityMention | Value) =>
    isValue(value) ? value.value : graph.entities.get(value.entity)?.label;
  const statement = [...graph.statements.values()].find((one) => one.object && label(one.object) === object);
  const told = statement?.qualifiers.filter(({ role }) => role === "of").map(({ value }) => label(value));
  expect(told).toEqual(expected);
});

test.each([
  ["Berg wanted a cut of half a point.", "cut of half a point"],
  ["Norvik has laid off half its drivers.", "half Norvik’s drivers"],
])("half of something stays half: %s", async (text, label) => {
  const { graph } = await extract(toDocument({ text }), await loadTestParser());
  expect([...graph.entities.values()].map((entity) => entity.label)).toContain(label);
});

test("a noun without a determiner shares the owner of the one before it", async () => {
  const text = "The boy's religion and name were known.";
  const { graph } = await extract(toDocument({ text }), await loadTestParser());
  expect([...graph.entities.values()].map(({ label }) => label)).toContain("boy’s name");
});

test("what is hers is not she", async () => {
  const { graph } = await extract(toDocument({ text: "Irene Sosa said the car was hers." }), await loadTestParser());
  const [object] = [...graph.statements.values()].flatMap((statement) => statement.object ?? []);
  expect(object && (isValue(object) ? object.value : graph.entities.get(object.entity)?.label)).toBe("hers");
});
