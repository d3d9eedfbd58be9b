import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { extract, type Parser } from "@factline/core";
import { modelFiles } from "@factline/model-en";
import type { Extractor } from "../store/extractor.ts";
import { loadParser, readModelFile } from "./model.ts";
import { type RuntimeName, resolveRuntime } from "./runtime.ts";

const { version } = createRequire(import.meta.url)("../../package.json") as { readonly version: string };

async function hashModel(): Promise<string> {
  const hash = createHash("sha256");
  for (const url of [modelFiles.onnx, modelFiles.vocabulary, modelFiles.labels]) hash.update(await readModelFile(url));
  return hash.digest("hex");
}

/** The English model as an extractor; it is loaded when the first document needs it. */
export function modelExtractor(runtime: RuntimeName): Extractor {
  let parser: Promise<Parser> | undefined;
  return {
    async identity() {
      // The two runtimes round otherwise, so that a few words in a thousand are tagged differently.
      const options = JSON.stringify({ runtime: await resolveRuntime(runtime) });
      return { model: await hashModel(), version, options };
    },
    async extract(document) {
      parser ??= loadParser(runtime);
      return (await extract(document, await parser)).graph;
    },
  };
}
