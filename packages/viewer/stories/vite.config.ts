/** Builds, or serves while one works on them, the page that shows each panel in its states. */
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

/** Stands in for the model and the samples, which no story needs. */
function standIns(): Plugin {
  const modules: Readonly<Record<string, string>> = {
    "virtual:site-files": "export default { onnx: { address: '', size: 29_000_000 } };",
    "virtual:site-samples": "export default [];",
  };
  return {
    name: "stand-ins",
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id) => modules[id.slice(1)],
  };
}

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  plugins: [standIns()],
  resolve: { conditions: ["@factline/source", "module", "browser", "import", "default"] },
  build: { outDir: fileURLToPath(new URL("../dist/stories", import.meta.url)), emptyOutDir: true },
});
