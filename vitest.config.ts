import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const resolve = { conditions: ["@factline/source"] };
const node = (name: string, include: string[]) => ({
  resolve,
  ssr: { resolve },
  test: {
    name,
    include,
    environment: "node" as const,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The default of a second is too short for a page on a loaded machine.
    expect: { poll: { timeout: 60_000 } },
    globalSetup: fileURLToPath(new URL("test/support/run-folder.ts", import.meta.url)),
  },
});

export default defineConfig({
  test: {
    projects: [
      node("core", ["packages/core/src/**/*.test.ts"]),
      node("cli", ["packages/cli/src/**/*.test.ts"]),
      node("viewer", ["packages/viewer/src/**/*.test.{ts,tsx}"]),
      node("repo", ["test/**/*.test.ts", "bench/**/*.test.ts"]),
    ],
  },
});
