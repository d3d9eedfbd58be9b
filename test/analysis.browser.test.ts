/** The analysis in Chromium, on one thread of WebAssembly, gives the trees that Node gives. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Analysis, analyze, toDocument } from "@factline/core";
import { modelFiles } from "@factline/model-en";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadTestParser } from "./parser.ts";
import { chromiumPath, startChromium } from "./support/chromium.ts";

declare const analyzeText: (text: string) => Promise<Analysis>;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

/** Bundles the page's script from the sources. */
async function bundle(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("support/analysis-page.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    conditions: ["@factline/source"],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** What the page may ask for; anything else is not there. */
async function respond(path: string, script: Uint8Array): Promise<Uint8Array | undefined> {
  if (path === "/index.html")
    return Buffer.from('<!doctype html><title>Analysis</title><script type="module" src="/page.js"></script>');
  if (path === "/page.js") return script;
  if (path.startsWith("/runtime/"))
    return readFile(new URL(basename(path), import.meta.resolve("onnxruntime-web/wasm")));
  if (path.startsWith("/model/")) return readFile(new URL(basename(path), modelFiles.onnx));
  return undefined;
}

async function serve(): Promise<Server> {
  const script = await bundle();
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    const body = await respond(path, script).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, { "content-type": types[extname(path)] ?? "text/plain" });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

describe.skipIf(chromiumPath === undefined)("the analysis in Chromium", { timeout: 240_000 }, () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    server = await serve();
    browser = await startChromium();
    page = await browser.newPage();
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`);
    await page.waitForFunction(() => "analyzeText" in globalThis);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test("gives the words, tags and trees that Node gives", async () => {
    const text =
      "OSLO, May 4, 2018 (NTB) - The minister's aides won't comment on the deal. “It was signed in March,” said Anna Lund.";
    const inNode = await analyze(toDocument({ text }), await loadTestParser());
    const inPage = await page.evaluate((given) => analyzeText(given), text);
    expect(inPage.document).toEqual(inNode.document);
    expect(inPage.paragraphs).toEqual(inNode.paragraphs);
    expect(inPage.sentences).toEqual(inNode.sentences);
    expect(inPage.candidates.map(({ first, last, type }) => [first, last, type])).toEqual(
      inNode.candidates.map(({ first, last, type }) => [first, last, type]),
    );
  });

  test("asks for nothing from elsewhere", () => {
    const origin = new URL(page.url()).origin;
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith("blob:"))).toEqual([]);
  });
});
