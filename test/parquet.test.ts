/** The tables for GraphRAG, read back by hyparquet, and by pyarrow where FACTLINE_INTEROP has it. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, test } from "vitest";
import { parquetFiles } from "../packages/cli/src/output/folder-formats.ts";
import { streamOf } from "../packages/cli/src/output/graph-stream.ts";
import { graphragTables } from "../packages/cli/src/output/graphrag/graphrag.ts";
import { fileSink } from "../packages/cli/src/output/sink.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { exampleGraph } from "./support/example-graph.ts";
import { hostileGraph } from "./support/hostile-graph.ts";

const folder = temporaryFolder();
const python = join(process.env.FACTLINE_INTEROP ?? "", "venv/bin/python");
const showTables =
  "import sys, json, pyarrow.parquet as pq; print(json.dumps({f: pq.read_table(f).to_pylist() for f in sys.argv[1:]}))";

/** A cell as Python's JSON has it. */
function plain(cell: unknown): unknown {
  if (Array.isArray(cell)) return cell.map(plain);
  if (typeof cell === "bigint") return Number(cell);
  return typeof cell === "string" ? cell.toWellFormed() : (cell ?? null);
}

async function write(graph: typeof exampleGraph, into: string): Promise<void> {
  for (const [name, writeTo] of parquetFiles(streamOf(graph))) {
    const sink = await fileSink(join(into, name));
    await writeTo(sink);
    await sink.close();
  }
}

async function read(name: string, from = folder): Promise<Record<string, unknown>[]> {
  const bytes = readFileSync(join(from, name));
  return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) });
}

beforeAll(() => write(exampleGraph, folder));

test("entities have the columns that GraphRAG reads", async () => {
  const [first] = await read("entities.parquet");
  const [unit] = await read("text_units.parquet");
  expect(first).toEqual({
    id: "anna-lind",
    human_readable_id: 0n,
    title: "Anna Lind",
    type: "person",
    description: "Anna Lind, person; also Lind",
    text_unit_ids: [unit?.id],
    frequency: 1n,
    degree: 1n,
    x: 0,
    y: 0,
  });
});

test("relationships join entities by their titles and keep who, when and the words", async () => {
  const relationships = await read("relationships.parquet");
  const titles = new Set((await read("entities.parquet")).map(({ title }) => title));
  expect(relationships).toHaveLength(1);
  expect(relationships[0]).toMatchObject({
    source: "Anna Lind",
    target: "Omar Reyes",
    description: "Anna Lind · offered help to · Omar Reyes · 2020-05-03 · stated",
    weight: 0.9,
    combined_degree: 2n,
    predicate: "offer help to",
    polarity: "affirmed",
    said_by: [],
    quote: "Anna Lind offered help to Omar Reyes on 3 May 2020.",
  });
  for (const { source, target } of relationships)
    expect([titles.has(source), titles.has(target)]).toEqual([true, true]);
});

test("text units make up the documents, and name what is in them", async () => {
  const units = await read("text_units.parquet");
  const [document] = await read("documents.parquet");
  expect(units.map(({ text }) => text).join("")).toBe(document?.text);
  expect(document).toMatchObject({ title: "Lind offers help", creation_date: "2020-05-04" });
  expect(units[0]).toMatchObject({ document_ids: ["lind-1"], relationship_ids: ["s1"] });
  expect(units[0]?.entity_ids).toContain("costs");
});

test("a long document is cut between sentences", async () => {
  const sentence = `${"word ".repeat(99)}end. `;
  const [document] = exampleGraph.documents;
  if (!document) throw new Error("The example has no document");
  const sentences = Array.from({ length: 30 }, (_, at) => ({ start: at * 500, end: at * 500 + 499 }));
  const into = temporaryFolder();
  await write({ ...exampleGraph, documents: [{ ...document, text: sentence.repeat(30), sentences }] }, into);
  const units = await read("text_units.parquet", into);
  expect(units.map(({ text }) => String(text).length)).toEqual([5000, 5000, 5000]);
});

describe.skipIf(!existsSync(python))("pyarrow", () => {
  test.each([
    ["an example", exampleGraph],
    ["a hostile graph", hostileGraph],
  ])("reads the same rows of %s", async (_, graph) => {
    const into = temporaryFolder();
    await write(graph, into);
    const written = graphragTables(streamOf(graph));
    const output = execFileSync(python, ["-c", showTables, ...written.keys()], { cwd: into, encoding: "utf8" });
    const tables = JSON.parse(output) as Record<string, unknown[]>;
    for (const [name, { columns, rows }] of written) {
      const own = Array.from(rows, (row) =>
        Object.fromEntries(Object.keys(columns).map((column) => [column, plain(row[column])])),
      );
      expect(tables[name], name).toEqual(own);
    }
  });
});
