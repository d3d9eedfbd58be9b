import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentId, Entity, EntityId, EntityType, KnowledgeGraph } from "../model/index.ts";
import { mergeGraphs } from "./corpus.ts";
import { profileEntities } from "./profile.ts";

interface Thing {
  /** Its name, or names that this document gives it, the fullest first. */
  readonly name: string | readonly string[];
  readonly type?: EntityType;
  /** What the text calls it besides: `the striker`, `she`. */
  readonly also?: readonly string[];
}

interface Setting {
  readonly date?: string | undefined;
  /** Words right after a name. */
  readonly after?: Readonly<Record<string, string>>;
}

/** A document with a sentence for each group of things. */
function graphOf(
  id: string,
  groups: readonly (readonly Thing[])[],
  { date, after = {} }: Setting = {},
): KnowledgeGraph {
  let text = "";
  const entities: Entity[] = [];
  const sentences: { start: number; end: number }[] = [];
  const document = id as DocumentId;
  for (const [sentence, group] of groups.entries()) {
    const start = text.length;
    for (const { name, type = "person", also = [] } of group) {
      const [label = "", ...others] = typeof name === "string" ? [name] : name;
      const mentions = [label, ...others, ...also].map((words, at): Entity["mentions"][number] => {
        const from = text.length + 1;
        text += ` ${words}${after[words] ?? ""}`;
        const kind = at <= others.length ? "name" : /^(?:s?he|her|his)$/.test(words) ? "pronoun" : "nominal";
        return { document, sentence, start: from, end: from + words.length, kind, reason: "test" };
      });
      entities.push({
        id: `${id}-${entities.length}` as EntityId,
        label,
        type,
        named: true,
        aliases: others.map((other) => ({ label: other, count: 1 })),
        mentions,
        salience: 1,
      });
    }
    sentences.push({ start, end: text.length });
  }
  return {
    documents: [{ id: document, text, hash: id, sentences, ...(date !== undefined && { date }) }],
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    statements: new Map(),
  };
}

const person = (name: Thing["name"], ...also: string[]): Thing => ({ name, also });
const place = (name: string): Thing => ({ name, type: "place" });
const body = (name: string): Thing => ({ name, type: "organization" });

/** The labels of things that several documents share, and the number of all. */
function shared(...graphs: KnowledgeGraph[]): string[] {
  const { entities } = mergeGraphs(graphs);
  return [...entities.values()]
    .filter(({ mentions }) => new Set(mentions.map(({ document }) => document)).size > 1)
    .map(({ label }) => label)
    .sort();
}

describe("one person under several names", () => {
  test.each([
    ["Ana María Soto", "Ana Soto"],
    ["Muhammad al-Harithi", "Mohamed Harithi"],
    ["Dmitri Sokolov", "Dimitry Sokolov"],
    ["William Tanner", "Bill Tanner"],
    ["Kim Dae-hyun", "Dae-hyun Kim"],
    ["Lucía Pérez Soto", "Pérez Soto"],
    ["Jörg Weiß", "Jorg Weiss"],
  ])("%s, %s", (one, other) => {
    expect(shared(graphOf("a", [[person(one)]]), graphOf("b", [[person(other)]]))).toHaveLength(1);
  });

  test("initials and a surname alone need something else in common", () => {
    for (const name of ["R. Okafor", "Okafor"]) {
      const alone = [graphOf("a", [[person("Rose Okafor")]]), graphOf("b", [[person(name)]])];
      const together = [
        graphOf("a", [[person("Rose Okafor"), body("Delta Water Board")]]),
        graphOf("b", [[person(name), body("Delta Water Board")]]),
      ];
      expect(shared(...together)).toContain("Rose Okafor");
      if (name === "Okafor") expect(shared(...alone)).toEqual([]);
    }
  });
});

test("who goes by the family name alone is the one whom many articles name in full", () => {
  const reports = ["a", "b", "c", "d"].map((id, at) =>
    graphOf(id, [[person("Rose Okafor", "the president"), body(`Board ${at}`), place("Lagos"), place("Abuja")]]),
  );
  const lone = graphOf("e", [[person("Okafor"), body("Bank of Chad"), place("Paris"), place("Lyon"), place("Nice")]]);
  const { entities } = mergeGraphs([...reports, lone]);
  const known = [...entities.values()].find(({ label }) => label === "Rose Okafor");
  expect(known?.merges?.find(({ document }) => document === "e")?.evidence).toContain("for: fame (4 documents)");
  expect(shared(...reports.slice(0, 1), lone)).toEqual([]);
});

test("a government is of the country, whatever type a text gives it", () => {
  const around = [person("Ivan Petrov"), place("Riga")];
  const country = graphOf("a", [[place("Latvia"), ...around]]);
  const government = graphOf("b", [[body("Latvia"), ...around]]);
  expect(shared(country, government)).toContain("Latvia");
});

