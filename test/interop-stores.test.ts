/**
 * Graphs loaded into real SPARQL stores and read back: count and content are the same (row O4 of the reliability bar).
 * Needs what `.ci/interop/setup.sh` installs.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createQuadMaker, createWriter } from "@factline/core/rdf";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { loadCommand } from "../packages/cli/src/commands/load.ts";
import { removeCommand } from "../packages/cli/src/commands/remove.ts";
import { batchesOf } from "../packages/cli/src/load/batches.ts";
import { Endpoint } from "../packages/cli/src/load/endpoint.ts";
import { Journal } from "../packages/cli/src/load/journal.ts";
import { readBack, sendBatches } from "../packages/cli/src/load/load.ts";
import { graphStoreProtocol, updateProtocol } from "../packages/cli/src/load/protocol.ts";
import { streamOf } from "../packages/cli/src/output/graph-stream.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { exampleGraph } from "./support/example-graph.ts";
import { hostileGraph } from "./support/hostile-graph.ts";
import { loadOptions } from "./support/load-options.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { type SparqlServer, servers } from "./support/sparql-servers.ts";
import { build } from "./support/tiny-build.ts";

const child = fileURLToPath(new URL("support/load-child.ts", import.meta.url));

/** A graph of many documents. */
async function buildGraph(documents: number): Promise<string> {
  const [news, graph] = [join(temporaryFolder(), "news.jsonl"), join(temporaryFolder(), "news.factline")];
  const lines = Array.from({ length: documents }, (_, at) =>
    JSON.stringify({ id: `n${at}`, text: `Anna${at % 7} met Ben${at % 5}. Ben${at % 5} told Carl${at}.` }),
  );
  writeFileSync(news, `${lines.join("\n")}\n`);
  await build([news], graph);
  return graph;
}

function startLoad(graph: string, endpoint: string): ChildProcess {
  const args = ["--conditions=@factline/source", "--import", "tsx", child, graph, endpoint];
  return spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
}

const journalLines = (graph: string): number =>
  existsSync(`${graph}.load`) ? readFileSync(`${graph}.load`, "utf8").split("\n").length - 1 : 0;

describe.each(servers.map((kind) => [kind.name, kind] as const))("%s", { timeout: 180_000 }, (_, kind) => {
  describe.skipIf(!kind.installed)("installed", () => {
    let server: SparqlServer;
    beforeAll(async () => {
      server = await kind.start();
    }, 120_000);
    afterAll(() => server?.stop());

    test.each(["gsp", "update"] as const)(
      "O4, S8: takes strings that break others, by %s, and gives them back",
      async (name) => {
        const endpoint = new Endpoint({ tries: 3, timeoutMs: 60_000, signal: new AbortController().signal });
        const protocol =
          name === "gsp"
            ? graphStoreProtocol(endpoint, new URL(server.data))
            : updateProtocol(endpoint, { update: new URL(server.update), query: new URL(server.query), most: 500 });
        const write = createWriter("ntriples").write;
        for (const [at, graph] of [exampleGraph, hostileGraph].entries()) {
          const base = `https://${name}-${at}.example/`;
          const batches = () => batchesOf(streamOf(graph), createQuadMaker({ base }), write, { size: 50 });
          const journal = new Journal(join(temporaryFolder(), "graph"), base);
          for (let time = 0; time < 2; time++) await sendBatches(batches(), protocol, journal, () => {});
          const differences = await readBack(batches(), protocol, () => {});
          // Both loads share the default graph, so that only what is less than was sent would be wrong there.
          expect(differences.filter(({ graph, sent, found }) => graph !== undefined || found < sent)).toEqual([]);
        }
      },
    );

    test.each(["gsp", "update"] as const)(
      "O4: has only what is left of a graph after --replace, by %s",
      async (protocol) => {
        const fresh = await kind.start();
        try {
          const endpoint = protocol === "gsp" ? fresh.data : fresh.update;
          const options = loadOptions(endpoint, { protocol, batch: 200, replace: true, queryEndpoint: fresh.query });
          const graph = await buildGraph(40);
          expect(await loadCommand(graph, options, recordingTerminal())).toBe(0);
          await removeCommand(graph, ["n3", "n4", "n39"], recordingTerminal());
          const terminal = recordingTerminal();
          expect(await loadCommand(graph, options, terminal)).toBe(0);
          expect(terminal.err()).toContain("3 graphs of earlier loads were taken out");
          expect(terminal.err()).toContain("38 graphs read back: all as they were sent");
        } finally {
          await fresh.stop();
        }
      },
    );

    test("O4: ends with the same graph when the load is killed again and again", async () => {
      const fresh = await kind.start();
      try {
        const graph = await buildGraph(150);
        for (const requests of [15, 40, 90]) {
          const running = startLoad(graph, fresh.data);
          await vi.waitUntil(() => journalLines(graph) >= requests, { timeout: 60_000, interval: 2 });
          running.kill("SIGKILL");
          await new Promise((resolve) => running.once("close", resolve));
        }
        const terminal = recordingTerminal();
        expect(await loadCommand(graph, loadOptions(fresh.data, { batch: 500 }), terminal)).toBe(0);
        expect(terminal.err()).toContain("parts were sent by an earlier run");
        expect(terminal.err()).toContain("151 graphs read back: all as they were sent");
      } finally {
        await fresh.stop();
      }
    });
  });
});
