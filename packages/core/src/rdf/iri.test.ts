import { describe, expect, test } from "vitest";
import { encodeSegment, isIri, mintIri, repairIri } from "./iri.ts";

describe("an absolute IRI", () => {
  test.each([
    "https://example.org/",
    "http://localhost:8080/a/b?c=d&e#f",
    "urn:example:a",
    "https://example.org/Zürich/漢字",
    "https://example.org/%2E%2e",
    "https://user@example.org:80/",
    "https://example.org/a?b=/../c#/./d",
    "file:///tmp/a",
  ])("%s", (iri) => {
    expect(isIri(iri)).toBe(true);
  });

  test.each([
    "",
    "a/b",
    "//example.org/",
    "1http://example.org/",
    "https://example.org/a b",
    "https://example.org/a>",
    'https://example.org/"',
    "https://example.org/a\\b",
    "https://example.org/a\nb",
    "https://example.org/{a}",
    "https://example.org/a|b",
    "https://example.org/a^b`c",
    "https://example.org/[a]",
    "https://example.org/%zz",
    "https://example.org/a#b#c",
    "https://example.org:port/",
    "https://example.org/\u0000",
    "https://example.org/\ue000",
    "https://example.org/\ud800",
    "https://example.org/\u202e",
    "https://example.org/a/../b",
    "https://example.org/.",
    "https://example.org/./?a",
  ])("not %j", (iri) => {
    expect(isIri(iri)).toBe(false);
  });
});

describe("a minted IRI", () => {
  test.each([
    ["anna-lind", "anna-lind"],
    ["Ünï", "%C3%9Cn%C3%AF"],
    ["a b/c?d#e", "a%20b%2Fc%3Fd%23e"],
    ["it's (so)!*", "it%27s%20%28so%29%21%2A"],
    ["..", "%2E%2E"],
    ["a.b", "a.b"],
    ["\ud800", "%EF%BF%BD"],
    ["> . <http://evil.example/s>", "%3E%20.%20%3Chttp%3A%2F%2Fevil.example%2Fs%3E"],
  ])("of %j ends in %s", (id, segment) => {
    expect(encodeSegment(id)).toBe(segment);
    expect(mintIri("https://example.org/", "entity", id)).toBe(`https://example.org/entity/${segment}`);
    expect(isIri(mintIri("https://example.org/", "entity", id))).toBe(true);
  });
});

describe("an address from outside", () => {
  test.each([
    ["https://news.example/a b", "https://news.example/a%20b"],
    ["https://news.example/{id}?q=[1]", "https://news.example/%7Bid%7D?q=%5B1%5D"],
    ["https://news.example/100%", "https://news.example/100%25"],
    [" https://news.example/a ", "https://news.example/a"],
    ["https://news.example/a%20b", "https://news.example/a%20b"],
    ["https://news.example/a/./b/../c", "https://news.example/a/c"],
    ["https://news.example/../..", "https://news.example/"],
    ["https://news.example/.?a=/../b#/./", "https://news.example/?a=/../b#/./"],
    ["https://news.example/a.b/..c//d", "https://news.example/a.b/..c//d"],
    ["https://news.example", "https://news.example"],
    ["schema:name", undefined],
    ["news.example/a", undefined],
    ["https://news.example/a#b#c", undefined],
    ["", undefined],
  ])("%j becomes %j", (address, iri) => {
    expect(repairIri(address)).toBe(iri);
  });
});
