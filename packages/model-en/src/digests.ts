/** SHA-256 of each file of the model, in hexadecimal; `pnpm build` writes them. */
export const modelDigests: Readonly<Record<"onnx" | "vocabulary" | "labels", string>> = {
  onnx: "2570695e0ff42876fa27712f59589e349a500cf7713bdc5d01b2d496c13c6c45",
  vocabulary: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
  labels: "8bcf343f83a92813a5448885f29c93e569110e14abe98362e0fdebe1a95dc13b",
};
