/**
 * `pnpm test:long`: the tests of `test/README.md` with all their trials, and what came of each row in bench/RESULTS.md.
 *
 * File after file is run, and what came of each is kept in `out/long`, so that the whole can be done in parts: `pnpm test:long
 * store-kill fuzz` takes the files with these words in their names, `pnpm test:long store-kill R2 R7` of them the tests of these
 * rows alone, `pnpm test:long --continue` the files of which nothing good is kept. `FACTLINE_KILLS=20` and the like set the number of trials of one kind (`trials(…)` in the tests).
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeSection } from "../bench/results.ts";

/** What Vitest's JSON report says of a test. */
interface TestResult {
  readonly fullName: string;
  readonly status: "passed" | "failed" | "skipped" | "pending" | "todo" | "disabled";
  readonly duration?: number;
  readonly meta?: { readonly figure?: string };
  /** Where it was run. */
  readonly commit: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const kept = join(root, "out/long");
const title = "Reliability";
const rowName = /\b[RIOS]\d{1,2}(?:, [RIOS]\d{1,2})*: /;
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();

/** Files with tests of rows. */
function filesWithRows(): string[] {
  return ["test", "packages/core/src", "packages/cli/src"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith(".test.ts") && rowName.test(readFileSync(join(root, path), "utf8")))
    .sort();
}

const resultsFile = (path: string): string => join(kept, `${path.replaceAll("/", "-")}.json`);

/** What is kept of a file's tests. */
function keptOf(path: string): TestResult[] {
  const file = resultsFile(path);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as TestResult[]) : [];
}

const isGood = (results: readonly TestResult[]): boolean =>
  results.length > 0 && results.every(({ status }) => status !== "failed");

/** Whether the title of a test begins with one of the rows that are asked for. */
const isAsked = (title: string): boolean =>
  rows.length === 0 || rows.some((row) => rowName.exec(title)?.[0].match(/\w\d+/g)?.includes(row));

/** Runs a file; what was kept of tests that were not run this time stays. */
function run(path: string): void {
  const report = join(kept, `report-${process.pid}.json`);
  const args = ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, path];
  if (rows.length > 0) args.push("--testNamePattern", `\\b(${rows.join("|")})(, [RIOS]\\d+)*: `);
  writeFileSync(report, '{"testResults":[]}');
  spawnSync("npx", args, { cwd: root, stdio: "inherit", env: { ...process.env, FACTLINE_LONG: "1" } });
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as {
    testResults: { assertionResults: Omit<TestResult, "commit">[] }[];
  };
  rmSync(report);
  const results = new Map(keptOf(path).map((result) => [result.fullName, result]));
  for (const { assertionResults } of testResults) {
    for (const { fullName, status, duration = 0, meta = {} } of assertionResults) {
      if (isAsked(fullName)) results.set(fullName, { fullName, status, duration, meta, commit });
    }
  }
  if (testResults.length === 0) results.set(path, { fullName: rowsText(path), status: "failed", commit });
  writeFileSync(resultsFile(path), JSON.stringify([...results.values()]));
}

/** The rows that a file has tests of, as a title has them. */
function rowsText(path: string): string {
  const names = new Set(readFileSync(join(root, path), "utf8").match(/\b[RIOS]\d{1,2}(?=(?:, [RIOS]\d{1,2})*: )/g));
  return `${[...names].join(", ")}: the file ${path}`;
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

function lineOf(row: string, results: readonly TestResult[]): string {
  const count = (...statuses: string[]) => results.filter(({ status }) => statuses.includes(status)).length;
  const seconds = Math.round(results.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000);
  const figures = [...new Set(results.flatMap(({ meta }) => meta?.figure ?? []))].join("; ");
  const commits = [...new Set(results.map((result) => result.commit))].join(" ");
  const cells = [row, count("passed"), count("failed"), count("skipped", "pending"), figures, seconds, commits];
  return `| ${cells.join(" | ")} |`;
}

/** The lines of rows of which nothing is kept here. */
function earlierLines(): Map<string, string> {
  const path = join(root, "bench/RESULTS.md");
  const [, section = ""] = (existsSync(path) ? readFileSync(path, "utf8") : "").split(`## ${title}\n`);
  const [own = ""] = section.split(/^## /m, 1);
  return new Map([...own.matchAll(/^\| ([RIOS]\d+) \|.*$/gm)].map(([line, row]) => [row as string, line]));
}

const order = (row: string): number => "RIOS".indexOf(row.charAt(0)) * 100 + Number(row.slice(1));

/** Writes what is kept of all files. */
function writeResults(): void {
  const lines = earlierLines();
  for (const [row, own] of byRow(files.flatMap(keptOf))) lines.set(row, lineOf(row, own));
  writeSection(title, [
    `\`pnpm test:long\`, Node ${process.version}; \`test/README.md\` says what each row asks. Each row has the commits it was run at; a row that is missing, or a file of one, has not been run with all its trials.`,
    "",
    "| row | passed | failed | skipped | trials and figures | seconds | commit |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...[...lines].sort(([a], [b]) => order(a) - order(b)).map(([, line]) => line),
  ]);
}

const asked = process.argv.slice(2).filter((word) => word !== "--continue");
const rows = asked.filter((word) => /^[RIOS]\d+$/.test(word));
const words = asked.filter((word) => !rows.includes(word));
const goesOn = process.argv.includes("--continue");
const files = filesWithRows();
mkdirSync(kept, { recursive: true });
const chosen = files
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
  .filter((path) => !goesOn || !isGood(keptOf(path)));
for (const path of chosen) {
  run(path);
  writeResults();
}
if (chosen.length === 0) writeResults();
process.exitCode = chosen.every((path) => isGood(keptOf(path))) ? 0 : 1;
