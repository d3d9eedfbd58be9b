/** Whatever people decide, undoing restores, repeating changes nothing, and the order of the articles does not matter. */
import {
  anchorOf,
  applyDecisions,
  type Decision,
  type DecisionAction,
  decisionLines,
  entityReference,
  type KnowledgeGraph,
  makeDecision,
  parseDecisions,
  statementReference,
} from "@factline/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { trials } from "./support/long.ts";
import { markedGraph } from "./support/marked-graph.ts";

const RUNS = trials(100, 5000);

const thing = fc.constantFrom(
  "[Ida Brandt=ida-brandt]",
  "[Brandt=ida-brandt]",
  "[she=ida-brandt]",
  "[I. Brandt=brandt-2]",
  "[Tomas Brandt=tomas-brandt]",
  "[the firm=firm-$]",
  "[Norvik=norvik]",
);
const sentence = fc.tuple(thing, fc.constantFrom("met", "sued", "left"), thing).map((words) => `${words.join(" ")}.`);
const articles = fc.dictionary(
  fc.constantFrom("a", "b", "c", "d"),
  fc.array(sentence, { minLength: 1, maxLength: 4 }),
  {
    minKeys: 1,
    noNullPrototype: true,
  },
);

function graphOf(news: Readonly<Record<string, readonly string[]>>): KnowledgeGraph {
  return markedGraph(
    Object.fromEntries(Object.entries(news).map(([id, lines]) => [id, lines.map((line) => line.replaceAll("$", id))])),
  );
}

const choice = fc.record({ kind: fc.nat(4), pick: fc.nat(), other: fc.nat(), label: fc.constantFrom("Neo", "Brandt") });
type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never;

/** What a person could decide while looking at a graph. */
function actionOn(graph: KnowledgeGraph, { kind, pick, other, label }: Choice): DecisionAction | undefined {
  const ids = [...graph.entities.keys()];
  const id = ids[pick % ids.length];
  if (id === undefined) return undefined;
  const entity = entityReference(graph, id);
  if (kind === 0) return { action: "merge", entities: [entity, entityReference(graph, ids[other % ids.length] ?? "")] };
  if (kind === 1) return { action: "rename", entity, label };
  if (kind === 2) return { action: "retype", entity, type: "organization" };
  if (kind === 3) {
    const [statement] = [...graph.statements.keys()].slice(other % Math.max(1, graph.statements.size));
    return statement && { action: "reject", statement: statementReference(graph, statement) };
  }
  const mentions = [...graph.entities.values()].find((each) => each.id === id)?.mentions ?? [];
  const leaving = mentions.filter((_, index) => (other >> index) % 2 === 1);
  const found = leaving.flatMap((mention) => {
    const document = graph.documents.find((each) => each.id === mention.document);
    return document ? [anchorOf(document, mention)] : [];
  });
  return found.length === 0 ? undefined : { action: "split", entity, mentions: found };
}

/** A log as it comes about: each decision is taken looking at what those before have made. */
function logOn(graph: KnowledgeGraph, choices: readonly Choice[]): Decision[] {
  const log: Decision[] = [];
  for (const [turn, each] of choices.entries()) {
    const action = actionOn(applyDecisions(graph, log).graph, each);
    if (action) log.push(makeDecision({ ...action, at: `2024-05-01T09:00:00.00${turn}Z` }));
  }
  return log;
}

const history = fc
  .tuple(articles, fc.array(choice, { minLength: 1, maxLength: 5 }))
  .map(([news, choices]) => ({ news, log: logOn(graphOf(news), choices) }));

const undoing = (decision: Decision): Decision => makeDecision({ action: "undo", decision: decision.id });

function check(property: (graph: KnowledgeGraph, log: Decision[], news: Record<string, string[]>) => void): void {
  fc.assert(
    fc.property(history, ({ news, log }) => property(graphOf(news), log, news)),
    { numRuns: RUNS },
  );
}

test("undoing everything restores the graph", () => {
  check((graph, log) => {
    expect(applyDecisions(graph, [...log, ...log.map(undoing)]).graph).toEqual(graph);
  });
});

test("undoing one leaves what the others alone would make", () => {
  check((graph, log) => {
    const [first, ...others] = log;
    if (!first) return;
    expect(applyDecisions(graph, [...log, undoing(first)]).graph).toEqual(applyDecisions(graph, others).graph);
  });
});

test("a log that was joined with a copy of itself is the same log", () => {
  check((graph, log) => {
    expect(applyDecisions(graph, [...log, ...log])).toEqual(applyDecisions(graph, log));
  });
});

test("a decision on its own outcome changes nothing more", () => {
  check((graph, [decision]) => {
    const once = applyDecisions(graph, decision ? [decision] : []).graph;
    expect(applyDecisions(once, decision ? [decision] : []).graph).toEqual(once);
  });
});

test("the order of the articles does not matter, and every decision is applied or has its reason", () => {
  check((graph, log, news) => {
    const decided = applyDecisions(graph, log);
    const reversed = graphOf(Object.fromEntries(Object.entries(news).reverse()));
    expect(applyDecisions(reversed, log)).toEqual(decided);
    const told = new Set([...decided.applied, ...decided.unapplied.map(({ decision }) => decision)]);
    expect(told).toEqual(new Set(log));
  });
});

test("the outcome is a whole graph: every end is an entity, every mention has one, nothing is lost but what was rejected", () => {
  check((graph, log) => {
    const { graph: decided, applied } = applyDecisions(graph, log);
    const rejected = applied.filter(({ action }) => action === "reject").length;
    expect(decided.statements.size).toBeGreaterThanOrEqual(graph.statements.size - rejected);
    for (const { subject, object } of decided.statements.values()) {
      expect(decided.entities.has(subject.entity)).toBe(true);
      if (object && "entity" in object) expect(decided.entities.has(object.entity)).toBe(true);
    }
    for (const { label, mentions, aliases } of decided.entities.values()) {
      expect(mentions.length).toBeGreaterThan(0);
      expect(label).not.toBe("");
      expect(aliases.map((alias) => alias.label)).not.toContain(label);
    }
  });
});

test("a log comes back from its lines", () => {
  check((_, log) => {
    expect(parseDecisions(decisionLines(log))).toEqual(log);
  });
});
