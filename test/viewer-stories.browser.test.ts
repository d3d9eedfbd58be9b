/** Each panel in each of its states, by itself, light and dark: it draws without an error, and axe finds nothing. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { chromiumPath, startChromium } from "./support/chromium.ts";
import { type StaticServer, serveFolder } from "./support/static-server.ts";

const viewer = fileURLToPath(new URL("../packages/viewer/", import.meta.url));
/** What holds of a whole page, not of a panel that stands alone. */
const OF_WHOLE_PAGES = [
  "region",
  "landmark-one-main",
  "page-has-heading-one",
  "landmark-no-duplicate-main",
  "landmark-main-is-top-level",
];

describe.skipIf(chromiumPath === undefined)("the panels", { timeout: 600_000 }, () => {
  let browser: Browser;
  let server: StaticServer;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "factline-stories-"));
    const vite = join(viewer, "node_modules/vite/bin/vite.js");
    const build = ["build", "--config", "stories/vite.config.ts", "--outDir", folder, "--logLevel", "error"];
    await promisify(execFile)(process.execPath, [vite, ...build], { cwd: viewer });
    [browser, server] = await Promise.all([startChromium(), serveFolder(folder)]);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  });

  test("draws each story without an error, and axe finds nothing in it", async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, reducedMotion: "reduce" });
    const trouble: string[] = [];
    page.on("pageerror", (error) => trouble.push(`${page.url()} ${error}`));
    await page.goto(`${server.origin}/`);
    const links = await page.locator("nav a").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(25);
    expect(new Set(links).size).toBe(links.length);
    for (const [index, link] of links.entries()) {
      await page.emulateMedia({ colorScheme: index % 2 === 0 ? "light" : "dark" });
      await page.goto(link);
      await page.locator(".story > :nth-child(2)").first().waitFor({ state: "attached" });
      for (const finding of await axeFindings(page, OF_WHOLE_PAGES)) trouble.push(`${new URL(link).search} ${finding}`);
    }
    expect(trouble).toEqual([]);
    await page.close();
  });
});
