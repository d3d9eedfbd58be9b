/** Builds, or serves while one works on them, the page that shows each panel in its states. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  resolve: { conditions: ["@factline/source", "module", "browser", "import", "default"] },
  build: { outDir: fileURLToPath(new URL("../dist/stories", import.meta.url)), emptyOutDir: true },
});
