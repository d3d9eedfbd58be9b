import { FactlineError } from "@factline/core";
import type { Batch } from "../load/batches.ts";
import type { Endpoint } from "../load/endpoint.ts";
import type { Journal } from "../load/journal.ts";
import type { Difference } from "../load/load.ts";
import type { Protocol } from "../load/protocol.ts";
import { type RdfOptions, rulesOf } from "../output/rdf.ts";
import type { GraphFilter } from "../query/filter.ts";
import { filterStream } from "../query/filter-stream.ts";
import { storeStream } from "../store/graph-stream.ts";
import type { StoreReader } from "../store/reader.ts";
import { requireDocuments } from "../store/require-documents.ts";
import { sealOf } from "../store/seal.ts";
import { readStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { StatusLine } from "../terminal/status-line.ts";
import type { Terminal } from "../terminal/terminal.ts";

export const protocols = ["gsp", "update"] as const;

export interface LoadOptions extends Omit<RdfOptions, "rules">, GraphFilter {
  readonly endpoint: string;
  readonly protocol: (typeof protocols)[number];
  /** Where SPARQL queries are answered, when the protocol is Update and that is not the same address. */
  readonly queryEndpoint?: string;
  readonly check: boolean;
  /** Takes out of the store what an earlier load brought and this one does not. */
  readonly replace: boolean;
  /** Triples that are sent together: of the default graph, and by Update those of many documents. */
  readonly batch: number;
  readonly tries: number;
  /** Seconds that an answer may take. */
  readonly timeout: number;
  /** Name for HTTP Basic; the password is in FACTLINE_PASSWORD. */
  readonly user?: string;
  readonly ontology?: string;
}

/** Differences that are named one by one. */
const shownDifferences = 10;

function authorizationOf({ user }: LoadOptions, { env }: Terminal): { authorization?: string } {
  if (user === undefined) return {};
  const password = env.FACTLINE_PASSWORD;
  if (password === undefined) {
    throw new FactlineError("option-invalid", "--user needs a password; put it into FACTLINE_PASSWORD");
  }
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` };
}

/** Where the store answers queries, as far as that is known. */
function queryAddress({ protocol, endpoint, queryEndpoint, replace }: LoadOptions): URL | undefined {
  if (queryEndpoint !== undefined) return new URL(queryEndpoint);
  if (protocol === "update") return new URL(endpoint);
  if (replace) {
    throw new FactlineError(
      "option-invalid",
      "--replace asks the store which graphs it has; give its address for queries by --query-endpoint",
    );
  }
  return undefined;
}

async function endpointOf(options: LoadOptions, terminal: Terminal): Promise<Endpoint> {
  const { Endpoint } = await import("../load/endpoint.ts");
  return new Endpoint({
    tries: options.tries,
    timeoutMs: options.timeout * 1000,
    signal: terminal.signal,
    ...authorizationOf(options, terminal),
  });
}

async function protocolOf(options: LoadOptions, endpoint: Endpoint, query: URL | undefined): Promise<Protocol> {
  const { graphStoreProtocol, updateProtocol } = await import("../load/protocol.ts");
  const address = new URL(options.endpoint);
  if (options.protocol === "gsp") return graphStoreProtocol(endpoint, address);
  return updateProtocol(endpoint, { update: address, most: options.batch, ...(query !== undefined && { query }) });
}

/** Tells the content that is loaded: that of the graph, and what is made of it. */
function contentId(reader: StoreReader, { base, rdf12, ...options }: LoadOptions, rules: unknown): string {
  const { document, since, until, type, modality, minConfidence } = options;
  const filter = [document, since, until, type, modality, minConfidence];
  return sealOf([reader.contentSeal(), base, rdf12, rules, filter]);
}

/** Makes the batches of a graph, each time from the beginning. */
async function batchMaker(reader: StoreReader, options: LoadOptions): Promise<BatchSource> {
  const stream = filterStream(storeStream(reader), options);
  const [{ createQuadMaker, createWriter, propertyMap }, { batchesOf }] = await Promise.all([
    import("@factline/core/rdf"),
    import("../load/batches.ts"),
  ]);
  const { base, rdf12, ontology, batch } = options;
  const rules = await rulesOf(ontology);
  const properties = propertyMap(rules, stream.entity);
  const { write } = createWriter("ntriples", base);
  return () =>
    batchesOf(stream, createQuadMaker({ base, rdf12, properties }), write, {
      size: batch,
      ...(options.replace && { replace: contentId(reader, options, rules) }),
    });
}

function reportDifferences(differences: readonly Difference[], terminal: Terminal): ExitCode {
  for (const { graph, sent, found } of differences.slice(0, shownDifferences)) {
    const name = graph === undefined ? "the default graph" : `the graph ${graph}`;
    const fault =
      sent === found
        ? `holds ${found} triples, but not those that were sent`
        : `holds ${found} triples in place of ${sent}`;
    terminal.stderr.write(`factline: ${name} ${fault}\n`);
  }
  const rest = differences.length - shownDifferences;
  if (rest > 0) terminal.stderr.write(`factline: ${rest} more graphs differ\n`);
  return differences.length > 0 ? exitCode.refused : exitCode.done;
}

type BatchSource = () => Generator<Batch>;

/** What the steps of a load share. */
interface Run {
  readonly protocol: Protocol;
  readonly batches: BatchSource;
  readonly status: StatusLine;
  readonly terminal: Terminal;
}

type Replacement = (sent: ReadonlySet<string>) => Promise<number>;

async function send(
  { protocol, batches, status, terminal }: Run,
  journal: Journal,
  endpoint: string,
  replace: Replacement | undefined,
): Promise<void> {
  const { sendBatches } = await import("../load/load.ts");
  const { triples, skipped, graphs } = await sendBatches(batches(), protocol, journal, (loaded) =>
    status.show(`${loaded.triples.toLocaleString("en")} triples sent`),
  );
  const dropped = await replace?.(graphs);
  journal.close();
  status.clear();
  const before = skipped > 0 ? ` (${skipped} parts were sent by an earlier run)` : "";
  terminal.stderr.write(`${triples.toLocaleString("en")} triples are in ${endpoint}${before}\n`);
  if (dropped !== undefined) terminal.stderr.write(`${dropped} graphs of earlier loads were taken out\n`);
}

async function check({ protocol, batches, status, terminal }: Run): Promise<ExitCode> {
  const { readBack } = await import("../load/load.ts");
  let graphs = 0;
  const differences = await readBack(batches(), protocol, () => status.show(`${++graphs} graphs read back`));
  status.clear();
  if (differences.length === 0) terminal.stderr.write(`${graphs} graphs read back: all as they were sent\n`);
  return reportDifferences(differences, terminal);
}

/** `factline load`: a graph into a SPARQL store. */
export async function loadCommand(file: string, options: LoadOptions, terminal: Terminal): Promise<ExitCode> {
  const query = queryAddress(options);
  const endpoint = await endpointOf(options, terminal);
  const protocol = await protocolOf(options, endpoint, query);
  const { leftovers } = await import("../load/leftovers.ts");
  const replace: Replacement = async (sent) => {
    if (query === undefined) return 0;
    const graphs = await leftovers(endpoint, query, { base: options.base, sent });
    await protocol.drop(graphs);
    return graphs.length;
  };
  const { Journal } = await import("../load/journal.ts");
  const status = new StatusLine(terminal.stderr, terminal.env);
  return readStore(file, async (reader) => {
    requireDocuments(reader, options.document);
    const run: Run = { protocol, batches: await batchMaker(reader, options), status, terminal };
    try {
      await send(run, new Journal(file, options.endpoint), options.endpoint, options.replace ? replace : undefined);
      return options.check ? await check(run) : exitCode.done;
    } finally {
      status.clear();
    }
  });
}
