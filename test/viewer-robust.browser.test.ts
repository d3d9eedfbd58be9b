/** What a page must stand: scripts of the world, pictures that leave it, graphics cards that fail. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Decision } from "@factline/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createKeeper } from "../packages/cli/src/server/keeper.ts";
import { servePage } from "../packages/cli/src/server/page-server.ts";
import { toGraphFile } from "./fixtures/viewer/graph-file.ts";
import { articles, entities } from "./fixtures/viewer/harbour.data.ts";
import { hostileEverywhere, hostileGraph } from "./fixtures/viewer/hostile.data.ts";
import { NAMES, scriptsGraph } from "./fixtures/viewer/scripts.data.ts";
import { chromiumPath, startChromium } from "./support/chromium.ts";
import { openFilePage, pageTemplate } from "./support/file-page.ts";
import { inkOf, likeness } from "./support/ink.ts";
import { pageOf, pointOf, watch } from "./support/viewer-page.ts";
import { recordWords } from "./support/words.ts";

const ready = chromiumPath !== undefined && existsSync(pageTemplate);
if (!ready) console.warn("skipped: the page needs Chromium and `pnpm --filter viewer build`");
const harbour = toGraphFile(entities, articles);

describe.skipIf(!ready)("the page stands", { timeout: 120_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await startChromium();
    folder = mkdtempSync(join(tmpdir(), "factline-robust-"));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (options: Omit<Parameters<typeof openFilePage>[2], never>) => openFilePage(browser, folder, options);

  async function keep(page: Page, kind: "SVG" | "PNG"): Promise<Buffer> {
    await page.locator(".masthead").getByRole("button", { name: /share/i }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("button", { name: kind, exact: true }).click(),
    ]);
    return readFileSync(await download.path());
  }

  test("names in every script are written as the browser writes them, from right to left where they go so", async () => {
    const { page, trouble } = await open({ graph: scriptsGraph, hash: "show=all", before: recordWords });
    for (const [id, name] of Object.entries(NAMES)) {
      await page.evaluate((next) => {
        location.hash = next;
      }, `show=all&entity=${id}`);
      await page.locator(".entity-name").filter({ hasText: name }).waitFor();
      // Until the camera has come to rest and the words of its frame are drawn.
      const look = async () => {
        await pointOf(page);
        const ink = await inkOf(page, name);
        return {
          right: ink ? likeness(ink.drawn, ink.expected) : 0,
          wrong: ink ? likeness(ink.drawn, ink.reversed) : 1,
        };
      };
      await expect.poll(async () => (await look()).right, { message: name }).toBeGreaterThan(0.98);
      const { right, wrong } = await look();
      if (id === "arabic" || id === "hebrew") expect(wrong, name).toBeLessThan(right);
    }
    const arabic = page.locator(".article p", { hasText: NAMES.arabic ?? "" }).first();
    expect(await arabic.evaluate((paragraph) => getComputedStyle(paragraph).direction)).toBe("rtl");
    expect(trouble).toEqual([]);
    await page.close();
  });

  test("hostile words stay words in a picture that leaves the page", async () => {
    const { page, trouble } = await open({ graph: hostileGraph, hash: "show=all&documents=all" });
    const svg = (await keep(page, "SVG")).toString("utf8");
    const [names, attributes] = await page.evaluate((text) => {
      const elements = [...new DOMParser().parseFromString(text, "image/svg+xml").querySelectorAll("*")];
      const named = [
        elements.map(({ localName }) => localName),
        elements.flatMap((element) => element.getAttributeNames()),
      ];
      return named.map((all) => [...new Set(all)].sort());
    }, svg);
    expect(names).toEqual(["path", "rect", "svg", "text"]);
    expect(attributes?.filter((name) => /^on|href|style/.test(name))).toEqual([]);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test("hostile words stay words when the page is served, mended, shared and printed, under a policy of trusted types", async () => {
    const log: Decision[] = [];
    const keeper = createKeeper((decisions) => void log.push(...decisions));
    const served = { path: keeper.path, token: keeper.token };
    const site = { keeper, page: () => pageOf(hostileEverywhere, { decisions: log, served }) };
    const { url, server } = await servePage(site, 0);
    const page = await browser.newPage({ reducedMotion: "reduce" });
    const trouble = watch(page);
    await page.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
        console.error(`policy: ${violatedDirective}`),
      ),
    );
    await page.goto(`${url}#show=all&documents=all&pane=statements`);
    await page.locator(".row").first().waitFor();
    for (let statement = 0; statement < 25; statement++) await page.keyboard.press("j");
    await page.locator(".card .term").first().click();
    for (const payload of [
      '<img src=x onerror="globalThis.PWNED=1">',
      "</script><script>globalThis.PWNED=1</script>",
    ]) {
      await page.keyboard.press("r");
      await page.keyboard.insertText(payload);
      await page.keyboard.press("Enter");
    }
    await expect.poll(() => log.length).toBe(2);
    for (const key of ["m", "s", "t", "e"]) {
      await page.keyboard.press(key);
      await page.locator("dialog[open]").waitFor();
      await page.keyboard.press("Escape");
    }
    await page.keyboard.press("e");
    for (const form of ["Markdown", "CSV", "Turtle"]) {
      const button = page.getByRole("dialog").getByRole("button", { name: form, exact: true });
      await Promise.all([page.waitForEvent("download"), button.click()]);
    }
    await page.keyboard.press("Escape");
    await page.pdf();
    await page.reload();
    await page.locator(".entity-name").waitFor();
    expect(await page.evaluate(() => Object.hasOwn(globalThis, "PWNED"))).toBe(false);
    expect(await page.locator("#app :is(img, iframe, script, object, embed, form, a)").count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.close();
    server.closeAllConnections();
    server.close();
  });

  test("the picture for print has every line style, every name, and four pixels for one", async () => {
    const { page, trouble } = await open({ graph: harbour, hash: "show=all&documents=all" });
    const svg = (await keep(page, "SVG")).toString("utf8");
    for (const dashes of ["none", "7 5", "1.5 4", "9 4 2 4"]) expect(svg).toContain(`stroke-dasharray="${dashes}"`);
    const shown = entities.filter(({ id }) => harbour.statements.some(({ subject }) => subject.id === id));
    for (const { label } of shown) expect(svg).toContain(`>${label}</text>`);
    await page.keyboard.press("Escape");
    const png = await keep(page, "PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(2400);
    expect(png.length).toBeGreaterThan(50_000);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test("a graphics card that fails again and again gives way to SVG", async () => {
    const { page } = await open({ graph: harbour });
    // Each time that it has come back, it fails again.
    const fail = () =>
      page.evaluate(() =>
        document
          .querySelector<HTMLCanvasElement>(".stage canvas.sigma-edges")
          ?.getContext("webgl2")
          ?.getExtension("WEBGL_lose_context")
          ?.loseContext(),
      );
    const words = async () => {
      await fail();
      return page.locator(".stage svg text").count();
    };
    await expect.poll(words, { interval: 200 }).toBeGreaterThan(5);
    await page.close();
  });

  test("without WebGL the reader can still move the graph, and a drag picks nothing", async () => {
    const { page, trouble } = await open({
      graph: harbour,
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
    const picture = page.locator(".stage svg");
    const box = () => picture.getAttribute("viewBox");
    const [before, place] = [await box(), await picture.boundingBox()];
    if (place === null) throw new Error("The picture is not in view");
    const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 120, y + 60, { steps: 5 });
    await page.mouse.up();
    const dragged = await box();
    expect(dragged).not.toBe(before);
    expect(await page.locator(".card").count()).toBe(0);
    await page.mouse.wheel(0, 300);
    await expect.poll(box).not.toBe(dragged);
    await page.locator(".stage svg text", { hasText: "Hugo Brandt" }).click();
    expect(await page.locator(".entity-name").textContent()).toBe("Hugo Brandt");
    expect(trouble).toEqual([]);
    await page.close();
  });
});
