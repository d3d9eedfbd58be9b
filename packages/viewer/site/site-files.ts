/** The large files of the site: the model and its runtime, packed where that saves, with their sizes. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const NAME = "virtual:site-files";
const RESOLVED = `\0${NAME}`;
/** What packing must save, as a share of a file, to be worth the unpacking. */
const WORTHWHILE = 0.15;

const require = createRequire(import.meta.url);
const FILES = {
  onnx: require.resolve("@factline/model-en/model/model.onnx"),
  vocabulary: require.resolve("@factline/model-en/model/vocab.txt"),
  labels: require.resolve("@factline/model-en/model/model.json"),
  runtime: require.resolve("onnxruntime-web/ort-wasm-simd-threaded.wasm"),
};

/** Where the viewer's own page stands, which the live page fills to keep what was read. */
const PAGE = new URL("../dist/page.html", import.meta.url);

/** Gives the live page a module that names its large files. */
export function siteFiles(): Plugin {
  let building = false;
  return {
    name: "site-files",
    configResolved: ({ command }) => {
      building = command === "build";
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const places = Object.entries(FILES).map(async ([name, path]) => {
        const bytes = await readFile(path);
        const packed = gzipSync(bytes, { level: 9 });
        const worthwhile = packed.length < bytes.length * (1 - WORTHWHILE);
        const source = worthwhile && building ? packed : bytes;
        const hash = createHash("sha256").update(source).digest("hex").slice(0, 12);
        const fileName = `model/${name}-${hash}.${source === packed ? "gz" : "bin"}`;
        if (building) this.emitFile({ type: "asset", fileName, source });
        return `${name}: { address: ${JSON.stringify(building ? fileName : `/@fs${path}`)}, size: ${source.length} }`;
      });
      if (building) this.emitFile({ type: "asset", fileName: "page.html", source: await readFile(PAGE) });
      return `export default { ${(await Promise.all(places)).join(", ")} };`;
    },
    generateBundle(_options, bundle) {
      // The runtime names its file too, for pages that let it fetch by itself.
      for (const name of Object.keys(bundle)) if (/ort-wasm.*\.wasm$/.test(name)) delete bundle[name];
    },
  };
}
