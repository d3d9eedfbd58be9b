import { expect, test } from "vitest";
import { toGraphFile } from "../../../../test/fixtures/viewer/graph-file.ts";
import { articles, entities } from "../../../../test/fixtures/viewer/harbour.data.ts";
import { toLibrary } from "../load/library.ts";
import { adopt, join, redo, reject, rename, retype, split, undo } from "./decide.ts";
import { likeliest } from "./likeness.ts";
import { pathBetween } from "./path.ts";
import { selectEntity, selectStatement } from "./reducers.ts";
import { initialState } from "./state.ts";
import { createStore, type Store } from "./store.ts";

const graph = toGraphFile(entities, articles);
const base = toLibrary(
  graph,
  Object.fromEntries(graph.entities.map(({ id }, index) => [id, [index, -index] as const])),
);
const open = (): Store => createStore(base, () => initialState("vote"));

test("two entities become one, which stands where the first stood and has all statements", () => {
  const store = open();
  const [first, second] = [base.involvements.get("brandt"), base.involvements.get("oyelaran")];
  join(store, "brandt", "oyelaran");
  const { library } = store;
  expect(library.entities.has("oyelaran")).toBe(false);
  expect(library.positions.get("brandt")).toEqual(base.positions.get("brandt"));
  const together = new Set([...(first?.outgoing ?? []), ...(second?.outgoing ?? [])]);
  expect(new Set(library.involvements.get("brandt")?.outgoing)).toEqual(together);
  expect(store.notice.value).toBe("joined “Hugo Brandt” and “Petra Oyelaran”.");
});

test("undo gives the graph back as it was, redo the change", () => {
  const store = open();
  join(store, "brandt", "oyelaran");
  const joined = store.library.graph;
  undo(store);
  expect(store.library).toBe(base);
  expect(store.edits.canRedo.value).toBe(true);
  redo(store);
  expect(store.library.graph.entities.map(({ label }) => label)).toEqual(joined.entities.map(({ label }) => label));
  expect(store.edits.standing.value).toHaveLength(1);
  expect(store.edits.log.value.map(({ action }) => action)).toEqual(["merge", "undo", "merge"]);
});

test("a change after an undo leaves nothing to redo", () => {
  const store = open();
  rename(store, "brandt", "Councillor Brandt");
  undo(store);
  retype(store, "brandt", "organization");
  expect(store.edits.canRedo.value).toBe(false);
  expect(store.library.entities.get("brandt")).toMatchObject({ label: "Hugo Brandt", type: "organization" });
});

test("a name reaches the statements, a rejected statement is gone", () => {
  const store = open();
  rename(store, "corvane", "Corvane Works plc");
  reject(store, "vote-1");
  const labels = [...store.library.statements.values()].map(({ record }) => record.subject.label);
  expect(labels).toContain("Corvane Works plc");
  expect(store.library.statements.has("vote-1")).toBe(false);
  expect(store.library.statements.size).toBe(base.statements.size - 1);
});

test("mentions that are split off are an entity beside the old one", () => {
  const store = open();
  const mentions = base.entities.get("corvane")?.mentions ?? [];
  split(store, "corvane", mentions.slice(-1), "Corvane Holding");
  const part = [...store.library.entities.values()].find(({ label }) => label === "Corvane Holding");
  expect(part?.mentions).toHaveLength(1);
  expect(store.library.entities.get("corvane")?.mentions).toHaveLength(mentions.length - 1);
  const [old, fresh] = [base.positions.get("corvane"), store.library.positions.get(part?.id ?? "")];
  expect(Math.hypot((fresh?.[0] ?? 0) - (old?.[0] ?? 0), (fresh?.[1] ?? 0) - (old?.[1] ?? 0))).toBeCloseTo(99, 0);
});

test("what was picked stays picked under its new id, and is let go when it is gone", () => {
  const store = open();
  store.update(selectEntity(base, "oyelaran"));
  join(store, "brandt", "oyelaran");
  expect(store.state.value.selection).toEqual({ kind: "entity", id: "brandt" });
  store.update(selectStatement(base, "vote-1"));
  reject(store, "vote-1");
  expect(store.state.value.selection).toBeUndefined();
});

test("a log that comes with the page can be undone in it", () => {
  const before = open();
  rename(before, "brandt", "Councillor Brandt");
  const store = createStore(base, () => initialState("vote"), { decisions: before.edits.log.value, saved: 0 });
  expect(store.library.entities.get("brandt")?.label).toBe("Councillor Brandt");
  undo(store);
  expect(store.library.entities.get("brandt")?.label).toBe("Hugo Brandt");
});

test("a decision about what is not there changes nothing, and says why", () => {
  const before = open();
  rename(before, "brandt", "Councillor Brandt");
  const without = { ...graph, documents: [], entities: [], statements: [] };
  const store = createStore(toLibrary(without), () => initialState(""), {
    decisions: before.edits.log.value,
    saved: 0,
  });
  expect(store.edits.idle.value).toHaveLength(1);
  expect(store.library.entities.size).toBe(0);
});

test("a path is the shortest chain of statements, and is lit when its ends are pinned and picked", () => {
  const all = [...base.statements.keys()];
  const path = pathBetween(base, all, "council", "fault");
  expect(path?.map((id) => base.statements.get(id)?.record.predicate.label)).toEqual(["approved", "crosses"]);
  expect(pathBetween(base, [], "council", "fault")).toBeUndefined();
  const store = open();
  store.update((state) => ({ ...selectEntity(base, "fault")(state), pin: "council" }));
  expect(store.path.value).toEqual(path);
  expect(store.visible.value.entities.has("tunnel")).toBe(true);
});

test("the likeliest twin shares words and type", () => {
  const twin = { ...(base.entities.get("brandt") as NonNullable<ReturnType<typeof base.entities.get>>), id: "twin" };
  const library = { ...base, entities: new Map([...base.entities, ["twin", { ...twin, label: "H. Brandt" }]]) };
  expect(likeliest(library, twin, "", 3)[0]?.id).toBe("brandt");
  expect(likeliest(library, twin, "ines", 3).map(({ id }) => id)).toEqual(["carrow"]);
});

test("takes another log's decisions but those it has, and says which find nothing to change", () => {
  const [mine, other] = [open(), open()];
  join(other, "brandt", "oyelaran");
  rename(other, "brandt", "The councillors");
  adopt(mine, other.edits.log.value, "a.jsonl");
  expect(mine.library.graph).toEqual(other.library.graph);
  expect(mine.notice.value).toBe("2 decisions taken from a.jsonl.");
  adopt(mine, other.edits.log.value, "a.jsonl");
  expect(mine.notice.value).toBe("0 decisions taken from a.jsonl, 2 known already.");
  expect(mine.edits.log.value).toHaveLength(2);
  const elsewhere = createStore(toLibrary({ ...graph, documents: [], entities: [], statements: [] }), () =>
    initialState(""),
  );
  adopt(elsewhere, other.edits.log.value, "a.jsonl");
  expect(elsewhere.notice.value).toMatch(/^2 decisions taken from a\.jsonl, 2 without effect: .+; …\.$/);
  undo(mine);
  expect(mine.edits.standing.value.map(({ action }) => action)).toEqual(["merge"]);
});
