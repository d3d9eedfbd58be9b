import { describe, expect, test } from "vitest";
import type { EntityType } from "../../model/index.ts";
import { compareLabels } from "./name.ts";

/** The rule by which two names agree, `conflict`, or nothing. */
function ruleOf(a: string, b: string, type: EntityType): string | undefined {
  const [one, other] = [compareLabels(a, b, type), compareLabels(b, a, type)];
  expect(other).toEqual(one);
  return typeof one === "object" ? one.rule : one;
}

describe("people", () => {
  test.each([
    ["Olena Zelenskaya", "Olena Zelenskaja", "spelling"],
    ["Muammar Qadhafi", "Moammar Gaddafi", "spelling"],
    ["Dr. Ana Soto", "Ana Soto", "same-name"],
    ["Nagy Ilona", "Ilona Nagy", "other-order"],
    ["Ana María Soto", "Ana Soto", "middle-name"],
    ["A. M. Soto", "Ana María Soto", "initials"],
    ["Peggy Hale", "Margaret Hale", "nickname"],
    ["Suni Hale", "Sunita Hale", "initials"],
    ["Ana Pérez Soto", "Pérez Soto", "short-name"],
    ["Soto", "Ana Soto", "surname"],
    ["Ana", "Ana Soto", "given-name"],
    ["Vincent van Gogh", "Van Gogh", "surname"],
    ["Ivan Petrov", "Ivana Petrova", undefined],
    ["Ana Soto", "Eva Soto", "conflict"],
    ["Karl Larsen", "Karl Larson", "conflict"],
    ["Juan Vega Jr.", "Juan Vega Sr.", "conflict"],
    ["Juan Vega", "Pia Holm", undefined],
  ])("%s, %s: %s", (a, b, rule) => {
    expect(ruleOf(a, b, "person")).toBe(rule);
  });
});

describe("organisations", () => {
  test.each([
    ["Delta Water Ltd", "Delta Water", "same-name"],
    ["Smith & Sons", "Smith and Sons", "same-name"],
    ["World Health Organization", "WHO", "known-body"],
    ["Coastal Fisheries Board", "CFB", "acronym"],
    ["Health Ministry", "Ministry of Health", "same-name"],
    ["Kenyan Ministry of Health", "Ministry of Health", "same-name"],
    ["Delta Bank", "Delta", "kind-left-out"],
    ["Delta Bank", "Delta Airlines", "conflict"],
    ["Riga Philharmonic Orchestra", "Riga Philharmonic", "short-name"],
    ["Hezbollah", "Hizbullah", "spelling"],
    ["J.P. Morgan", "JPMorgan", "spelling"],
    ["JP Morgan", "JPMorgan Chase & Co", "known-body"],
    ["VW", "Volkswagen", "known-body"],
    ["Man Utd", "Manchester City", "conflict"],
    ["United", "United Airlines", undefined],
    ["Lund & Berg", "L&B", "acronym"],
    ["Delta Water", "Coastal Fisheries", undefined],
  ])("%s, %s: %s", (a, b, rule) => {
    expect(ruleOf(a, b, "organization")).toBe(rule);
  });
});

describe("places", () => {
  test.each([
    ["U.S.", "United States", "same-country"],
    ["Norway", "Sweden", "conflict"],
    ["St. Ives", "Saint Ives", "same-name"],
    ["the city of Bergen", "Bergen", "same-name"],
    ["Benghazi", "Bengasi", "spelling"],
    ["Bergen", "Tromsø", undefined],
  ])("%s, %s: %s", (a, b, rule) => {
    expect(ruleOf(a, b, "place")).toBe(rule);
  });
});
