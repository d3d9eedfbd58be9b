/**
 * No regular expression of the sources takes more than linear time on any text (row S10): those that stand in them, and those
 * that are made of data when their modules are loaded. See: Nishizaki's recheck.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseSync, Visitor } from "oxc-parser";
import { check } from "recheck";
import { beforeAll, expect, test } from "vitest";
import { trials } from "./support/long.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

function sourcesOf(name: string): string[] {
  return readdirSync(join(root, "packages", name, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => /\.tsx?$/.test(entry.name) && !/\.(?:test|d)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Where each expression stands, by its text. */
const literals = new Map<string, string>();
const made = new Map<string, string>();

function addLiterals(file: string): void {
  const { program, errors } = parseSync(file, readFileSync(file, "utf8"));
  expect(errors, file).toEqual([]);
  new Visitor({
    Literal(node) {
      if ("regex" in node) literals.set(`/${node.regex.pattern}/${node.regex.flags}`, relative(root, file));
    },
  }).visit(program);
}

/** Loads modules and notes what they make with `new RegExp`. */
async function addMade(modules: readonly string[]): Promise<void> {
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, [pattern, flags]: [string, string?]) {
      const expression = new target(pattern, flags);
      const [, file] =
        own.prototype.exec.call(/\/(packages\/[\w-]+\/src\/[\w./-]+)/, new Error("where").stack ?? "") ?? [];
      if (file !== undefined) made.set(String(expression), file);
      return expression;
    },
  });
  try {
    for (const file of modules) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = own;
  }
}

/** What recheck has against expressions; one that it cannot judge in the time is a fault where `mustKnow` says so. */
async function faultsOf(
  expressions: ReadonlyMap<string, string>,
  timeout: number,
  mustKnow: boolean,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [text, file] of expressions) {
    const end = text.lastIndexOf("/");
    const found = await check(text.slice(1, end), text.slice(end + 1), { timeout, randomSeed: 1 });
    if (found.status === "vulnerable") faults.push(`${file}: ${text} is vulnerable: ${found.complexity.summary}`);
    if (found.status === "unknown" && mustKnow) faults.push(`${file}: ${text} was not judged`);
  }
  return faults;
}

beforeAll(async () => {
  for (const name of ["core", "cli", "viewer", "model-en"]) for (const file of sourcesOf(name)) addLiterals(file);
  await addMade(sourcesOf("core"));
}, 300_000);

test("expressions are found in the sources, and where they are made of data", () => {
  expect(literals.size).toBeGreaterThan(300);
  expect(made.size).toBeGreaterThan(50);
});

test("S10: none of those in the sources is vulnerable", { timeout: 1_200_000 }, async () => {
  expect(await faultsOf(literals, trials(1000, 300_000), trials(0, 1) === 1)).toEqual([]);
});

test.runIf(trials(0, 1))("S10: none of those made of data is vulnerable", { timeout: 3_600_000 }, async () => {
  expect(await faultsOf(made, 300_000, true)).toEqual([]);
});
