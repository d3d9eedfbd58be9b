/** Chromium as the tests start it: no calls home, graphics in software. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Chromium is; undefined where there is none. */
export const chromiumPath: string | undefined = [
  process.env.CHROMIUM ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find(existsSync);

if (chromiumPath === undefined) console.warn("skipped: no Chromium here; set CHROMIUM to its path");

const OFFLINE = ["background-networking", "component-update", "sync", "quic"].map((feature) => `--disable-${feature}`);
const SOFTWARE_GL = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** How long an action may wait for its element: a loaded machine draws a picture in seconds. */
const PATIENCE_MS = 90_000;

/** Starts Chromium. */
export async function startChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    ...(chromiumPath && { executablePath: chromiumPath }),
    args: ["--no-sandbox", "--no-first-run", ...OFFLINE, ...SOFTWARE_GL],
    timeout: PATIENCE_MS,
  });
  browser.on("context", (context) => context.setDefaultTimeout(PATIENCE_MS));
  return browser;
}
