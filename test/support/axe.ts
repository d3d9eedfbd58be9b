/** What axe-core finds wrong with a page for those who use it without eyes, or without a mouse. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const script = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Results {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** A line for each fault; the rules that are named do not count. */
export async function axeFindings(page: Page, left: readonly string[] = []): Promise<string[]> {
  await page.evaluate(script);
  const { violations } = (await page.evaluate(`axe.run({ resultTypes: ["violations"] })`)) as Results;
  return violations
    .filter(({ id }) => !left.includes(id))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id} ${html.slice(0, 200)} ${failureSummary}`),
    );
}
