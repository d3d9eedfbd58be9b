/** Keeps `bench/RESULTS.md`: one section a bench, replaced whole, with the commit it was measured at. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = fileURLToPath(new URL("RESULTS.md", import.meta.url));

function commit(): string {
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  try {
    return git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain", "packages") ? " with changes" : "");
  } catch {
    return "no commit";
  }
}

/** Prints a section and puts it into the results, in place of the one with the same title. */
export function writeSection(title: string, lines: readonly string[]): void {
  const body = lines.join("\n").trim();
  console.log(`${title}\n\n${body}\n`);
  const old = existsSync(path) ? readFileSync(path, "utf8") : "# Results\n";
  const [head = "", ...sections] = old.split(/^## /m);
  const kept = sections.filter((section) => !section.startsWith(`${title}\n`)).map((section) => section.trim());
  const text = [head.trim(), ...kept.map((section) => `## ${section}`), `## ${title}\n\nAt ${commit()}.\n\n${body}`];
  writeFileSync(path, `${text.join("\n\n")}\n`);
}

/** Appends a row to the history table, so that progress shows. */
export function appendHistory(columns: Readonly<Record<string, string>>): void {
  const history = fileURLToPath(new URL("HISTORY.md", import.meta.url));
  const cells = { commit: commit(), ...columns };
  const header = [
    `| ${Object.keys(cells).join(" | ")} |`,
    `| ${Object.keys(cells)
      .map(() => "---")
      .join(" | ")} |`,
  ];
  const old = existsSync(history) ? readFileSync(history, "utf8").trim() : ["# History", "", ...header].join("\n");
  writeFileSync(history, `${old}\n| ${Object.values(cells).join(" | ")} |\n`);
}
