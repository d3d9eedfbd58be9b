/** Real SPARQL servers on loopback, where `.ci/interop/setup.sh` has installed them below FACTLINE_INTEROP. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const installed = process.env.FACTLINE_INTEROP ?? "";
const oxigraph = join(installed, "venv/bin/oxigraph");
const fusekiFolder = join(installed, "fuseki");
const readyWithinMs = 90_000;

/** A server that runs until it is stopped. */
export interface SparqlServer {
  readonly data: string;
  readonly update: string;
  readonly query: string;
  stop(): Promise<void>;
}

/** A server that can be started. */
export interface ServerKind {
  readonly name: string;
  readonly installed: boolean;
  start(): Promise<SparqlServer>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + readyWithinMs;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`);
    if (
      await fetch(`${url}?query=ASK%7B%7D`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await sleep(200);
  }
  throw new Error("The server does not answer");
}

async function run(
  command: string,
  args: readonly string[],
  addresses: Omit<SparqlServer, "stop">,
  cwd: string,
): Promise<SparqlServer> {
  const child = spawn(command, args, { cwd, stdio: "ignore", env: { ...process.env, FUSEKI_BASE: join(cwd, "run") } });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await untilItAnswers(addresses.query, child);
  return {
    ...addresses,
    async stop() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

const temporary = (): string => mkdtempSync(join(tmpdir(), "factline-server-"));
const fusekiJar = (): string | undefined =>
  existsSync(fusekiFolder) ? readdirSync(fusekiFolder).find((name) => name.endsWith(".jar")) : undefined;

/** Apache Jena Fuseki with a database on disk (TDB2), and Oxigraph. */
export const servers: readonly ServerKind[] = [
  {
    name: "Apache Jena Fuseki",
    installed: fusekiJar() !== undefined,
    async start() {
      const [port, folder] = [await freePort(), temporary()];
      const url = `http://127.0.0.1:${port}/ds`;
      const jar = join(fusekiFolder, fusekiJar() ?? "");
      const options = ["--localhost", `--port=${port}`, "--update", "--tdb2", `--loc=${temporary()}`, "/ds"];
      const addresses = { data: `${url}/data`, update: `${url}/update`, query: `${url}/query` };
      return run("java", ["-Xmx1g", "-jar", jar, ...options], addresses, folder);
    },
  },
  {
    name: "Oxigraph",
    installed: existsSync(oxigraph),
    async start() {
      const [port, folder] = [await freePort(), temporary()];
      const url = `http://127.0.0.1:${port}`;
      const addresses = { data: `${url}/store`, update: `${url}/update`, query: `${url}/query` };
      return run(
        oxigraph,
        ["serve", "--bind", `127.0.0.1:${port}`, "--location", join(folder, "data")],
        addresses,
        folder,
      );
    },
  },
];
