/**
 * `pnpm test:long`: the tests of `test/README.md` with all their trials, and what came of each row in bench/RESULTS.md.
 *
 * Names of test files, or parts of them, choose among them: `pnpm test:long store-kill fuzz`. The rows of the others keep their
 * last result. `FACTLINE_KILLS=20` and the like set the number of trials of one kind (`trials(…)` in the tests).
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeSection } from "../bench/results.ts";

/** What Vitest's JSON report says of a test. */
interface TestResult {
  readonly fullName: string;
  readonly status: "passed" | "failed" | "skipped" | "pending" | "todo" | "disabled";
  readonly duration?: number;
  readonly meta?: { readonly figure?: string };
}

const root = fileURLToPath(new URL("..", import.meta.url));
const title = "Reliability";
const rowName = /\b[RIOS]\d{1,2}(?:, [RIOS]\d{1,2})*: /;

/** Files with tests of rows. */
function files(chosen: readonly string[]): string[] {
  return ["test", "packages/core/src", "packages/cli/src"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith(".test.ts") && rowName.test(readFileSync(join(root, path), "utf8")))
    .filter((path) => chosen.length === 0 || chosen.some((part) => path.includes(part)))
    .sort();
}

function testResults(paths: readonly string[]): readonly TestResult[] {
  const report = join(mkdtempSync(join(tmpdir(), "factline-long-")), "report.json");
  const args = ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...paths];
  spawnSync("npx", args, { cwd: root, stdio: "inherit", env: { ...process.env, FACTLINE_LONG: "1" } });
  const { testResults: ofFiles } = JSON.parse(readFileSync(report, "utf8")) as {
    testResults: { assertionResults: TestResult[] }[];
  };
  return ofFiles.flatMap(({ assertionResults }) => assertionResults);
}

/** The results of each row of the bar. */
function byRow(results: readonly TestResult[]): Map<string, TestResult[]> {
  const rows = new Map<string, TestResult[]>();
  for (const result of results) {
    for (const row of rowName.exec(result.fullName)?.[0].match(/\w\d+/g) ?? []) {
      rows.set(row, [...(rows.get(row) ?? []), result]);
    }
  }
  return rows;
}

function lineOf(row: string, results: readonly TestResult[], commit: string): string {
  const count = (...statuses: string[]) => results.filter(({ status }) => statuses.includes(status)).length;
  const seconds = Math.round(results.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000);
  const figures = [...new Set(results.flatMap(({ meta }) => meta?.figure ?? []))].join("; ");
  const cells = [row, count("passed"), count("failed"), count("skipped", "pending"), figures, seconds, commit];
  return `| ${cells.join(" | ")} |`;
}

/** The lines of rows that were not run this time. */
function earlierLines(): Map<string, string> {
  const path = join(root, "bench/RESULTS.md");
  const [, section = ""] = (existsSync(path) ? readFileSync(path, "utf8") : "").split(`## ${title}\n`);
  const [own = ""] = section.split(/^## /m, 1);
  return new Map([...own.matchAll(/^\| ([RIOS]\d+) \|.*$/gm)].map(([line, row]) => [row as string, line]));
}

const order = (row: string): number => "RIOS".indexOf(row.charAt(0)) * 100 + Number(row.slice(1));

const results = testResults(files(process.argv.slice(2)));
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
const lines = earlierLines();
for (const [row, own] of byRow(results)) lines.set(row, lineOf(row, own, commit));
writeSection(title, [
  `\`pnpm test:long\`, Node ${process.version}; \`test/README.md\` says what each row asks. Each row has the commit it was run at.`,
  "",
  "| row | passed | failed | skipped | trials and figures | seconds | commit |",
  "| --- | --- | --- | --- | --- | --- | --- |",
  ...[...lines].sort(([a], [b]) => order(a) - order(b)).map(([, line]) => line),
]);
process.exitCode = results.some(({ status }) => status === "failed") ? 1 : 0;
