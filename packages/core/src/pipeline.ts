/**
 * The whole flow on one screen: a document in, its knowledge graph out.
 *
 * In:  a `Document`, such as one that says "Villagers clearing the road found a mine."
 * Out: its analysis, its mentions and chains, its clauses, and the graph of its statements.
 */
import { findClauses } from "./clauses/clauses.ts";
import { buildGraph } from "./graph/graph.ts";
import { withChainTypes } from "./mentions/chain-types.ts";
import { resolveCoreference } from "./mentions/coreference.ts";
import { findMentions } from "./mentions/mentions.ts";
import type { Analysis, Chain, Clause, Document, KnowledgeGraph, Mention, Statement } from "./model/index.ts";
import type { Parser } from "./parse/parse.ts";
import { splitSentences } from "./sentences/sentences.ts";
import { makeStatements } from "./statements/statements.ts";
import { splitParagraphs } from "./text/paragraphs.ts";
import { tokenize } from "./tokens/tokens.ts";

/** What was read off one document, step by step. */
export interface Extraction {
  readonly analysis: Analysis;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly clauses: readonly Clause[];
  readonly statements: readonly Statement<Mention>[];
  readonly graph: KnowledgeGraph;
}

/** Finds the paragraphs, sentences, words and trees of a document. */
export async function analyze(document: Document, parser: Parser): Promise<Analysis> {
  const paragraphs = splitParagraphs(document);
  const sentences = tokenize(document, splitSentences(document, paragraphs));
  const parse = await parser.parse(document, sentences);
  return { document, paragraphs, ...parse };
}

/** Turns a document into statements and their graph. The result depends on the document and the model alone. */
export async function extract(document: Document, parser: Parser): Promise<Extraction> {
  const analysis = await analyze(document, parser);
  const found = findMentions(analysis);
  const chains = resolveCoreference(analysis, found);
  const mentions = withChainTypes(analysis, found, chains);
  const clauses = findClauses(analysis.sentences);
  const statements = makeStatements({ analysis, mentions, chains, clauses });
  const graph = buildGraph({ analysis, mentions, chains, statements });
  return { analysis, mentions, chains, clauses, statements, graph };
}
