import { parseLines } from "@factline/core/rdf";
import { describe, expect, test } from "vitest";
import { comparable } from "./comparable.ts";

const xsd = "http://www.w3.org/2001/XMLSchema#";

function compare(a: string, b: string, datatype: string, other = datatype): boolean {
  const [first, second] = [
    [a, datatype],
    [b, other],
  ].map(([value, type]) => {
    const [quad] = parseLines(`<http://e.example/s> <http://e.example/p> "${value}"^^<${xsd}${type}> .\n`);
    if (!quad) throw new Error("nothing was read");
    return comparable(quad);
  });
  return first === second;
}

describe("the same value, as stores write it", () => {
  test.each([
    ["007", "7", "nonNegativeInteger", "integer"],
    ["+12", "12", "integer", "integer"],
    ["-0", "0", "integer", "integer"],
    ["0.50", "0.5", "decimal", "decimal"],
    ["1.0", "1", "decimal", "decimal"],
    [".5", "0.5", "decimal", "decimal"],
    ["-00.10", "-0.1", "decimal", "decimal"],
    ["PT90M", "PT1H30M", "duration", "duration"],
    ["P14M", "P1Y2M", "duration", "duration"],
    ["P2D", "PT48H", "duration", "duration"],
    ["2012-01-02T03:04:05.500", "2012-01-02T03:04:05.5", "dateTime", "dateTime"],
    ["2012-01-02T03:04:05.000+00:00", "2012-01-02T03:04:05Z", "dateTime", "dateTime"],
  ])("%s is %s", (a, b, datatype, other) => {
    expect(compare(a, b, datatype, other)).toBe(true);
  });
});

describe("another value", () => {
  test.each([
    ["7", "70", "integer", "integer"],
    ["0.5", "0.05", "decimal", "decimal"],
    ["1", "-1", "integer", "integer"],
    ["7", "7", "integer", "decimal"],
    ["P1M", "PT1M", "duration", "duration"],
    ["-P1M", "P1M", "duration", "duration"],
    ["2012-01-02", "2012-01-2", "date", "date"],
    ["a", "a ", "string", "string"],
  ])("%s is not %s", (a, b, datatype, other) => {
    expect(compare(a, b, datatype, other)).toBe(false);
  });
});
