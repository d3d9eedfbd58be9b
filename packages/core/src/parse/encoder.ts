/** Runs the network. The only file that knows ONNX; which runtime runs it is the caller's choice. */
import type { InferenceSession, InferenceSessionFactory, Tensor, TensorConstructor } from "onnxruntime-common";
import type { Encoding } from "./encoding.ts";
import { invalidModel } from "./shape.ts";

/** What onnxruntime-node and onnxruntime-web both export. */
export interface OnnxRuntime {
  readonly InferenceSession: InferenceSessionFactory;
  readonly Tensor: TensorConstructor;
}

/** What the network says of a sentence; matrices are flat, row by row. */
export interface Scores {
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly lemma: Int32Array;
  readonly feats: Int32Array;
  /** Word by head; column 0 is the root. */
  readonly arc: Float32Array;
  /** Halves of the label scorer's hidden layer: of each dependent, and of each head with the root first. */
  readonly dependent: Float32Array;
  readonly head: Float32Array;
  /** First word by last word by type, type 0 being no mention. */
  readonly span: Float32Array;
  /** Word by label of flat names. */
  readonly name: Float32Array;
  /** Whether what a word tells of happened: above 0 it did. */
  readonly factuality: Float32Array;
  /** Word vectors for the coreference ranker. */
  readonly coreference: Float32Array;
}

/** Runs windows through the network, one at a time and unpadded: a result never depends on what else is in a batch. */
export interface Encoder {
  /** Scores of each sentence of a window; `sizes` are their numbers of words. */
  run(window: Encoding, sizes: readonly number[]): Promise<Scores[]>;
}

/** Loads a network into a runtime. */
export async function createEncoder(onnx: Uint8Array, runtime: OnnxRuntime): Promise<Encoder> {
  const session = await open(onnx, runtime);
  const tensor = (data: Int32Array, rows: number): Tensor =>
    new runtime.Tensor("int32", data, [rows, data.length / rows]);
  return {
    async run(window, sizes) {
      const result = await session.run({
        ids: tensor(window.ids, 1),
        case: tensor(window.cases, 1),
        mask: tensor(new Int32Array(window.pieces).fill(1), 1),
        first: tensor(window.first, window.sentences),
        last: tensor(window.last, window.sentences),
        wcase: tensor(window.wordCases, window.sentences),
      });
      return sizes.map((size, sentence) => scoresOf(result, sentence, size, window.words));
    },
  };
}

async function open(onnx: Uint8Array, runtime: OnnxRuntime): Promise<InferenceSession> {
  try {
    return await runtime.InferenceSession.create(onnx, { intraOpNumThreads: 1, graphOptimizationLevel: "all" });
  } catch (cause) {
    throw invalidModel("its network cannot be loaded", cause);
  }
}

/** Takes the part of one sentence of `size` words out of outputs whose rows are `words` long. */
function scoresOf(result: InferenceSession.OnnxValueMapType, sentence: number, size: number, words: number): Scores {
  const tags = (name: string): Int32Array => integers(result, name).subarray(sentence * words, sentence * words + size);
  const sentences = integers(result, "upos").length / words;
  const vectors = (name: string, rows: number, used: number): Float32Array => {
    const data = floats(result, name);
    const width = data.length / (sentences * rows);
    return data.subarray(sentence * rows * width, (sentence * rows + used) * width);
  };
  return {
    upos: tags("upos"),
    xpos: tags("xpos"),
    lemma: tags("lemma"),
    feats: tags("feats"),
    arc: block(floats(result, "arc"), { sentences, sentence, rows: words, size, columns: words + 1, used: size + 1 }),
    dependent: vectors("ld", words, size),
    head: vectors("lh", words + 1, size + 1),
    span: block(floats(result, "span"), { sentences, sentence, rows: words, size, columns: words, used: size }),
    name: vectors("name", words, size),
    // Those that outlive the parse hold on to nothing of the other sentences.
    factuality: vectors("fact", words, size).slice(),
    coreference: vectors("coref", words, size).slice(),
  };
}

interface Block {
  readonly sentences: number;
  readonly sentence: number;
  readonly rows: number;
  readonly size: number;
  readonly columns: number;
  readonly used: number;
}

/** Copies the used rows and columns of one sentence's matrix. */
function block(data: Float32Array, { sentences, sentence, rows, size, columns, used }: Block): Float32Array {
  const depth = data.length / (sentences * rows * columns);
  if (size === rows && used === columns) {
    const whole = rows * columns * depth;
    return data.subarray(sentence * whole, (sentence + 1) * whole);
  }
  const compact = new Float32Array(size * used * depth);
  for (let row = 0; row < size; row++) {
    const from = (sentence * rows + row) * columns * depth;
    compact.set(data.subarray(from, from + used * depth), row * used * depth);
  }
  return compact;
}

function integers(result: InferenceSession.OnnxValueMapType, name: string): Int32Array {
  const data = (result[name] as Tensor | undefined)?.data;
  if (data instanceof Int32Array) return data;
  throw invalidModel(`it gives no "${name}"`);
}

function floats(result: InferenceSession.OnnxValueMapType, name: string): Float32Array {
  const data = (result[name] as Tensor | undefined)?.data;
  if (data instanceof Float32Array) return data;
  throw invalidModel(`it gives no "${name}"`);
}
