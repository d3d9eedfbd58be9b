/**
 * `pnpm test:long`: the tests that try things often, with all their trials, and what came of it in bench/LONG.md.
 * Those are the tests that import test/support/long.ts or look at FACTLINE_LONG. Further arguments go to Vitest.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const results = join(root, "bench/LONG.md");

function longTests() {
  return ["test", "packages/core/src", "packages/cli/src"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .filter((path) => /support\/long\.ts"|FACTLINE_LONG/.test(readFileSync(path, "utf8")))
    .map((path) => relative(root, path))
    .sort();
}

function rowOf({ name, startTime, endTime, assertionResults }) {
  const count = (status) => assertionResults.filter((result) => result.status === status).length;
  const seconds = Math.round((endTime - startTime) / 1000);
  return `| ${relative(root, name)} | ${count("passed")} | ${count("failed")} | ${seconds} |`;
}

const report = join(mkdtempSync(join(tmpdir(), "factline-long-")), "report.json");
const args = ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const { status } = spawnSync("npx", [...args, ...longTests(), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, FACTLINE_LONG: "1" },
});
const { testResults } = JSON.parse(readFileSync(report, "utf8"));
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
const lines = [
  "# Long tests",
  "",
  `\`pnpm test:long\` at ${commit}, Node ${process.version}.`,
  "",
  "| file | passed | failed | seconds |",
  "| --- | --- | --- | --- |",
  ...testResults.map(rowOf).sort(),
];
writeFileSync(results, `${lines.join("\n")}\n`);
process.exitCode = status ?? 1;
