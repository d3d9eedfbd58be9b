import { once } from "node:events";
import { type Decision, type KnowledgeGraph, mergeGraphs } from "@factline/core";
import { writeWhole } from "../output/sink.ts";
import { withLinks } from "../reconcile/linker.ts";
import { createKeeper } from "../server/keeper.ts";
import { openPage } from "../server/open-page.ts";
import { type Site, servePage } from "../server/page-server.ts";
import { isStore, readStore, writeStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { eachArticle, type InputOptions, type Outcome } from "./each-article.ts";
import { makePage, readPlaces } from "./page.ts";

export interface ViewOptions extends InputOptions {
  readonly out?: string;
  /** A page that was made before: what stays stands where it stood. */
  readonly keep?: string;
  readonly serve: boolean;
  readonly port: number;
  readonly open: boolean;
}

const defaultFile = "factline.html";

/** The graph as it was extracted, the log of decisions about it, and the store that holds both, when one does. */
interface Shown {
  readonly graph: KnowledgeGraph;
  readonly decisions: readonly Decision[];
  readonly store?: string;
}

async function serve(site: Site, options: ViewOptions, terminal: Terminal): Promise<void> {
  const { url, server } = await servePage(site, options.port);
  terminal.stdout.write(`${url}\n`);
  if (!options.quiet) {
    const kept = site.keeper === undefined ? "" : " Changes made in it are kept in the graph.";
    terminal.stderr.write(`Serving the page to this computer alone; Ctrl-C stops.${kept}\n`);
  }
  if (options.open && !(await openPage(url)))
    terminal.stderr.write("factline: no browser could be started; open the address yourself\n");
  if (!terminal.signal.aborted) await once(terminal.signal, "abort");
  server.closeAllConnections();
  server.close();
}

/** The page with the log as it stands, and what adds to that log in the store. */
function siteOf({ graph, decisions, store }: Shown, places: Awaited<ReturnType<typeof readPlaces>>): Site {
  if (store === undefined) {
    const page = makePage(graph, { decisions, places });
    return { page: () => page };
  }
  let log = decisions;
  const keeper = createKeeper(async (taken) => {
    await writeStore(store, (writer) => writer.append(taken));
    log = [...log, ...taken];
  });
  const served = { path: keeper.path, token: keeper.token };
  let made: { readonly log: typeof log; readonly page: Promise<string> } | undefined;
  const page = (): Promise<string> => {
    if (made?.log !== log) made = { log, page: makePage(graph, { decisions: log, places, served }) };
    return made.page;
  };
  return { keeper, page };
}

/** What to show, and how reading it went. */
async function gather(
  inputs: readonly string[],
  options: ViewOptions,
  terminal: Terminal,
): Promise<Outcome & { readonly shown: Shown }> {
  const [file, ...others] = inputs;
  if (file !== undefined && others.length === 0 && isStore(file)) {
    const shown = await readStore(file, (reader) => ({
      graph: withLinks(reader.extractedGraph(), reader.services()),
      decisions: reader.decisions(),
      store: file,
    }));
    return { shown, code: exitCode.done, articles: shown.graph.documents.length };
  }
  const graphs: KnowledgeGraph[] = [];
  const outcome = await eachArticle(inputs, options, terminal, ({ graph }) => {
    graphs.push(graph);
  });
  return { ...outcome, shown: { graph: mergeGraphs(graphs), decisions: [] } };
}

/** `factline view`: articles, or a graph that was built, to one page, written to a file or served to this computer. */
export async function viewCommand(
  inputs: readonly string[],
  options: ViewOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { shown, code, articles } = await gather(inputs, options, terminal);
  if (articles === 0) {
    terminal.stderr.write("factline: no article to show; no page is written\n");
    return code === exitCode.done ? exitCode.refused : code;
  }
  const places = options.keep === undefined ? {} : await readPlaces(options.keep);
  if (options.out !== undefined || !options.serve) {
    const file = options.out ?? defaultFile;
    await writeWhole(file, await makePage(shown.graph, { decisions: shown.decisions, places }));
    if (!options.quiet) terminal.stderr.write(`Wrote ${file}; open it in a browser.\n`);
  }
  if (options.serve) await serve(siteOf(shown, places), options, terminal);
  return code;
}
