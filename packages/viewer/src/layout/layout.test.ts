import type { EntityTerm, GraphFile, StatementRecord } from "@factline/core";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../../../../test/support/random.ts";
import { togetherness } from "../../../../test/support/togetherness.ts";
import { roomOf } from "./island.ts";
import { placeEntities } from "./layout.ts";

/** A graph of documents, each a list of pairs that it links; the label of an entity is its id. */
function graphOf(documents: Readonly<Record<string, readonly string[]>>): GraphFile {
  const span = [0, 1] as const;
  const term = (id: string): EntityTerm => ({ id, label: id, type: "person", mention: id, span });
  const statements = Object.entries(documents).flatMap(([document, pairs]) =>
    pairs.map((pair, index): StatementRecord => {
      const [from = "", to = ""] = pair.split("-");
      return {
        schema: 1,
        id: `${document}/${index}`,
        document,
        subject: term(from),
        predicate: { label: "met", lemma: "meet", span },
        object: term(to),
        qualifiers: [],
        polarity: "affirmed",
        modality: "asserted",
        attribution: [],
        time: null,
        evidence: [{ sentence: 0, span }],
        rule: "r",
        confidence: 1,
      };
    }),
  );
  const ids = [...new Set(statements.flatMap(({ subject, object }) => [subject.id, (object as EntityTerm).id]))];
  return {
    schema: 1,
    documents: Object.keys(documents).map((id) => ({ id, text: "x", hash: id, sentences: [span] })),
    entities: ids.map((id) => ({
      id,
      label: id,
      type: "person",
      named: true,
      salience: statements.filter(({ subject }) => subject.id === id).length / statements.length,
      aliases: [],
      mentions: statements
        .filter(({ subject, object }) => subject.id === id || (object as EntityTerm).id === id)
        .map(({ document }) => ({ document, sentence: 0, span, kind: "name", reason: "name" })),
    })),
    statements,
  };
}

/** Communities that are known beforehand. */
function planted(number: number, size: number): string[][] {
  return Array.from({ length: number }, (_, group) => Array.from({ length: size }, (_, at) => `c${group}n${at}`));
}

/** Links a good part of what is in one community, each at least with the next, and little of what is in two; drawn by lot, the same each time. */
function linksOf(communities: readonly (readonly string[])[]): string[] {
  const random = randomFrom(7);
  const all = communities.flatMap((ids, group) => ids.map((id) => ({ id, group })));
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other, ahead) => random(1000) < (one.group !== other.group ? 15 : ahead === 0 ? 1000 : 350))
      .map((other) => `${one.id}-${other.id}`),
  );
}

const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  monday: ["mayor-council", "mayor-bridge", "council-budget", "mayor-budget", "engineer-bridge"],
  tuesday: ["mayor-minister", "minister-ministry", "minister-bridge", "engineer-report", "report-bridge"],
  wednesday: ["trawler-harbour", "captain-trawler", "captain-coastguard", "coastguard-harbour"],
  thursday: ["minister-resignation", "mayor-resignation", "party-minister", "party-council"],
  friday: ["captain-mayor", "judge-captain", "judge-verdict"],
  saturday: ["judge-minister", "auditor-report", "auditor-bridge", "auditor-contractor", "contractor-bridge"],
};
const without = (day: string) => graphOf(Object.fromEntries(Object.entries(DOCUMENTS).filter(([id]) => id !== day)));
const all = graphOf(DOCUMENTS);

function farthestMove(before: ReturnType<typeof placeEntities>, after: ReturnType<typeof placeEntities>): number {
  const moves = Object.entries(before).map(([id, [x, y]]) => {
    const [newX, newY] = after[id] ?? [Number.NaN, Number.NaN];
    return Math.hypot(x - newX, y - newY);
  });
  return Math.max(...moves);
}

describe("placeEntities", () => {
  test("gives the same places each time", () => {
    expect(placeEntities(structuredClone(all))).toEqual(placeEntities(all));
  });

  test("moves nothing when a document is added at the end", () => {
    const before = placeEntities(without("saturday"));
    const after = placeEntities(all);
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
    expect(farthestMove(before, after)).toBe(0);
  });

  test.each(Object.keys(DOCUMENTS))("moves nothing of the picture that it keeps when %s is added", (day) => {
    const before = placeEntities(without(day));
    const after = placeEntities(all, before);
    expect(Object.keys(after).sort()).toEqual(all.entities.map(({ id }) => id).sort());
    expect(farthestMove(before, after)).toBe(0);
  });

  test("lets no words cover others, at the scale at which the layout is made", () => {
    const boxes = Object.entries(placeEntities(all)).map(([id, [x, y]]) => ({ id, x, y, ...roomOf(id, 0.75) }));
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 1 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 1;
        expect(apart ? "" : `${a.id} covers ${b.id}`).toBe("");
      }
    }
  });

  test("puts what is linked nearer than what is not", () => {
    const places = placeEntities(all);
    const distance = (a: string, b: string) => {
      const [[ax, ay], [bx, by]] = [places[a] ?? [0, 0], places[b] ?? [0, 0]];
      return Math.hypot(ax - bx, ay - by);
    };
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const ids = Object.keys(places);
    const linked = Object.values(DOCUMENTS).flatMap((pairs) =>
      pairs.map((pair) => pair.split("-") as [string, string]),
    );
    const near = mean(linked.map(([a, b]) => distance(a, b)));
    const usual = mean(ids.flatMap((a) => ids.filter((b) => a < b).map((b) => distance(a, b))));
    expect(near).toBeLessThan(usual * 0.75);
  });

  test.each([
    ["one document", 1, 0.5, 0.9],
    // What the first document names of other communities stays where that put it.
    ["a document for each community", 4, 0.65, 0.75],
  ])("shows the communities of %s", (_case, documents, most, least) => {
    const communities = planted(4, 10);
    const pairs = linksOf(communities);
    const places = placeEntities(
      graphOf(
        documents === 1
          ? { all: pairs }
          : Object.fromEntries(
              communities.map((_, at) => [`d${at}`, pairs.filter((pair) => pair.startsWith(`c${at}`))]),
            ),
      ),
    );
    const { ratio, atHome } = togetherness(places, communities);
    expect(ratio).toBeLessThan(most);
    expect(atHome).toBeGreaterThan(least);
  });

  test("keeps no place of what is gone, and forgets none for a name that objects have by themselves", () => {
    const odd = graphOf({ d: ["__proto__-constructor", "constructor-toString"] });
    const places = placeEntities(odd, { gone: [1, 2] });
    expect(Object.keys(places).sort()).toEqual(["__proto__", "constructor", "toString"]);
  });
});
