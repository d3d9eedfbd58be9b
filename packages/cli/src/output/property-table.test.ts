import { describe, expect, test } from "vitest";
import { parsePropertyTable, readPropertyTable } from "./property-table.ts";

const heading = "predicate,property,direction,subject,object\n";
const parse = (text: string) => parsePropertyTable(text, "terms.csv");

describe("a table", () => {
  test("becomes rules in its order", () => {
    const text = `${heading}work for,schema:worksFor,,person,organization\nfound,https://schema.org/founder,inverse,,\nrise by,schema:value,,,value\n`;
    expect(parse(text)).toEqual([
      { predicate: "work for", property: "https://schema.org/worksFor", subject: "person", object: "organization" },
      { predicate: "found", property: "https://schema.org/founder", inverse: true },
      { predicate: "rise by", property: "https://schema.org/value", object: "value" },
    ]);
  });

  test.each([
    ["the columns may be fewer and in another order", "property,predicate\nschema:spouse,marry\n"],
    [
      "there may be quotes, comments, spaces, empty lines and a byte order mark",
      '\ufeff# ours\npredicate , property\n\n"marry" , schema:spouse\n',
    ],
    ["lines may end as on Windows", "predicate,property\r\nmarry,schema:spouse\r\n"],
  ])("%s", (_, text) => {
    expect(parse(text)).toEqual([{ predicate: "marry", property: "https://schema.org/spouse" }]);
  });

  test.each<[string, string, RegExp]>([
    ["an unknown column", "predicate,iri\n", /terms\.csv:1: there is no column "iri"/],
    [
      "a heading without a column that it needs",
      "predicate\n",
      /terms\.csv:1: the heading lacks the column "property"/,
    ],
    ["no predicate", `${heading},schema:spouse,,,\n`, /terms\.csv:2: the predicate is missing/],
    ["a property that is no IRI", `${heading}marry,spouse,,,\n`, /terms\.csv:2: "spouse" is no IRI; write it whole/],
    [
      "a property that would add triples",
      `${heading}marry,"https://e.example/> <x",,,\n`,
      /terms\.csv:2: .* is no IRI/,
    ],
    ["a direction that is none", `${heading}marry,schema:spouse,back,,\n`, /terms\.csv:2: the direction "back"/],
    [
      "a type that is none",
      `${heading}a,schema:a,,,\nmarry,schema:spouse,,human,\n`,
      /terms\.csv:3: "human" is no type of entity \(person/,
    ],
    ["a quotation that does not end", `${heading}"marry,schema:spouse,,,\n`, /terms\.csv:\d: .*quot/i],
    ["a row with more cells than the heading", `${heading}marry,schema:spouse,,,,,x\n`, /terms\.csv:2: /],
  ])("with %s is refused with its line", (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });

  test("that cannot be read is named", () => {
    expect(() => readPropertyTable("/nowhere/terms.csv")).toThrow(/cannot read the table \/nowhere\/terms\.csv/);
  });
});
