import type { BuildOptions } from "../../packages/cli/src/commands/build-run.ts";

/** Options of a build that a test does not care for. */
export function buildOptions(graph: string, more: Partial<BuildOptions> = {}): BuildOptions {
  const usual = { maxCharacters: 100_000, runtime: "auto", quiet: false, debug: false, prune: false, again: false };
  return { ...usual, graph, ...more } as BuildOptions;
}
