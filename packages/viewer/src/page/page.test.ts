import type { GraphFile } from "@factline/core";
import { describe, expect, test } from "vitest";
import { placeEntities } from "../layout/layout.ts";
import { load } from "../load/load.ts";
import { renderPage } from "./page.ts";

const TEMPLATE =
  '<title>Factline</title><div id="app"></div><script type="application/json" id="graph"></script><script type="application/json" id="layout"></script>';

const term = (id: string) => ({
  id,
  label: id.toUpperCase(),
  type: "person" as const,
  mention: id,
  span: [0, 1] as const,
});

function graphOf(pairs: readonly (readonly [string, string])[], title = "A & <b>"): GraphFile {
  const ids = [...new Set(pairs.flat())];
  return {
    schema: 1,
    documents: [{ id: "d", text: "x </script> $& \u2028", hash: "h", title, sentences: [[0, 15]] }],
    entities: ids.map((id) => ({
      id,
      label: id.toUpperCase(),
      type: "person",
      named: true,
      salience: 0.5,
      aliases: [],
      mentions: [],
    })),
    statements: pairs.map(([from, to], index) => ({
      schema: 1,
      id: `s${index}`,
      document: "d",
      subject: term(from),
      predicate: { label: "met", lemma: "meet", span: [0, 1] },
      object: term(to),
      qualifiers: [],
      polarity: "affirmed",
      modality: "asserted",
      attribution: [],
      time: null,
      evidence: [{ sentence: 0, span: [0, 1] }],
      rule: "r",
      confidence: 1,
    })),
  };
}

const graph = graphOf([
  ["a", "b"],
  ["b", "c"],
  ["c", "a"],
  ["d", "e"],
  ["__proto__", "constructor"],
  ["constructor", "a"],
]);
const block = (page: string, id: string) => new RegExp(`id="${id}">(.*?)</script>`, "s").exec(page)?.[1] ?? "";

describe("renderPage", () => {
  const page = renderPage(TEMPLATE, graph);

  test("writes a graph file that reads back as it was", () => {
    expect(JSON.parse(block(page, "graph"))).toEqual(graph);
    expect(load(block(page, "graph"), block(page, "layout")).statements.size).toBe(6);
  });

  test("lets no text end its script or its title", () => {
    expect(page).toContain("<title>A &#38; &#60;b&#62; – Factline</title>");
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).not.toMatch(/[\u2028\u2029]/);
  });

  test("has the words of its one document in it, which a browser shows before the script runs", () => {
    expect(page).toContain(
      '<h1 dir="auto">A &#38; &#60;b&#62;</h1></header><p dir="auto">x &#60;/script&#62; $&#38;</p>',
    );
    const several = renderPage(TEMPLATE, { ...graph, documents: [...graph.documents, ...graph.documents] });
    expect(several).toContain('<article class="article" aria-label="Article"></article>');
  });

  test("gives the same bytes each time", () => {
    expect(renderPage(TEMPLATE, structuredClone(graph))).toBe(page);
  });

  test("says what is wrong with a template of another kind", () => {
    expect(() => renderPage("<title></title>", graph)).toThrow(/no <script/);
  });
});

describe("placeEntities", () => {
  test("gives every entity of a statement a place of its own", () => {
    const places = Object.entries(placeEntities(graph));
    expect(places.map(([id]) => id).sort()).toEqual(["__proto__", "a", "b", "c", "constructor", "d", "e"]);
    expect(places.flatMap(([, place]) => place).every(Number.isFinite)).toBe(true);
    for (const [id, [x, y]] of places) {
      for (const [other, [otherX, otherY]] of places)
        if (id !== other) expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(30);
    }
  });

  test.each([[[]], [[["a", "a"]]], [[["a", "b"]]]])("places %j too", (pairs) => {
    const places = placeEntities(graphOf(pairs as [string, string][]));
    expect(Object.values(places).flat().every(Number.isFinite)).toBe(true);
  });
});
