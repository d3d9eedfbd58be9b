/**
 * `factline quickstart`: what `npm start` runs on the sample articles.
 *
 * Shows the best rows of the first article, writes statements, Turtle and the page, and says where they are and what to
 * try next.
 */
import { relative } from "node:path";
import { type Extraction, type KnowledgeGraph, mergeGraphs, statementLines } from "@factline/core";
import { toRdf } from "../output/rdf.ts";
import { writeWhole } from "../output/sink.ts";
import type { ExitCode } from "../terminal/exit-code.ts";
import { bestStatements, statementTable } from "../terminal/statement-table.ts";
import { type Terminal, tableOptions } from "../terminal/terminal.ts";
import { eachArticle, type InputOptions } from "./each-article.ts";
import { makePage } from "./page.ts";

export interface QuickstartOptions extends InputOptions {
  readonly base: string;
  readonly out: string;
}

const mostRows = 14;

interface Counts {
  articles: number;
  words: number;
  statements: number;
  plain: number;
}

function count(counts: Counts, { analysis, graph }: Extraction): void {
  counts.articles++;
  for (const { tokens } of analysis.sentences) counts.words += tokens.length;
  for (const { polarity, modality, attribution } of graph.statements.values()) {
    counts.statements++;
    if (polarity === "affirmed" && modality === "asserted" && attribution.length === 0) counts.plain++;
  }
}

const summary = ({ articles, words, statements, plain }: Counts, seconds: number): string =>
  `${articles} articles, ${words} words: ${statements} statements in ${seconds.toFixed(1)} s. ${plain} are stated as facts; ` +
  `the other ${statements - plain} are claims, denials, plans or possibilities, and are kept apart from the facts.`;

const whatNext = (folder: string, sample: string): string => `
Written:
  ${folder}/statements.jsonl   the statements, one a line
  ${folder}/graph.ttl          the same as RDF, with evidence and provenance
  ${folder}/index.html         the graph beside its articles: open it in a browser

Try next:
  npx factline extract ${sample}
  npx factline extract YOUR-ARTICLE.txt --date 2024-05-01 --format turtle
  npx factline view YOUR-FOLDER --serve --open
  npx factline --help
`;

async function writeResults(graphs: readonly KnowledgeGraph[], { out, base }: QuickstartOptions): Promise<void> {
  const graph = mergeGraphs(graphs);
  await writeWhole(`${out}/statements.jsonl`, graphs.map(statementLines).join(""));
  await writeWhole(`${out}/graph.ttl`, await toRdf(graph, "turtle", { base, rdf12: false }));
  await writeWhole(`${out}/index.html`, await makePage(graph));
}

/** Turns a folder of articles into all that Factline makes. */
export async function quickstartCommand(
  folder: string,
  options: QuickstartOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now();
  const graphs: KnowledgeGraph[] = [];
  const counts: Counts = { articles: 0, words: 0, statements: 0, plain: 0 };
  let sample = folder;
  const { code, articles } = await eachArticle([folder], options, terminal, (extraction, { file }) => {
    const { graph } = extraction;
    if (graphs.length === 0) {
      sample = file;
      const table = tableOptions(terminal.stdout, terminal.env);
      terminal.stdout.write(`${statementTable(graph, file, table, bestStatements(graph, mostRows))}\n`);
    }
    graphs.push(graph);
    count(counts, extraction);
  });
  if (articles === 0) return code;
  await writeResults(graphs, options);
  terminal.stdout.write(
    `${summary(counts, (performance.now() - start) / 1000)}\n${whatNext(relative("", options.out) || ".", sample)}`,
  );
  return code;
}
