/** The worker's end: the whole analysis, away from the page, so that the page stays quick. It asks the network for nothing. */
import { createParser, extract, mergeGraphs, type Parser, toDocument, toGraphFile, withTitle } from "@factline/core";
import * as runtime from "onnxruntime-web/wasm";
import { placeEntities } from "../layout/layout.ts";
import type { Contents } from "./download.ts";
import type { ArticleInput, Reading, Reply, Request } from "./protocol.ts";

/** A worker's own scope, as far as it is used here. */
interface Scope {
  postMessage(reply: Reply): void;
  addEventListener(kind: "message", listen: (event: MessageEvent<Request>) => void): void;
}

const scope = globalThis as unknown as Scope;
let parser: Promise<Parser> | undefined;

scope.addEventListener("message", ({ data: request }) => {
  answer(request).then(
    (reply) => scope.postMessage(reply),
    (error: unknown) =>
      scope.postMessage({ kind: "failure", message: error instanceof Error ? error.message : String(error) }),
  );
});

async function answer(request: Request): Promise<Reply> {
  if (request.kind === "load") {
    parser = load(request.contents);
    await parser;
    return { kind: "loaded" };
  }
  if (parser === undefined) throw new Error("The model is not loaded; reload the page.");
  return { kind: "reading", reading: await read(request.articles, request.before, await parser) };
}

function load({ onnx, vocabulary, labels, runtime: wasm }: Contents): Promise<Parser> {
  // One thread: the same result everywhere, and no headers that a plain web server does not send.
  runtime.env.wasm.numThreads = 1;
  runtime.env.wasm.wasmBinary = wasm.buffer;
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return createParser({ onnx, vocabulary: text(vocabulary), labels: text(labels) }, runtime);
}

async function read(articles: readonly ArticleInput[], before: Reading | undefined, parser: Parser): Promise<Reading> {
  const graphs = [...(before?.graphs ?? [])];
  for (const [index, article] of articles.entries()) {
    const tell = (share: number) => scope.postMessage({ kind: "progress", share: (index + share) / articles.length });
    graphs.push((await extract(withTitle(toDocument(article)), telling(parser, tell))).graph);
  }
  const file = toGraphFile(mergeGraphs(graphs));
  return { graphs, file, places: placeEntities(file, before?.places) };
}

/** A parser that tells how far it is. */
function telling(parser: Parser, tell: (share: number) => void): Parser {
  return {
    parse: (document, sentences) =>
      parser.parse(document, sentences, (parsed) => tell(parsed / Math.max(sentences.length, 1))),
  };
}
