import type { Entity, EntityId, KnowledgeGraph } from "@factline/core";
import { expect, test } from "vitest";
import { exampleGraph } from "../../../../test/support/example-graph.ts";
import { recordingTerminal } from "../../../../test/support/recording-terminal.ts";
import { askedEntity } from "../commands/asked-entity.ts";
import { chooseEntity } from "./choose-entity.ts";

const [example] = [...exampleGraph.entities.values()];
const mention = example?.mentions[0];
if (!example || !mention) throw new Error("The example graph has an entity that is mentioned.");

const entity = (id: string, label: string, times: number, alias?: string): [EntityId, Entity] => [
  id as EntityId,
  {
    ...example,
    id: id as EntityId,
    label,
    aliases: alias ? [{ label: alias, count: 1 }] : [],
    mentions: Array.from({ length: times }, () => mention),
  },
];

const graph: KnowledgeGraph = {
  ...exampleGraph,
  entities: new Map([
    entity("jonas-brandt", "Jonas Brandt", 2, "Brandt"),
    entity("brandt-group", "Brandt Group", 5, "Brandt"),
    entity("brandt-hall", "Brandt Hall", 9),
    entity("group", "Group", 1, "Jonas Brandt"),
  ]),
};

test.each([
  ["brandt-hall", "brandt-hall"],
  ["Jonas Brandt", "jonas-brandt"],
  ["brandt group", "brandt-group"],
])("%s is one entity, for who decides and for who looks", (name, id) => {
  const terminal = recordingTerminal();
  expect(chooseEntity(graph, name).id).toBe(id);
  expect(askedEntity(graph, name, terminal, {}).id).toBe(id);
  expect(terminal.err()).toBe("");
});

test("a name of several is refused to who decides", () => {
  expect(() => chooseEntity(graph, "Brandt")).toThrow(
    /2 entities are called "Brandt"; give the id of one: brandt-group .*; jonas-brandt /,
  );
});

test("a name of several is that of the one most mentioned to who looks, who is told of the others", () => {
  const terminal = recordingTerminal();
  expect(askedEntity(graph, "brandt", terminal, {}).id).toBe("brandt-group");
  expect(terminal.err()).toMatch(
    /^factline: "brandt" is taken for brandt-group .*; give the id for another: jonas-brandt /,
  );
});

test.each([
  ["Hal", /no entity has the id or the name "Hal"; it may be one of: brandt-hall /],
  ["Nobody", /no entity has the id or the name "Nobody"; `factline ask`/],
])("%s is the name of none", (name, message) => {
  expect(() => chooseEntity(graph, name)).toThrow(message);
  expect(() => askedEntity(graph, name, recordingTerminal(), {})).toThrow(message);
});

test("who looks for a name that nothing has is told where it was looked for, and what else helps", () => {
  const search = { what: "document or entity of news.factline", advice: "`factline list` shows the documents" };
  expect(() => askedEntity(graph, "Nobody", recordingTerminal(), search)).toThrow(
    /^no document or entity of news\.factline has the id or the name "Nobody"; .*; `factline list` shows the documents$/,
  );
});
