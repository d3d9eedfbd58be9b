/** `factline link`: entities found in a register, whatever the service that serves it does. */

import { writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decideCommand } from "../packages/cli/src/commands/decide.ts";
import { type LinkOptions, linkCommand } from "../packages/cli/src/commands/link.ts";
import { verifyCommand } from "../packages/cli/src/commands/verify.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build, exported } from "./support/tiny-build.ts";

interface Proposal {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly match: boolean;
}

let graph: string;
let server: Server | undefined;

beforeEach(async () => {
  const folder = temporaryFolder();
  graph = join(folder, "news.factline");
  writeFileSync(join(folder, "a.txt"), "Miriam_Okafor praised Lukas_Brandt. Lukas_Brandt thanked Otto.");
  await build([join(folder, "a.txt")], graph);
});

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

async function serve(listener: RequestListener): Promise<URL> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return new URL(`http://127.0.0.1:${(started.address() as AddressInfo).port}/reconcile`);
}

const manifest = { versions: ["0.2"], name: "Register", identifierSpace: "https://register.example/id/" };

/** A service with a register; keeps what it was asked. */
async function register(table: Readonly<Record<string, readonly Proposal[]>>, more: object = {}) {
  const asked: string[][] = [];
  const address = await serve((message, response) => {
    let form = "";
    message.on("data", (part) => {
      form += part;
    });
    message.on("end", () => {
      const queries = new URLSearchParams(form).get("queries");
      if (queries === null) return response.end(JSON.stringify({ ...manifest, ...more }));
      const batch = Object.entries(JSON.parse(queries) as Record<string, { readonly query: string }>);
      asked.push(batch.map(([, { query }]) => query));
      const answer = batch.map(([key, { query }]) => [key, { result: table[query] ?? [] }]);
      return response.end(JSON.stringify(Object.fromEntries(answer)));
    });
  });
  return { address, asked };
}

async function link(reconcile: URL, more: Partial<LinkOptions> = {}) {
  const terminal = recordingTerminal();
  const usual = { serviceType: {}, threshold: 0.9, again: false, forget: false, private: false, limit: 1000 };
  await linkCommand(graph, { ...usual, reconcile, ...more }, terminal);
  return { out: terminal.out(), err: terminal.err() };
}

const okafor = { id: "p 7", name: "Miriam Okafor", score: 100, match: true };

test("links what bears the name, prints why and why not, and has it in RDF and JSON", async () => {
  const { address } = await register({
    "Miriam Okafor": [okafor],
    "Lukas Brandt": [{ id: "p9", name: "Lucia Brand", score: 41, match: true }],
  });
  const { out, err } = await link(address);
  expect(out).toContain(
    "Miriam Okafor · person · https://register.example/id/p%207 (Miriam Okafor; same-name: “Miriam Okafor”; 1)",
  );
  expect(out).toContain("Lukas Brandt · person · not linked: “Lucia Brand” is another name, less than 0.9");
  expect(out).toContain("Otto · person · not linked: the service knows nothing of that name");
  expect(err).toContain("3 names asked about, 1 entities linked, 2 not");
  expect(await exported(graph, "turtle")).toMatch(/schema:sameAs <https:\/\/register\.example\/id\/p%207>/);
  expect(await exported(graph)).toContain(
    '"links":[{"iri":"https://register.example/id/p%207","label":"Miriam Okafor"',
  );
});

test("asks about each name once, in batches of the service's size, and again when it is told to", async () => {
  const { address, asked } = await register({ "Miriam Okafor": [okafor] }, { batchSize: 2 });
  await link(address, { limit: 1 });
  await link(address);
  await link(address);
  expect(asked).toEqual([["Lukas Brandt"], ["Miriam Okafor", "Otto"]]);
  await link(address, { again: true });
  expect(asked.slice(2).flat().sort()).toEqual(["Lukas Brandt", "Miriam Okafor", "Otto"]);
});

