import { type Extraction, type KnowledgeGraph, mergeGraphs } from "@factline/core";
import { createFormat, type ExtractFormat } from "../output/formats.ts";
import type { RdfOptions } from "../output/rdf.ts";
import type { ExitCode } from "../terminal/exit-code.ts";
import { type Terminal, tableOptions } from "../terminal/terminal.ts";
import { eachArticle, type InputOptions } from "./each-article.ts";
import { withSink } from "./with-sink.ts";

export interface ExtractOptions extends InputOptions, RdfOptions {
  readonly format: ExtractFormat;
  readonly out?: string;
  /** Statements of less confidence are left out. */
  readonly minConfidence: number;
}

function keepSure(extraction: Extraction, least: number): Extraction {
  if (least <= 0) return extraction;
  const { graph, statements } = extraction;
  const sure = new Map([...graph.statements].filter(([, { confidence }]) => confidence >= least));
  return {
    ...extraction,
    statements: statements.filter(({ confidence }) => confidence >= least),
    graph: { ...graph, statements: sure },
  };
}

/** `factline extract`: articles to statements, in one of the formats. */
export function extractCommand(
  inputs: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const table = tableOptions(options.out === undefined ? terminal.stdout : undefined, terminal.env);
  const format = createFormat(options.format, { rdf: options, table });
  const graphs: KnowledgeGraph[] = [];
  return withSink(options.out, terminal, async (sink) => {
    const outcome = await eachArticle(inputs, options, terminal, async (whole, place) => {
      const extraction = keepSure(whole, options.minConfidence);
      if (format.each) await sink.write(await format.each(extraction, place));
      if (format.whole) graphs.push(extraction.graph);
    });
    if (format.whole) await sink.write(await format.whole(mergeGraphs(graphs)));
    return outcome;
  });
}
