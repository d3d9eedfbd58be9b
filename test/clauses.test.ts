import { type Clause, findClauses, type ParsedSentence } from "@factline/core";
import { expect, test } from "vitest";
import { sentenceOf } from "./support/tree.ts";
import * as trees from "./support/trees.data.ts";

/** A clause as `subject + conjunct | predicate | argument …`, a governor as `< its predicate by relation`. */
function write(sentence: ParsedSentence, clauses: readonly Clause[], clause: Clause): string {
  const words = (tokens: readonly number[]) => tokens.map((index) => sentence.tokens[index]?.form).join(" ");
  const [subject, ...others] = clause.arguments;
  const rest = others
    .filter(({ role }) => role !== "clause")
    .map(({ marks, conjuncts }) =>
      [words(marks), conjuncts.map(({ tokens }) => words(tokens)).join(" + ")].filter((part) => part).join(" "),
    );
  const governor = clause.governor && clauses[clause.governor.clause];
  const above = governor ? [`< ${sentence.tokens[governor.predicate.head]?.form} by ${clause.governor?.deprel}`] : [];
  const parts = [
    subject?.conjuncts.map(({ tokens }) => words(tokens)).join(" + ") ?? "",
    words(clause.predicate.tokens),
    ...rest,
  ];
  return [`${clause.pattern}: ${parts.filter((part) => part).join(" | ")}`, ...above].join(" ");
}

test.each([
  [
    "a coordinated verb shares the subject",
    trees.DIVERS,
    ["verb: Divers | recovered | the anchor", "verb: Divers | sold | it < recovered by conj"],
  ],
  [
    "the relative pronoun gives way to its noun",
    trees.FERRY,
    ["relative: the island | rented | The ferry < sank by acl:relcl", "verb: The ferry that the island rented | sank"],
  ],
  [
    "without a pronoun the noun fills the gap",
    trees.ROAD,
    ["relative: they | built | The road < collapsed by acl:relcl", "verb: The road they built | collapsed"],
  ],
  [
    "participles and shared auxiliaries",
    trees.FARMERS,
    [
      "participle: Farmers | growing | rice < arrested by acl",
      "verb: Farmers growing rice | were arrested",
      "verb: Farmers growing rice | were fined < arrested by conj",
    ],
  ],
  [
    "the object controls the infinitive",
    trees.WARDENS,
    ["verb: Wardens | urged | hikers", "verb: hikers | leave < urged by xcomp"],
  ],
  [
    "the subject controls the infinitive",
    trees.CLERKS,
    ["verb: Clerks | hope", "verb: Clerks | count | votes < hope by xcomp"],
  ],
  [
    "a purpose has the subject of its main clause",
    trees.POTTERS,
    ["verb: Potters | made | bowls", "verb: Potters | feed | guests < made by advcl"],
  ],
  [
    "an apposition describes",
    trees.SURGEON,
    ["apposition: Ana Ruiz | a surgeon < spoke by nominal", "verb: Ana Ruiz , a surgeon | spoke"],
  ],
  ["a nominal predicate", trees.QUITO, ["copula: Quito | is | the capital of Ecuador"]],
  ["conjuncts are told apart", trees.GUARDS, ["verb: Guards + cooks | left | the fort | in May"]],
])("%s", (_, words, expected) => {
  const sentence = sentenceOf(words);
  const clauses = findClauses([sentence]);
  expect(clauses.map((clause) => write(sentence, clauses, clause))).toEqual(expected);
});

test("the voice is read off the auxiliary", () => {
  const [clause] = findClauses([sentenceOf(trees.CREW)]);
  expect(clause?.voice).toBe("passive");
  expect(clause?.arguments.map(({ role }) => role)).toContain("agent");
});

test("every governor comes from the same sentence", () => {
  const sentences = Object.values(trees).map((words, index) => sentenceOf(words, 0, index));
  const clauses = findClauses(sentences);
  for (const { sentence, governor } of clauses) if (governor) expect(clauses[governor.clause]?.sentence).toBe(sentence);
});
