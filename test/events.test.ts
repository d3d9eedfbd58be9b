/** One happening is one node, with who took part, where, when and who tells of it; what is stated of times is a relation. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type EntityId, type EventGraph, extract, findEvents, type KnowledgeGraph, toDocument } from "@factline/core";
import { createQuadMaker, serialize, toQuads } from "@factline/core/rdf";
import { Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { beforeAll, describe, expect, test } from "vitest";
import { loadTestParser } from "./parser.ts";
import { hostileGraph } from "./support/hostile-graph.ts";
import { formats, isTriples, linesOf, readersOf, readWithN3 } from "./support/rdf.ts";

interface Found extends EventGraph {
  readonly graph: KnowledgeGraph;
}

let read: (text: string) => Promise<Found>;

beforeAll(async () => {
  const parser = await loadTestParser();
  read = async (text) => {
    const { graph } = await extract(toDocument({ text, date: "2024-05-10" }), parser);
    return { graph, ...findEvents(graph) };
  };
});

const labelOf = ({ entities }: KnowledgeGraph, id: EntityId): string => entities.get(id)?.label ?? id;

/** The events by label, each with its participants and places. */
function told({ graph, events }: Found): Record<string, string[]> {
  return Object.fromEntries(
    [...events.values()].map(({ label, participants, places }) => [
      label,
      [
        ...participants.map(({ role, entity }) => `${role} ${labelOf(graph, entity)}`),
        ...places.map((place) => `at ${labelOf(graph, place)}`),
      ],
    ]),
  );
}

const related = ({ events, relations }: Found): string[] =>
  relations.map(({ event, relation, other }) => `${events.get(event)?.label} ${relation} ${events.get(other)?.label}`);

describe("an event", () => {
  test("by a message nothing is decided", async () => {
    const { graph } = await read("Players were told of the decision by text message.");
    expect([...graph.statements.values()].map(({ predicate }) => predicate.label)).not.toContain("decided");
  });

  test("told by a verb and then by a noun is one node, with its time and its reports", async () => {
    const found = await read("Ida Brandt attacked the radio station on Tuesday. The attack killed two guards.");
    expect(told(found)).toEqual({ attack: ["actor Ida Brandt", "undergoer radio station"] });
    const [event] = found.events.values();
    expect(event?.time).toEqual({ start: "2024-05-07", end: "2024-05-07" });
    expect(event?.reports).toEqual([{ document: found.graph.documents[0]?.id, published: "2024-05-10", sources: [] }]);
    expect(event?.entity).toBe(event?.id);
  });

  test("that is only claimed has no participants of its own, but its source", async () => {
    const found = await read("Officials said rebels had attacked the radio station. The attack killed two guards.");
    expect(told(found)).toEqual({ attack: [] });
    const [event] = found.events.values();
    expect(event?.reports[0]?.sources.map((id) => labelOf(found.graph, id))).toEqual(["officials"]);
  });
});

describe("what a text says of times is a relation between events", () => {
  test.each([
    ["The mayor resigned after the council rejected his plan.", ["mayor resigned after council rejected mayor’s plan"]],
    ["Karin Holm met Leo Brandt during the summit.", ["Karin Holm met Leo Brandt during summit"]],
    ["The bridge has been closed since the flood.", ["bridge has been closed since flood"]],
    ["The raid happened before the vote.", ["raid before vote"]],
    ["Police arrested four men.", []],
  ])("%s", async (text, relations) => {
    expect(related(await read(text))).toEqual(relations);
  });
});

