/** SHA-256 of each file of the model, in hexadecimal; `pnpm build` writes them. */
export const modelDigests: Readonly<Record<"onnx" | "vocabulary" | "labels", string>> = {
  onnx: "27cfc0a74848fa62015560e91a15443fc4cfa970207109c669adae73741859f5",
  vocabulary: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
  labels: "0a4ddbb10a1b6893573e1fffbf907323073a220680178e61617387f7526071b0",
};