test("what is told of another person in a phrase is no description", () => {
  const text = "Rose Okafor, whom the senator Tom Barlow praised, spoke.";
  const mention = (words: string) => {
    const start = text.indexOf(words);
    return {
      document: "a" as DocumentId,
      sentence: 0,
      start,
      end: start + words.length,
      kind: "name" as const,
      reason: "",
    };
  };
  const entity = (label: string, ...words: string[]): Entity => {
    const id = label as EntityId;
    return { id, label, type: "person", named: true, aliases: [], mentions: words.map(mention), salience: 1 };
  };
  const all = [
    entity("Rose Okafor", "Rose Okafor, whom the senator Tom Barlow praised"),
    entity("Tom Barlow", "the senator Tom Barlow"),
  ];
  const document = { id: "a" as DocumentId, text, hash: "a", sentences: [{ start: 0, end: text.length }] };
  const entities = new Map(all.map((each) => [each.id, each]));
  const [profile] = profileEntities({ documents: [document], entities, statements: new Map() });
  expect(profile?.entities.map(({ label, roles }) => [label, roles])).toEqual([
    ["Rose Okafor", []],
    ["Tom Barlow", ["senator"]],
  ]);
});

describe("two people", () => {
  test.each([
    ["Erik Hansen", "Erik Hanson"],
    ["Rose Okafor", "Ruth Okafor"],
    ["Paul Ortega Jr.", "Paul Ortega Sr."],
    ["George H. Marsh", "George W. Marsh"],
  ])("%s, %s", (one, other) => {
    expect(shared(graphOf("a", [[person(one)]]), graphOf("b", [[person(other)]]))).toEqual([]);
  });

  test("a senator is not the striker of the same name", () => {
    const senator = graphOf("a", [
      [person("Tom Barlow", "the senator"), body("Labour Party"), place("Canberra"), place("Perth")],
    ]);
    const striker = graphOf("b", [
      [person("Tom Barlow", "the striker"), body("Hull City"), place("Hull"), place("Leeds")],
    ]);
    expect(shared(senator, striker)).toEqual([]);
  });

  test("she is not he", () => {
    expect(
      shared(graphOf("a", [[person("Robin Vale", "she", "her")]]), graphOf("b", [[person("Robin Vale", "he")]])),
    ).toEqual([]);
  });

  test("namesakes get ids of their own, whatever the order", () => {
    const graphs = [
      graphOf("a", [[person("Tom Barlow", "the senator")]]),
      graphOf("b", [[person("Tom Barlow", "the striker")]]),
      graphOf("c", [[person("Tom Barlow", "the senator", "the lawmaker")]]),
    ];
    const ids = ([...mergeGraphs(graphs).entities.keys()] as string[]).sort();
    expect(ids).toEqual(["tom-barlow", "tom-barlow-sport"]);
    expect([...mergeGraphs(graphs.toReversed()).entities.keys()].sort()).toEqual(ids);
  });
});

describe("organisations", () => {
  test.each([
    ["Baltic Freight Ltd", "Baltic Freight"],
    ["Northern Seas Fisheries Organisation", "NSFO"],
    ["Ministry of Health", "Health Ministry"],
  ])("%s is %s", (one, other) => {
    const around = [place("Tallinn"), person("Jaan Tamm")];
    expect(shared(graphOf("a", [[body(one), ...around]]), graphOf("b", [[body(other), ...around]]))).toHaveLength(3);
  });

  test("a ministry of one country is not that of another", () => {
    const norwegian = graphOf("a", [[body("Ministry of Health"), place("Norway"), place("Oslo")]]);
    const kenyan = graphOf("b", [[body("Ministry of Health"), place("Kenya"), place("Nairobi")]]);
    expect(shared(norwegian, kenyan)).toEqual([]);
  });
});

describe("places", () => {
  test("Lebanon's Tripoli is not Libya's", () => {
    const lebanon = graphOf("a", [[place("Tripoli"), place("Beirut")]], { after: { Tripoli: ", Lebanon." } });
    const libya = graphOf("b", [[place("Tripoli"), place("Libya")]]);
    expect(shared(lebanon, libya)).toEqual([]);
  });

  test("Georgia is a country and a state", () => {
    const country = graphOf("a", [[place("Georgia"), place("Tbilisi")]]);
    const state = graphOf("b", [[place("Georgia"), place("United States")]]);
    expect([...mergeGraphs([country, state]).entities.keys()]).toContain("georgia-us");
  });

  test("the Georgia that is called a state is none that is called a country", () => {
    const country = graphOf("a", [[{ ...place("Georgia"), also: ["the country"] }]]);
    const state = graphOf("b", [[{ ...place("Georgia"), also: ["the state"] }]]);
    expect(shared(country, state)).toEqual([]);
  });

  test("a capital is in its country, whoever is there", () => {
    const korean = graphOf("a", [[place("Seoul")]], { after: { Seoul: ", South Korea." } });
    const visited = graphOf("b", [[place("Seoul"), place("United States")]]);
    expect(shared(korean, visited)).toEqual(["Seoul"]);
  });

  test("a town is not the club that plays there", () => {
    expect(shared(graphOf("a", [[place("Norwell")]]), graphOf("b", [[body("Norwell United")]]))).toEqual([]);
  });

  test("countries have many names", () => {
    expect(shared(graphOf("a", [[place("U.S.")]]), graphOf("b", [[place("United States")]]))).toEqual([
      "United States",
    ]);
  });
});

