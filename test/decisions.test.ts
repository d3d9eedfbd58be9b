/** Decisions of people are done to the graph anew after every run, and find their words again in changed articles. */
import {
  anchorOf,
  applyDecisions,
  type Decision,
  type DecisionAction,
  decisionLines,
  type EntityId,
  entityReference,
  type KnowledgeGraph,
  makeDecision,
  parseDecisions,
  statementReference,
} from "@factline/core";
import { describe, expect, test } from "vitest";
import { markedGraph } from "./support/marked-graph.ts";

const news = {
  a: ["[Ines Duarte=ines-duarte] opened [the museum=museum-a].", "[She=ines-duarte] thanked [the donors=donors-a]."],
  b: ["[I. Duarte=i-duarte] left [Brightwater=brightwater].", "[The mayor=mayor-b] praised [Duarte=i-duarte]."],
};
const graph = markedGraph(news);

const merge = (of: KnowledgeGraph, ...ids: string[]): DecisionAction => ({
  action: "merge",
  entities: ids.map((id) => entityReference(of, id)),
});

function decide(of: KnowledgeGraph, ...actions: DecisionAction[]) {
  return applyDecisions(
    of,
    actions.map((action) => makeDecision(action)),
  );
}

/** Who does what to whom, by label. */
function facts({ statements, entities }: KnowledgeGraph): string[] {
  const name = (term: object | undefined) =>
    term && "entity" in term ? [entities.get(term.entity as EntityId)?.label ?? "?"] : [];
  return [...statements.values()].map(({ subject, predicate, object }) =>
    [...name(subject), predicate.label, ...name(object)].join(" | "),
  );
}

function anchors(of: KnowledgeGraph, id: string, wanted: (words: string) => boolean) {
  return (of.entities.get(id as EntityId)?.mentions ?? []).flatMap((mention) => {
    const document = of.documents.find((each) => each.id === mention.document);
    return document && wanted(document.text.slice(mention.start, mention.end)) ? [anchorOf(document, mention)] : [];
  });
}

describe("merge", () => {
  const decided = decide(graph, merge(graph, "ines-duarte", "i-duarte"));
  const entity = decided.graph.entities.get("ines-duarte" as EntityId);

  test("makes one entity with the first one's id and label, and all mentions and names", () => {
    expect(decided.graph.entities.has("i-duarte" as EntityId)).toBe(false);
    expect(entity?.label).toBe("Ines Duarte");
    expect(entity?.mentions).toHaveLength(4);
    expect(entity?.aliases.map(({ label }) => label).sort()).toEqual(["Duarte", "I. Duarte"]);
    expect(facts(decided.graph)).toContain("Ines Duarte | left | Brightwater");
    expect(facts(decided.graph)).toContain("The mayor | praised | Ines Duarte");
  });

  test("keeps which decision made the entity, and the ids of statements", () => {
    expect(entity?.decisions).toEqual(decided.applied.map(({ id }) => id));
    expect([...decided.graph.statements.keys()]).toEqual([...graph.statements.keys()]);
  });

  test("takes the label that it gives", () => {
    const named = decide(graph, { ...merge(graph, "ines-duarte", "i-duarte"), label: "Inês Duarte" } as DecisionAction);
    expect(named.graph.entities.get("ines-duarte" as EntityId)?.label).toBe("Inês Duarte");
  });

  test("also takes in what new documents say of either", () => {
    const grown = markedGraph({ ...news, c: ["[I. Duarte=i-duarte] resigned."] });
    const later = applyDecisions(grown, decided.applied);
    expect(facts(later.graph)).toContain("Ines Duarte | resigned");
    expect(later.unapplied).toEqual([]);
  });

  test("goes on without an entity that is gone, and says so", () => {
    const three = decide(graph, merge(graph, "ines-duarte", "i-duarte", "brightwater")).applied;
    const less = applyDecisions(markedGraph({ a: news.a, b: [news.b[1] as string] }), three);
    expect(less.applied).toEqual(three);
    expect(less.unapplied.map(({ reason }) => reason)).toEqual(['in part: no entity "Brightwater" is in the graph']);
    expect(facts(less.graph)).toContain("The mayor | praised | Ines Duarte");
  });
});

