import { toConllu } from "@factline/core";
import type { ExitCode } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { eachArticle, type InputOptions } from "./each-article.ts";
import { withSink } from "./with-sink.ts";

export const annotateFormats = ["conllu"] as const;

export interface AnnotateOptions extends InputOptions {
  readonly format: (typeof annotateFormats)[number];
  readonly out?: string;
}

/** `factline annotate`: articles to CoNLL-U, with mentions and coreference in `Entity=`. */
export function annotateCommand(
  inputs: readonly string[],
  options: AnnotateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  return withSink(options.out, terminal, (sink) =>
    eachArticle(inputs, options, terminal, ({ analysis, mentions, chains }) =>
      sink.write(toConllu(analysis, mentions, chains)),
    ),
  );
}
