/** What a text names, and which of its words are mentions of what type. */
import { type Analysis, analyze, findMentions, type Mention, toDocument } from "@factline/core";
import { describe, expect, test } from "vitest";
import { loadTestParser } from "./parser.ts";

async function mentionsOf(
  text: string,
  date?: string,
): Promise<{ readonly analysis: Analysis; readonly mentions: readonly Mention[] }> {
  const analysis = await analyze(toDocument({ text, ...(date && { date }) }), await loadTestParser());
  return { analysis, mentions: findMentions(analysis) };
}

describe("names", () => {
  test.each([
    ["The Justice and Development Party lost the city.", "Justice and Development Party"],
    ["The Danish Maritime Authority opened an investigation.", "Danish Maritime Authority"],
    ["Ministers of the Economic Community of West African States met.", "Economic Community of West African States"],
    ["The Justice and Development Party named a leader in Yenikent.", "Justice and Development Party"],
    ["The Economic Community of West African States sent an envoy.", "Economic Community of West African States"],
    ["General Motors closed a plant.", "General Motors"],
    ["General Ada Berg left.", "Ada Berg"],
    ["She died in Saint-Louis on Sunday.", "Saint-Louis"],
    ["Major-General Per Moe left.", "Per Moe"],
    ["Disability Now called the fine too small.", "Disability Now"],
    ["Doctors Without Borders sent nurses.", "Doctors Without Borders"],
    ["Nurses at St Mary's Hospital went on strike.", "St Mary's Hospital"],
    ["She studied law at King's College.", "King's College"],
    ["He is a former mayor of Port Lenis.", "Port Lenis"],
    ["The Green List of Lina Adler has six seats.", "Green List"],
    ["It is led by the Democratic Front of Goran Vidic.", "Democratic Front"],
    ["The Centre for Health and Safety in Europe closed.", "Centre for Health and Safety in Europe"],
    ["Chief Executive Paul Roth defended the price.", "Paul Roth"],
    ["Analyst Kim Lee liked the plan.", "Kim Lee"],
    ["Fed Chair Paul Roth spoke on Wednesday.", "Paul Roth"],
    ["World Bank Chief Economist Paul Roth said growth was weak.", "Paul Roth"],
    ["Labour MP Kim Lee was suspended.", "Kim Lee"],
    ["The study appeared in the journal Ecology Today.", "Ecology Today"],
    ['The picture, "Harbour at Dawn", hung in a hall.', "Harbour at Dawn"],
    ["The tanker Orsa Star ran aground.", "Orsa Star"],
  ])("%s", async (text, name) => {
    const { analysis, mentions } = await mentionsOf(text);
    const named = mentions.flatMap(({ name: extent, sentence }) => {
      const tokens = analysis.sentences[sentence]?.tokens ?? [];
      return extent ? text.slice(tokens[extent.first]?.start, tokens[extent.last]?.end) : [];
    });
    expect(named).toContain(name);
  });

  test("a word of a name that names nothing else is no mention", async () => {
    const { mentions } = await mentionsOf("The Max Planck Institute for Geochemistry dated the layers.");
    expect(mentions.filter(({ kind }) => kind === "name")).toHaveLength(1);
  });

  test("an adjective of a continent is of no country", async () => {
    const { mentions } = await mentionsOf("He will run its North American arm.");
    expect(mentions.filter(({ kind }) => kind === "name")).toHaveLength(0);
  });

  test("a person with the name of a town is somebody", async () => {
    const { mentions } = await mentionsOf("The footprints were found by Sofia Brandt, a doctoral student.");
    expect(mentions.find(({ name }) => name)?.type).toBe("person");
  });
});

describe("types", () => {
  test.each([
    ["Havbruk, which is controlled by a lawyer, sold its ships.", "Havbruk", "organization"],
    ["Okoro left Ashby Rovers in May. Rovers' goalkeeper will stay.", "Ashby Rovers", "organization"],
    ["Okoro left Ashby Rovers in May. Rovers' goalkeeper will stay.", "Rovers", "organization"],
    ["Larkfield Foods sold a plant. Shares in Larkfield Foods fell.", "Larkfield Foods", "organization"],
    ["Brondby want six million for the striker.", "Brondby", "organization"],
    ["The Danish group Skagen made an offer. Skagen runs two ports.", "Skagen", "organization"],
    ["Typhoon Yagi hit the port on Saturday.", "Typhoon Yagi", "event"],
    ["The Hsinchu-based firm is building a plant.", "Hsinchu", "place"],
    ["The Orlec river burst its banks.", "The Orlec river", "place"],
    ["Soldiers Ivo Babic and Luka Senn died. Babic, 24, was to be married.", "Babic, 24", "person"],
    ["Maya Iyer of the Institute for Animal Sound (IAS) liked it.", "Maya Iyer", "person"],
    ["Roth, who imposed a tariff in July, said he was pleased.", "Roth", "person"],
    ["Dahl, who took over from Lars Nilsen, sold the firm.", "Lars Nilsen", "person"],
  ])("%s %s", async (text, name, type) => {
    const { mentions } = await mentionsOf(text);
    expect(mentions.find(({ start, kind }) => kind === "name" && text.startsWith(name, start))?.type).toBe(type);
  });
});

describe("mentions", () => {
  test("a field is part of a minister's title, and no body", async () => {
    const { mentions, analysis } = await mentionsOf("Labour Minister Jana Kubin resigned on Monday.");
    const words = mentions.map(({ start, end }) => analysis.document.text.slice(start, end));
    expect(words).not.toContain("Labour");
  });

  test("a carmaker is a company", async () => {
    const { mentions, analysis } = await mentionsOf("Workers at carmaker Velan walked out. Velan has three plants.");
    const velan = mentions.filter(
      ({ name, start, end }) => name && analysis.document.text.slice(start, end).includes("Velan"),
    );
    expect(velan.map(({ type }) => type)).toEqual(["organization", "organization"]);
  });

  test("every argument has one mention with its head", async () => {
    const { analysis, mentions } = await mentionsOf(
      "The committee, which met in Oslo on 3 May 2021, gave each of the three winners a medal.",
    );
    const heads = mentions.map(({ sentence, head }) => analysis.sentences[sentence]?.tokens[head]?.form);
    expect(heads).toEqual(expect.arrayContaining(["committee", "which", "Oslo", "winners", "medal"]));
    expect(new Set(mentions.map(({ sentence, head }) => `${sentence}:${head}`)).size).toBe(mentions.length);
  });

  test.each([
    ["The firm pays 40 euros a day.", "40", "EUR"],
    ["The company will pay $41 a share.", "41", "USD"],
  ])("%s", async (text, value, unit) => {
    const { mentions } = await mentionsOf(text);
    expect(mentions.flatMap((mention) => mention.value ?? [])).toMatchObject([{ value, unit }]);
  });

  test("a time has its value and no mentions inside", async () => {
    const { mentions } = await mentionsOf("The bridge opened on 3 May 2021.", "2021-06-01");
    const times = mentions.filter(({ type }) => type === "time");
    expect(times.map(({ value }) => value?.value)).toEqual(["2021-05-03"]);
  });
});
