import { describe, expect, test } from "vitest";
import type { Document, DocumentId, Sentence } from "../model/index.ts";
import { createParser, type OnnxRuntime } from "./parse.ts";

const labels = JSON.stringify({
  context: { maxPieces: 510, maxSentences: 1, maxSentencePieces: 508 },
  v: { u: ["NOUN", "VERB"], x: ["NN", "VB"], d: ["root", "obj"], l: ["K"], f: ["_"], t: ["person"], n: ["O"] },
  lexicon: {},
  names: { start: [0], between: [[0]] },
  coreference: { size: 1, hidden: 1, rank: 1, features: 1, recent: 1, earlier: 1, threshold: 0, weights: {} },
  lo_w: [[1], [2]],
  lo_b: [0, 0],
});
const files = { onnx: new Uint8Array(), vocabulary: "[UNK]\n[CLS]\n[SEP]\na", labels };
const document: Document = { id: "d" as DocumentId, hash: "", text: "" };

function sentenceOf(length: number): Sentence {
  return {
    index: 0,
    paragraph: 0,
    start: 0,
    end: length,
    words: Array.from({ length }, (_, start) => ({ form: "a", start, end: start + 1 })),
  };
}

interface FakeTensor {
  readonly data: Int32Array | Float32Array;
  readonly dims: readonly number[];
}

/** A network for which each word hangs from the one before it and the whole window is a person. */
function chain(words: number): Record<string, FakeTensor> {
  const tensor = (data: Int32Array | Float32Array, dims: readonly number[]): FakeTensor => ({ data, dims });
  const arc = new Float32Array(words * (words + 1));
  for (let word = 0; word < words; word++) arc[word * (words + 1) + word] = 9;
  const span = new Float32Array(words * words * 2);
  for (let at = 0; at < words * words; at++) span[at * 2] = 20;
  span[(words - 1) * 2 + 1] = 24;
  const tags = (): FakeTensor => tensor(new Int32Array(words), [1, words]);
  return {
    upos: tags(),
    xpos: tags(),
    lemma: tags(),
    feats: tags(),
    proper: tensor(new Float32Array(words), [1, words]),
    name: tensor(new Float32Array(words), [1, words, 1]),
    fact: tensor(new Float32Array(words), [1, words]),
    coref: tensor(new Float32Array(3 * words), [1, words, 3]),
    arc: tensor(arc, [1, words, words + 1]),
    ld: tensor(new Float32Array(words).fill(1), [1, words, 1]),
    lh: tensor(new Float32Array(words + 1).fill(1), [1, words + 1, 1]),
    span: tensor(span, [1, words, words, 2]),
  };
}

/** An ONNX runtime that runs the given function in place of a network. */
function runtimeOf(network: (words: number) => Record<string, FakeTensor>): OnnxRuntime {
  class Tensor {
    readonly data: Int32Array;
    readonly dims: readonly number[];
    constructor(_type: string, data: Int32Array, dims: readonly number[]) {
      this.data = data;
      this.dims = dims;
    }
  }
  const create = async () => ({ run: async ({ first }: Record<string, Tensor>) => network(first?.dims[1] ?? 0) });
  return { Tensor, InferenceSession: { create } } as unknown as OnnxRuntime;
}

describe("createParser", () => {
  test("reads tokens, tree and candidates off the scores", async () => {
    const parser = await createParser(files, runtimeOf(chain));
    const { sentences, candidates } = await parser.parse(document, [sentenceOf(3)]);
    expect(sentences[0]?.tokens.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual(["-1 root", "0 obj", "1 obj"]);
    expect(candidates).toMatchObject([{ sentence: 0, first: 0, last: 2, type: "person", score: 4 }]);
  });

  test("gives one tree to a sentence of several windows", async () => {
    const parser = await createParser(files, runtimeOf(chain));
    const { sentences, candidates } = await parser.parse(document, [sentenceOf(450)]);
    const tokens = sentences[0]?.tokens ?? [];
    expect(tokens).toHaveLength(450);
    expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
    expect(tokens[200]).toMatchObject({ head: 0, deprel: "parataxis" });
    expect(tokens[201]).toMatchObject({ head: 200, deprel: "obj" });
    expect(candidates.map(({ first, last }) => [first, last])).toEqual([
      [0, 199],
      [200, 399],
      [400, 449],
    ]);
  });

  test("gives nothing for no sentences", async () => {
    const parser = await createParser(files, runtimeOf(chain));
    expect(await parser.parse(document, [])).toMatchObject({ sentences: [], candidates: [], signals: [] });
  });

  test("refuses a network that does not load", async () => {
    const create = () => Promise.reject(new Error("protobuf"));
    const runtime = { Tensor: class {}, InferenceSession: { create } } as unknown as OnnxRuntime;
    await expect(createParser(files, runtime)).rejects.toMatchObject({ code: "model-invalid" });
  });

  test("refuses a network without the outputs it needs", async () => {
    const parser = await createParser(
      files,
      runtimeOf(() => ({})),
    );
    await expect(parser.parse(document, [sentenceOf(2)])).rejects.toMatchObject({ code: "model-invalid" });
  });
});
