import { request } from "node:http";
import { type Decision, makeDecision } from "@factline/core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createKeeper } from "./keeper.ts";
import { type PageServer, servePage } from "./page-server.ts";

const kept: Decision[] = [];
const keeper = createKeeper((decisions) => {
  kept.push(...decisions);
});
let served: PageServer;
let own: string;

beforeAll(async () => {
  served = await servePage({ page: () => "<p>Page</p>", keeper }, 0);
  own = new URL(served.url).host;
});
beforeEach(() => {
  kept.length = 0;
});
afterAll(() => served.server.close());

const decision = makeDecision({
  action: "rename",
  entity: { id: "ann-lind", label: "Ann", type: "person", anchors: [] },
  label: "Ann Lind",
  at: "2030-05-01T10:00:00.000Z",
});

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function send({ method = "POST", headers = {}, body = JSON.stringify({ decisions: [decision] }) }: Sent = {}): Promise<{
  readonly status: number | undefined;
  readonly allowsOrigin: unknown;
}> {
  const all = {
    host: own,
    origin: `http://${own}`,
    "x-factline-token": keeper.token,
    "content-type": "application/json",
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const [host = "", port] = own.split(":");
    const sent = request({ host, port, path: keeper.path, method, headers: all }, (response) => {
      response.resume();
      response.on("end", () =>
        resolve({ status: response.statusCode, allowsOrigin: response.headers["access-control-allow-origin"] }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

test("keeps what the page decides", async () => {
  expect(await send()).toEqual({ status: 200, allowsOrigin: undefined });
  expect(kept).toEqual([decision]);
});

test.each<[string, Sent, number]>([
  ["from another site", { headers: { origin: "http://evil.example" } }, 403],
  ["from another port", { headers: { origin: "http://127.0.0.1:1" } }, 403],
  ["from no page", { headers: { origin: "null" } }, 403],
  ["by another name", { headers: { host: "evil.example" } }, 403],
  ["without the token", { headers: { "x-factline-token": "" } }, 403],
  ["with another token", { headers: { "x-factline-token": "A".repeat(32) } }, 403],
  ["as a form", { headers: { "content-type": "application/x-www-form-urlencoded" } }, 415],
  ["as plain text", { headers: { "content-type": "text/plain" } }, 415],
  ["with no JSON", { body: "{" }, 400],
  ["with no list", { body: "{}" }, 400],
  ["with what is no decision", { body: JSON.stringify({ decisions: [{ action: "delete" }] }) }, 400],
  ["with an id that does not fit", { body: JSON.stringify({ decisions: [{ ...decision, label: "Bo" }] }) }, 400],
  ["with too much", { body: " ".repeat(4_000_001) }, 413],
  ["to be allowed elsewhere", { method: "OPTIONS", body: "" }, 405],
  ["by PUT", { method: "PUT" }, 405],
])("refuses a request %s", async (_, sent, status) => {
  expect(await send(sent)).toEqual({ status, allowsOrigin: undefined });
  expect(kept).toEqual([]);
});
