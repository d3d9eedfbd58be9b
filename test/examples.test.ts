/** Each clause pattern and each statement rule carries an example; the shipped model must make it true. */
import {
  type Clause,
  clausePatterns,
  extract,
  isValue,
  type Mention,
  type Statement,
  statementRules,
  toDocument,
} from "@factline/core";
import { describe, expect, test } from "vitest";
import { loadTestParser } from "./parser.ts";

const parser = await loadTestParser();
const analyse = (text: string) => extract(toDocument({ text }), parser);

/** A clause as `subject | predicate | argument …`, prepositions before their phrases. */
function clauseWords(clause: Clause, forms: readonly string[]): string {
  const words = (tokens: readonly number[]) => tokens.map((index) => forms[index]).join(" ");
  const [subject, ...others] = clause.arguments;
  const predicate = clause.predicate.tokens.length > 0 ? [words(clause.predicate.tokens)] : [];
  const rest = others.map(({ marks, phrase }) =>
    words([...new Set([...marks, ...phrase.tokens])].sort((a, b) => a - b)),
  );
  return [words(subject?.phrase.tokens ?? []), ...predicate, ...rest].join(" | ");
}

describe("clause patterns", () => {
  test.each([...clausePatterns.verbal, ...clausePatterns.nominal].map((pattern) => [pattern.id, pattern] as const))(
    "%s",
    async (id, pattern) => {
      const { analysis, clauses } = await analyse(pattern.example.text);
      const forms = analysis.sentences[0]?.tokens.map(({ form }) => form) ?? [];
      const found = clauses.filter((clause) => clause.pattern === id).map((clause) => clauseWords(clause, forms));
      expect(found).toContain(pattern.example.yields);
    },
  );
});

/** A statement as `subject | predicate | object`, mentions in the words of the text, without articles. */
function statementWords({ subject, predicate, object }: Statement<Mention>, text: string): string {
  const bare = (words: string) => words.replace(/^(?:the|a|an|both) /i, "").replace(/['’]s?$/, "");
  const end =
    object === undefined ? [] : [isValue(object) ? object.mention : bare(text.slice(object.start, object.end))];
  return [bare(text.slice(subject.start, subject.end)), predicate.label, ...end].join(" | ");
}

describe("statement rules", () => {
  test.each(statementRules.map((rule) => [rule.id, rule] as const))("%s", async (id, rule) => {
    const { statements } = await analyse(rule.example.text);
    const found = statements
      .filter(({ rule: by }) => by.endsWith(`/${id}`))
      .map((statement) => statementWords(statement, rule.example.text));
    expect(found).toContain(rule.example.yields);
  });
});
