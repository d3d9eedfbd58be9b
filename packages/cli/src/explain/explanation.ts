/**
 * Everything behind a fact, in lines to be read: its sentence, who is who in it and why, the tree, the rules, and what
 * people decided.
 */
import {
  clausePatterns,
  type Decision,
  type EntityMention,
  type GraphDocument,
  isValue,
  type KnowledgeGraph,
  type Statement,
  type StatementId,
  statementRules,
  type Value,
} from "@factline/core";
import { decisionText } from "../decisions/decision-text.ts";
import { sentencesOf } from "../query/sentences.ts";
import { entitiesOf } from "../query/terms.ts";
import { printable } from "../terminal/printable.ts";
import { statementLine } from "../terminal/statement-text.ts";
import { chainLines, mergeLines } from "./chain-lines.ts";
import type { FoundParse } from "./parse-of.ts";
import { treeLines } from "./tree-lines.ts";

/** What is explained, and with what. */
export interface Explained {
  readonly id: StatementId;
  readonly statement: Statement<EntityMention>;
  readonly graph: KnowledgeGraph;
  readonly document: GraphDocument;
  readonly parse: FoundParse;
  readonly log: readonly Decision[];
}

/** Why words of the statement were taken to mean what they mean. */
function termLines(role: string, term: EntityMention | Value, { graph, document }: Explained): string[] {
  if (isValue(term)) return [`${role}: “${term.mention}” is the value ${term.value} (${term.datatype})`];
  const entity = graph.entities.get(term.entity);
  const head = `${role}: “${term.mention}” is ${entity?.label ?? term.entity}`;
  return entity ? [head, ...chainLines(entity, term, document), ...mergeLines(entity, document.id)] : [head];
}

/** The pattern that found the clause and the rule that made the statement of it. */
function ruleLines({ statement: { rule, confidence } }: Explained): string[] {
  const [patternId, ruleId = patternId] = rule.split("/");
  const known = [
    Object.values(clausePatterns)
      .flat()
      .find(({ id }) => id === patternId),
    statementRules.find(({ id }) => id === ruleId),
  ].filter((each) => each !== undefined);
  return [`rule ${rule}, confidence ${confidence}`, ...known.map(({ id, description }) => `  ${id}: ${description}`)];
}

/** The decisions that made the entities of a statement what they are, the oldest first. */
function decisionsBehind({ statement, graph, log }: Explained): Decision[] {
  const ids = new Set(entitiesOf(statement).flatMap((id) => graph.entities.get(id)?.decisions ?? []));
  return log.filter(({ id }) => ids.has(id));
}

/** The tree of the sentence, whose indents must stay. */
function parseLines({ parse }: Explained): string[] {
  if ("missing" in parse) return [printable(`parse: not shown, ${parse.missing}`)];
  return ["parse:", ...treeLines(parse).map((line) => `  ${line}`)];
}

/** The lines of an explanation, safe to be printed. */
export function explanation(explained: Explained): string[] {
  const { id, statement, graph } = explained;
  const { subject, predicate, object, qualifiers, attribution, time } = statement;
  const [{ document, sentence }] = statement.evidence;
  const lines = (role: string, term: EntityMention | Value): string[] => termLines(role, term, explained);
  const told = [
    `statement ${id}`,
    statementLine(statement, graph),
    `sentence ${sentence} of ${document}: “${sentencesOf(graph)(statement)}”`,
    ...lines("subject", subject),
    `predicate: ${predicate.label} (${predicate.lemma})`,
    ...(object ? lines("object", object) : []),
    ...qualifiers.flatMap(({ role, value }) => lines(role, value)),
    ...attribution.flatMap(({ source: who, cue }) => lines(`said by “${cue.label}”`, who)),
    ...(time ? [`time: “${time.mention}” is ${time.start ?? "open"} to ${time.end ?? "open"}`] : []),
    `${statement.polarity}, ${statement.modality}`,
    ...ruleLines(explained),
  ];
  const decided = decisionsBehind(explained).map((decision) => `decided: ${decisionText(decision)}`);
  return [...told.map(printable), ...parseLines(explained), ...decided.map(printable)];
}
