import { expect, test } from "vitest";
import type { Batch } from "./batches.ts";
import type { Endpoint, StoreRequest } from "./endpoint.ts";
import type { Journal } from "./journal.ts";
import { sendBatches } from "./load.ts";
import { graphStoreProtocol, type Protocol, updateProtocol } from "./protocol.ts";

const address = new URL("http://store.example/");
const line = (at: number): string => `<http://a.example/${at}> <http://a.example/p> "${at}" .\n`;
const batches: readonly Batch[] = [
  { graph: undefined, replaces: false, lines: [line(1)] },
  { graph: "http://a.example/one", replaces: true, lines: [line(2), line(3)] },
  { graph: "http://a.example/two", replaces: true, lines: [line(4), line(5), line(6), line(7)] },
];

/** What is sent when all batches are, some of them having been sent before. */
async function sent(make: (endpoint: Endpoint) => Protocol, before: readonly Batch[] = []): Promise<StoreRequest[]> {
  const requests: StoreRequest[] = [];
  const endpoint = {
    send: async (request: StoreRequest) => {
      requests.push(request);
    },
  } as unknown as Endpoint;
  const journal = { has: (batch: Batch) => before.includes(batch), add: () => {} } as unknown as Journal;
  await sendBatches(batches, make(endpoint), journal, () => {});
  return requests;
}

const byUpdate = (most: number) => (endpoint: Endpoint) => updateProtocol(endpoint, { update: address, most });

test("an update holds the graphs of many documents, as long as there is room", async () => {
  const requests = await sent(byUpdate(3));
  expect(requests.map(({ body }) => body)).toEqual([
    `INSERT DATA {\n${line(1)}} ;\nDROP SILENT GRAPH <http://a.example/one> ;\nINSERT DATA { GRAPH <http://a.example/one> {\n${line(2)}${line(3)}} }\n`,
    `DROP SILENT GRAPH <http://a.example/two> ;\nINSERT DATA { GRAPH <http://a.example/two> {\n${line(4)}${line(5)}${line(6)}${line(7)}} }\n`,
  ]);
});

test("what an earlier run has sent is left out of an update", async () => {
  const [request, ...others] = await sent(byUpdate(100), batches.slice(0, 2));
  expect(others).toEqual([]);
  expect(request?.body).toMatch(/^DROP SILENT GRAPH <http:\/\/a\.example\/two>/);
});

test("the Graph Store Protocol has a request for each graph", async () => {
  const requests = await sent((endpoint) => graphStoreProtocol(endpoint, address));
  expect(requests.map(({ method, url }) => `${method} ${url.search}`)).toEqual([
    "POST ?default",
    "PUT ?graph=http%3A%2F%2Fa.example%2Fone",
    "PUT ?graph=http%3A%2F%2Fa.example%2Ftwo",
  ]);
});
