import { once } from "node:events";
import { type KnowledgeGraph, mergeGraphs } from "@factline/core";
import { writeWhole } from "../output/sink.ts";
import { openPage } from "../server/open-page.ts";
import { servePage } from "../server/page-server.ts";
import { isStore, readStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { eachArticle, type InputOptions, type Outcome } from "./each-article.ts";
import { makePage } from "./page.ts";

export interface ViewOptions extends InputOptions {
  readonly out?: string;
  readonly serve: boolean;
  readonly port: number;
  readonly open: boolean;
}

const defaultFile = "factline.html";

async function serve(html: string, options: ViewOptions, terminal: Terminal): Promise<void> {
  const { url, server } = await servePage(html, options.port);
  terminal.stdout.write(`${url}\n`);
  if (!options.quiet) terminal.stderr.write("Serving the page to this computer alone; Ctrl-C stops.\n");
  if (options.open && !(await openPage(url)))
    terminal.stderr.write("factline: no browser could be started; open the address yourself\n");
  if (!terminal.signal.aborted) await once(terminal.signal, "abort");
  server.closeAllConnections();
  server.close();
}

/** The graph to show, and how reading it went. */
async function gather(
  inputs: readonly string[],
  options: ViewOptions,
  terminal: Terminal,
): Promise<Outcome & { readonly graph: KnowledgeGraph }> {
  const [file, ...others] = inputs;
  if (file !== undefined && others.length === 0 && isStore(file)) {
    const graph = await readStore(file, (reader) => reader.graph());
    return { graph, code: exitCode.done, articles: graph.documents.length };
  }
  const graphs: KnowledgeGraph[] = [];
  const outcome = await eachArticle(inputs, options, terminal, ({ graph }) => {
    graphs.push(graph);
  });
  return { ...outcome, graph: mergeGraphs(graphs) };
}

/** `factline view`: articles, or a graph that was built, to one page, written to a file or served to this computer. */
export async function viewCommand(
  inputs: readonly string[],
  options: ViewOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { graph, code, articles } = await gather(inputs, options, terminal);
  if (articles === 0) {
    terminal.stderr.write("factline: no article to show; no page is written\n");
    return code === exitCode.done ? exitCode.refused : code;
  }
  const html = await makePage(graph);
  if (options.out !== undefined || !options.serve) {
    const file = options.out ?? defaultFile;
    await writeWhole(file, html);
    if (!options.quiet) terminal.stderr.write(`Wrote ${file}; open it in a browser.\n`);
  }
  if (options.serve) await serve(html, options, terminal);
  return code;
}
