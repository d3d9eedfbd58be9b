/**
 * Statements that are known to be right or wrong, to fit and to measure confidence on.
 *
 * In:  the parser.
 * Out: for each statement of a verb or copula on the exact-fact dev set, whether some gold fact of its sentence has its subject's
 *      head, its predicate's head and its object's head in their places; for each statement of the dev news documents that a person
 *      has read (`bench/readings.json`), the verdict.
 */
import { readFileSync } from "node:fs";
import {
  type Analysis,
  type Clause,
  explainStatements,
  extract,
  isValue,
  type Mention,
  type Parser,
  type Signs,
  type Statement,
  toDocument,
} from "@factline/core";
import { expand, type FactRow, halfOf, readFacts, type Triple } from "./facts.ts";
import { newsDocuments } from "./news.ts";

/** A statement's signs and confidence, and whether it is right. */
export interface Labelled {
  readonly half: "fitted" | "held";
  readonly signs: Signs;
  readonly confidence: number;
  readonly right: boolean;
}

/** One verdict of a reader: where the parts of the statement stand in the document. */
interface Verdict {
  readonly document: string;
  readonly place: string;
  readonly right: boolean;
}

/** Where a statement's parts stand, so that a verdict finds it again while it is read the same way. */
function placeOf({ subject, predicate, object }: Statement<Mention>): string {
  const spans = [subject, predicate.span, ...(object ? [isValue(object) ? object.span : object] : [])];
  return spans.map(({ start, end }) => `${start}-${end}`).join(" ");
}

/** All labelled statements. */
export async function labelledStatements(parser: Parser): Promise<Labelled[]> {
  const labels: Labelled[] = [];
  for (const row of readFacts()) labels.push(...(await labelsOfFacts(parser, row)));
  for (const document of newsDocuments()) labels.push(...(await labelsOfReading(parser, document)));
  return labels;
}

interface Explained {
  readonly clause: Clause;
  readonly statement: Statement<Mention>;
  readonly signs: Signs;
}

async function explain(
  parser: Parser,
  input: { id: string; text: string; date?: string },
): Promise<[Analysis, Explained[]]> {
  const { analysis, mentions, chains, clauses } = await extract(toDocument(input), parser);
  const explained = explainStatements({ analysis, mentions, chains, clauses }).flatMap(
    ({ clause, statements, signs }) =>
      statements.map((statement, at) => ({ clause, statement, signs: signs[at] ?? {} })),
  );
  return [analysis, explained];
}

/** The gold facts say what verbs and copulas state; events, titles and places are left to the readings. */
const VERBAL: ReadonlySet<string> = new Set(["verb", "copula", "participle", "relative"]);

async function labelsOfFacts(parser: Parser, row: FactRow): Promise<Labelled[]> {
  const [analysis, explained] = await explain(parser, row);
  return explained
    .filter(({ clause }) => VERBAL.has(clause.pattern))
    .map(({ clause, statement, signs }) => ({
      half: halfOf(row.id),
      signs,
      confidence: statement.confidence,
      right: isStated(analysis, clause, statement, row),
    }));
}

function isStated(analysis: Analysis, clause: Clause, { subject, object }: Statement<Mention>, row: FactRow): boolean {
  const formAt = (sentence: number, token: number) => analysis.sentences[sentence]?.tokens[token]?.form ?? "";
  const objectForm =
    object && !isValue(object) ? formAt(object.sentence, object.head) : object?.mention.split(" ").at(-1);
  const heads = [formAt(subject.sentence, subject.head), formAt(clause.sentence, clause.predicate.head), objectForm];
  return row.facts.some((fact) => fact.some((pattern) => hasHeads(pattern, heads)));
}

function hasHeads(pattern: Triple, [subject, predicate, object]: readonly (string | undefined)[]): boolean {
  const [subjects, predicates, objects] = pattern.map((part) => new Set((expand(part)[0] ?? "").split(" ")));
  const has = (form: string | undefined, ...places: readonly (Set<string> | undefined)[]) =>
    form === undefined || places.some((place) => place?.has(form));
  return has(subject, subjects) && has(predicate, predicates, objects) && has(object, objects, predicates);
}

async function labelsOfReading(
  parser: Parser,
  document: { id: string; text: string; date?: string },
): Promise<Labelled[]> {
  const verdicts = new Map(
    readVerdicts().flatMap((verdict) =>
      verdict.document === document.id ? [[verdict.place, verdict.right] as const] : [],
    ),
  );
  const [, explained] = await explain(parser, document);
  return explained.flatMap(({ statement, signs }): Labelled[] => {
    const place = placeOf(statement);
    const right = verdicts.get(place);
    return right === undefined ? [] : [{ half: halfOf(place), signs, confidence: statement.confidence, right }];
  });
}

function readVerdicts(): Verdict[] {
  return JSON.parse(readFileSync(new URL("readings.json", import.meta.url), "utf8")) as Verdict[];
}
