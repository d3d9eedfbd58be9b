/** What the RDF of a graph says: plain triples for facts alone, evidence for everything, terms that the ontology defines. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { KnowledgeGraph } from "@factline/core";
import {
  DEFAULT_BASE,
  FACTLINE,
  type FactQuad,
  type PropertyRule,
  propertyMap,
  serialize,
  toQuads,
} from "@factline/core/rdf";
import oxigraph from "oxigraph";
import { describe, expect, test } from "vitest";
import { exampleGraph } from "./support/example-graph.ts";
import { hostileGraph } from "./support/hostile-graph.ts";
import { readWithN3, readWithOxigraph, rowsOf } from "./support/rdf.ts";

const RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
const OA = "http://www.w3.org/ns/oa#";
const ontologyFile = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../packages/core/ontology/${name}`, import.meta.url)), "utf8");

/** Objects of all quads with a predicate. */
function objectsOf(quads: readonly FactQuad[], predicate: string): string[] {
  return quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);
}

function plainTriples(quads: readonly FactQuad[]): string[][] {
  const plain = quads.filter(({ predicate }) => predicate.value.includes("/predicate/"));
  return plain.map(({ subject, predicate, object }) => [subject, predicate, object].map(({ value }) => value));
}

/** The example's first statement, about another text. */
function graphOfText(text: string, start: number, end: number): KnowledgeGraph {
  const [document] = exampleGraph.documents;
  const [first] = exampleGraph.statements;
  if (document === undefined || first === undefined) throw new Error("The example graph is empty");
  const [id, statement] = first;
  const evidence = { ...statement.evidence[0], span: { start, end } };
  return {
    ...exampleGraph,
    documents: [{ ...document, text }],
    statements: new Map([[id, { ...statement, evidence: [evidence] }]]),
  };
}

describe("plain triples", () => {
  test("say what the article states, and leave out what it denies, reports or thinks possible", () => {
    expect(plainTriples(toQuads(exampleGraph, { base: "https://example.org/" }))).toEqual([
      [
        "https://example.org/entity/anna-lind",
        "https://example.org/predicate/offer-help-to",
        "https://example.org/entity/omar-reyes",
      ],
    ]);
  });

  test("stand in the graph of their document", () => {
    const plain = toQuads(exampleGraph).find(({ predicate }) => predicate.value.includes("/predicate/"));
    expect(plain?.graph.value).toBe(`${DEFAULT_BASE}document/${exampleGraph.documents[0]?.hash}`);
  });
});

describe("a table of the user's own properties", () => {
  const base = "https://example.org/";
  const quadsBy = (...rules: PropertyRule[]) => {
    const properties = propertyMap(rules, (id) => exampleGraph.entities.get(id));
    return toQuads(exampleGraph, { base, properties });
  };
  const helps = { predicate: "offer help to", property: "https://schema.org/knows" };
  const [lind, reyes] = [`${base}entity/anna-lind`, `${base}entity/omar-reyes`];
  const triplesWith = (quads: readonly FactQuad[]) =>
    quads
      .filter(({ predicate }) => predicate.value === helps.property)
      .map(({ subject, object }) => [subject.value, object.value]);

  test("gives the plain triple its property, in the direction that it says", () => {
    expect(triplesWith(quadsBy(helps))).toEqual([[lind, reyes]]);
    expect(triplesWith(quadsBy({ ...helps, inverse: true }))).toEqual([[reyes, lind]]);
    expect(plainTriples(quadsBy(helps))).toEqual([]);
  });

  test("names the property at the statement, which keeps what the text says", () => {
    const quads = quadsBy(helps);
    expect(objectsOf(quads, `${FACTLINE}property`)).toEqual([helps.property]);
    expect(objectsOf(quads, "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate")).toContain(
      `${base}predicate/offer-help-to`,
    );
  });

  test("holds for subjects and objects of the types that it names, the first row that fits", () => {
    expect(triplesWith(quadsBy({ ...helps, subject: "person", object: "person" }))).toEqual([[lind, reyes]]);
    expect(triplesWith(quadsBy({ ...helps, subject: "organization" }))).toEqual([]);
    expect(triplesWith(quadsBy({ ...helps, object: "value" }))).toEqual([]);
    const other = { ...helps, property: "https://schema.org/sponsor" };
    expect(triplesWith(quadsBy({ ...helps, object: "place" }, other, helps))).toEqual([]);
    expect(triplesWith(quadsBy({ ...other, object: "place" }, helps, other))).toEqual([[lind, reyes]]);
  });

  test("makes no fact of what is only possible, and turns no value into a subject", () => {
    const rises = { predicate: "rise by", property: helps.property };
    expect(triplesWith(quadsBy(rises))).toEqual([]);
    expect(objectsOf(quadsBy(rises), `${FACTLINE}property`)).toEqual([helps.property]);
    expect(objectsOf(quadsBy({ ...rises, inverse: true }), `${FACTLINE}property`)).toEqual([]);
  });
});

