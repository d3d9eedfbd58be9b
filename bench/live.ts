/** How fast the live page reads: words for each second of processor time that its worker uses, on one thread of WebAssembly. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startChromium } from "../test/support/chromium.ts";
import { serveFolder } from "../test/support/static-server.ts";

const WORDS = Number(process.argv[2] ?? 6000);
const TICKS_A_SECOND = 100;

const story = new URL("../data/samples/story/", import.meta.url);
const articles = readdirSync(story)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, story), "utf8"));
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** A text of at least so many words. */
function textOf(words: number): string {
  let text = "";
  for (let turn = 0; wordsOf(text) < words; turn++) text += `${articles[turn % articles.length]}\n\n`;
  return text;
}

/** Processor time of all workers of Chromium so far, in seconds; Linux tells it for each thread. */
function workerSeconds(): number {
  const threads = readdirSync("/proc").flatMap((process) =>
    /^\d+$/.test(process) ? threadsOf(process).map((thread) => `/proc/${process}/task/${thread}/`) : [],
  );
  return threads.reduce((sum, thread) => sum + secondsOf(thread), 0);
}

function threadsOf(process: string): string[] {
  try {
    return readdirSync(`/proc/${process}/task`);
  } catch {
    return [];
  }
}

function secondsOf(thread: string): number {
  try {
    if (!readFileSync(`${thread}comm`, "utf8").startsWith("DedicatedWorker")) return 0;
    const fields = readFileSync(`${thread}stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return 0;
  }
}

const server = await serveFolder(fileURLToPath(new URL("../packages/viewer/dist/site/", import.meta.url)));
const browser = await startChromium();
const page = await browser.newPage();
const read = async (text: string) => {
  await page.goto(`${server.origin}/`);
  await page.locator("#article").fill(text);
  await page.getByRole("button", { name: "Draw its graph" }).click();
  await page.locator(".stage > *").first().waitFor({ state: "attached", timeout: 600_000 });
  return workerSeconds();
};
const [starting, text] = [await read(textOf(300)), textOf(WORDS)];
const whole = await read(text);
const words = wordsOf(text) - wordsOf(textOf(300));
console.log(
  `${(words / (whole - starting)).toFixed(0)} words a second of the worker's processor time, start ${starting.toFixed(1)} s`,
);
await browser.close();
server.close();
