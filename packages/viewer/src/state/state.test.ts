import type { GraphFile } from "@factline/core";
import { expect, test } from "vitest";
import { toLibrary } from "../load/library.ts";
import { fromHash, toHash } from "./hash.ts";
import {
  clearFilters,
  clearSelection,
  filter,
  filterSource,
  filterTime,
  lookAt,
  onlyStanding,
  type Reducer,
  selectEntity,
  selectStatement,
  showPane,
  step,
  toggled,
} from "./reducers.ts";
import { initialState } from "./state.ts";
import { visibleOf } from "./visible.ts";

const person = { id: "ann", label: "Ann", type: "person" as const, mention: "Ann", span: [0, 3] as const };
const place = { id: "oslo", label: "Oslo", type: "place" as const, mention: "Oslo", span: [9, 13] as const };
const base = {
  schema: 1 as const,
  subject: person,
  predicate: { label: "left", lemma: "leave", span: [4, 8] as const },
  object: place,
  qualifiers: [],
  polarity: "affirmed" as const,
  modality: "asserted" as const,
  attribution: [],
  time: null,
  evidence: [{ sentence: 0, span: [0, 13] as const }],
  rule: "r",
  confidence: 0.9,
};
const entity = { named: true, salience: 0.5, aliases: [] };
const occurrence = { sentence: 0, span: [0, 3] as const, kind: "name" as const, reason: "r" };
const graph: GraphFile = {
  schema: 1,
  documents: ["one", "two"].map((id) => ({ id, text: "Ann left Oslo.", hash: id, sentences: [[0, 14]] })),
  entities: [
    { ...entity, id: "ann", label: "Ann", type: "person", mentions: [{ ...occurrence, document: "one" }] },
    { ...entity, id: "oslo", label: "Oslo", type: "place", mentions: [{ ...occurrence, document: "two" }] },
  ],
  statements: [
    { ...base, id: "s1", document: "one", time: { start: "2030-01", mention: "in January" } },
    {
      ...base,
      id: "s2",
      document: "one",
      attribution: [{ source: person, cue: { label: "said", span: [0, 1] } }],
      confidence: 0.4,
    },
    { ...base, id: "s3", document: "two", polarity: "negated" },
  ],
};
const library = toLibrary(graph);
const after = (...reducers: Reducer[]) => reducers.reduce((state, reducer) => reducer(state), initialState("one"));
const shown = (...reducers: Reducer[]) => visibleOf(library, after(...reducers)).statements;

test.each<[string, Reducer[]]>([
  ["", []],
  ["statement=s3", [selectStatement(library, "s3")]],
  [
    "entity=ann&document=two",
    [
      selectStatement(library, "s3"),
      selectEntity(library, "oslo"),
      (state) => ({ ...state, selection: { kind: "entity", id: "ann" } }),
    ],
  ],
  [
    "pane=statements&voice=article&without=claimed%2Cdenied",
    [showPane("statements"), filter({ voice: "article", hiddenStandings: new Set(["denied", "claimed"]) })],
  ],
  [
    "types=place&confidence=0.5&time=2030-01&documents=all",
    [filter({ hiddenTypes: new Set(["place"]), minConfidence: 0.5, oneDocument: false }), filterTime("2030-01")],
  ],
  [
    "source=ann&disputed=only&from=oslo&look=12%2C-40%2C1.25",
    [
      filterSource("ann"),
      filter({ onlyDisputed: true }),
      (state) => ({ ...state, pin: "oslo" }),
      lookAt({ x: 12.3, y: -40.2, scale: 1.2512 }),
    ],
  ],
])("the state of #%s is written and read back", (hash, reducers) => {
  const written = toHash(after(...reducers), library);
  if (!hash.includes("entity")) expect(written).toBe(hash.replace("statement=s3", "statement=s3&document=two"));
  expect(toHash(fromHash(`#${written}`, library), library)).toBe(written);
});

test.each([
  "#statement=none",
  "#entity=",
  "#document=__proto__",
  "#confidence=9&time=1;drop&types=x&without=y&pane=z",
  "#%E0%A4%A",
])("%s is an address that changes nothing", (hash) => {
  expect(fromHash(hash, library)).toEqual(initialState("one"));
});

test.each<[string, Reducer[], string[]]>([
  ["the open document", [], ["s1", "s2"]],
  ["all documents", [filter({ oneDocument: false })], ["s1", "s2", "s3"]],
  ["the article's own voice", [filter({ voice: "article" })], ["s1"]],
  ["without claims", [filter({ hiddenStandings: new Set(["claimed"]) })], ["s1"]],
  ["claims alone", [onlyStanding("claimed")], ["s2"]],
  ["claims alone, twice", [onlyStanding("claimed"), onlyStanding("claimed")], ["s1", "s2"]],
  ["without places", [filter({ hiddenTypes: new Set(["place"]) })], []],
  ["the surer half", [filter({ minConfidence: 0.5 })], ["s1"]],
  ["one month", [filterTime("2030-01")], ["s1"]],
  ["the same month twice", [filterTime("2030-01"), filterTime("2030-01")], ["s1", "s2"]],
  ["filters cleared", [filter({ voice: "article" }), clearFilters], ["s1", "s2"]],
])("shown: %s", (_name, reducers, expected) => {
  expect(shown(...reducers)).toEqual(expected);
});

test("a step goes from the first statement to the last and no further", () => {
  const forward = step(library, ["s1", "s2"], 1);
  expect(after(forward).selection?.id).toBe("s1");
  expect(after(forward, forward, forward).selection?.id).toBe("s2");
  expect(after(step(library, ["s1", "s2"], -1)).selection?.id).toBe("s2");
  expect(after(forward, clearSelection).selection).toBeUndefined();
});

test("an entity that the open document does not mention opens the one that does", () => {
  expect(after(selectEntity(library, "oslo")).document).toBe("two");
  expect(after(selectEntity(library, "ann")).document).toBe("one");
});

test("a member is put in, then taken out", () => {
  expect([...toggled(toggled(new Set(["a"]), "b"), "a")]).toEqual(["b"]);
});
