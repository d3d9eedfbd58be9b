/** Five tasks of a reader with the story, each in at most five actions from opening the file; skipped without Chromium. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyDecisions, fromGraphFile, type GraphFile, parseDecisions } from "@factline/core";
import { placesOf } from "@factline/viewer/page";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { communitiesOf, toNetwork } from "../packages/viewer/src/layout/network.ts";
import { partsOf } from "../packages/viewer/src/layout/parts.ts";
import { idOf } from "../packages/viewer/src/load/key.ts";
import { chromiumPath, startChromium } from "./support/chromium.ts";
import { readStory } from "./support/story.ts";
import { togetherness } from "./support/togetherness.ts";
import { keepPicture, openPage, pageOf, pointOf } from "./support/viewer-page.ts";

const MOST_ACTIONS = 5;

/** Does what the reader does, one action after the other, and counts. */
async function act(...actions: (() => Promise<unknown>)[]): Promise<void> {
  expect(actions.length).toBeLessThanOrEqual(MOST_ACTIONS);
  for (const action of actions) await action();
}

describe.skipIf(chromiumPath === undefined)("a reader of the story", { timeout: 240_000 }, () => {
  let browser: Browser;
  let folder: string;
  let story: GraphFile;

  beforeAll(async () => {
    [browser, story] = await Promise.all([startChromium(), readStory()]);
    folder = mkdtempSync(join(tmpdir(), "factline-tasks-"));
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const rows = (page: Page) => page.locator(".statement-list .row");
  const search = (page: Page, words: string) => page.locator("#search").fill(words);

  test("finds every claim about an entity", async () => {
    const { page, trouble } = await openPage(browser, folder, story);
    await act(
      () => search(page, "Solberg-Marsh"),
      () => page.keyboard.press("Enter"),
    );
    const name = await page.locator(".entity-name").textContent();
    const entity = story.entities.find(({ label }) => label === name);
    const about = story.statements.filter(({ subject, object, qualifiers, attribution }) =>
      [subject, object, ...qualifiers.map(({ value }) => value), ...attribution.map(({ source }) => source)].some(
        (term) => term !== null && "id" in term && term.id === entity?.id,
      ),
    );
    const listed = await page.locator(".card .group .row").count();
    expect(about.length).toBeGreaterThan(5);
    expect(listed).toBeGreaterThanOrEqual(about.length);
    await keepPicture(page, "task-1-claims-about");
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("sees the sentence behind an edge", async () => {
    const { page } = await openPage(browser, folder, story);
    const marked = page.locator("p [data-handle]");
    const handles = await marked.evaluateAll((all) => all.map((mark) => mark.getAttribute("data-handle")));
    const linked = story.statements.find(
      ({ id, subject, object }) => handles.includes(id) && object && "id" in object && subject.id !== object.id,
    );
    // The words light their edge; a click on it opens what it states.
    let edge = { x: Number.NaN, y: Number.NaN };
    await act(
      () => page.locator(`[data-handle="${linked?.id}"]`).first().hover(),
      async () => {
        edge = await pointOf(page);
        await page.locator(".stage").click({ position: edge });
      },
    );
    const [evidence] = linked?.evidence ?? [];
    const text = story.documents.find(({ id }) => id === linked?.document)?.text;
    const quote = text?.slice(...(evidence?.span ?? [0, 0]));
    expect(await page.locator(".card blockquote").textContent()).toContain(quote);
    expect(await page.locator("mark[aria-current]").allTextContents()).toEqual([quote]);
    await keepPicture(page, "task-2-sentence-behind-edge");
    await page.context().close();
  });

  test("sees who denies what", async () => {
    const { page } = await openPage(browser, folder, story);
    await act(
      () => page.getByRole("button", { name: "Graph of all" }).click(),
      () => page.getByRole("button", { name: "Only what is denied" }).click(),
      () => page.getByRole("button", { name: "Statements", exact: true }).click(),
      () => rows(page).filter({ hasText: "denied by" }).first().click(),
    );
    const denied = story.statements.filter(({ polarity }) => polarity === "negated");
    expect(await rows(page).count()).toBe(denied.length);
    expect(await page.locator(".card .source").first().textContent()).toMatch(/\p{Lu}/u);
    await keepPicture(page, "task-3-who-denies-what");
    await page.locator(".card .source .term").first().click();
    expect(await page.locator(".card .group", { hasText: "Says" }).count()).toBe(1);
    await page.context().close();
  });

  test("sees what happened on a date", async () => {
    const { page } = await openPage(browser, folder, story);
    const dated = story.statements.filter(({ time }) => time?.start === "2025-05-16");
    expect(dated.length).toBeGreaterThan(0);
    await act(
      () => page.getByRole("button", { name: "Graph of all" }).click(),
      () => page.getByRole("button", { name: "16 May 2025", exact: true }).click(),
      () => page.keyboard.press("g"),
    );
    expect(await rows(page).count()).toBe(dated.length);
    await keepPicture(page, "task-4-what-happened-on-a-date");
    await page.context().close();
  });

  test("sees its communities stand apart", () => {
    const places = placesOf(pageOf(story));
    const links = [...partsOf(story)].filter(({ roomy }) => roomy).flatMap((part) => part.links);
    const network = toNetwork(new Set(Object.keys(places)), links, new Map());
    const communities = new Map<number, string[]>();
    for (const [key, community] of Object.entries(communitiesOf(network)))
      communities.set(community, [...(communities.get(community) ?? []), idOf(key)]);
    const large = [...communities.values()].filter(({ length }) => length >= 4);
    expect(large.length).toBeGreaterThan(4);
    const { ratio, atHome } = togetherness(places, large);
    console.info(`${large.length} communities: distance within ${ratio.toFixed(2)} of that between, ${atHome} at home`);
    // Places by chance would give 1, and one in so many. Each document is laid out without those after it, and forces are wilful.
    expect(ratio).toBeLessThan(0.8);
    expect(atHome).toBeGreaterThan(0.4);
  });

  test("joins two nodes that are one, and exports the decision", async () => {
    const { page } = await openPage(browser, folder, story, { hash: "documents=all" });
    let saved = "";
    await act(
      () => search(page, "plant fire"),
      () => page.keyboard.press("Enter"),
      () => page.keyboard.press("m"),
      () => page.locator(".chooser [role=option]").first().click(),
      async () => {
        const downloading = page.waitForEvent("download");
        await page.keyboard.press("Control+s");
        saved = readFileSync(await (await downloading).path(), "utf8");
      },
    );
    const decisions = parseDecisions(saved);
    expect(decisions.map(({ action }) => action)).toEqual(["merge"]);
    const graph = fromGraphFile(story);
    const decided = applyDecisions(graph, decisions);
    expect(decided.unapplied).toEqual([]);
    expect(decided.graph.entities.size).toBe(graph.entities.size - 1);
    expect(await page.locator(".tally").textContent()).toContain(`${decided.graph.entities.size} entities`);
    await keepPicture(page, "task-5-join-and-export");
    await page.context().close();
  });
});
