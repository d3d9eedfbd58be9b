export { modelDigests } from "./digests.ts";

/**
 * Places of the model's files, as URLs: a `file:` URL in Node, a served one in a browser bundle.
 * Whoever loads the model reads them; this package does no input or output.
 */
export interface ModelFiles {
  /** The quantised network. */
  readonly onnx: URL;
  /** WordPiece vocabulary, one piece a line. */
  readonly vocabulary: URL;
  /** Label sets, edit scripts and the label scorer, as JSON. */
  readonly labels: URL;
}

export const modelFiles: ModelFiles = {
  onnx: new URL("../model/model.onnx", import.meta.url),
  vocabulary: new URL("../model/vocab.txt", import.meta.url),
  labels: new URL("../model/model.json", import.meta.url),
};