test("a club and an airline that both go by one word stay two", () => {
  const club = graphOf("a", [[{ name: ["Norwell United", "United"], type: "organization" }]]);
  const airline = graphOf("b", [[{ name: ["United Airlines", "United"], type: "organization" }]]);
  expect(shared(club, airline)).toEqual([]);
});

test("what several people are called counts for each", () => {
  const near = ["Delta", "Ems", "Fulda", "Glan"].map(place);
  const flyer = graphOf("a", [[{ name: "Suni Hale", also: ["astronauts Suni Hale"] }, ...near]]);
  const others = ["Hunte", "Isar", "Jagst", "Kocher"].map(place);
  const harpist = graphOf("b", [[{ name: "Suni Hale", also: ["the musician Suni Hale"] }, ...others]]);
  expect(shared(flyer, harpist)).toEqual([]);
});

test("what somebody is told to have become counts as what they are", () => {
  const near = ["Delta", "Ems", "Fulda", "Glan"].map(place);
  const banker = graphOf("a", [
    [{ name: "Urs Roth", also: ["Urs Roth, who became its chief executive last year"] }, ...near],
  ]);
  const others = ["Hunte", "Isar", "Jagst", "Kocher"].map(place);
  const sculptor = graphOf("b", [[{ name: "Urs Roth", also: ["the sculptor Urs Roth"] }, ...others]]);
  expect(shared(banker, sculptor)).toEqual([]);
});

test("a thing of several documents says why it is one", () => {
  const around = body("Delta Water Board");
  const { entities } = mergeGraphs([
    graphOf("a", [[person("Rose Okafor"), around]]),
    graphOf("b", [[person("Okafor"), around]]),
  ]);
  const merged = [...entities.values()].find(({ label }) => label === "Rose Okafor");
  expect(merged?.merges).toEqual([
    {
      document: "b",
      label: "Okafor",
      reason: "surname",
      evidence: ["for: company (delta water board)", "for: only-bearer"],
    },
  ]);
  expect(merged?.aliases).toEqual([{ label: "Okafor", count: 1 }]);
});

test("a graph of one document stays as it is, but for ids", () => {
  const graph = graphOf("a", [[person("Rose Okafor"), place("Lagos")]]);
  expect([...mergeGraphs([graph]).entities.values()].map(({ label }) => label)).toEqual(["Lagos", "Rose Okafor"]);
  expect(mergeGraphs([mergeGraphs([graph])])).toEqual(mergeGraphs([graph]));
});

const things: fc.Arbitrary<Thing> = fc.record({
  name: fc.constantFrom(
    "Rose Okafor",
    "Okafor",
    "R. Okafor",
    "Ruth Okafor",
    "Tom Barlow",
    "Thomas Barlow",
    "Barlow",
    "NSFO",
  ),
  type: fc.constantFrom<EntityType>("person", "person", "organization", "place"),
  also: fc.subarray(["the senator", "the striker", "she", "he", "the mayor"], { maxLength: 2 }),
});
const corpora = fc
  .array(
    fc.tuple(
      fc.array(fc.array(things, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
      fc.constantFrom("1950-01-01", "2020-05-01", undefined),
    ),
    { minLength: 2, maxLength: 6 },
  )
  .map((documents) => documents.map(([groups, date], at) => graphOf(`d${at}`, groups, { date })));

test("neither the order of documents nor building in steps changes the graph", () => {
  fc.assert(
    fc.property(corpora, fc.infiniteStream(fc.nat()), (graphs, random) => {
      const shuffled = graphs
        .map((graph) => [random.next().value ?? 0, graph] as const)
        .sort(([a], [b]) => a - b)
        .map(([, graph]) => graph);
      const plain = (graph: KnowledgeGraph) =>
        JSON.stringify([graph.documents, [...graph.entities], [...graph.statements]]);
      expect(plain(mergeGraphs(shuffled))).toBe(plain(mergeGraphs(graphs)));
    }),
    { numRuns: 200 },
  );
});

test("every mention of every document belongs to one thing afterwards", () => {
  fc.assert(
    fc.property(corpora, (graphs) => {
      const key = ({ document, start, end }: Entity["mentions"][number]) => `${document} ${start}-${end}`;
      const all = (graph: KnowledgeGraph) =>
        [...graph.entities.values()].flatMap(({ mentions }) => mentions.map(key)).sort();
      expect(all(mergeGraphs(graphs))).toEqual(graphs.flatMap(all).sort());
    }),
    { numRuns: 50 },
  );
});
