/** The live page in Chromium, served from a folder: text in, graph out, and nothing leaves the tab. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { chromiumPath, startChromium } from "./support/chromium.ts";
import { type StaticServer, serveFolder } from "./support/static-server.ts";

const site = fileURLToPath(new URL("../packages/viewer/dist/site/", import.meta.url));
const ready = chromiumPath !== undefined && existsSync(join(site, "index.html"));
if (!ready) console.warn("skipped: the live page needs Chromium and `pnpm --filter viewer build`");

const ARTICLE =
  "Council buys old mill\n\nThe town council of Norwick bought the old mill on Tuesday. Mayor Petra Holm said the mill would " +
  "house a library. The Norwick Gazette denied that its owner had offered more.";

describe.skipIf(!ready)("the live page", { timeout: 180_000 }, () => {
  let browser: Browser;
  let server: StaticServer;
  let context: BrowserContext;
  let folder: string;

  beforeAll(async () => {
    [browser, server] = await Promise.all([startChromium(), serveFolder(site)]);
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
    folder = await mkdtemp(join(tmpdir(), "factline-live-"));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  interface Visit {
    readonly page: Page;
    /** Addresses outside the page's own server that were asked for, errors, and breaches of the policy. */
    readonly trouble: string[];
  }

  async function visit(): Promise<Visit> {
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${server.origin}/`) && !/^(blob|data):/.test(url)) trouble.push(url);
      if (request.method() !== "GET" || request.postData() !== null) trouble.push(`${request.method()} ${url}`);
      if (url.startsWith(server.origin) && new URL(url).search !== "") trouble.push(`a query: ${url}`);
    });
    page.on("websocket", (socket) => trouble.push(socket.url()));
    page.on("pageerror", (error) => trouble.push(String(error)));
    await page.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      }),
    );
    page.on("console", (message) => message.text().startsWith("policy:") && trouble.push(message.text()));
    await page.goto(`${server.origin}/`);
    return { page, trouble };
  }

  const paste = async (page: Page, text: string) => {
    await page.locator("#article").fill(text);
    await page.getByRole("button", { name: "Draw its graph" }).click();
  };
  const drawn = (page: Page) => page.locator(".stage > *").first().waitFor({ state: "attached", timeout: 120_000 });

  test("is less than a megabyte without the model", () => {
    const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.parentPath.endsWith("model") && entry.name !== "page.html",
    );
    const sizes = files.map(({ parentPath, name }) => gzipSync(readFileSync(join(parentPath, name))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });

  test("reads a pasted article, and asks for nothing but its own files", async () => {
    const { page, trouble } = await visit();
    await paste(page, ARTICLE);
    await drawn(page);
    await expect.poll(() => page.locator("h1").textContent()).toBe("Council buys old mill");
    await page.keyboard.press("g");
    const rows = page.locator(".statement-list .row");
    expect(await rows.filter({ hasText: "bought" }).count()).toBe(1);
    await rows.filter({ hasText: "bought" }).click();
    expect(await page.locator("mark[aria-current]").allTextContents()).not.toEqual([]);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test("finds the model in the browser's store the second time, and can do without the server", async () => {
    const { page, trouble } = await visit();
    const before = server.asked.filter((path) => path.startsWith("/model/")).length;
    await paste(page, ARTICLE);
    await drawn(page);
    expect(server.asked.filter((path) => path.startsWith("/model/"))).toHaveLength(before);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test("reads dropped pages and texts, joins them, and keeps them as one file", async () => {
    const { page, trouble } = await visit();
    const html = `<!doctype html><title>Mill sold</title><meta name="author" content="Ida Brandt"><nav>Home About</nav>
      <article><h1>Mill sold</h1>${"<p>The town council of Norwick bought the old mill. The council paid the heirs a fair price.</p>".repeat(3)}</article>
      <script>document.title = "PWNED"</script><img src="http://127.0.0.1:9/pixel.gif" onerror="PWNED = 1">`;
    const [first, second] = [join(folder, "mill.html"), join(folder, "mill.txt")];
    await Promise.all([writeFile(first, html), writeFile(second, ARTICLE)]);
    await page.locator('input[type="file"]').setInputFiles([first, second]);
    await drawn(page);
    expect(await page.locator(".documents li").count()).toBe(2);
    await page.locator('.shelf input[type="file"]').setInputFiles({
      name: "third.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("Petra Holm opened the library of Norwick on Friday. The minister praised the mayor."),
    });
    await expect.poll(() => page.locator(".documents li").count()).toBe(3);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Keep as one file" }).click(),
    ]);
    const kept = readFileSync(await download.path(), "utf8");
    expect(kept).toContain("Petra Holm opened the library");
    expect(await page.evaluate(() => Object.hasOwn(globalThis, "PWNED"))).toBe(false);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test("shows the sample story at a click, and keeps what is decided about it while articles are added, and in the file", async () => {
    const { page, trouble } = await visit();
    await page.getByRole("button", { name: /See an example/ }).click();
    await drawn(page);
    expect(await page.locator(".documents li").count()).toBe(8);
    await page.keyboard.press("/");
    await page.keyboard.type("Solberg");
    await page.keyboard.press("Enter");
    await page.keyboard.press("r");
    await page.keyboard.type("Minister Solberg");
    await page.keyboard.press("Enter");
    const name = page.locator(".entity-name");
    await expect.poll(() => name.textContent()).toBe("Minister Solberg");
    await page.locator('.shelf input[type="file"]').setInputFiles({
      name: "ninth.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(ARTICLE),
    });
    await expect.poll(() => page.locator(".documents li").count()).toBe(9);
    expect(await name.textContent()).toBe("Minister Solberg");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Keep as one file" }).click(),
    ]);
    const kept = join(folder, "kept.html");
    await download.saveAs(kept);
    const [tally, address] = [await page.locator(".tally").textContent(), new URL(page.url()).hash];
    expect(trouble).toEqual([]);
    await page.goto(`file://${kept}${address}`);
    await expect.poll(() => name.textContent()).toBe("Minister Solberg");
    expect(await page.locator(".tally").textContent()).toBe(tally);
    await page.keyboard.press("Control+z");
    await expect.poll(() => name.textContent()).not.toBe("Minister Solberg");
    await page.close();
  });

  test("can ask no other server for anything, nor can its worker", async () => {
    const other = await serveFolder(site);
    const { page } = await visit();
    const ask = `fetch("${other.origin}/index.html").then(() => "answered", () => "refused")`;
    const inWorker = `const source = URL.createObjectURL(new Blob(['${ask}.then(postMessage)']));
      new Promise((resolve) => { new Worker(source).onmessage = ({ data }) => resolve(data); })`;
    expect([await page.evaluate(ask), await page.evaluate(inWorker)]).toEqual(["refused", "refused"]);
    await page.evaluate(
      `navigator.sendBeacon("${other.origin}/beacon", "text"); new Image().src = "${other.origin}/i.png"`,
    );
    await page.waitForTimeout(300);
    expect(other.asked).toEqual([]);
    other.close();
    await page.close();
  });

  test("axe finds nothing on the desk, nor once an article is read, light and dark, on desktop and phone", async () => {
    const { page } = await visit();
    const findings = async () => {
      const found = [];
      for (const colorScheme of ["light", "dark"] as const) {
        for (const width of [1440, 390]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 844 });
          found.push(...(await axeFindings(page)));
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        }
      }
      return found;
    };
    expect(await findings()).toEqual([]);
    await paste(page, ARTICLE);
    await drawn(page);
    expect(await findings()).toEqual([]);
    await page.close();
  });

  test("can be stopped, and started again", async () => {
    const { page } = await visit();
    await paste(page, ARTICLE.repeat(60));
    await page.getByRole("button", { name: "Stop" }).click();
    expect(await page.locator("progress").count()).toBe(0);
    await paste(page, ARTICLE);
    await drawn(page);
    await page.close();
  });

  test.each([
    ["no words", "12 34 …", /no words/],
    ["too long", "word ".repeat(50_000), /reads up to 200,000/],
    ["a page without an article", "<!doctype html><body><nav>Home</nav></body>", /no article/],
    ["nothing stated", "Hm. Oh.", /No statement/],
    [
      "words in another language",
      "Der Rat der Stadt kaufte am Dienstag die alte Mühle. Die Bürgermeisterin sagte, dort werde eine Bücherei entstehen, und dankte den Erben.",
      /is in German/,
    ],
  ])("says what is wrong with a text that has %s", async (_name, text, message) => {
    const { page } = await visit();
    await paste(page, text);
    await expect.poll(() => page.locator("[role=alert]").textContent()).toMatch(message);
    expect(await page.locator("#article").isEnabled()).toBe(true);
    await page.close();
  });

  test("takes a dropped log of decisions for what it is, before there are articles and after", async () => {
    const { page, trouble } = await visit();
    const drop = (name: string, text: string) =>
      page.evaluate(
        ([called, content]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([content], called));
          dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        },
        [name, text] as const,
      );
    await drop("decisions.jsonl", "{}\n");
    await expect.poll(() => page.locator("[role=alert]").textContent()).toMatch(/log of decisions: first give/);
    await drop("mill.txt", ARTICLE);
    await drawn(page);
    await drop("decisions.jsonl", "{}\n");
    await expect.poll(() => page.locator(".notice").textContent()).toMatch(/^decisions\.jsonl was not opened\. Line 1/);
    expect(await page.locator(".documents li").count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test("says so when the model cannot be had", async () => {
    const fresh = await browser.newContext();
    const page = await fresh.newPage();
    await page.goto(`${server.origin}/`);
    await page.locator("#article").waitFor();
    server.fail(503);
    await paste(page, ARTICLE);
    await expect.poll(() => page.locator("[role=alert]").textContent()).toMatch(/could not be loaded/);
    server.fail(undefined);
    await paste(page, ARTICLE);
    await drawn(page);
    await fresh.close();
  });
});
