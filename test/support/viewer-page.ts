/** The built page of a graph in Chromium, opened as a file. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { GraphFile } from "@factline/core";
import { type Carried, renderPage } from "@factline/viewer/page";
import type { Browser, Page } from "playwright-core";

const template = fileURLToPath(new URL("../../packages/viewer/dist/page.html", import.meta.url));
const screenshots = fileURLToPath(new URL("../screenshots/", import.meta.url));

/** How a page is opened. */
export interface PageOptions {
  readonly carried?: Carried;
  readonly hash?: string;
  readonly dark?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

/** An opened page. */
export interface OpenedPage {
  readonly page: Page;
  readonly file: string;
  /** Everything that should not happen: errors, breaches of the policy, requests. */
  readonly trouble: string[];
}

/** The HTML of a graph's page. */
export function pageOf(graph: GraphFile, carried: Carried = {}): string {
  return renderPage(readFileSync(template, "utf8"), graph, carried);
}

/** Writes the page of a graph into a folder, and opens it. */
export async function openPage(
  browser: Browser,
  folder: string,
  graph: GraphFile,
  { carried = {}, hash = "", dark = false, size = { width: 1280, height: 800 } }: PageOptions = {},
): Promise<OpenedPage> {
  const file = join(folder, "page.html");
  writeFileSync(file, pageOf(graph, carried));
  const context = await browser.newContext({
    viewport: size,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const trouble = watch(page);
  await page.goto(`${pathToFileURL(file).href}${hash && `#${hash}`}`);
  await page.locator(".stage > *").first().waitFor({ state: "attached" });
  return { page, file, trouble };
}

/** Lists what goes wrong in a page. */
export function watch(page: Page): string[] {
  const trouble: string[] = [];
  page.on("console", (message) => {
    const isFault = ["error", "warning"].includes(message.type()) && !message.text().includes("GPU stall");
    if (isFault) trouble.push(message.text());
  });
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("request", (request) => {
    if (!/^(file|data|blob|http:\/\/127\.0\.0\.1)/.test(request.url())) trouble.push(request.url());
  });
  return trouble;
}

/** Where the stage says that the picked thing stands, once it stands still: for some frames, however long these take. */
export async function pointOf(page: Page): Promise<{ x: number; y: number }> {
  const read = () => page.locator(".stage").getAttribute("data-focus");
  let before: string | null = null;
  let now: string | null = null;
  do {
    await page.waitForTimeout(100);
    await frames(page, 3);
    [before, now] = [now, await read()];
  } while (now === null || now !== before);
  const [x = Number.NaN, y = Number.NaN] = now.split(",").map(Number);
  return { x, y };
}

/** Waits until the page has drawn so many frames. */
async function frames(page: Page, number: number): Promise<void> {
  for (let frame = 0; frame < number; frame++)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
}

/** Keeps a picture of the page with the repository when `UPDATE_SCREENSHOTS=1`. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.UPDATE_SCREENSHOTS) await page.screenshot({ path: join(screenshots, `${name}.png`) });
}
