/** SHA-256 of each file of the model, in hexadecimal; `pnpm build` writes them. */
export const modelDigests: Readonly<Record<"onnx" | "vocabulary" | "labels", string>> = {
  onnx: "89d428bb9f48d5588ffd5a7a29098e91686eb71c5969d02e22cff74af872edc4",
  vocabulary: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
  labels: "a12531984121d2a8ee89074168dc3507e89039d5fc3c2d00030b99fb0043d3b5",
};
