/** SHA-256 of each file of the model, in hexadecimal; `pnpm build` writes them. */
export const modelDigests: Readonly<Record<"onnx" | "vocabulary" | "labels", string>> = {
  onnx: "2919d072c5d3087186ff376bf49a7326e5fd66072753b895b2fb5beb5e28ee04",
  vocabulary: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
  labels: "e05ec0f2704f2340da29457d02d3871da0b67e8bab8949eadb4c2e8344cf9457",
};
