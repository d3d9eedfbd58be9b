/** Builds the site: the live page, its worker, and the model beside them, as files that any web server can give out. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { siteFiles } from "./site-files.ts";
import { siteSamples } from "./site-samples.ts";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  // The site works in any folder of a server.
  base: "./",
  plugins: [siteFiles(), siteSamples()],
  worker: { format: "es" },
  resolve: { conditions: ["@factline/source", "module", "browser", "import", "default"] },
  build: {
    outDir: fileURLToPath(new URL("../dist/site", import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
});
