/** The public face of Factline's library. What is not named here may change at will. */
export { findClauses } from "./clauses/clauses.ts";
export { PATTERNS as clausePatterns } from "./clauses/patterns.ts";
export { toConllu } from "./conllu/conllu.ts";
export { inTreebankScheme, treebankConventions } from "./conllu/scheme.ts";
export { type CopyCandidate, findCopies } from "./copies/copies.ts";
export { type CopyLedger, settleCopies } from "./copies/settle.ts";
export {
  type DocumentProfile,
  type EntityProfile,
  type Identities,
  type Identity,
  identify,
  joinParts,
  mergeGraphs,
  profileEntities,
  resolveEntities,
  type Shelf,
} from "./corpus/corpus.ts";
export type { NameRule, NameVerdict } from "./corpus/names/agreement.ts";
export { compareLabels } from "./corpus/names/compare-labels.ts";
export {
  anchorOf,
  applyDecisions,
  type DecidedGraph,
  decisionId,
  decisionLines,
  entityReference,
  makeDecision,
  parseDecisions,
  statementReference,
  type Unapplied,
} from "./decisions/decisions.ts";
export { type ErrorCode, FactlineError } from "./errors.ts";
export { findEvents } from "./events/events.ts";
export { buildGraph } from "./graph/graph.ts";
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
export { withChainTypes } from "./mentions/chain-types.ts";
export { coreferenceRules, resolveCoreference } from "./mentions/coreference.ts";
export { findMentions, mentionsAt } from "./mentions/mentions.ts";
export { findQuantities, type Quantity } from "./mentions/quantity.ts";
export { findTimes, findTimesInOrder, type TimeExpression } from "./mentions/time.ts";
export type * from "./model/index.ts";
export {
  byCodeUnit,
  contains,
  ENTITY_TYPES,
  hull,
  isValue,
  joinEntities,
  MODALITIES,
  overlaps,
  sortStatements,
  tellsPreposition,
  valueWords,
} from "./model/index.ts";
export {
  gexfLines,
  graphmlLines,
  type Neo4jFiles,
  type Network,
  type NetworkEdge,
  type NetworkNode,
  type NetworkStream,
  neo4jNodeLines,
  neo4jRelationshipLines,
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
export type { Signs } from "./statements/signs.ts";
export { type ExplainedClause, explainStatements, makeStatements } from "./statements/statements.ts";
export { isDate, readDate } from "./text/calendar.ts";
export { withTitle } from "./text/headline.ts";
export { articleOfPage } from "./text/page.ts";
export { splitParagraphs } from "./text/paragraphs.ts";
export { toDocument } from "./text/text.ts";
export { tokenize } from "./tokens/tokens.ts";
