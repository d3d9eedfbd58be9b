import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createParser, FactlineError, type Parser } from "@factline/core";
import { type ModelFiles, modelDigests, modelFiles } from "@factline/model-en";
import { loadRuntime, type RuntimeName } from "./runtime.ts";

const invalid = (url: URL, reason: string, cause?: unknown): FactlineError =>
  new FactlineError("model-invalid", `The model file ${url.pathname} ${reason}; install Factline again`, cause);

/** Reads a file that must have the digest given: nothing else ever reaches what runs the model. */
export async function readPinned(url: URL, digest: string): Promise<Buffer> {
  const content = await readFile(url).catch((error: unknown) => {
    throw invalid(url, "cannot be read", error);
  });
  if (createHash("sha256").update(content).digest("hex") === digest) return content;
  throw invalid(url, "is not the one that Factline was made with (its SHA-256 is another)");
}

/** Reads a file of the model. */
export function readModelFile(name: keyof ModelFiles): Promise<Buffer> {
  return readPinned(modelFiles[name], modelDigests[name]);
}

/** Loads the English model and makes it a parser. */
export async function loadParser(runtimeName: RuntimeName): Promise<Parser> {
  const [runtime, onnx, vocabulary, labels] = await Promise.all([
    loadRuntime(runtimeName),
    readModelFile("onnx"),
    readModelFile("vocabulary"),
    readModelFile("labels"),
  ]);
  return createParser({ onnx, vocabulary: vocabulary.toString("utf8"), labels: labels.toString("utf8") }, runtime);
}
