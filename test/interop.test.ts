/**
 * Our RDF read by other implementations: Oxigraph and n3 always; rdflib, pySHACL and Jena where `.ci/interop/setup.sh` has
 * installed them below the folder that FACTLINE_INTEROP names.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extract, type KnowledgeGraph, toDocument } from "@factline/core";
import { serialize, toQuads } from "@factline/core/rdf";
import { Store } from "n3";
import oxigraph from "oxigraph";
import SHACLValidator from "rdf-validate-shacl";
import { beforeAll, describe, expect, test } from "vitest";
import { loadTestParser } from "./parser.ts";
import { exampleGraph } from "./support/example-graph.ts";
import { hostileGraph } from "./support/hostile-graph.ts";
import { formats, isTriples, linesOf, readersOf, readWithN3, readWithOxigraph, rowsOf } from "./support/rdf.ts";

const BASE = "https://example.org/news/";
const ontology = (file: string) => fileURLToPath(new URL(`../packages/core/ontology/${file}`, import.meta.url));
const checker = (file: string) => fileURLToPath(new URL(`../.ci/interop/${file}`, import.meta.url));
const installed = process.env.FACTLINE_INTEROP ?? "";
const python = join(installed, "venv/bin/python");
const jena = join(installed, "jena");

const graphs = new Map<string, KnowledgeGraph>([
  ["a graph made by hand", exampleGraph],
  ["a hostile graph", hostileGraph],
]);
const names = [...graphs.keys(), "a sample article"];
const quadsOf = (name: string) => toQuads(graphs.get(name) as KnowledgeGraph, { base: BASE });

beforeAll(async () => {
  const sample = fileURLToPath(new URL("../data/samples/1-border-force.txt", import.meta.url));
  const document = toDocument({ text: readFileSync(sample, "utf8"), date: "2024-03-14" });
  const { graph } = await extract(document, await loadTestParser());
  graphs.set("a sample article", graph);
}, 120_000);

/** Writes every graph in every syntax to a folder of its own. */
function writeAll(): { readonly path: string; readonly name: string; readonly format: (typeof formats)[number] }[] {
  const folder = mkdtempSync(join(tmpdir(), "factline-interop-"));
  return names.flatMap((name, index) =>
    formats.map((format) => {
      const path = join(folder, `${index}.${format.ending}`);
      writeFileSync(path, serialize(quadsOf(name), format.format));
      return { path, name, format };
    }),
  );
}

/** The graphs of the golden cases. */
function goldenFiles(): { readonly path: string }[] {
  const golden = fileURLToPath(new URL("golden", import.meta.url));
  return readdirSync(golden).map((name) => ({ path: join(golden, name, "graph.ttl") }));
}

describe.each(names)("%s", { timeout: 30_000 }, (name) => {
  test.each(formats)("$format is read back by two parsers", async ({ format, mediaType }) => {
    const text = serialize(quadsOf(name), format);
    const expected = linesOf(quadsOf(name), isTriples(format));
    for (const read of readersOf(format)) {
      const found = await read(text, mediaType);
      expect(found).toHaveLength(expected.length);
      expect(linesOf(found, isTriples(format))).toEqual(expected);
    }
  });

  test("O3: conforms to the shapes", async () => {
    const shapes = new Store(readWithN3(readFileSync(ontology("shapes.ttl"), "utf8"), "text/turtle"));
    const data = new Store(readWithN3(serialize(quadsOf(name), "turtle"), "text/turtle"));
    const report = await new SHACLValidator(shapes).validate(data);
    expect(report.results.map(({ focusNode, path, message }) => [focusNode?.value, path, message])).toEqual([]);
  });

  test("loads into an Oxigraph store, and each statement leads to the words that state it", () => {
    const store = new oxigraph.Store();
    store.load(serialize(quadsOf(name), "nquads"), { format: "application/n-quads" });
    const rows = rowsOf(
      store,
      `PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX oa: <http://www.w3.org/ns/oa#>
       PREFIX factline: <https://w3id.org/factline/ontology#>
       SELECT ?statement ?exact { ?statement a rdf:Statement ; factline:evidence/oa:hasSelector/oa:exact ?exact }`,
      { use_default_graph_as_union: true },
    );
    expect(new Set(rows.map((row) => row.get("statement")?.value)).size).toBe(graphs.get(name)?.statements.size);
  });
});

test("RDF 1.2 says by a triple term what each statement's node stands for", () => {
  const text = serialize(toQuads(exampleGraph, { base: BASE, rdf12: true }), "ntriples");
  const found = readWithOxigraph(text, "application/n-triples");
  const reified = found
    .filter(({ predicate }) => predicate.value.endsWith("#reifies"))
    .map(({ object }) => object.termType);
  expect(reified).toEqual(["Quad", "Quad"]);
  expect(linesOf(readWithN3(text, "application/n-triples"))).toEqual(linesOf(found));
});

describe.skipIf(!existsSync(python))("rdflib and pySHACL", { timeout: 120_000 }, () => {
  test("rdflib reads every syntax to the same quads", () => {
    const files = writeAll();
    execFileSync(python, [checker("read_rdflib.py"), ...files.map(({ path }) => path)]);
    for (const { path, name, format } of files) {
      const found = readWithN3(readFileSync(`${path}.rdflib.nq`, "utf8"), "application/n-quads");
      const triples = isTriples(format.format);
      expect(linesOf(found, triples), `${name} as ${format.format}`).toEqual(linesOf(quadsOf(name), triples));
    }
  });

  test("O3: pySHACL finds that every graph and every fixture conforms to the shapes", () => {
    const files = [...writeAll().filter(({ format }) => format.format === "turtle"), ...goldenFiles()];
    const report = execFileSync(python, [
      checker("check_shapes.py"),
      ontology("shapes.ttl"),
      ...files.map(({ path }) => path),
    ]);
    expect(report.toString()).toBe("");
  });
});

describe.skipIf(!existsSync(python))("PyLD", { timeout: 120_000 }, () => {
  test("reads JSON-LD to the same quads", () => {
    for (const { path, name } of writeAll().filter(({ format }) => format.format === "jsonld")) {
      const lines = execFileSync(python, [checker("read_pyld.py"), path], { encoding: "utf8", maxBuffer: 1e8 });
      expect(linesOf(readWithN3(lines, "application/n-quads")), name).toEqual(linesOf(quadsOf(name)));
    }
  });
});

describe.skipIf(!existsSync(jena))("Jena", { timeout: 120_000 }, () => {
  test.each(formats)("riot reads $format without a warning, to the same quads", ({ format, ending }) => {
    for (const { path, name } of writeAll().filter((file) => file.path.endsWith(`.${ending}`))) {
      const command = ["-cp", join(jena, "*"), "riotcmd.riot", "--check", "--strict", "--output=nquads", path];
      const { stdout, stderr } = spawnSync("java", command, { encoding: "utf8", maxBuffer: 1e8 });
      expect(stderr, name).toBe("");
      const found = readWithN3(stdout, "application/n-quads");
      expect(linesOf(found, isTriples(format)), name).toEqual(linesOf(quadsOf(name), isTriples(format)));
    }
  });
});
