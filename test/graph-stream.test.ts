/** A graph that is read part by part is the graph that is read at once. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extract, type KnowledgeGraph, makeDecision, toDocument, toGraphFile } from "@factline/core";
import { beforeAll, describe, expect, test } from "vitest";
import { exportCommand } from "../packages/cli/src/commands/export.ts";
import { collect } from "../packages/cli/src/output/graph-stream.ts";
import { filterStream } from "../packages/cli/src/query/filter-stream.ts";
import { entitiesOf } from "../packages/cli/src/query/terms.ts";
import { storeStream } from "../packages/cli/src/store/graph-stream.ts";
import { graphRows } from "../packages/cli/src/store/rows.ts";
import { readStore, writeStore } from "../packages/cli/src/store/store.ts";
import { loadTestParser } from "./parser.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { linesOf, readWithOxigraph } from "./support/rdf.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";

const folder = fileURLToPath(new URL("../data/samples/story", import.meta.url));
const store = join(temporaryFolder(), "story.factline");

const json = (graph: KnowledgeGraph): string => JSON.stringify(toGraphFile(graph));

beforeAll(async () => {
  const parser = await loadTestParser();
  for (const file of readdirSync(folder)) {
    const document = toDocument({ id: file, text: readFileSync(join(folder, file), "utf8"), date: "2024-05-01" });
    const { graph } = await extract(document, parser);
    await writeStore(store, (writer) => {
      writer.save(
        document,
        file,
        graphRows(document, graph),
        writer.register({ model: "test", version: "1", options: "{}" }),
      );
    });
  }
}, 120_000);

describe("a store of several papers on one story", () => {
  test("gives the same documents, entities and statements part by part", async () => {
    await readStore(store, (reader) => {
      const whole = reader.graph();
      expect([...whole.entities.values()].some(({ merges = [] }) => merges.length > 0)).toBe(true);
      expect(json(collect(storeStream(reader)))).toBe(json(whole));
    });
  });

  test("knows the label and type of every entity that its statements name", async () => {
    await readStore(store, (reader) => {
      const stream = storeStream(reader);
      for (const { id, label, type } of reader.graph().entities.values()) {
        expect(stream.entity(id)).toMatchObject({ id, label, type });
      }
    });
  });

  test("knows them while the statements are read", async () => {
    await readStore(store, (reader) => {
      const [stream, whole] = [storeStream(reader), reader.graph()];
      for (const { statements } of stream.statements()) {
        for (const id of statements.flatMap(([, statement]) => entitiesOf(statement))) {
          const { label, type } = whole.entities.get(id) ?? {};
          expect(stream.entity(id)).toMatchObject({ id, label, type });
        }
      }
    });
  });

  test.each(["ntriples", "turtle"] as const)("says in %s what several papers state once", async (format) => {
    const [out, quads] = [`${store}.${format}`, `${store}.nquads`];
    const options = { base: "https://news.example/", rdf12: false };
    await exportCommand(store, { ...options, format, out }, recordingTerminal());
    await exportCommand(store, { ...options, format: "nquads", out: quads }, recordingTerminal());
    const parted = readWithOxigraph(readFileSync(quads, "utf8"), "application/n-quads");
    const stated = linesOf(parted, true);
    expect(stated.length).toBeLessThan(parted.length);
    const text = readFileSync(out, "utf8");
    if (format === "ntriples") expect(text.trimEnd().split("\n").length).toBe(stated.length);
    const mediaType = format === "turtle" ? "text/turtle" : "application/n-triples";
    expect(linesOf(readWithOxigraph(text, mediaType), true)).toEqual(stated);
  });

  test("can be filtered part by part", async () => {
    await readStore(store, (reader) => {
      const { statements, entities } = collect(
        filterStream(storeStream(reader), { type: ["person"], minConfidence: 0.5 }),
      );
      expect(statements.size).toBeGreaterThan(5);
      expect(entities.size).toBeGreaterThan(5);
      expect(statements.size).toBeLessThan(reader.graph().statements.size);
    });
  });

  test("follows the decisions of people", async () => {
    const [first] = await readStore(store, (reader) =>
      [...reader.graph().entities.values()].filter(({ named }) => named),
    );
    if (!first) throw new Error("The story names nobody");
    const reference = { id: first.id, label: first.label, type: first.type, anchors: [] };
    await writeStore(store, (writer) =>
      writer.append([makeDecision({ action: "rename", entity: reference, label: "Somebody Else" })]),
    );
    await readStore(store, (reader) => {
      const found = collect(storeStream(reader));
      expect(json(found)).toBe(json(reader.graph()));
      expect(found.entities.get(first.id)?.label).toBe("Somebody Else");
    });
  });
});
