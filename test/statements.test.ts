import { describe, expect, test } from "vitest";
import { CONSTRUCTIONS } from "./support/constructions.data.ts";
import { read, readTogether, write } from "./support/read-statements.ts";
import * as trees from "./support/trees.data.ts";

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

test.each(CONSTRUCTIONS)("$name", ({ words, makes }) => {
  const { text, statements } = read(words);
  expect(statements.map((statement) => write(text, statement))).toEqual(makes);
});

test("what somebody is of a company is told with the company", () => {
  const words =
    "Lund/Lund/PROPN/NNP/5/nsubj is/be/AUX/VBZ/5/cop the/the/DET/DT/5/det chief/chief/ADJ/JJ/5/amod executive/executive/NOUN/NN/0/root of/of/ADP/IN/7/case Norvik/Norvik/PROPN/NNP/5/nmod ././PUNCT/./5/punct";
  const { text, statements } = readTogether([0, 1], words);
  expect(statements.map((statement) => write(text, statement))).toEqual(['Lund | is | "chief executive"']);
  expect(statements[0]?.qualifiers).toMatchObject([{ role: "of", value: { kind: "name", head: 6 } }]);
});

test("a verb that an adverb closes has no object of the next", () => {
  const words =
    "Lund/Lund/PROPN/NNP/2/nsubj scored/score/VERB/VBD/0/root twice/twice/ADV/RB/2/advmod and/and/CCONJ/CC/5/cc made/make/VERB/VBD/2/conj goals/goal/NOUN/NNS/5/obj ././PUNCT/./2/punct";
  const { text, statements } = read(words);
  expect(statements.map((statement) => write(text, statement))).toEqual(["Lund | scored | -", "Lund | made | goals"]);
});

test("who is hired does what he is hired for", () => {
  const words = (verb: string) =>
    `Norvik/Norvik/PROPN/NNP/2/nsubj ${verb}/${verb}/VERB/VBD/0/root Lund/Lund/PROPN/NNP/2/obj to/to/PART/TO/5/mark complain/complain/VERB/VB/2/advcl loudly/loudly/ADV/RB/5/advmod ././PUNCT/./2/punct`;
  const about = (verb: string) => {
    const { text, statements } = read(words(verb));
    return statements.map((statement) => write(text, statement)).find((line) => line.includes("complain"));
  };
  expect(about("hire")).toMatch(/^Lund /);
  expect(about("call")).toMatch(/^Norvik /);
});

test("a noun by itself tells how", () => {
  const words =
    "Lund/Lund/PROPN/NNP/2/nsubj fought/fight/VERB/VBD/0/root house/house/NOUN/NN/2/advmod by/by/ADP/IN/5/case house/house/NOUN/NN/3/nmod ././PUNCT/./2/punct";
  const { text, statements } = read(words);
  expect(statements.map((statement) => write(text, statement))).toEqual(["Lund | fought | -"]);
  expect(statements[0]?.qualifiers).toMatchObject([{ role: "manner", value: { value: "house by house" } }]);
});

test("each of two objects has the phrase that stands behind it", () => {
  const { words = "" } = CONSTRUCTIONS.find(({ name }) => name.startsWith("each of two objects")) ?? {};
  const { text, statements } = read(words);
  const places = statements.map(({ qualifiers }) =>
    qualifiers.map(({ value }) => ("start" in value ? text.slice(value.start, value.end) : "")),
  );
  expect(places).toEqual([["Paris"], ["Rome"]]);
});

test("a demonstrative takes up the clause before it", () => {
  const { text, statements } = read(trees.DIVERS, trees.THAT_PLEASED);
  expect(statements.map((statement) => write(text, statement)).at(-1)).toBe(
    "Divers recovered the anchor | pleased | crew",
  );
});

test("a verb and the noun that takes it up share the noun's node", () => {
  const { statements } = read(trees.ATTACKED, trees.THE_ATTACK);
  const [attacked, lasted] = statements;
  const event = attacked?.qualifiers.find(({ role }) => role === "event")?.value;
  expect(event).toBe(lasted?.subject);
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
