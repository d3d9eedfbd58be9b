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
  /** How many words a row of `arc` and of `span` has room for: those of the longest sentence in the window. */
  readonly columns: number;
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly lemma: Int32Array;
  readonly feats: Int32Array;
  /** How much likelier each word is a proper than a common noun: a difference of logits. */
  readonly proper: Float32Array;
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
      return sizes.map((size, sentence) => scoresOf(result, window, sentence, size));
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

/** Where a sentence's rows stand in an output, which has room for `rows` of each sentence. */
interface Place {
  readonly sentences: number;
  readonly sentence: number;
  readonly rows: number;
  readonly used: number;
}

/** Takes the part of one sentence of `size` words out of what the network says of a window; nothing is copied but what outlives the parse. */
function scoresOf(
  result: InferenceSession.OnnxValueMapType,
  { sentences, words }: Encoding,
  sentence: number,
  size: number,
): Scores {
  const ofWords = { sentences, sentence, rows: words, used: size };
  const ofHeads = { sentences, sentence, rows: words + 1, used: size + 1 };
  return {
    columns: words,
    upos: rowsOf(integers(result, "upos"), ofWords),
    xpos: rowsOf(integers(result, "xpos"), ofWords),
    lemma: rowsOf(integers(result, "lemma"), ofWords),
    feats: rowsOf(integers(result, "feats"), ofWords),
    proper: rowsOf(floats(result, "proper"), ofWords),
    arc: rowsOf(floats(result, "arc"), ofWords),
    dependent: rowsOf(floats(result, "ld"), ofWords),
    head: rowsOf(floats(result, "lh"), ofHeads),
    span: rowsOf(floats(result, "span"), ofWords),
    name: rowsOf(floats(result, "name"), ofWords),
    // Those that outlive the parse hold on to nothing of the other sentences.
    factuality: rowsOf(floats(result, "fact"), ofWords).slice(),
    coreference: rowsOf(floats(result, "coref"), ofWords).slice(),
  };
}

function rowsOf<T extends Int32Array | Float32Array>(data: T, { sentences, sentence, rows, used }: Place): T {
  const width = data.length / (sentences * rows);
  return data.subarray(sentence * rows * width, (sentence * rows + used) * width) as T;
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
