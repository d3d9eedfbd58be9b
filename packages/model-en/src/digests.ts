/** SHA-256 of each file of the model, in hexadecimal; `pnpm build` writes them. */
export const modelDigests: Readonly<Record<"onnx" | "vocabulary" | "labels", string>> = {
  onnx: "8bef2104b990feafef11c44abbfd69f47233088c3bc685c7e2e787aa520b2795",
  vocabulary: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
  labels: "3a3d8c7913b92a41b9298539ba77893c28b35dec9e6661e5d4e9f2101e112d7c",
};
