/** Runs in the page of `analysis.browser.test.ts`: the library and its model on one thread of WebAssembly. */
import { type Analysis, analyze, createParser, type Parser, toDocument } from "@factline/core";
import * as runtime from "onnxruntime-web/wasm";

async function load(): Promise<Parser> {
  runtime.env.wasm.numThreads = 1;
  runtime.env.wasm.wasmPaths = "/runtime/";
  const [onnx, vocabulary, labels] = await Promise.all([
    fetch("/model/model.onnx").then((response) => response.arrayBuffer()),
    fetch("/model/vocab.txt").then((response) => response.text()),
    fetch("/model/model.json").then((response) => response.text()),
  ]);
  return createParser({ onnx: new Uint8Array(onnx), vocabulary, labels }, runtime);
}

let loading: Promise<Parser> | undefined;

/** Analyses a text in the page. */
async function analyzeText(text: string): Promise<Analysis> {
  loading ??= load();
  return analyze(toDocument({ text }), await loading);
}

Object.assign(globalThis, { analyzeText });
