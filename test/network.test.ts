/** The graph as GraphML, GEXF and CSV for Neo4j. */
import { type Entity, type EntityId, toGexf, toGraphml, toNeo4j, toNetwork } from "@factline/core";
import { describe, expect, test } from "vitest";
import { exampleGraph } from "./support/example-graph.ts";

const network = toNetwork(exampleGraph);

const hostile = `<&"'>;, \u0000\ud800\nx`;
const hostileNetwork = toNetwork({
  ...exampleGraph,
  entities: new Map(
    [...exampleGraph.entities].map(([id, entity]): [EntityId, Entity] => [id, { ...entity, label: hostile }]),
  ),
});

test("makes a node of each entity and value, and an edge of each statement with an object", () => {
  expect(network.nodes.map(({ id }) => id)).toEqual([
    "anna-lind",
    "omar-reyes",
    "solaris",
    "costs",
    "value:xsd:decimal:percent:4.5",
  ]);
  expect(network.edges.map(({ source, label, target }) => [source, label, target])).toEqual([
    ["anna-lind", "offered help to", "omar-reyes"],
    ["costs", "may rise by", "value:xsd:decimal:percent:4.5"],
  ]);
});

test("keeps with an edge its standing, its time and its words", () => {
  expect(network.edges[0]).toMatchObject({
    polarity: "affirmed",
    modality: "asserted",
    start: "2020-05-03",
    document: "lind-1",
    quote: "Anna Lind offered help to Omar Reyes on 3 May 2020.",
  });
});

describe("XML", () => {
  test.each([
    ["GraphML", toGraphml],
    ["GEXF", toGexf],
  ])("%s declares every attribute that it uses", (_, write) => {
    const xml = write(network);
    const used = [...xml.matchAll(/<(?:data key|attvalue for)="([^"]+)"/g)].map(([, name]) => name as string);
    const declared = [...xml.matchAll(/<(?:key|attribute) id="([^"]+)"/g)].map(([, name]) => name as string);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((name) => !declared.includes(name))).toEqual([]);
  });

  test.each([
    ["GraphML", toGraphml],
    ["GEXF", toGexf],
  ])("%s lets no label become markup", (_, write) => {
    const xml = write(hostileNetwork);
    expect(xml).toContain("&lt;&amp;&quot;'&gt;;, \ufffd\ufffd&#10;x");
    expect(xml.match(/<node /g)?.length).toBe(network.nodes.length);
    expect(xml.isWellFormed()).toBe(true);
  });
});

describe("Neo4j", () => {
  test("writes a line a node and a line a relationship", () => {
    const { nodes, relationships } = toNeo4j(network);
    expect(nodes.split("\n")[0]).toBe(
      "id:ID,:LABEL,label,named:boolean,salience:double,aliases:string[],sameAs:string[]",
    );
    expect(nodes.split("\n")[1]).toBe("anna-lind,Person,Anna Lind,true,0.5,Lind,");
    expect(relationships.split("\n")[1]).toMatch(/^anna-lind,omar-reyes,OFFER_HELP_TO,s1,offered help to,affirmed,/);
  });

  test("quotes what needs it and keeps each row on its line", () => {
    const { nodes } = toNeo4j(hostileNetwork);
    expect(nodes.trimEnd().split("\n").length).toBe(1 + network.nodes.length);
    expect(nodes).toContain(`"<&""'>;, \u0000\ud800 x"`);
  });
});