describe("split", () => {
  const together = markedGraph({
    a: ["[Omar Reyes=omar-reyes] won [the cup=cup-a].", "[Reyes=omar-reyes] retired."],
    b: ["[Omar Reyes=omar-reyes] sued [the bank=bank-b].", "[He=omar-reyes] lost."],
  });
  const decision: DecisionAction = {
    action: "split",
    entity: entityReference(together, "omar-reyes"),
    mentions: anchors(together, "omar-reyes", () => true).filter(({ document }) => document === "b"),
    label: "Omar Reyes (lawyer)",
  };
  const decided = decide(together, decision);

  test("gives the mentions and their statements to an entity of its own", () => {
    expect(facts(decided.graph)).toEqual([
      "Omar Reyes | won | the cup",
      "Omar Reyes | retired",
      "Omar Reyes (lawyer) | sued | the bank",
      "Omar Reyes (lawyer) | lost",
    ]);
    const part = [...decided.graph.entities.values()].find(({ label }) => label === "Omar Reyes (lawyer)");
    expect(part?.id).toMatch(/^omar-reyes-lawyer-[0-9a-f]{8}$/);
    expect(part?.mentions.map(({ document }) => document)).toEqual(["b", "b"]);
  });

  test("can be merged back by a later decision", () => {
    const part = [...decided.graph.entities.keys()].find((id) => id.startsWith("omar-reyes-lawyer")) ?? "";
    const back = makeDecision(merge(decided.graph, "omar-reyes", part));
    const again = applyDecisions(together, [...decided.applied, back]);
    expect(again.unapplied).toEqual([]);
    expect(new Set(facts(again.graph))).toEqual(new Set(facts(together)));
  });

  test("leaves no entity without a mention", () => {
    const all = decide(together, { ...decision, mentions: anchors(together, "omar-reyes", () => true) });
    expect(all.unapplied.map(({ reason }) => reason)).toEqual(['no mention would remain of "Omar Reyes"']);
    expect(all.graph.entities).toEqual(together.entities);
  });

  test("labels the part and the rest by the names that are left to them", () => {
    const mixed = markedGraph({ a: ["[Lena Vogt=vogt] sang.", "[Vogt=vogt] danced.", "[Vogt=vogt] bowed."] });
    const { graph: apart } = decide(mixed, {
      action: "split",
      entity: entityReference(mixed, "vogt"),
      mentions: anchors(mixed, "vogt", (words) => words === "Lena Vogt"),
    });
    expect(facts(apart)).toEqual(["Lena Vogt | sang", "Vogt | danced", "Vogt | bowed"]);
    expect(apart.entities.get("vogt" as EntityId)?.aliases).toEqual([]);
  });
});

test("rename keeps the id and the old name, retype the rest", () => {
  const entity = entityReference(graph, "brightwater");
  const decided = decide(
    graph,
    { action: "rename", entity, label: "Brightwater Council" },
    { action: "retype", entity, type: "organization" },
  );
  expect(decided.graph.entities.get("brightwater" as EntityId)).toMatchObject({
    label: "Brightwater Council",
    type: "organization",
    aliases: [{ label: "Brightwater", count: 1 }],
  });
});

test("reject leaves the statement out, and the nameless things that it alone spoke of", () => {
  const [id = ""] = graph.statements.keys();
  const decided = decide(graph, { action: "reject", statement: statementReference(graph, id) });
  expect(facts(decided.graph)).not.toContain("Ines Duarte | opened | the museum");
  expect(decided.graph.entities.has("museum-a" as EntityId)).toBe(false);
  expect(decided.graph.entities.has("ines-duarte" as EntityId)).toBe(true);
});

describe("undo", () => {
  const first = makeDecision({ ...merge(graph, "ines-duarte", "i-duarte"), at: "2024-05-01T09:00:00.000Z" });
  const undo = makeDecision({ action: "undo", decision: first.id });

  test("takes a decision back, and an undoing, too", () => {
    expect(applyDecisions(graph, [first, undo]).graph).toEqual(graph);
    const redone = applyDecisions(graph, [first, undo, makeDecision({ action: "undo", decision: undo.id })]);
    expect(redone.graph).toEqual(applyDecisions(graph, [first]).graph);
  });

  test("makes room for the same decision at another time", () => {
    const later = makeDecision({ ...merge(graph, "ines-duarte", "i-duarte"), at: "2024-05-02T09:00:00.000Z" });
    expect(applyDecisions(graph, [first, undo, later]).graph.entities.has("i-duarte" as EntityId)).toBe(false);
  });

  test("of what is not in the log before it is reported", () => {
    const { unapplied } = applyDecisions(graph, [undo, first]);
    expect(unapplied).toEqual([{ decision: undo, reason: `no earlier decision has the id ${first.id}` }]);
  });
});

