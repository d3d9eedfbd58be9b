import type { LoadOptions } from "../../packages/cli/src/commands/load.ts";

/** Options of a load that a test does not care for. */
export function loadOptions(endpoint: string, more: Partial<LoadOptions> = {}): LoadOptions {
  return {
    endpoint,
    protocol: "gsp",
    base: "https://news.example/",
    rdf12: false,
    check: true,
    replace: false,
    batch: 20,
    tries: 4,
    timeout: 30,
    ...more,
  };
}