describe("an entity that is known elsewhere", () => {
  test("is the same as what the registers have, with the reason and the score", () => {
    const [first] = exampleGraph.entities.values();
    if (!first) throw new Error("The example graph is empty");
    const link = {
      iri: "https://register.example/q 1",
      label: "A. Lind",
      service: "Register",
      reason: "name",
      score: 0.9,
    };
    const entity = { ...first, links: [link, { ...link, iri: "no address" }] };
    const quads = toQuads({ documents: [], entities: new Map([[first.id, entity]]), statements: new Map() });
    expect(objectsOf(quads, "https://schema.org/sameAs")).toEqual(["https://register.example/q%201"]);
    expect(objectsOf(quads, `${FACTLINE}confidence`)).toEqual(["0.9"]);
  });
});

describe("evidence", () => {
  test("quotes the text with what stands before and after it", () => {
    const quads = toQuads(exampleGraph);
    const text = exampleGraph.documents[0]?.text ?? "";
    const [exact, prefix, suffix] = ["exact", "prefix", "suffix"].map((name) => objectsOf(quads, OA + name));
    for (const [index, words] of (exact ?? []).entries())
      expect(text).toContain(`${prefix?.[index]}${words}${suffix?.[index]}`);
    expect(exact).toHaveLength(3);
  });

  test("counts code points by the Web Annotation standard and UTF-16 code units beside", () => {
    const quads = toQuads(graphOfText("👩‍👩‍👧 said yes.", 9, 13));
    expect(objectsOf(quads, `${OA}exact`)).toEqual(["said"]);
    expect(objectsOf(quads, `${FACTLINE}utf16Start`)).toEqual(["9"]);
    expect(objectsOf(quads, `${OA}start`)).toEqual(["6"]);
    expect(objectsOf(quads, `${OA}end`)).toEqual(["10"]);
  });

  test("never parts a surrogate pair in its context", () => {
    const quads = toQuads(graphOfText(`${"👍".repeat(20)}.said.${"👍".repeat(20)}`, 41, 45));
    expect(
      objectsOf(quads, `${OA}prefix`)
        .concat(objectsOf(quads, `${OA}suffix`))
        .join(""),
    ).not.toContain("\ufffd");
  });
});

test.each(["", "news/", "https://example.org/a b", "https://example.org/> <"])("the base %j is refused", (base) => {
  expect(() => toQuads(exampleGraph, { base })).toThrow(expect.objectContaining({ code: "iri-invalid" }));
});

describe("the ontology", () => {
  const ontology = readWithN3(ontologyFile("factline.ttl"), "text/turtle");
  const defined = new Set(ontology.map(({ subject }) => subject.value).filter((iri) => iri.startsWith(FACTLINE)));
  const written = [exampleGraph, hostileGraph]
    .flatMap((graph) => toQuads(graph))
    .flatMap((quad) => [quad.predicate.value, quad.object.value]);

  test("defines every term of ours that the output has", () => {
    expect(written.filter((iri) => iri.startsWith(FACTLINE) && !defined.has(iri))).toEqual([]);
  });

  test.each([...defined].sort())("labels %s and says what it is", (iri) => {
    const said = ontology.filter(({ subject }) => subject.value === iri).map(({ predicate }) => predicate.value);
    expect(said).toContain(RDFS_LABEL);
    expect(said).toContain("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    expect(said.length).toBeGreaterThan(2);
  });
});

test("the query that the ontology's README shows tells who says what, with the words", () => {
  const query = /```sparql\n([\s\S]*?)```/.exec(ontologyFile("README.md"))?.[1] ?? "";
  const store = new oxigraph.Store();
  store.load(serialize(toQuads(exampleGraph), "turtle"), { format: "text/turtle" });
  const rows = rowsOf(store, query).map((row) =>
    ["source", "subject", "predicate", "object"].map((name) => row.get(name)?.value),
  );
  expect(rows.sort()).toEqual(
    [
      ["Solaris", "Anna Lind", "did not resign", undefined],
      [undefined, "Anna Lind", "offered help to", "Omar Reyes"],
      [undefined, "Costs", "may rise by", "about 4.5 percent"],
    ].sort(),
  );
});

test("JSON-LD of any quads has a context that holds together, and refuses triple terms", () => {
  for (const quad of toQuads(exampleGraph)) {
    const text = serialize([quad], "jsonld");
    expect(readWithOxigraph(text, "application/ld+json")).toHaveLength(1);
  }
  expect(() => serialize(toQuads(exampleGraph, { rdf12: true }), "jsonld")).toThrow(/no triple terms/);
});
