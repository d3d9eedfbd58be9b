import { readFile } from "node:fs/promises";
import { createParser, FactlineError, type Parser } from "@factline/core";
import { modelFiles } from "@factline/model-en";
import { loadRuntime, type RuntimeName } from "./runtime.ts";

/** Reads a file of the model. */
export async function readModelFile(url: URL): Promise<Buffer> {
  try {
    return await readFile(url);
  } catch (error) {
    throw new FactlineError(
      "model-invalid",
      `The model file ${url.pathname} cannot be read; install Factline again`,
      error,
    );
  }
}

/** Loads the English model and makes it a parser. */
export async function loadParser(runtimeName: RuntimeName): Promise<Parser> {
  const [runtime, onnx, vocabulary, labels] = await Promise.all([
    loadRuntime(runtimeName),
    readModelFile(modelFiles.onnx),
    readModelFile(modelFiles.vocabulary),
    readModelFile(modelFiles.labels),
  ]);
  return createParser({ onnx, vocabulary: vocabulary.toString("utf8"), labels: labels.toString("utf8") }, runtime);
}
