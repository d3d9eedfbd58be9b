/**
 * Loads the model with other networks and reads a sentence with each, in a process of its own, since a fault in the runtime
 * would end the process: `model-child.ts native|wasm NETWORK…`. Prints a line for each network.
 */
import { readFile } from "node:fs/promises";
import { analyze, createParser, FactlineError, toDocument } from "@factline/core";
import { modelFiles } from "@factline/model-en";
import { loadRuntime, type RuntimeName } from "../../packages/cli/src/runtime/runtime.ts";

const [runtime = "native", ...networks] = process.argv.slice(2);
const onnxRuntime = await loadRuntime(runtime as RuntimeName);
const [vocabulary, labels] = await Promise.all([
  readFile(modelFiles.vocabulary, "utf8"),
  readFile(modelFiles.labels, "utf8"),
]);
for (const network of networks) {
  try {
    const parser = await createParser({ onnx: await readFile(network), vocabulary, labels }, onnxRuntime);
    const { sentences } = await analyze(toDocument({ text: "Mira praised Otto." }), parser);
    process.stdout.write(`read ${sentences.length}\n`);
  } catch (error) {
    process.stdout.write(error instanceof FactlineError ? `refused ${error.code}\n` : `failed ${error}\n`);
  }
}
