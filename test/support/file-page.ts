import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { GraphFile } from "@factline/core";
import { renderPage } from "@factline/viewer/page";
import type { Browser, Page } from "playwright-core";

/** The built page, without a graph in it. */
export const pageTemplate: string = fileURLToPath(new URL("../../packages/viewer/dist/page.html", import.meta.url));

export interface FilePage {
  readonly page: Page;
  /** Everything that should not happen: errors, breaches of the policy, requests. */
  readonly trouble: string[];
}

/** Opens a graph's page from a file in a folder; `before` runs in the page ahead of its own script. */
export async function openFilePage(
  browser: Browser,
  folder: string,
  { graph, hash = "", before }: { graph: GraphFile; hash?: string; before?: () => void },
): Promise<FilePage> {
  const file = join(folder, "page.html");
  writeFileSync(file, renderPage(readFileSync(pageTemplate, "utf8"), graph));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  const trouble: string[] = [];
  page.on("console", (message) => {
    const text = message.text();
    // Both come of what the tests read back from the page's pictures.
    if (["error", "warning"].includes(message.type()) && !/GPU stall|getImageData/.test(text)) trouble.push(text);
  });
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("request", (request) => /^(file|data|blob):/.test(request.url()) || trouble.push(request.url()));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
      console.error(`policy: ${violatedDirective}`),
    ),
  );
  if (before) await page.addInitScript(before);
  await page.goto(`${pathToFileURL(file).href}${hash && `#${hash}`}`);
  await page.locator(".stage > *").first().waitFor({ state: "attached" });
  return { page, trouble };
}
