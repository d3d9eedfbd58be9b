import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { Interrupted } from "../terminal/failure.ts";
import { request } from "./request.ts";

const open = new Set<Server>();

afterEach(() => {
  for (const server of open) {
    server.closeAllConnections();
    server.close();
  }
  open.clear();
});

/** Serves on loopback; gives the address and the paths that were asked for. */
async function serve(listener: RequestListener): Promise<{ readonly url: URL; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((message, response) => {
    asked.push(`${message.method} ${message.url}`);
    listener(message, response);
  });
  open.add(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`), asked };
}

const redirect =
  (location: string, status = 302) =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { location }).end();
  };

test("gives the whole answer, unpacked, whatever its status", async () => {
  const { url } = await serve((_, response) => {
    response.writeHead(404, { "content-encoding": "gzip" }).end(gzipSync("not here"));
  });
  const { status, body } = await request(url, { reach: "loopback" });
  expect([status, body.toString()]).toEqual([404, "not here"]);
});

test.each([
  "http://127.0.0.1/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://0177.0.0.1/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://localhost/",
  "http://169.254.169.254/latest/meta-data",
  "http://192.168.0.1/",
  "http://[fd00::1]/",
])("S7: does not connect to %s", async (address) => {
  await expect(request(new URL(address))).rejects.toThrow("is not within reach");
});

test.each(["file:///etc/passwd", "gopher://example.org/", "data:text/plain,x"])(
  "S7: is not for %s",
  async (address) => {
    await expect(request(new URL(address))).rejects.toThrow("is no address of the web");
  },
);

test("S7: connects to loopback only when that is asked for, by name, too", async () => {
  const { url, asked } = await serve((_, response) => response.end("here"));
  await expect(request(url)).rejects.toThrow("is not within reach");
  expect(asked).toEqual([]);
  const named = new URL(`http://localhost:${url.port}/`);
  expect((await request(named, { reach: "loopback" })).body.toString()).toBe("here");
});

test.each(["http://10.0.0.1/", "http://169.254.169.254/", "file:///etc/passwd"])(
  "S7: does not follow a redirect to %s",
  async (location) => {
    const { url } = await serve(redirect(location));
    await expect(request(url, { reach: "loopback" })).rejects.toThrow(/is not within reach|is no address of the web/);
  },
);

test("S7: follows five redirects, not six, and repeats no POST but where it must", async () => {
  const { url, asked } = await serve((message, response) => {
    const left = Number(message.url?.slice(1) ?? 0);
    if (left > 0) redirect(`/${left - 1}`, left === 2 ? 303 : 307)(message, response);
    else response.end("end");
  });
  const options = { reach: "loopback", method: "POST", body: "x" } as const;
  expect((await request(new URL("/5", url), options)).body.toString()).toBe("end");
  expect(asked).toEqual(["POST /5", "POST /4", "POST /3", "POST /2", "GET /1", "GET /0"]);
  await expect(request(new URL("/6", url), options)).rejects.toThrow("leads on more than 5 times");
});

test("S7: stops at the size that is allowed, of what is packed, too", async () => {
  const { url } = await serve((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(1_000_000)));
  });
  await expect(request(url, { reach: "loopback", mostBytes: 10_000 })).rejects.toThrow("gives more than 10000 bytes");
});

test("says what is wrong with packing that is broken off", async () => {
  const { url } = await serve((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("a long text").subarray(0, 12));
  });
  await expect(request(url, { reach: "loopback" })).rejects.toThrow("cannot be reached");
});

test("S7: does not wait for ever, neither for an answer nor for its end", async () => {
  const { url } = await serve((message, response) => {
    if (message.url === "/slow") response.write("a part");
  });
  for (const path of ["/never", "/slow"]) {
    await expect(request(new URL(path, url), { reach: "loopback", timeoutMs: 100 })).rejects.toThrow(
      "gave no whole answer in 0.1 s",
    );
  }
});

test("stops when the user says so", async () => {
  const { url } = await serve(() => {});
  const stop = new AbortController();
  const answer = request(url, { reach: "loopback", signal: stop.signal });
  setTimeout(() => stop.abort(), 50);
  await expect(answer).rejects.toBeInstanceOf(Interrupted);
});

test("names the address that nobody answers at", async () => {
  const { url } = await serve(() => {});
  for (const server of open) server.close();
  await expect(request(url, { reach: "loopback" })).rejects.toThrow(
    `${url.href} cannot be reached (connect ECONNREFUSED`,
  );
});
