/** SHA-256 of each file of the model, in hexadecimal; `pnpm build` writes them. */
export const modelDigests: Readonly<Record<"onnx" | "vocabulary" | "labels", string>> = {
  onnx: "43e154a06bf1310a42495b7d1d479e41d3cbc65e1e65bfdec25ff6aa185f034b",
  vocabulary: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
  labels: "b62aab7aa70e10663bbf5662a7385226e40fba2ebc3cd2efd0cf4c0c6d55cef9",
};
