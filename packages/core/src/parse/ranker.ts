/** Reads the weights of the coreference ranker that come with a network. */
import type { CoreferenceRanker, EntityType } from "../model/index.ts";
import { array, count, invalidModel, type JsonObject, object } from "./shape.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Reads and checks the ranker's sizes and weights; `types` are the model's entity types in its own order. */
export function readRanker(data: JsonObject, types: readonly EntityType[]): CoreferenceRanker {
  const weights = Object.entries(object(data.weights, "coreference.weights"));
  const { threshold } = data;
  if (typeof threshold !== "number") throw invalidModel('"coreference.threshold" is no number');
  const sizeOf = (name: string): number => count(data[name], `coreference.${name}`);
  return {
    size: sizeOf("size"),
    hidden: sizeOf("hidden"),
    rank: sizeOf("rank"),
    features: sizeOf("features"),
    recent: sizeOf("recent"),
    earlier: sizeOf("earlier"),
    threshold,
    types,
    weights: new Map(weights.map(([name, matrix]) => [name, readMatrix(object(matrix, name), name)])),
  };
}

/** Reads little-endian floats written in base 64, and checks that they fill the matrix. */
function readMatrix(matrix: JsonObject, name: string): Float32Array {
  const shape = array(matrix.shape, `${name}.shape`).map((size) => count(size, `${name}.shape`));
  const bytes = fromBase64(typeof matrix.data === "string" ? matrix.data : "");
  const length = shape.reduce((product, size) => product * size, 1);
  if (bytes.length !== 4 * length) throw invalidModel(`"${name}" does not hold ${length} numbers`);
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length }, (_, index) => view.getFloat32(4 * index, true));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replace(/={1,2}$/u, "");
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  for (const [index, digit] of [...digits].entries()) {
    bits = ((bits << 6) | alphabet.indexOf(digit)) & 0xffff;
    const inGroup = index % 4;
    if (inGroup > 0) bytes[3 * Math.floor(index / 4) + inGroup - 1] = bits >> (6 - 2 * inGroup);
  }
  return bytes;
}
