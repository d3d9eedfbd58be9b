/** What the drawn graph shows, read from its pixels: arrows at the ends of edges, words that cover no words, places that stay. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StatementRecord } from "@factline/core";
import { placesOf } from "@factline/viewer/page";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toGraphFile } from "./fixtures/viewer/graph-file.ts";
import { articles, entities } from "./fixtures/viewer/harbour.data.ts";
import { chromiumPath, startChromium } from "./support/chromium.ts";
import { openPage, pageOf, pointOf } from "./support/viewer-page.ts";
import { recordWords, writtenWords } from "./support/words.ts";

const harbour = toGraphFile(entities, articles);
/** Each costs seconds where software draws. */
const MOST_TRIED = 6;
/** The card covers the right of the stage: what is looked at stands this far to the left of the middle. */
const ASIDE = 170;

interface XY {
  readonly x: number;
  readonly y: number;
}

interface WordBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

describe.skipIf(chromiumPath === undefined)("the picture", { timeout: 600_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await startChromium();
    folder = mkdtempSync(join(tmpdir(), "factline-picture-"));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const linked = harbour.statements.flatMap((statement) => {
    const { subject, object } = statement;
    return object && "id" in object && object.id !== subject.id
      ? [{ statement, source: subject.id, target: object.id }]
      : [];
  });

  test("an edge has an arrow at its end", async () => {
    const { page } = await openPage(browser, folder, harbour);
    const places = placesOf(pageOf(harbour));
    const decoder = await browser.newPage();
    // The grey of what is stated is near that of words; the other kinds have colours of their own.
    const tinted = linked.filter(
      ({ statement: { attribution, modality }, source, target }) =>
        (attribution.length > 0 || modality !== "asserted") &&
        distance(placeOf(places, source), placeOf(places, target)) < 300,
    );
    expect(tinted.length).toBeGreaterThan(3);
    for (const { statement, source, target } of tinted.slice(0, MOST_TRIED)) {
      const [from, to] = [placeOf(places, source), placeOf(places, target)];
      const middle = { x: Math.round((from.x + to.x) / 2 + ASIDE), y: Math.round((from.y + to.y) / 2) };
      await lookAt(page, `statement=${statement.id}&show=all&documents=all&look=${middle.x},${middle.y},1`);
      const colour = await page.locator(".card .kicker").evaluate((kicker) => getComputedStyle(kicker).color);
      const ring = async () =>
        inkOnRing(decoder, await stagePicture(page), await onStage(page, to, middle), radiusOf(target) + 10, colour);
      // A line is less than three pixels wide, an arrow there more than five.
      await expect.poll(ring, { message: statement.id }).toBeGreaterThanOrEqual(5);
    }
    await decoder.close();
    await page.context().close();
  });

  test("the words of what is picked cover no words", async () => {
    const { page } = await openPage(browser, folder, harbour);
    await page.addInitScript(recordWords);
    await page.reload();
    for (const { statement } of linked.slice(0, MOST_TRIED)) {
      await lookAt(page, `statement=${statement.id}&documents=all`);
      const bold = async () => (await wordsOn(page)).flatMap((word) => (word.bold ? [word.text] : []));
      await expect.poll(bold).toEqual(expect.arrayContaining(endsOf(statement)));
      const words = await wordsOn(page);
      for (const [index, one] of words.entries())
        for (const other of words.slice(index + 1))
          expect(overlap(one, other) ? `${one.text} over ${other.text} in ${statement.id}` : "").toBe("");
    }
    await page.context().close();
  });

  test("every node stands where the file says, whatever is filtered, and a reload finds the same view", async () => {
    const { page, file } = await openPage(browser, folder, harbour);
    const places = placesOf(readFileSync(file, "utf8"));
    expect(places).toEqual(placesOf(pageOf(structuredClone(harbour))));
    const view = { x: 40, y: -20 };
    const filters = ["", "&without=claimed,denied", "&voice=article&documents=all", "&show=all&documents=all"];
    for (const [index, id] of ["corvane", "reyl"].entries()) {
      for (const filter of filters) {
        await lookAt(page, `entity=${id}&look=${view.x},${view.y},0.7${filter}`);
        if (index === 0) await page.reload();
        await page.locator(".card").waitFor();
        const { x, y } = await pointOf(page);
        const place = placeOf(places, id);
        const stage = await page.locator(".stage").boundingBox();
        if (stage === null) throw new Error("The stage is not in view");
        const drawn = { x: view.x + (x - stage.width / 2) / 0.7, y: view.y - (y - stage.height / 2) / 0.7 };
        expect(distance(drawn, place), `${id} with ${filter}`).toBeLessThan(3);
        const again = new URLSearchParams(new URL(page.url()).hash.slice(1));
        expect([again.get("entity"), again.get("look")], filter).toEqual([id, `${view.x},${view.y},0.7`]);
      }
    }
    await page.context().close();
  });
});

function placeOf(places: ReturnType<typeof placesOf>, id: string): XY {
  const [x = Number.NaN, y = Number.NaN] = places[id] ?? [];
  return { x, y };
}

function distance(a: XY, b: XY): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** How large a node is drawn at the scale of the layout. */
function radiusOf(id: string): number {
  const salience = harbour.entities.find((entity) => entity.id === id)?.salience ?? 0;
  return 4.5 + 6.5 * Math.sqrt(salience);
}

function endsOf({ subject, object }: StatementRecord): string[] {
  return [subject, object].flatMap((term) => (term && "id" in term ? [term.label] : []));
}

async function lookAt(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.locator(".card").waitFor();
  await pointOf(page);
}

function stagePicture(page: Page): Promise<Buffer> {
  return page.locator(".stage").screenshot();
}

/** Where a place of the layout is seen on the stage, at a scale of one. */
async function onStage(page: Page, { x, y }: XY, view: XY): Promise<XY> {
  const box = await page.locator(".stage").boundingBox();
  if (box === null) throw new Error("The stage is not in view");
  return { x: box.width / 2 + x - view.x, y: box.height / 2 - (y - view.y) };
}

/** How many pixels of a ring around a point have a colour. */
function inkOnRing(decoder: Page, picture: Buffer, { x, y }: XY, radius: number, colour: string): Promise<number> {
  return decoder.evaluate(
    async ([data, left, top, reach, wanted]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context?.drawImage(image, 0, 0);
      const channels = wanted.match(/\d+/g)?.map(Number) ?? [];
      const seen = new Set<string>();
      for (let step = 0; step < 720; step++) {
        const at = [
          left + reach * Math.cos((step * Math.PI) / 360),
          top + reach * Math.sin((step * Math.PI) / 360),
        ].map(Math.round);
        const pixel = context?.getImageData(at[0] ?? 0, at[1] ?? 0, 1, 1).data ?? [];
        if (channels.every((channel, index) => Math.abs(channel - (pixel[index] ?? 0)) < 60)) seen.add(at.join());
      }
      return seen.size;
    },
    [picture.toString("base64"), x, y, radius, colour] as const,
  );
}

/** The words of the last frame, each in its box. */
async function wordsOn(page: Page): Promise<(WordBox & { readonly bold: boolean })[]> {
  return (await writtenWords(page)).map(({ text, font, x, y, width }) => ({
    text,
    bold: font.startsWith("650"),
    left: x - width / 2,
    right: x + width / 2,
    top: y - 7,
    bottom: y + 7,
  }));
}

function overlap(a: WordBox, b: WordBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
