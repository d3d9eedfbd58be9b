// Runs a job on a machine that has only Node and npm: brings the exact pnpm, installs, builds, then does the job.
// Usage: node scripts/run.mjs start|test|demo [more arguments for the job]
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const factline = "packages/cli/bin/factline.js";
const jobs = {
  start: [[process.execPath, [factline, "quickstart", "data/samples"]]],
  test: [["pnpm", ["run", "unit"]]],
  demo: [[process.execPath, [factline, "view", "data/samples", "--serve", "--open"]]],
};

function run(command, args) {
  const [program, rest] = command === "pnpm" ? ["npx", ["--yes", packageManager, ...args]] : [command, args];
  const { status, error } = spawnSync(program, rest, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) console.error(`${program}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const [job, ...more] = process.argv.slice(2);
if (!(job in jobs)) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(jobs).join("|")}`);
  process.exit(2);
}
run("pnpm", ["install", "--frozen-lockfile", "--loglevel=warn"]);
run("pnpm", ["run", "build"]);
for (const [command, args] of jobs[job]) run(command, [...args, ...more]);
