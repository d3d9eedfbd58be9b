/**
 * `pnpm bench:load`: a graph of 10,000 articles (copies of samples, their first statements) into a real Fuseki and a real Oxigraph server, read
 * back and compared, with `factline verify` before and after. Needs FACTLINE_INTEROP; `DOCUMENTS` names another size.
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
/** Statements of each document. */
const statements = 8;

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

async function requireVerified(store: string): Promise<string> {
  const terminal = recordingTerminal();
  if ((await verifyCommand(store, terminal)) !== 0) throw new Error(terminal.out());
  return terminal.out().trim();
}

async function measure(kind: ServerKind, store: string): Promise<string> {
  const server = await kind.start();
  try {
    const [loading, checking] = [recordingTerminal(), recordingTerminal()];
    const more = { batch: 10_000, timeout: 300 };
    const load = await seconds(() => loadCommand(store, loadOptions(server.data, { ...more, check: false }), loading));
    let code = 0;
    const both = await seconds(async () => {
      code = await loadCommand(store, loadOptions(server.data, { ...more, check: true }), checking);
    });
    const [triples = ""] = /^[\d,]+/.exec(loading.err()) ?? [];
    const rate = Math.round(Number(triples.replaceAll(",", "")) / load).toLocaleString("en");
    const verdict = code === 0 ? "same count, same content" : checking.err().trim().replaceAll("\n", "; ");
    return `| ${kind.name} | ${triples} | ${load.toFixed(0)} | ${rate} | ${both.toFixed(0)} | ${verdict} |`;
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
  for (const kind of servers.filter(({ installed }) => installed)) rows.push(await measure(kind, store));
  const after = await requireVerified(store);
  writeSection("Load", [
    `\`pnpm bench:load\`: ${documents.toLocaleString("en")} documents of ${statements} statements, loaded twice (the second time over the first), the second time read back.`,
    `\`factline verify\` before: ${before}; after: ${after}.`,
    "",
    "| store | triples | seconds to load | triples a second | seconds to load again and read back | read back |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
