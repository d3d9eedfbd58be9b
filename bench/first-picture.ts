/**
 * How soon pages show their first picture, each in a browser that was just started, beside a page of bare text in the same run:
 * the first contentful paint as Chromium reports it, and the first frame with the graph, both from the start of loading. Several
 * pages are opened in turn, so that two states of the viewer can be compared on a machine that does other work besides.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { startChromium } from "../test/support/chromium.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const given = process.argv.slice(2);
if (given.length === 0) throw new Error("Give pages that `factline view` wrote.");

interface Times {
  /** The end of the page's `load` event. */
  readonly load: number;
  readonly paint: number;
  /** The first frame with the graph; nothing for bare text. */
  readonly graph?: number;
}

/** Runs in the page: marks the first frame that has the graph. Text, since what compiles this file names its functions. */
const MARK = `(function look() {
  if (document.querySelector(".stage canvas")) requestAnimationFrame(() => performance.mark("graph"));
  else requestAnimationFrame(look);
})()`;

/** Runs in the page: waits until all is there, then tells. */
const READ = `async (isGraph) => {
  const first = (name) => performance.getEntriesByName(name)[0]?.startTime;
  while (first("first-contentful-paint") === undefined || (isGraph && first("graph") === undefined))
    await new Promise((next) => setTimeout(next, 20));
  const load = performance.getEntriesByType("navigation")[0].loadEventEnd;
  return { load, paint: first("first-contentful-paint"), graph: first("graph") };
}`;

/** Opens a page in a browser of its own. */
async function open(file: string): Promise<Times> {
  const browser = await startChromium();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript({ content: MARK });
  await page.goto(pathToFileURL(file).href);
  const times: Times = await page.evaluate(`(${READ})(document.getElementById("app") !== null)`);
  await browser.close();
  return times;
}

function tell(what: string, values: readonly number[]): void {
  const sorted = values.map(Math.round).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  console.log(`  ${what.padEnd(26)} least ${sorted[0]} ms, middle ${middle} ms: ${sorted.join(", ")}`);
}

const folder = mkdtempSync(join(tmpdir(), "factline-picture-"));
const bare = join(folder, "bare.html");
writeFileSync(bare, `<!doctype html><title>Bare</title><p>${"A page of bare text. ".repeat(200)}</p>`);
const files = [bare, ...given];
const seen = new Map<string, Times[]>(files.map((file) => [file, []]));
for (let round = 0; round < ROUNDS; round++) for (const file of files) seen.get(file)?.push(await open(file));
for (const [file, times] of seen) {
  console.log(`${basename(file)}, ${readFileSync(file).length} bytes`);
  tell(
    "load",
    times.map(({ load }) => load),
  );
  tell(
    "first paint",
    times.map(({ paint }) => paint),
  );
  tell(
    "first paint after load",
    times.map(({ paint, load }) => Math.max(paint - load, 0)),
  );
  if (file !== bare)
    tell(
      "graph after load",
      times.map(({ graph = 0, load }) => Math.max(graph - load, 0)),
    );
}
rmSync(folder, { recursive: true, force: true });
