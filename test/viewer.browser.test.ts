/** The built page in Chromium, opened as a file; skipped where there is no Chromium. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { GraphFile } from "@factline/core";
import { renderPage } from "@factline/viewer/page";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toGraphFile } from "./fixtures/viewer/graph-file.ts";
import { articles, entities } from "./fixtures/viewer/harbour.data.ts";
import { hostileGraph, PAYLOADS } from "./fixtures/viewer/hostile.data.ts";
import { chromiumPath, startChromium } from "./support/chromium.ts";
import { pointOf } from "./support/viewer-page.ts";

const template = fileURLToPath(new URL("../packages/viewer/dist/page.html", import.meta.url));
/** The kept pictures are taken anew on demand: `UPDATE_SCREENSHOTS=1`. */
const pictures = process.env.UPDATE_SCREENSHOTS ? fileURLToPath(new URL("./screenshots/", import.meta.url)) : undefined;
const require = createRequire(import.meta.url);
const harbour = toGraphFile(entities, articles);

interface Visit {
  readonly page: Page;
  /** Everything that should not happen: errors, breaches of the policy, requests. */
  readonly trouble: string[];
}

describe.skipIf(chromiumPath === undefined)("the page", { timeout: 240_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await startChromium();
    folder = mkdtempSync(join(tmpdir(), "factline-page-"));
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Options {
    readonly graph?: GraphFile;
    readonly hash?: string;
    readonly dark?: boolean;
    readonly size?: { readonly width: number; readonly height: number };
    readonly before?: () => void;
  }

  async function visit({
    graph = harbour,
    hash = "",
    dark = false,
    size = { width: 1440, height: 900 },
    before,
  }: Options = {}): Promise<Visit> {
    const file = join(folder, "page.html");
    writeFileSync(file, renderPage(readFileSync(template, "utf8"), graph));
    const page = await browser.newPage({
      viewport: size,
      colorScheme: dark ? "dark" : "light",
      reducedMotion: "reduce",
    });
    const trouble: string[] = [];
    page.on(
      "console",
      (message) =>
        ["error", "warning"].includes(message.type()) &&
        !message.text().includes("GPU stall") &&
        trouble.push(message.text()),
    );
    page.on("pageerror", (error) => trouble.push(String(error)));
    page.on("request", (request) => /^(file|data|blob):/.test(request.url()) || trouble.push(request.url()));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) =>
        console.error(`policy: ${event.violatedDirective}`),
      );
    });
    if (before) await page.addInitScript(before);
    await page.goto(`${pathToFileURL(file).href}${hash && `#${hash}`}`);
    await page.locator(".stage > *").first().waitFor({ state: "attached" });
    return { page, trouble };
  }

  const currentMarks = (page: Page) => page.locator("mark[aria-current]");

  test("opens without an error, a breach of its policy or a request", async () => {
    const { page, trouble } = await visit();
    await expect.poll(() => page.locator("h1").textContent()).toContain("Eastmere backs harbour tunnel");
    expect(trouble).toEqual([]);
    await page.close();
  });

  test("is smaller than a megabyte, and says how soon its graph is seen", async () => {
    const { page } = await visit();
    await expect.poll(() => firstPaint(page)).toBeGreaterThan(0);
    expect(await page.locator(".stage").getAttribute("data-drawn")).toMatch(/^[1-9]/);
    const bytes = readFileSync(join(folder, "page.html")).length;
    expect(bytes).toBeLessThan(1_000_000);
    console.info(`${bytes} bytes, first picture after ${Math.round(await firstPaint(page))} ms`);
    await page.close();
  });

  test("its script leaves the words where they stood before it ran", async () => {
    const { page } = await visit({ graph: toGraphFile(entities, articles.slice(0, 1)) });
    const still = await browser.newContext({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
    const before = await still.newPage();
    await before.goto(pathToFileURL(join(folder, "page.html")).href);
    const places = async (from: Page) => {
      const words = await from.locator(".wordmark, .column :is(h1, .byline, p)").all();
      return Promise.all(words.map((each) => each.boundingBox()));
    };
    expect(await places(before)).toEqual(await places(page));
    expect((await places(before)).length).toBeGreaterThan(4);
    await still.close();
    await page.close();
  });

  test("each statement's row marks its words, in view, and nothing else", async () => {
    const { page } = await visit({ hash: "pane=statements&documents=all" });
    for (const { id, document, evidence } of harbour.statements) {
      const text = harbour.documents.find((candidate) => candidate.id === document)?.text;
      const quote = text?.slice(...(evidence[0]?.span ?? [0, 0]));
      await page.locator(`[data-statement="${id}"]`).click();
      await expect.poll(() => currentMarks(page).allTextContents()).toEqual([quote]);
      await expect.poll(() => isInView(page)).toBe(true);
      expect(await page.locator(".card blockquote").textContent()).toBe(quote);
    }
    await page.close();
  });

  test("a marked predicate lights its statement", async () => {
    const { page } = await visit();
    const lit = await page.locator(".stage canvas").first().screenshot();
    await page.locator('[data-handle="vote-17"]').first().click();
    expect(await page.locator(".card .predicate").textContent()).toBe("fined");
    expect(new URL(page.url()).hash).toBe("#statement=vote-17");
    await expect.poll(async () => (await page.locator(".stage canvas").first().screenshot()).equals(lit)).toBe(false);
    await page.close();
  });

  test("a click on a node of the canvas opens its card, one on an edge its statement", async () => {
    const { page } = await visit();
    const stage = page.locator(".stage");
    // What a reader has arranged by hand stays when the card closes.
    await page.getByRole("button", { name: "Zoom out" }).click();
    await page.locator("#search").fill("Tomas Reyl");
    await page.keyboard.press("Enter");
    const reyl = await pointOf(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await stage.click({ position: reyl });
    expect(await page.locator(".entity-name").textContent()).toBe("Tomas Reyl");
    await page.locator(".card button", { hasText: "warned" }).click();
    const warned = await pointOf(page);
    await page.keyboard.press("Escape");
    expect(await page.locator(".card").count()).toBe(0);
    await stage.click({ position: warned });
    expect(await page.locator(".claim .predicate").textContent()).toBe("warned");
    await page.close();
  });

  test("each node is drawn in the colour of its type, where it stands", async () => {
    const { page } = await visit({ hash: "show=all&documents=all" });
    const decoder = await browser.newPage();
    for (const { id, type } of entities) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `entity=${id}&show=all&documents=all`);
      await page.locator(".card").waitFor();
      const expected = await page.evaluate(
        (name) => getComputedStyle(document.body).getPropertyValue(name),
        `--type-${type}`,
      );
      // Until the camera has come to rest and its frame is drawn.
      await expect.poll(() => colourOf(page, decoder, id)).toBe(`${id} ${expected.trim()}`);
    }
    await decoder.close();
    await page.close();
  });

  test("the legend hides claims, the switch leaves what the article asserts", async () => {
    const { page } = await visit({ hash: "pane=statements" });
    const rows = page.locator(".statement-list .row");
    const here = harbour.statements.filter(({ document }) => document === "vote");
    expect(await rows.count()).toBe(here.length);
    await page.getByRole("button", { name: /^Claimed/ }).click();
    expect(await rows.locator(".standing-claimed").count()).toBe(0);
    await page.getByRole("button", { name: "What the article asserts" }).click();
    expect(await rows.count()).toBe(here.filter(({ attribution }) => attribution.length === 0).length);
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    expect(await rows.count()).toBe(here.length);
    await page.close();
  });

  test("a kind of the legend can be left alone", async () => {
    const { page } = await visit({ hash: "pane=statements&documents=all" });
    await page.getByRole("button", { name: "Only what is denied" }).click();
    const denied = harbour.statements.filter(({ polarity }) => polarity === "negated");
    await expect.poll(() => page.locator(".statement-list .row").count()).toBe(denied.length);
    expect(await page.locator(".statement-list .row").allTextContents()).toEqual(
      denied.map(({ attribution }) =>
        expect.stringMatching(`(denied by|according to) ${attribution[0]?.source.label}`),
      ),
    );
    await page.close();
  });

  test("the reader can turn the page dark, graph and all", async () => {
    const { page, trouble } = await visit();
    await page.getByRole("button", { name: "Colours: system" }).click();
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect.poll(ground).toBe("rgb(19, 18, 17)");
    await page.getByRole("button", { name: "Colours: dark" }).click();
    await expect.poll(ground).toBe("rgb(245, 243, 238)");
    expect(trouble).toEqual([]);
    await page.close();
  });

  test("the keyboard alone walks from statement to statement and into the search", async () => {
    const { page } = await visit();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await page.locator(".claim .predicate").textContent()).toBe("awarded the contract to");
    expect(await page.locator(".sr-only[role=status]").textContent()).toContain(
      "Statement 2 of 22: Eastmere city council awarded the contract to Corvane Works. Stated, according to example.org.",
    );
    await page.keyboard.press("k");
    expect(await page.locator(".claim .predicate").textContent()).toBe("approved");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("card");
    await page.keyboard.press("Escape");
    expect(await page.locator(".card").count()).toBe(0);
    await page.keyboard.press("/");
    await page.keyboard.type("brandt");
    await page.keyboard.press("Enter");
    expect(await page.locator(".entity-name").textContent()).toBe("Hugo Brandt");
    await page.close();
  });

  test("the address holds the view", async () => {
    const hash = "statement=denial-0&pane=statements&show=all&voice=anyone&without=planned&types=place&documents=all";
    const { page } = await visit({ hash });
    expect(await page.locator("h1").textContent()).toBe("Councillor denies Corvane payment");
    expect(await currentMarks(page).textContent()).toBe("Hugo Brandt took no money from Corvane");
    expect(await page.locator(".statement-list .standing-planned").count()).toBe(0);
    const address = page.url();
    await page.reload();
    await currentMarks(page).waitFor();
    expect(page.url()).toBe(address);
    await page.close();
  });

  test("a new address is read, though the view changes before the browser tells of it", async () => {
    const { page } = await visit();
    await page.evaluate(() => {
      location.hash = "entity=corvane";
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
    });
    await expect.poll(() => page.locator(".entity-name").textContent()).toBe("Corvane Works");
    expect(new URL(page.url()).hash).toBe("#entity=corvane");
    await page.close();
  });

  test("hostile words stay words", async () => {
    const { page, trouble } = await visit({ graph: hostileGraph, hash: "show=all&documents=all&pane=statements" });
    const rows = await page.locator(".statement-list .row").all();
    for (const [index, row] of rows.entries()) if (index % 6 === 0) await row.click();
    await page.locator(".statement-list .row").first().click();
    await page.locator(".card .term").first().click();
    expect(await page.evaluate(() => Object.hasOwn(globalThis, "PWNED"))).toBe(false);
    expect(await page.locator(".byline a").count()).toBe(0);
    expect(
      await page.locator("#app :is(img, iframe, script, object, embed, form, a[href^='javascript'])").count(),
    ).toBe(0);
    expect(await page.locator("#app").textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(trouble).toEqual([]);
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
    await page.close();
  });

  test("without WebGL the graph is SVG, and clicks on it work", async () => {
    const { page, trouble } = await visit({
      before: () => {
        const original = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (
          this: HTMLCanvasElement,
          ...args: Parameters<typeof original>
        ) {
          return String(args[0]).startsWith("webgl") ? null : original.apply(this, args);
        } as typeof original;
      },
    });
    await page.locator(".stage svg text", { hasText: "Hugo Brandt" }).click();
    expect(await page.locator(".entity-name").textContent()).toBe("Hugo Brandt");
    await page.keyboard.press("g");
    expect(await page.locator(".statement-list .row").count()).toBeGreaterThan(20);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test("a lost WebGL context comes back with its picture", async () => {
    const { page } = await visit();
    const edges = page.locator(".stage canvas.sigma-edges");
    const inked = () => edges.screenshot().then((picture) => picture.length);
    const before = await inked();
    await edges.evaluate((canvas) => {
      const context = (canvas as HTMLCanvasElement).getContext("webgl2")?.getExtension("WEBGL_lose_context");
      context?.loseContext();
      setTimeout(() => context?.restoreContext(), 50);
    });
    await page.keyboard.press("a");
    await expect.poll(inked).toBeGreaterThan(before * 0.8);
    await page.close();
  });

  test.each(["", "statement=vote-12", "entity=brandt&pane=statements&from=council", "statement=vote-3&documents=all"])(
    "axe finds nothing in #%s",
    async (hash) => {
      for (const dark of [false, true]) {
        const { page } = await visit({ hash, dark });
        await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
        const found = await page.evaluate(`axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations
        .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + " " + html + " " + failureSummary)))`);
        expect(found).toEqual([]);
        await page.close();
      }
    },
  );

  test.each([
    ["desktop-light", { hash: "statement=vote-12" }],
    ["desktop-dark", { hash: "entity=corvane", dark: true }],
    ["statements-light", { hash: "pane=statements&statement=vote-8" }],
    ["phone-light", { size: { width: 390, height: 844 } }],
    ["phone-dark", { size: { width: 390, height: 844 }, dark: true, hash: "statement=vote-8" }],
  ] satisfies [string, Options][])("picture %s", async (name, options) => {
    const { page } = await visit(options);
    await page.waitForTimeout(400);
    const picture = await page.screenshot({ path: join(pictures ?? folder, `${name}.png`) });
    expect(picture.length).toBeGreaterThan(20_000);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
});

/** The colour at the point where the stage says that an entity stands. */
async function colourOf(page: Page, decoder: Page, id: string): Promise<string> {
  const { x, y } = await pointOf(page);
  const stage = await page.locator(".stage").boundingBox();
  const card = await page.locator(".card").boundingBox();
  if (stage === null || card === null || stage.x + x > card.x) return `${id} is not in view`;
  const clip = { x: Math.round(stage.x + x) - 2, y: Math.round(stage.y + y) - 2, width: 4, height: 4 };
  return `${id} ${await pixelAt(decoder, await page.screenshot({ clip }), 2, 2)}`;
}

function firstPaint(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
}

async function isInView(page: Page): Promise<boolean> {
  const box = await page.locator("mark[aria-current]").boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= 900;
}

/** The colour of a picture at a point, as `#rrggbb`; an empty page decodes the picture. */
function pixelAt(decoder: Page, picture: Buffer, x: number, y: number): Promise<string> {
  return decoder.evaluate(
    async ([data, left, top]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context?.drawImage(image, 0, 0);
      const [red = 0, green = 0, blue = 0] = context?.getImageData(left, top, 1, 1).data ?? [];
      return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
    },
    [picture.toString("base64"), x, y] as const,
  );
}
