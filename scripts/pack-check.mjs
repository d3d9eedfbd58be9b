// Packs each public package and holds it to publint and are-the-types-wrong.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = ["core", "model-en", "viewer", "cli"];
const withTypes = new Set(["core", "model-en"]);
let failed = 0;

function run(label, program, args, cwd) {
  const { status } = spawnSync(program, args, { cwd, stdio: "inherit" });
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${label}`);
  if (status !== 0) failed++;
}

const folder = mkdtempSync(join(tmpdir(), "factline-pack-"));
for (const name of packages) {
  const cwd = join(root, "packages", name);
  run(`publint ${name}`, join(root, "node_modules/.bin/publint"), ["--strict", "--pack", "npm"], cwd);
  if (!withTypes.has(name)) continue;
  spawnSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd, stdio: "ignore" });
  const tarball = readdirSync(folder).find((file) => file.includes(name));
  const entries = ["--profile", "esm-only", "--exclude-entrypoints", "./model/*"];
  run(
    `types of ${name}`,
    join(root, "node_modules/.bin/attw"),
    [join(folder, tarball ?? "missing.tgz"), ...entries],
    cwd,
  );
}
rmSync(folder, { recursive: true, force: true });
console.log(`${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
