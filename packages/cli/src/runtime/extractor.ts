import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import type { Extractor, ExtractorIdentity } from "../store/extractor.ts";
import { openReaders } from "../workers/readers.ts";
import { readModelFile } from "./model.ts";
import { type RuntimeName, resolveRuntime } from "./runtime.ts";

const { version } = createRequire(import.meta.url)("../../package.json") as { readonly version: string };

async function hashModel(): Promise<string> {
  const hash = createHash("sha256");
  for (const name of ["onnx", "vocabulary", "labels"] as const) hash.update(await readModelFile(name));
  return hash.digest("hex");
}

/** What an extraction by the English model depends on. */
export async function identityOf(runtime: RuntimeName): Promise<ExtractorIdentity> {
  // The two runtimes round otherwise, so that a few words in a thousand are tagged differently.
  const options = JSON.stringify({ runtime: await resolveRuntime(runtime) });
  return { model: await hashModel(), version, options };
}

/** The English model as an extractor; it is loaded when the first document needs it, and once more for each lane. */
export function modelExtractor(runtime: RuntimeName, lanes: number): Extractor {
  const readers = openReaders(lanes, runtime);
  return {
    lanes,
    identity: () => identityOf(runtime),
    extract: (document) => readers.rows(document),
    close: () => readers.close(),
  };
}
