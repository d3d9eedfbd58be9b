/** SHA-256 of each file of the model, in hexadecimal; `pnpm build` writes them. */
export const modelDigests: Readonly<Record<"onnx" | "vocabulary" | "labels", string>> = {
  onnx: "d02be87bc7efa75bf7ef07d3babddab86db4a8acb175e34cb11ceba31f1bf5f9",
  vocabulary: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
  labels: "a92bb373bc2325e0ba89e2a721773778c3dbaafdcbe3c1dcd9382c2a1a63a75f",
};
