import { expect, test } from "vitest";
import type { Datatype } from "../model/value.ts";
import { dateLiteral, shareLiteral, typedLiteral } from "./literals.ts";
import { languageLiteral, literal } from "./term.ts";
import { PREFIXES } from "./vocabulary.ts";

test.each<[string, Datatype, Datatype]>([
  ["2012-09-27", "xsd:date", "xsd:date"],
  ["2012-13-27", "xsd:date", "xsd:string"],
  ["-0593", "xsd:gYear", "xsd:gYear"],
  ["12", "xsd:gYear", "xsd:string"],
  ["2012-09", "xsd:gYearMonth", "xsd:gYearMonth"],
  ["2012-09-27T24:61:00", "xsd:dateTime", "xsd:string"],
  ["P14D", "xsd:duration", "xsd:duration"],
  ["PT90M", "xsd:duration", "xsd:duration"],
  ["P", "xsd:duration", "xsd:string"],
  ["PT", "xsd:duration", "xsd:string"],
  ["3400000000", "xsd:integer", "xsd:integer"],
  ["3.4 billion", "xsd:decimal", "xsd:string"],
])("%s as %s is a literal of %s", (value, datatype, expected) => {
  const { value: found, datatype: type } = typedLiteral(value, datatype);
  expect([found, type.value]).toEqual([value, expected.replace("xsd:", PREFIXES.xsd)]);
});

test.each([
  ["2012", "gYear"],
  ["2012-09", "gYearMonth"],
  ["2012-09-27", "date"],
  ["soon", "string"],
])("the date %s has the datatype %s", (date, datatype) => {
  expect(dateLiteral(date).datatype.value).toBe(PREFIXES.xsd + datatype);
});

test.each([
  [0, "0.0"],
  [1, "1.0"],
  [0.97, "0.97"],
  [0.123456, "0.1235"],
])("the share %f is written %s", (share, text) => {
  expect(shareLiteral(share).value).toBe(text);
});

test("strings that no RDF syntax can carry are mended before they are written", () => {
  expect(literal("a\ud800b\uffffc").value).toBe("a\ufffdb\ufffdc");
});

test("a malformed language tag is refused", () => {
  expect(() => languageLiteral("x", "en_US")).toThrow(/language tag/);
  expect(languageLiteral("x", "pt-BR").language).toBe("pt-br");
});
