/**
 * Whole articles through the whole flow, compared with results that a person has reviewed.
 * `pnpm golden` writes them anew; review the change like code.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extract, statementLines, toDocument } from "@factline/core";
import { serialize, toQuads } from "@factline/core/rdf";
import { expect, test } from "vitest";
import { loadTestParser } from "./parser.ts";

const folder = fileURLToPath(new URL("golden", import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function compare(path: string, actual: string): void {
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, actual);
  expect(existsSync(path), `${path} is missing: run pnpm golden`).toBe(true);
  expect(actual).toBe(readFileSync(path, "utf8"));
}

test.each(cases.map(({ name }) => name))("%s", async (name) => {
  const at = (file: string) => join(folder, name, file);
  const { date } = JSON.parse(readFileSync(at("input.json"), "utf8")) as { date: string };
  const document = toDocument({ id: name, text: readFileSync(at("input.txt"), "utf8"), date });
  const { graph } = await extract(document, await loadTestParser());
  compare(at("statements.jsonl"), statementLines(graph));
  compare(at("graph.ttl"), await serialize(toQuads(graph), "turtle"));
});
