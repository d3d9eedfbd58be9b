/** What a reader does to the graph and takes out of the page, in Chromium; skipped without it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Decision, decisionLines, parseDecisions } from "@factline/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createKeeper } from "../packages/cli/src/server/keeper.ts";
import { servePage } from "../packages/cli/src/server/page-server.ts";
import { toGraphFile } from "./fixtures/viewer/graph-file.ts";
import { articles, entities } from "./fixtures/viewer/harbour.data.ts";
import { axeFindings } from "./support/axe.ts";
import { chromiumPath, startChromium } from "./support/chromium.ts";
import { keepPicture, openPage, pageOf, pointOf, watch } from "./support/viewer-page.ts";

const harbour = toGraphFile(entities, articles);

describe.skipIf(chromiumPath === undefined)("a reader", { timeout: 240_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await startChromium();
    folder = mkdtempSync(join(tmpdir(), "factline-edits-"));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (hash = "") => openPage(browser, folder, harbour, { hash });
  const name = (page: Page) => page.locator(".entity-name").textContent();
  const tally = (page: Page) => page.locator(".tally").textContent();

  async function downloaded(page: Page, start: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
    const [file] = await Promise.all([page.waitForEvent("download"), start()]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  test("joins, renames, retypes, splits and rejects by keyboard, and takes it all back", async () => {
    const { page, trouble } = await open("entity=brandt&documents=all");
    const before = await tally(page);
    await page.keyboard.press("m");
    await page.keyboard.type("oyelaran");
    await page.keyboard.press("Enter");
    expect(await tally(page)).toContain(`${harbour.entities.length - 1} entities`);
    expect(await page.locator(".notice").textContent()).toBe("joined “Hugo Brandt” and “Petra Oyelaran”.");
    await page.keyboard.press("r");
    await page.keyboard.type("Brandt and Oyelaran");
    await page.keyboard.press("Enter");
    expect(await name(page)).toBe("Brandt and Oyelaran");
    await page.keyboard.press("t");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".card .kicker").textContent()).toBe("organisation");
    await page.keyboard.press("s");
    await page.keyboard.press("Space");
    await page.getByRole("textbox", { name: "Name of what is split off" }).fill("The councillor");
    await page.keyboard.press("Enter");
    expect(await tally(page)).toContain(`${harbour.entities.length} entities`);
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    expect(await tally(page)).toContain(`${harbour.statements.length - 1} statements`);
    expect(await page.locator(".changes").textContent()).toContain("5 changes");
    for (let change = 0; change < 5; change++) await page.keyboard.press("Control+z");
    expect(await tally(page)).toBe(before);
    for (let change = 0; change < 5; change++) await page.keyboard.press("Control+Shift+Z");
    expect(await tally(page)).toContain(`${harbour.statements.length - 1} statements`);
    expect(trouble).toEqual([]);
    await keepPicture(page, "changes");
    await page.context().close();
  });

  test("finds the changes again after a reload, and saves them as a log", async () => {
    const { page } = await open("entity=brandt");
    await page.keyboard.press("r");
    await page.keyboard.type("H. Brandt");
    await page.keyboard.press("Enter");
    await page.reload();
    await expect.poll(() => name(page)).toBe("H. Brandt");
    const { name: file, bytes } = await downloaded(page, () => page.locator(".changes .button").click());
    expect(file).toBe("decisions.jsonl");
    expect(parseDecisions(bytes.toString()).map(({ action }) => action)).toEqual(["rename"]);
    await page.context().close();
  });

  test("opens a page that brings decisions, and can undo them", async () => {
    const carried = { decisions: await takenInPage() };
    const { page } = await openPage(browser, folder, harbour, { hash: "entity=brandt", carried });
    expect(await name(page)).toBe("Councillor");
    await page.keyboard.press("Control+z");
    await expect.poll(() => name(page)).toBe("Hugo Brandt");
    await page.context().close();
  });

  async function takenInPage(): Promise<Decision[]> {
    const { page } = await open("entity=brandt");
    await page.keyboard.press("r");
    await page.keyboard.type("Councillor");
    await page.keyboard.press("Enter");
    const { bytes } = await downloaded(page, () => page.keyboard.press("Control+s"));
    await page.context().close();
    return parseDecisions(bytes.toString());
  }

  test("opens another reader's log by key, by a click and by dropping it, and says what is wrong with a file that is none", async () => {
    const log = join(folder, "theirs.jsonl");
    writeFileSync(log, decisionLines(await takenInPage()));
    const { page, trouble } = await open("entity=brandt");
    const notice = page.locator(".notice");
    const chosen = page.waitForEvent("filechooser");
    // Chromium is told to hand over its chooser by another way than the key takes: without an answer in between it may open before.
    await page.evaluate(() => undefined);
    await page.keyboard.press("o");
    await (await chosen).setFiles(log);
    await expect.poll(() => name(page)).toBe("Councillor");
    expect(await notice.textContent()).toBe("1 decision taken from theirs.jsonl.");
    await page.keyboard.press("e");
    const [again] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("dialog").getByRole("button", { name: "Open a log" }).click(),
    ]);
    await again.setFiles(log);
    await expect.poll(() => notice.textContent()).toBe("0 decisions taken from theirs.jsonl, 1 known already.");
    await page.keyboard.press("Escape");
    const drop = (file: string, text: string) =>
      page.evaluate(
        ([called, content]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([content], called));
          dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        },
        [file, text] as const,
      );
    await drop("broken.jsonl", "{}\nnot json\n");
    await expect.poll(() => notice.textContent()).toMatch(/^broken\.jsonl was not opened\. Line 1 is no decision: /);
    await drop("picture.png", "PNG");
    await expect.poll(() => notice.textContent()).toMatch(/^picture\.png is no log of decisions/);
    await page.keyboard.press("Control+z");
    await expect.poll(() => name(page)).toBe("Hugo Brandt");
    const { id: _, ...theirs } = JSON.parse(readFileSync(log, "utf8")) as Decision;
    await drop("theirs.jsonl", JSON.stringify({ ...theirs, label: "Councillor B." }));
    await expect.poll(() => name(page)).toBe("Councillor B.");
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("has each change kept by the server that serves the page", async () => {
    const log: Decision[] = [];
    const keeper = createKeeper((decisions) => void log.push(...decisions));
    const served = { path: keeper.path, token: keeper.token };
    const site = { keeper, page: () => pageOf(harbour, { decisions: log, served }) };
    const { url, server } = await servePage(site, 0);
    const page = await browser.newPage({ reducedMotion: "reduce" });
    const trouble = watch(page);
    await page.goto(`${url}#entity=brandt`);
    await page.locator(".entity-name").waitFor();
    await page.keyboard.press("r");
    await page.keyboard.type("Councillor");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".saving").textContent()).toBe("Saved");
    expect(log.map(({ action }) => action)).toEqual(["rename"]);
    await page.reload();
    await expect.poll(() => name(page)).toBe("Councillor");
    await page.keyboard.press("Control+z");
    await expect.poll(() => log.map(({ action }) => action)).toEqual(["rename", "undo"]);
    await expect.poll(() => name(page)).toBe("Hugo Brandt");
    expect(trouble).toEqual([]);
    await page.close();
    server.closeAllConnections();
    server.close();
  });

  test("takes pictures and statements along", async () => {
    const { page, trouble } = await open("entity=corvane");
    await page.keyboard.press("e");
    await keepPicture(page, "share");
    const take = (label: string) =>
      downloaded(page, () => page.locator(".dialog-share").getByRole("button", { name: label, exact: true }).click());
    const svg = await take("SVG");
    expect(svg.bytes.toString()).toMatch(/^<svg .*Corvane Works.*<\/svg>\s*$/s);
    const png = await take("PNG");
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2400);
    expect((await take("Markdown")).bytes.toString()).toContain("**Corvane Works**");
    expect((await take("CSV")).bytes.toString()).toContain('"Corvane Works"');
    const turtle = (await take("Turtle")).bytes.toString();
    expect(turtle).toContain("Corvane Works");
    expect(turtle).not.toContain("هيئة الميناء");
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("comes back to where the graph was moved to, by the address", async () => {
    const { page } = await open("entity=corvane");
    await page.locator(".stage").hover({ position: { x: 200, y: 200 } });
    await page.mouse.wheel(0, -400);
    await expect.poll(() => new URL(page.url()).hash).toContain("look=");
    const seen = await pointOf(page);
    const look = () =>
      (new URLSearchParams(new URL(page.url()).hash.slice(1)).get("look") ?? "").split(",").map(Number);
    const before = look();
    await page.reload();
    await page.locator(".entity-name").waitFor();
    const again = await pointOf(page);
    expect(Math.hypot(again.x - seen.x, again.y - seen.y)).toBeLessThan(2);
    for (const [index, number] of look().entries()) expect(Math.abs(number - (before[index] ?? 0))).toBeLessThan(2);
    await page.context().close();
  });

  test("sees the path between a pinned entity and the picked one, and walks by arrows", async () => {
    const { page } = await open("entity=council&documents=all&show=all");
    await page.keyboard.press("p");
    await page.locator("#search").fill("sable fault");
    await page.keyboard.press("Enter");
    expect(await page.locator(".path .row").count()).toBe(2);
    expect(new URL(page.url()).hash).toContain("from=council");
    await keepPicture(page, "path");
    const visited = new Set<string | null>();
    for (const arrow of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
      await page.keyboard.press(arrow);
      visited.add(await name(page));
    }
    expect(visited.size).toBeGreaterThan(1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(page.url()).not.toContain("from=");
    await page.context().close();
  });

  test("prints the article, the graph and the statements with their words, on white though the screen is dark", async () => {
    const { page } = await openPage(browser, folder, harbour, { dark: true });
    await page.evaluate(() => {
      globalThis.print = () => undefined;
    });
    await page.keyboard.press("Control+p");
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator(".paper-copy li").count()).toBeGreaterThan(20);
    expect(await page.locator(".paper-copy q").first().textContent()).toBe(
      "Eastmere's city council approved the Harbour Tunnel on Tuesday",
    );
    expect(
      await page.locator(".paper-copy img").evaluate((image) => (image as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(100);
    const ground = /<rect [^>]*fill="(#[0-9a-f]{6})"/.exec(
      decodeURIComponent((await page.locator(".paper-copy img").getAttribute("src")) ?? ""),
    );
    expect(ground?.[1]).toMatch(/^#f/);
    expect(await page.locator(".masthead").isVisible()).toBe(false);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(20_000);
    await keepPicture(page, "print");
    await page.context().close();
  });

  test("a dialog that is left and opened again at once stays open, though the browser tells late of its closing", async () => {
    const { page } = await open();
    const isOpen = await page.evaluate(async () => {
      const press = async (key: string) => {
        const target = document.querySelector("dialog[open]") ?? document.body;
        target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        await Promise.resolve();
      };
      await press("e");
      // As the browser does on Escape: it tells that the dialog is left at once, that it is closed with a later task.
      document.querySelector("dialog[open]")?.dispatchEvent(new Event("cancel"));
      await Promise.resolve();
      await press("e");
      await new Promise((later) => setTimeout(later, 200));
      return document.querySelector("dialog[open]") !== null;
    });
    expect(isOpen).toBe(true);
    await page.context().close();
  });

  test.each(["e", "?", "m", "r", "t", "s"])(
    "axe finds nothing in the dialog of the key %s, light and dark, on desktop and phone",
    async (key) => {
      const { page } = await open("entity=corvane");
      await page.keyboard.press(key);
      await page.locator("dialog[open]").waitFor();
      for (const colorScheme of ["light", "dark"] as const) {
        for (const [width, height] of [
          [1280, 800],
          [390, 844],
        ] as const) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height });
          expect(await axeFindings(page), `${colorScheme}, ${width} px`).toEqual([]);
          const box = await page.locator("dialog[open]").boundingBox();
          expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
        }
      }
      await page.context().close();
    },
  );
});
