import { expect, test } from "vitest";
import { exampleGraph } from "../../../../test/support/example-graph.ts";
import { bestStatements, statementTable } from "./statement-table.ts";

const plain = (width: number): string => statementTable(exampleGraph, "lind.txt", { width, coloured: false });

test("shows each statement with its further arguments, time and standing, in the order of the text", () => {
  expect(plain(120).trimEnd().split("\n")).toEqual([
    "Lind offers help · 2020-05-04 · lind.txt",
    "",
    "WHO        DID WHAT         TO WHOM, WHAT  HOW, WHERE  WHEN        SAYS WHO, IS IT SO",
    "Anna Lind  offered help to  Omar Reyes                 2020-05-03  stated",
    "Anna Lind  did not resign                                          not so, says Solaris",
    "Costs      may rise by      4.5 percent                            possible",
  ]);
});

test("leaves out the further arguments where there is little room", () => {
  expect(plain(80)).not.toContain("HOW, WHERE");
});

test("colours what is denied otherwise than what is stated", () => {
  const table = statementTable(exampleGraph, "lind.txt", { width: 120, coloured: true });
  expect(table).toContain("\u001b[31mnot so, says Solaris");
  expect(table).toContain("\u001b[32mstated");
});

test("says so when there is nothing to show", () => {
  expect(
    statementTable({ ...exampleGraph, statements: new Map() }, "lind.txt", { width: 80, coloured: false }),
  ).toContain("No statements found.");
});

test("picks the statements that show most, and keeps the order of the text", () => {
  expect(bestStatements(exampleGraph, 2).map(({ predicate }) => predicate.label)).toEqual([
    "offered help to",
    "may rise by",
  ]);
});
