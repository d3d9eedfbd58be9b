/**
 * `pnpm bench:load`: a graph of 10,000 articles (copies of samples, their first statements) into a real Fuseki and a real Oxigraph server, read
 * back and compared, with `factline verify` before and after. Needs FACTLINE_INTEROP.
 *
 *   DOCUMENTS=10000   how many
 *   STATEMENTS=3      of each
 *   STORES=fuseki     only stores with this in their names
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadCommand } from "../packages/cli/src/commands/load.ts";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import { loadOptions } from "../test/support/load-options.ts";
import { recordingTerminal } from "../test/support/recording-terminal.ts";
import { type ServerKind, servers } from "../test/support/sparql-servers.ts";
import { fillStore, sampleGraphs, shortened } from "./copied-store.ts";
import { writeSection } from "./results.ts";

const documents = Number(process.env.DOCUMENTS ?? 10_000);
const stores = (process.env.STORES ?? "").toLowerCase();
/** Statements of each document. */
const statements = Number(process.env.STATEMENTS ?? 3);

const isWanted = ({ installed, name }: ServerKind): boolean => installed && name.toLowerCase().includes(stores);

async function requireVerified(store: string): Promise<string> {
  const terminal = recordingTerminal();
  if ((await verifyCommand(store, terminal)) !== 0) throw new Error(terminal.out());
  return terminal.out().trim();
}

/** Loads by SPARQL Update, which takes many documents in one transaction, and reads everything back. */
async function measure(kind: ServerKind, store: string): Promise<string> {
  const server = await kind.start();
  try {
    const terminal = recordingTerminal();
    const [from, options] = [performance.now(), { protocol: "update", batch: 20_000, timeout: 300 } as const];
    let loaded = 0;
    terminal.stderr.on("data", (text: string) => {
      if (text.includes("triples are in")) loaded = performance.now();
    });
    const code = await loadCommand(
      store,
      loadOptions(server.update, { ...options, queryEndpoint: server.query, check: true }),
      terminal,
    );
    const [load, check] = [(loaded - from) / 1000, (performance.now() - loaded) / 1000];
    const [triples = ""] = /^[\d,]+/.exec(terminal.err()) ?? [];
    const rate = Math.round(Number(triples.replaceAll(",", "")) / load).toLocaleString("en");
    const verdict = code === 0 ? "same count, same content" : terminal.err().trim().replaceAll("\n", "; ");
    return `| ${kind.name} | ${triples} | ${load.toFixed(0)} | ${rate} | ${check.toFixed(0)} | ${verdict} |`;
  } finally {
    await server.stop();
  }
}

const folder = mkdtempSync(join(tmpdir(), "factline-load-"));
try {
  const store = join(folder, "news.factline");
  const briefs = (await sampleGraphs("story")).map((graph) => shortened(graph, statements));
  await fillStore(store, briefs, documents);
  const before = await requireVerified(store);
  const rows: string[] = [];
  for (const kind of servers.filter(isWanted)) rows.push(await measure(kind, store));
  const after = await requireVerified(store);
  writeSection("Load", [
    `\`pnpm bench:load\`: ${documents.toLocaleString("en")} documents of ${statements} statements, by SPARQL Update, then read back graph by graph and compared.`,
    `\`factline verify\` before: ${before}; after: ${after}.`,
    "",
    "| store | triples | seconds to load | triples a second | seconds to read back | read back |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
