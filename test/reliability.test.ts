/** Every row of the bar for reliability has a test in each file that `test/README.md` names for it. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const rows = [
  ...Array.from({ length: 10 }, (_, at) => `R${at + 1}`),
  ...Array.from({ length: 10 }, (_, at) => `I${at + 1}`),
  ...Array.from({ length: 5 }, (_, at) => `O${at + 1}`),
  ...[3, 7, 8, 9, 10, 11, 12].map((number) => `S${number}`),
];
const table = new Map(
  readFileSync(`${root}test/README.md`, "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter(([, row = ""]) => rows.includes(row))
    .map(([, row = "", , files = ""]) => [row, [...files.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string)]),
);
const files = ["test", "packages/cli/src", "packages/core/src"].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
);

function titlesOf(name: string): string {
  const path = files.find((file) => file.endsWith(`/${name.replace(/^(?:cli|core)\/…\//, "")}.test.ts`));
  return path === undefined ? "" : readFileSync(root + path, "utf8");
}

test.each(rows)("%s has its tests", (row) => {
  const names = table.get(row) ?? [];
  expect(names).not.toEqual([]);
  const title = new RegExp(`["\`](?:[RIOS]\\d+, )*${row}(?:, [RIOS]\\d+)*: `);
  expect(names.filter((name) => !title.test(titlesOf(name)))).toEqual([]);
});