test("links outlive the service and a new model, follow decisions, and can be forgotten", async () => {
  const { address } = await register({ "Miriam Okafor": [okafor] });
  const before = await exported(graph);
  await link(address);
  const linked = await exported(graph);
  server?.close();
  await build([], graph, { model: "newer" });
  expect((await exported(graph)).match(/"links"/g)).toHaveLength(1);
  await decideCommand(graph, "rename", ["Miriam Okafor", "Mira"], {}, recordingTerminal());
  expect(await exported(graph)).not.toContain('"links"');
  expect(linked).not.toBe(before);
  await link(address, { forget: true });
  await expect(link(address, { forget: true })).rejects.toThrow("nothing to forget");
});

test("a name that several bear is linked only when one of them stands far out", async () => {
  const two = (score: number) => [okafor, { ...okafor, id: "p8", score, match: false }];
  const table: Record<string, Proposal[]> = { "Miriam Okafor": two(95) };
  const { address } = await register(table);
  expect((await link(address)).out).toContain("not linked: 2 things are called so, and none stands out");
  table["Miriam Okafor"] = two(40);
  expect((await link(address, { again: true })).out).toContain("https://register.example/id/p%207");
});

test("the threshold is the user's", async () => {
  const { address } = await register({ "Miriam Okafor": [{ ...okafor, name: "M. Okafor" }] });
  expect((await link(address)).out).toContain("“M. Okafor” agrees by 0.7 only, less than 0.9");
  expect((await link(address, { threshold: 0.7 })).out).toContain("Miriam Okafor · person · https:");
});

test("one word is too little to know a person by", async () => {
  const { address } = await register({ Otto: [{ id: "o", name: "Otto", score: 100, match: true }] });
  expect((await link(address)).out).toContain("Otto · person · not linked: “Otto” agrees by 0.5 only");
});

test("verify proves the answers", async () => {
  const { address } = await register({ "Miriam Okafor": [okafor] });
  await link(address);
  expect(await verifyCommand(graph, recordingTerminal())).toBe(0);
});

describe("S9: a service that is none, or a bad one", () => {
  test.each<[string, RequestListener, RegExp]>([
    ["a page", (_, response) => response.end("<html>"), /does not answer in JSON/],
    ["other JSON", (_, response) => response.end("[]"), /is no reconciliation service: its manifest has no name/],
    [
      "another version",
      (_, response) => response.end(JSON.stringify({ ...manifest, versions: ["1.0-draft"] })),
      /speaks version 1.0-draft of the reconciliation API/,
    ],
    ["an error", (_, response) => response.writeHead(403).end(), /answers with status 403/],
    [
      "a redirect inwards",
      (_, response) => response.writeHead(302, { location: "http://10.0.0.1/" }).end(),
      /not within/,
    ],
    ["a huge answer", (_, response) => response.end("x".repeat(6_000_000)), /gives more than 5242880 bytes/],
    [
      "a manifest and then nonsense",
      (message, response) => response.end(message.method === "GET" ? JSON.stringify(manifest) : '{"q0":{"result":7}}'),
      /gives no result for “Lukas Brandt”/,
    ],
  ])("%s", async (_, listener, message) => {
    const address = await serve(listener);
    await expect(link(address)).rejects.toThrow(message);
    expect(await exported(graph)).not.toContain('"links"');
  });

  test("hostile candidates are data: no markup, no other address, nothing without a name", async () => {
    const { address } = await register({
      "Miriam Okafor": [
        { ...okafor, id: "x> . <urn:evil" },
        { ...okafor, id: "", name: "Miriam Okafor" },
      ],
    });
    await link(address);
    expect(await exported(graph, "ntriples")).toContain("<https://register.example/id/x%3E%20.%20%3Curn%3Aevil>");
  });

  test("a busy service is asked again", async () => {
    let answers = 0;
    const address = await serve((_, response) => {
      answers++;
      if (answers < 3) response.writeHead(503, { "retry-after": "0" }).end();
      else response.end("{}");
    });
    await expect(link(address)).rejects.toThrow(/no reconciliation service/);
    expect(answers).toBe(3);
  });
});
