/** SHA-256 of each file of the model, in hexadecimal; `pnpm build` writes them. */
export const modelDigests: Readonly<Record<"onnx" | "vocabulary" | "labels", string>> = {
  onnx: "31449987b4869716f2f6ff703170aac2b489e679639b67fc3c8b5604a1be6528",
  vocabulary: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
  labels: "9110cd2ecbb5b3a0c096c7309cedc58fe2ca9f065b415db7c0fce42f9a5d0aa8",
};
