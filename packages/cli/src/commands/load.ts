import { FactlineError } from "@factline/core";
import type { Batch } from "../load/batches.ts";
import type { Journal } from "../load/journal.ts";
import type { Difference } from "../load/load.ts";
import type { Protocol } from "../load/protocol.ts";
import type { GraphStream } from "../output/graph-stream.ts";
import { type RdfOptions, rulesOf } from "../output/rdf.ts";
import type { GraphFilter } from "../query/filter.ts";
import { filterStream } from "../query/filter-stream.ts";
import { storeStream } from "../store/graph-stream.ts";
import { requireDocuments } from "../store/require-documents.ts";
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

async function protocolOf(options: LoadOptions, terminal: Terminal): Promise<Protocol> {
  const { Endpoint } = await import("../load/endpoint.ts");
  const { graphStoreProtocol, updateProtocol } = await import("../load/protocol.ts");
  const endpoint = new Endpoint({
    tries: options.tries,
    timeoutMs: options.timeout * 1000,
    signal: terminal.signal,
    ...authorizationOf(options, terminal),
  });
  const address = new URL(options.endpoint);
  if (options.protocol === "gsp") return graphStoreProtocol(endpoint, address);
  const { batch: most, queryEndpoint } = options;
  return updateProtocol(endpoint, {
    update: address,
    most,
    ...(queryEndpoint !== undefined && { query: new URL(queryEndpoint) }),
  });
}

/** Makes the batches of a graph, each time from the beginning. */
async function batchMaker(stream: GraphStream, options: LoadOptions): Promise<BatchSource> {
  const [{ createQuadMaker, createWriter, propertyMap }, { batchesOf }] = await Promise.all([
    import("@factline/core/rdf"),
    import("../load/batches.ts"),
  ]);
  const { base, rdf12, ontology, batch } = options;
  const properties = propertyMap(await rulesOf(ontology), stream.entity);
  const { write } = createWriter("ntriples", base);
  return () => batchesOf(stream, createQuadMaker({ base, rdf12, properties }), write, batch);
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

async function send({ protocol, batches, status, terminal }: Run, journal: Journal, endpoint: string): Promise<void> {
  const { sendBatches } = await import("../load/load.ts");
  const { triples, skipped } = await sendBatches(batches(), protocol, journal, (loaded) =>
    status.show(`${loaded.triples.toLocaleString("en")} triples sent`),
  );
  journal.close();
  status.clear();
  const before = skipped > 0 ? ` (${skipped} parts were sent by an earlier run)` : "";
  terminal.stderr.write(`${triples.toLocaleString("en")} triples are in ${endpoint}${before}\n`);
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
  const protocol = await protocolOf(options, terminal);
  const { Journal } = await import("../load/journal.ts");
  const status = new StatusLine(terminal.stderr, terminal.env);
  return readStore(file, async (reader) => {
    requireDocuments(reader, options.document);
    const stream = filterStream(storeStream(reader), options);
    const run: Run = { protocol, batches: await batchMaker(stream, options), status, terminal };
    try {
      await send(run, new Journal(file, options.endpoint), options.endpoint);
      return options.check ? await check(run) : exitCode.done;
    } finally {
      status.clear();
    }
  });
}
