import { expect, test } from "vitest";
import { exampleGraph } from "../../../../test/support/example-graph.ts";
import { collect, streamOf } from "../output/graph-stream.ts";
import type { GraphFilter } from "./filter.ts";
import { filterStream } from "./filter-stream.ts";

const filtered = (filter: GraphFilter) => collect(filterStream(streamOf(exampleGraph), filter));

test.each<[GraphFilter, readonly string[]]>([
  [{}, ["s1", "s2", "s3"]],
  [{ minConfidence: 0 }, ["s1", "s2", "s3"]],
  [{ minConfidence: 0.95 }, ["s3"]],
  [{ modality: ["asserted"] }, ["s1", "s2"]],
  [{ type: ["abstract"] }, ["s3"]],
  [{ document: ["lind-1"] }, ["s1", "s2", "s3"]],
  [{ document: ["other"] }, []],
  [{ since: "2020-05-04", until: "2020-05-04" }, ["s1", "s2", "s3"]],
  [{ since: "2020", until: "2020-05" }, ["s1", "s2", "s3"]],
  [{ since: "2020-05-05" }, []],
  [{ until: "2020-05-03" }, []],
])("%j keeps %j", (filter, kept) => {
  expect([...filtered(filter).statements.keys()]).toEqual(kept);
});

test("keeps the entities and documents that the statements need, and no other", () => {
  const { entities, documents } = filtered({ type: ["organization", "abstract"] });
  expect([...entities.keys()]).toEqual(["costs"]);
  expect(documents.length).toBe(1);
  expect(filtered({ document: ["other"] })).toEqual({
    documents: [],
    entities: new Map(),
    statements: new Map(),
  });
});
