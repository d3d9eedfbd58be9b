/** What the RDF of a graph says: plain triples for facts alone, evidence for everything, terms that the ontology defines. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { KnowledgeGraph } from "@factline/core";
import { DEFAULT_BASE, FACTLINE, type FactQuad, serialize, toQuads } from "@factline/core/rdf";
import oxigraph from "oxigraph";
import { describe, expect, test } from "vitest";
import { exampleGraph } from "./support/example-graph.ts";
import { hostileGraph } from "./support/hostile-graph.ts";
import { readWithN3 } from "./support/rdf.ts";

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
  const rows = [...store.query(query)].map((row) =>
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
