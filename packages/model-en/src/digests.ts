/** SHA-256 of each file of the model, in hexadecimal; `pnpm build` writes them. */
export const modelDigests: Readonly<Record<"onnx" | "vocabulary" | "labels", string>> = {
  onnx: "b18ae0835cd54c3c9350237e1763fec147f47c8f60f83060804969fc0aff5620",
  vocabulary: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
  labels: "3fda6f90e82cc6ca4b44a74dbc52fe337a61bca8ce42cd115f2e49caa016f862",
};
