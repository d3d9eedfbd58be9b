/** The shipped model in onnxruntime-node, loaded once for all tests of a process. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createParser, type OnnxRuntime, type Parser } from "@factline/core";
import { modelFiles } from "@factline/model-en";

let loading: Promise<Parser> | undefined;

/** Resolves the runtime from the package that depends on it. */
function runtime(): OnnxRuntime {
  const fromCli = createRequire(new URL("../packages/cli/package.json", import.meta.url));
  return fromCli("onnxruntime-node") as OnnxRuntime;
}

async function load(onnxRuntime: OnnxRuntime): Promise<Parser> {
  const [onnx, vocabulary, labels] = await Promise.all([
    readFile(modelFiles.onnx),
    readFile(modelFiles.vocabulary, "utf8"),
    readFile(modelFiles.labels, "utf8"),
  ]);
  return createParser({ onnx, vocabulary, labels }, onnxRuntime);
}

/** The parser that tests and benches share. */
export function loadTestParser(): Promise<Parser> {
  loading ??= load(runtime());
  return loading;
}

/** The same on one thread of WebAssembly, as in a browser. */
export async function loadWebParser(): Promise<Parser> {
  const web = await import("onnxruntime-web/wasm");
  web.env.wasm.numThreads = 1;
  return load(web);
}