describe("what verbs alone tell", () => {
  test.each([
    [
      "Ida Brandt sued Norvik Shipping in May. The harbour was quiet. Ida Brandt sued Norvik Shipping over a contract.",
      1,
    ],
    ["Ida Brandt sued Norvik Shipping in May. The harbour was quiet. Norvik Shipping was sued by Ida Brandt.", 1],
    ["Ida Brandt sued Norvik Shipping in 2019. The harbour was quiet. Ida Brandt sued Norvik Shipping in 2021.", 0],
    ["Ida Brandt owns Norvik Shipping. The harbour was quiet. Ida Brandt owns Norvik Shipping with her sister.", 0],
    ["Ida Brandt did not sue Norvik Shipping in May. Ida Brandt sued Norvik Shipping in June.", 0],
  ])("%s", async (text, count) => {
    const { events } = await read(text);
    expect([...events.values()].filter(({ statements }) => statements.length > 1)).toHaveLength(count);
  });

  test("and documents meet in the event of one day", async () => {
    const { graph } = await read("Ida Brandt sued Norvik Shipping on Tuesday.");
    const [[id, statement] = []] = graph.statements;
    if (!id || !statement) throw new Error("no statement");
    const [document] = graph.documents;
    const other = { ...document, id: "other", date: "2024-05-11" } as typeof document & object;
    const [place] = statement.evidence;
    const again = { ...statement, evidence: [{ ...place, document: other.id }] as [typeof place] };
    const documents = [...graph.documents, other];
    const both = new Map([
      [id, statement],
      [`${id}-2` as typeof id, again],
    ]);
    const [event] = findEvents({ ...graph, documents, statements: both }).events.values();
    expect(event?.reports.map(({ published }) => published).sort()).toEqual(["2024-05-10", "2024-05-11"]);
  });
});

test("in RDF an event is SEM's, its relations are stated, and the shapes hold", async () => {
  const { graph } = await read(
    "Ida Brandt attacked the radio station in Selmar on Tuesday. The attack came after the vote. Officials said on Thursday that Brandt fled before the strike.",
  );
  const maker = createQuadMaker({ base: "https://news.example/" });
  const [document] = graph.documents;
  if (!document) throw new Error("no document");
  const events = maker.events(findEvents(graph), document);
  const text = serialize([...toQuads(graph, { base: "https://news.example/" }), ...events], "turtle");
  const lines = serialize(events, "ntriples").split("\n");
  const plain = lines.filter((line) => /> <[^>]*ontology#(?:before|after)> </.test(line));
  expect(plain.map((line) => line.replace(/-[0-9a-f]{8}>/g, ">"))).toEqual([
    "<https://news.example/entity/attack> <https://w3id.org/factline/ontology#after> <https://news.example/entity/vote> .",
  ]);
  expect(lines.filter((line) => line.includes("TemporalRelation"))).toHaveLength(2);
  const said = text.split("\n").filter((line) => /hasBeginTimeStamp "2024-05-09"/.test(line));
  expect(said, "when it was said stands with who said it").toHaveLength(1);
  const shapes = fileURLToPath(new URL("../packages/core/ontology/shapes.ttl", import.meta.url));
  const ontology = fileURLToPath(new URL("../packages/core/ontology/factline.ttl", import.meta.url));
  const store = (turtle: string) => new Store(readWithN3(turtle, "text/turtle"));
  const report = await new SHACLValidator(store(readFileSync(shapes, "utf8"))).validate(store(text));
  expect(report.results.map(({ path, focusNode }) => `${focusNode?.value} ${path?.value}`)).toEqual([]);
  const defined = readFileSync(ontology, "utf8");
  for (const term of lines.flatMap((line) => [...line.matchAll(/ontology#(\w+)/g)].map(([, name]) => name ?? "")))
    expect(defined).toContain(`factline:${term} a `);
});

test("whatever the strings of a graph are, its events leave whole", async () => {
  const statements = [...hostileGraph.statements].map(([id, each]) => {
    const [subject] = hostileGraph.entities.keys();
    const event = { role: "event", value: { ...each.subject, entity: subject as EntityId } };
    return [id, { ...each, rule: "verb/verb", qualifiers: [...each.qualifiers, event] }] as const;
  });
  const graph = { ...hostileGraph, statements: new Map(statements) };
  const { events, relations } = findEvents(graph);
  expect(events.size).toBeGreaterThan(0);
  const maker = createQuadMaker({ base: "https://news.example/" });
  const told = graph.documents.flatMap((document) => maker.events({ events, relations }, document));
  const quads = [...toQuads(graph, { base: "https://news.example/" }), ...told];
  for (const { format, mediaType } of formats) {
    const text = serialize(quads, format);
    for (const readBack of readersOf(format)) {
      const found = await readBack(text, mediaType);
      expect(linesOf(found, isTriples(format)), format).toEqual(linesOf(quads, isTriples(format)));
    }
  }
});
