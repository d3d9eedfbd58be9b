/** The JSON that leaves Factline: statements one a line, and the file that the viewer opens. */
import {
  FactlineError,
  fromGraphFile,
  parseGraphFile,
  statementLines,
  toGraphFile,
  toStatementRecords,
} from "@factline/core";
import { describe, expect, test } from "vitest";
import { exampleGraph } from "./support/example-graph.ts";

const fileText = JSON.stringify(toGraphFile(exampleGraph));

/** The graph file with the value at a path of keys replaced, or removed when it is undefined. */
function withValue(path: readonly (string | number)[], value: unknown): string {
  const file: unknown = JSON.parse(fileText);
  let at = file as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) as string] = value;
  return JSON.stringify(file);
}

function faultOf(text: string): FactlineError {
  try {
    parseGraphFile(text);
  } catch (error) {
    if (error instanceof FactlineError) return error;
    throw error;
  }
  throw new Error("The file was accepted");
}

describe("statement records", () => {
  test("keys stand in the contract's order", () => {
    const [record] = toStatementRecords(exampleGraph);
    expect(Object.keys(record ?? {})).toEqual([
      "schema",
      "id",
      "document",
      "subject",
      "predicate",
      "object",
      "qualifiers",
      "polarity",
      "modality",
      "attribution",
      "time",
      "evidence",
      "rule",
      "confidence",
    ]);
  });

  test("a fact has its entities by label and mention, and its values by datatype", () => {
    expect(toStatementRecords(exampleGraph)[0]).toMatchObject({
      subject: { id: "anna-lind", label: "Anna Lind", type: "person", mention: "Anna Lind", span: [0, 9] },
      object: { id: "omar-reyes" },
      qualifiers: [{ role: "on", value: { value: "2020-05-03", datatype: "xsd:date" } }],
      time: { start: "2020-05-03", mention: "on 3 May 2020" },
      evidence: [{ sentence: 0, span: [0, 51] }],
    });
  });

  test("an intransitive has a null object and its source", () => {
    expect(toStatementRecords(exampleGraph)[1]).toMatchObject({
      object: null,
      time: null,
      polarity: "negated",
      attribution: [{ source: { id: "solaris" }, cue: { label: "according to" } }],
    });
  });

  test("each statement is one line", () => {
    const lines = statementLines(exampleGraph).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual(toStatementRecords(exampleGraph));
  });
});

describe("graph file", () => {
  test("is read back as it was written, and to the same graph", () => {
    const file = parseGraphFile(fileText);
    expect(JSON.stringify(file)).toBe(fileText);
    expect(fromGraphFile(file)).toEqual(exampleGraph);
  });

  test.each<[string, string, RegExp]>([
    ["text that is no JSON", "{", /^Not a graph file: /],
    ["a list", "[]", /the top level must be an object, found \[\]/],
    ["another schema", withValue(["schema"], 2), /schema must be 1, found 2/],
    [
      "a missing key",
      withValue(["statements", 0, "subject", "label"], undefined),
      /statements\[0\]\.subject\.label must be a string, found nothing/,
    ],
    [
      "an unknown type",
      withValue(["entities", 1, "type"], "robot"),
      /entities\[1\]\.type must be person or .*found "robot"/,
    ],
    [
      "a span backwards",
      withValue(["documents", 0, "sentences", 0], [5, 1]),
      /documents\[0\]\.sentences\[0\] must be \[start, end\]/,
    ],
    [
      "a span outside the text",
      withValue(["statements", 0, "evidence", 0, "span"], [0, 999]),
      /statements\[0\]\.evidence\[0\]\.span must be within/,
    ],
    [
      "an unknown entity",
      withValue(["statements", 2, "subject", "id"], "__proto__"),
      /statements\[2\]\.subject\.id must be the id of an entity/,
    ],
    ["an id used twice", withValue(["statements", 1, "id"], "s1"), /statements\[1\]\.id must be an id used once/],
    [
      "a statement without evidence",
      withValue(["statements", 1, "evidence"], []),
      /statements\[1\]\.evidence must be one place or more/,
    ],
    [
      "a confidence out of range",
      withValue(["statements", 1, "confidence"], 1.5),
      /confidence must be a number from 0 to 1/,
    ],
  ])("refuses %s", (_name, text, message) => {
    const fault = faultOf(text);
    expect(fault.code).toBe("graph-file-invalid");
    expect(fault.message).toMatch(message);
  });

  test("drops keys that it does not know and pollutes no prototype", () => {
    const text = fileText.replace('{"schema":1,', '{"schema":1,"__proto__":{"polluted":true},"extra":1,');
    expect(parseGraphFile(text)).not.toHaveProperty("extra");
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
