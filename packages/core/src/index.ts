/** The public face of Factline's library. What is not named here may change at will. */
export { findClauses } from "./clauses/clauses.ts";
export { PATTERNS as clausePatterns } from "./clauses/patterns.ts";
export { toConllu } from "./conllu/conllu.ts";
export { type ErrorCode, FactlineError } from "./errors.ts";
export { buildGraph, mergeGraphs } from "./graph/graph.ts";
export type {
  DocumentRecord,
  EntityRecord,
  EntityTerm,
  GraphFile,
  SpanPair,
  StatementRecord,
  TimeTerm,
  ValueTerm,
} from "./json/format.ts";
export { fromGraphFile, parseGraphFile, statementLines, toGraphFile, toStatementRecords } from "./json/json.ts";
export { coreferenceRules, resolveCoreference } from "./mentions/coreference.ts";
export { findMentions } from "./mentions/mentions.ts";
export { findQuantities, type Quantity } from "./mentions/quantity.ts";
export { findTimes, type TimeExpression } from "./mentions/time.ts";
export type * from "./model/index.ts";
export { contains, ENTITY_TYPES, hull, isValue, MODALITIES, overlaps } from "./model/index.ts";
export {
  type Neo4jFiles,
  type Network,
  type NetworkEdge,
  type NetworkNode,
  toGexf,
  toGraphml,
  toNeo4j,
  toNetwork,
} from "./network/network.ts";
export { toOie } from "./oie/oie.ts";
export { createParser, type OnnxRuntime, type Parser } from "./parse/parse.ts";
export { analyze, type Extraction, extract } from "./pipeline.ts";
export { splitSentences } from "./sentences/sentences.ts";
export { RULES as statementRules } from "./statements/rules.ts";
export { type ExplainedClause, explainStatements, makeStatements } from "./statements/statements.ts";
export { splitParagraphs } from "./text/paragraphs.ts";
export { toDocument } from "./text/text.ts";
export { tokenize } from "./tokens/tokens.ts";