describe("a decision finds its words again", () => {
  const decided = decide(graph, merge(graph, "ines-duarte", "i-duarte"));

  test("when ids and offsets are others", () => {
    const changed = markedGraph({
      a: ["Correction: the date was wrong.", "[Ines Duarte=duarte-2] opened [the museum=museum-a]."],
      b: ["[I. Duarte=duarte] left [Brightwater=brightwater].", "[The mayor=mayor-b] praised [Duarte=duarte]."],
    });
    const { graph: now, unapplied } = applyDecisions(changed, decided.applied);
    expect(unapplied).toEqual([]);
    expect(facts(now)).toContain("Ines Duarte | left | Brightwater");
  });

  test("when the article has another id", () => {
    const moved = markedGraph({ x: news.a, b: news.b });
    expect(facts(applyDecisions(moved, decided.applied).graph)).toContain("Ines Duarte | left | Brightwater");
  });

  test("a rejected statement, too", () => {
    const [id = ""] = graph.statements.keys();
    const reject = makeDecision({ action: "reject", statement: statementReference(graph, id) });
    const { graph: now, unapplied } = applyDecisions(markedGraph({ x: news.a }), [reject]);
    expect(unapplied).toEqual([]);
    expect(facts(now)).toEqual(["Ines Duarte | thanked | the donors"]);
  });

  test("when a mention is bounded otherwise", () => {
    const wider = markedGraph({ ...news, b: ["Mr [I. Duarte, 61,=x] left [Brightwater=brightwater]."] });
    expect(facts(applyDecisions(wider, decided.applied).graph)).toContain("Ines Duarte | left | Brightwater");
  });

  test("by its name when its documents are gone, unless two bear it", () => {
    const rename = makeDecision({
      action: "rename",
      entity: { id: "someone", label: "Ines Duarte", type: "person", anchors: [] },
      label: "Inês Duarte",
    });
    expect(applyDecisions(graph, [rename]).unapplied).toEqual([]);
    const two = markedGraph({ a: ["[Ines Duarte=duarte-1] sang."], b: ["[Ines Duarte=duarte-2] swam."] });
    expect(applyDecisions(two, [rename]).unapplied.map(({ reason }) => reason)).toEqual([
      '2 entities are called "Ines Duarte", and no mention tells which',
    ]);
  });

  test("a rejected statement by its sentence, whatever its id is now; not one that says another thing", () => {
    const [id = ""] = graph.statements.keys();
    const reject = makeDecision({ action: "reject", statement: statementReference(graph, id) });
    const renamed = markedGraph({ a: ["[Ines Duarte=duarte-9] opened [the museum=museum-9]."] });
    expect(applyDecisions(renamed, [reject]).graph.statements.size).toBe(0);
    const other = markedGraph({ a: ["[Ines Duarte=ines-duarte] closed [the museum=museum-a]."] });
    const { unapplied, graph: kept } = applyDecisions(other, [reject]);
    expect(kept.statements.size).toBe(1);
    expect(unapplied).toHaveLength(1);
  });

  test("a rejected statement by what its ends are called now, or in the articles", () => {
    const [, , third = ""] = graph.statements.keys();
    const rename: DecisionAction = {
      action: "rename",
      entity: entityReference(graph, "i-duarte"),
      label: "Ina Duarte",
    };
    const renamed = decide(graph, rename);
    const reject = makeDecision({ action: "reject", statement: statementReference(renamed.graph, third) });
    const changed = markedGraph({
      ...news,
      b: ["Much was said.", "[I. Duarte=duarte-9] left [Brightwater=brightwater-9]."],
    });
    for (const log of [[...renamed.applied, reject], [reject]]) {
      const { unapplied, graph: now } = applyDecisions(changed, log);
      const isFound = log.length > 1;
      expect(unapplied.map(({ decision }) => decision)).toEqual(isFound ? [] : [reject]);
      expect(now.statements.size).toBe(isFound ? 2 : 3);
    }
  });

  test("and does not take a word for another that looks alike", () => {
    const she = makeDecision({
      action: "rename",
      entity: {
        id: "gone",
        label: "nobody",
        type: "person",
        anchors: anchors(graph, "ines-duarte", (w) => w === "She"),
      },
      label: "Somebody",
    });
    const other = markedGraph({ a: ["Much has been said.", "[She=eva] left.", "[She=mia] stayed."] });
    expect(applyDecisions(other, [she]).unapplied).toHaveLength(1);
  });
});

describe("the log as lines", () => {
  const log: Decision[] = [makeDecision({ ...merge(graph, "ines-duarte", "i-duarte"), by: "eva", note: "same face" })];

  test("comes back as it was, and may leave out the id", () => {
    expect(parseDecisions(decisionLines(log))).toEqual(log);
    const byHand = log.map((decision) => JSON.stringify({ ...decision, id: undefined }));
    expect(parseDecisions(byHand.join("\n"))).toEqual(log);
  });

  test.each([
    ["no JSON", "{", /^Line 2 is no decision: /],
    ["no such action", '{"schema":1,"action":"fuse"}', /action must be merge or split or/],
    ["a merge of one", '{"schema":1,"action":"merge","entities":[]}', /entities must be a list of at least 2/],
    ["a wrong id", '{"schema":1,"id":"0","action":"undo","decision":"x"}', /id must be [0-9a-f]{16}, the hash/],
    ["a time that is none", '{"schema":1,"action":"undo","decision":"x","at":"today"}', /at must be a time like/],
    ["another schema", '{"schema":2,"action":"undo","decision":"x"}', /schema must be 1/],
  ])("names line and place of %s", (_, line, message) => {
    expect(() => parseDecisions(`\n${line}\n`)).toThrow(message);
  });
});
