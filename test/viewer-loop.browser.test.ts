/** From the page into the graph and back: what a reader decides in Chromium is in every export, and outlives what happens to the articles. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { decideCommand } from "../packages/cli/src/commands/decide.ts";
import { type ViewOptions, viewCommand } from "../packages/cli/src/commands/view.ts";
import { readStore } from "../packages/cli/src/store/store.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { chromiumPath, startChromium } from "./support/chromium.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build, exported } from "./support/tiny-build.ts";
import { watch } from "./support/viewer-page.ts";

const TEXT = "Mira praised Otto. Otto thanked Mira. Mirjam left Oslo. Otto sued Karl. Karl met Otto.";

describe.skipIf(chromiumPath === undefined)("what is decided in the page", { timeout: 120_000 }, () => {
  let browser: Browser;
  let folder: string;
  let graph: string;

  beforeAll(async () => {
    browser = await startChromium();
  }, 120_000);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    folder = temporaryFolder();
    graph = join(folder, "news.factline");
    mkdirSync(join(folder, "news"));
    await rebuild(TEXT, "first");
  });

  async function rebuild(text: string, model: string): Promise<void> {
    writeFileSync(join(folder, "news/a.jsonl"), JSON.stringify({ id: "a", text }));
    await build([join(folder, "news")], graph, { model });
  }

  const options = (more: Partial<ViewOptions>): ViewOptions =>
    ({
      serve: false,
      port: 0,
      open: false,
      quiet: true,
      debug: false,
      runtime: "auto",
      maxCharacters: 1000,
      ...more,
    }) as ViewOptions;

  async function openFile(): Promise<Page> {
    const out = join(folder, "page.html");
    await viewCommand([graph], options({ out }), recordingTerminal());
    const page = await browser.newPage({ reducedMotion: "reduce" });
    await page.goto(`${pathToFileURL(out).href}#show=all`);
    await page.locator(".stage > *").first().waitFor({ state: "attached" });
    return page;
  }

  async function pick(page: Page, entity: string): Promise<void> {
    await page.keyboard.press("/");
    await page.keyboard.type(entity);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".entity-name").textContent()).toBe(entity);
  }

  async function decide(page: Page, key: string, words: string): Promise<void> {
    await page.keyboard.press(key);
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
  }

  interface Facts {
    readonly entities: readonly string[];
    readonly statements: readonly string[];
  }

  async function factsOfExport(): Promise<Facts> {
    const file = JSON.parse(await exported(graph)) as {
      readonly entities: readonly { readonly label: string; readonly type: string }[];
      readonly statements: readonly Record<"subject" | "predicate" | "object", { readonly label: string }>[];
    };
    return {
      entities: file.entities.map(({ label, type }) => `${label} (${type})`).sort(),
      statements: file.statements.map(({ subject, predicate, object }) =>
        [subject, predicate, object].map(({ label }) => label).join(" "),
      ),
    };
  }

  /** What the list of a page's statements says. */
  async function factsOfPage(page: Page): Promise<readonly string[]> {
    await page.keyboard.press("g");
    const rows = page.locator(".statement-list .row .statement-line");
    return (await rows.allTextContents()).map((row) => row.replace(/,? according to the article$/, "").trim());
  }

  test("goes as a log into the graph, its exports, its next page, and stays when the articles are read anew", async () => {
    const page = await openFile();
    await pick(page, "Mira");
    await decide(page, "m", "Mirjam");
    await decide(page, "r", "Mira Holm");
    await pick(page, "Oslo");
    await page.keyboard.press("t");
    await page.getByRole("button", { name: "place", exact: true }).press("Enter");
    await pick(page, "Otto");
    await page.keyboard.press("s");
    await page.locator(".mentions input").nth(3).press("Space");
    await page.getByRole("textbox", { name: "Name of what is split off" }).fill("Otto (guest)");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    for (let row = 0; row < 2; row++) await page.keyboard.press("j");
    await page.keyboard.press("x");
    const [log] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    await log.saveAs(join(folder, "decisions.jsonl"));
    const decided = ["Mira Holm praised Otto", "Mira Holm left Oslo", "Otto sued Karl", "Karl met Otto (guest)"];
    expect(await factsOfPage(page)).toEqual(decided);
    await page.close();

    await decideCommand(graph, "import", [join(folder, "decisions.jsonl")], {}, recordingTerminal());
    const facts: Facts = {
      statements: decided,
      entities: ["Karl (person)", "Mira Holm (person)", "Oslo (place)", "Otto (guest) (person)", "Otto (person)"],
    };
    expect(await factsOfExport()).toEqual(facts);
    expect(await exported(graph, "turtle")).toContain("Mira Holm");
    const next = await openFile();
    expect(await factsOfPage(next)).toEqual(decided);
    expect(await next.locator(".changes").textContent()).toContain("5 changes");
    await next.close();

    await rebuild(`It was late, and then ${TEXT}`, "second");
    expect(await factsOfExport()).toEqual(facts);
    const last = await openFile();
    expect(await factsOfPage(last)).toEqual(decided);
    expect(await last.locator(".changes").textContent()).not.toContain("without effect");
    await last.close();
  });

  /** Serves the page of the graph; what it gives stops it. */
  async function serve(port: number): Promise<{ readonly url: string; readonly stop: () => Promise<unknown> }> {
    const stop = new AbortController();
    const terminal = { ...recordingTerminal(), signal: stop.signal };
    const serving = viewCommand([graph], options({ serve: true, port }), terminal);
    await expect.poll(() => terminal.out()).toMatch(/^http:/);
    return {
      url: terminal.out().trim(),
      stop: () => {
        stop.abort();
        return serving;
      },
    };
  }

  test("reaches the graph, though its server was away for a while", async () => {
    const kept = () => readStore(graph, (reader) => reader.decisions().map(({ action }) => action));
    const first = await serve(0);
    const page = await browser.newPage({ reducedMotion: "reduce" });
    await page.goto(`${first.url}#show=all`);
    await page.locator(".stage > *").first().waitFor({ state: "attached" });
    await pick(page, "Mira");
    await decide(page, "r", "Mira Holm");
    await expect.poll(() => page.locator(".saving").textContent()).toBe("Saved");
    await first.stop();
    await pick(page, "Otto");
    await decide(page, "r", "Otto Berg");
    await expect.poll(() => page.locator(".saving").textContent()).toMatch(/trying again/);
    expect(await kept()).toEqual(["rename"]);
    const second = await serve(Number(new URL(first.url).port));
    // The page has the token of the server that is no more.
    await expect.poll(() => page.locator(".saving").textContent()).toMatch(/load the page anew/);
    const trouble = watch(page);
    await page.reload();
    await expect.poll(() => page.locator(".saving").textContent()).toBe("Saved");
    expect(await kept()).toEqual(["rename", "rename"]);
    await expect.poll(() => page.locator(".entity-name").textContent()).toBe("Otto Berg");
    await page.reload();
    await expect.poll(() => page.locator(".changes").textContent()).toContain("2 changes");
    expect(trouble).toEqual([]);
    await page.close();
    await second.stop();
  });
});
