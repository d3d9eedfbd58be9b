/** Large graphs in Chromium. Software draws them here, so only what the main thread does is measured, against a bare scene. */
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { renderPage } from "@factline/viewer/page";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bareScene } from "./support/bare-scene.ts";
import { chromiumPath, startChromium } from "./support/chromium.ts";
import { largeGraph } from "./support/large-graph.ts";
import { costOfDragging, mainThread } from "./support/main-thread.ts";

const template = fileURLToPath(new URL("../packages/viewer/dist/page.html", import.meta.url));
const ready = chromiumPath !== undefined && existsSync(template);
if (!ready) console.warn("skipped: large graphs need Chromium and `pnpm --filter viewer build`");

const SIZE = 10_000;
const STEPS = 8;

describe.skipIf(!ready)("a page of many entities", { timeout: 900_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await startChromium();
    folder = await mkdtemp(join(tmpdir(), "factline-scale-"));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function write(name: string, html: string): Promise<string> {
    const file = join(folder, `${name}.html`);
    await writeFile(file, html);
    return pathToFileURL(file).href;
  }
  const emptyPage = () => browser.newPage({ viewport: { width: 1000, height: 600 }, reducedMotion: "reduce" });
  const drawn = async (page: Page) => {
    await page.locator(".stage canvas").first().waitFor({ state: "attached", timeout: 120_000 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  };

  test(`draws ${SIZE} entities soon, and drags them at a few times the cost of a bare scene`, async () => {
    const graph = largeGraph(SIZE);
    const address = await write("large", renderPage(readFileSync(template, "utf8"), graph));
    const page = await emptyPage();
    const used = await mainThread(page);
    await page.goto(`${address}#show=all&documents=all`, { waitUntil: "commit" });
    await drawn(page);
    const opening = await used();
    const ours = await costOfDragging(page, ".stage canvas.sigma-mouse", STEPS);
    await expect.poll(() => page.url(), { timeout: 60_000 }).toContain("look=");
    await page.close();
    const bare = await emptyPage();
    await bare.goto(await write("bare", bareScene(SIZE, graph.statements.length)));
    const theirs = await costOfDragging(bare, ".stage", STEPS);
    await bare.close();
    console.info(
      `${SIZE} entities: opened with ${Math.round(opening)} ms of the main thread; a step of a drag ${ours.toFixed(1)} ms, ` +
        `bare ${theirs.toFixed(1)} ms, ratio ${(ours / theirs).toFixed(1)}`,
    );
    // The aim is 5: 2.3 to 4.1 were measured on a quiet machine; a load of 25 on two cores adds a third, which the caches feel.
    expect(ours / theirs).toBeLessThan(8);
  });

  test("folds communities when there are more, and unfolds the one that is clicked", async () => {
    const graph = largeGraph(SIZE + 2000);
    const page = await emptyPage();
    await page.goto(
      `${await write("larger", renderPage(readFileSync(template, "utf8"), graph))}#show=all&documents=all`,
    );
    await drawn(page);
    const stage = page.locator(".stage");
    const number = async () => Number(await stage.getAttribute("data-drawn"));
    const folded = await number();
    expect(folded).toBeGreaterThan(1);
    expect(folded).toBeLessThan(SIZE / 10);
    const box = await stage.boundingBox();
    if (box === null) throw new Error("The stage is not in view");
    for (let turn = 0; turn < 300 && (await number()) === folded; turn++) {
      const [angle, radius] = [turn * 2.4, 9 * Math.sqrt(turn)];
      const [x, y] = [box.width / 2 + radius * Math.cos(angle), box.height / 2 + radius * Math.sin(angle)];
      await stage.click({ position: { x, y } });
      await page.waitForTimeout(50);
    }
    expect(await number()).toBeGreaterThan(folded);
    expect(await page.locator(".card").count()).toBe(0);
    await page.close();
  });
});
