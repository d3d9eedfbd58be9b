import { request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentPolicy } from "./content-policy.ts";
import { type PageServer, servePage } from "./page-server.ts";

const html =
  '<!doctype html><style>p{}</style><script type="application/json" id="graph">{}</script><script>1;</script><p>Page</p>';
let served: PageServer;
let port: number;

beforeAll(async () => {
  served = await servePage({ page: () => html }, 0);
  port = Number(new URL(served.url).port);
});
afterAll(() => served.server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(path: string, host = `127.0.0.1:${port}`, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers: { host } }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

test("serves the page with the headers that shut it in", async () => {
  const { status, headers, body } = await ask("/");
  expect([status, body]).toEqual([200, html]);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["content-security-policy"]).toBe(contentPolicy(html));
  expect(headers["access-control-allow-origin"]).toBeUndefined();
});

test("lets the page's own script and style run, and nothing else", () => {
  const policy = contentPolicy(html);
  expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='/);
  expect(policy).not.toContain("unsafe");
  expect(policy).not.toContain("http");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test.each([
  ["localhost:PORT", 200],
  ["[::1]:PORT", 200],
  ["127.0.0.1", 403],
  ["127.0.0.1:1", 403],
  ["evil.example", 403],
  ["evil.example:PORT", 403],
  ["localhost.evil.example:PORT", 403],
  ["127.0.0.1:PORT.evil.example", 403],
])("answers the host %s with %i", async (host, status) => {
  expect((await ask("/", host.replace("PORT", String(port)))).status).toBe(status);
});

test.each([
  "/../etc/passwd",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/%252e%252e/etc/passwd",
  "/..\\..\\windows",
  "//etc/passwd",
  "/package.json",
  "/%00",
  "/index.html",
])("S3: has nothing at %s", async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain("root:");
});

const climbs = ["..", "%2e%2e", "%252e%252e", "..%00", ".%2e", "..;", "%c0%ae%c0%ae"];
const separators = ["/", "\\", "%2f", "%5c", "%252f"];
const targets = ["etc/passwd", "windows/win.ini", "package.json", "proc/self/environ", ".git/config", "dist/main.js"];
const traversals = climbs.flatMap((climb) =>
  separators.flatMap((separator) => targets.map((target) => `/${`${climb}${separator}`.repeat(4)}${target}`)),
);

test("S3: finds no file by any way upwards", async () => {
  expect(traversals.length).toBeGreaterThanOrEqual(200);
  for (const path of traversals) expect(`${path} ${(await ask(path)).status}`).toBe(`${path} 404`);
});

test.each(["POST", "PUT", "DELETE", "OPTIONS"])("does not take %s", async (method) => {
  expect((await ask("/", undefined, method)).status).toBe(405);
});

test("closes on an upgrade", async () => {
  const answer = await new Promise<string>((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
    });
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("close", () => resolve(text));
  });
  expect(answer).toBe("");
});

test("listens to this computer alone, and says when a port is taken", async () => {
  expect(served.server.address()).toMatchObject({ address: "127.0.0.1" });
  await expect(servePage({ page: () => html }, port)).rejects.toThrow(/--port/);
});
