/** SHA-256 of each file of the model, in hexadecimal; `pnpm build` writes them. */
export const modelDigests: Readonly<Record<"onnx" | "vocabulary" | "labels", string>> = {
  onnx: "8bef2104b990feafef11c44abbfd69f47233088c3bc685c7e2e787aa520b2795",
  vocabulary: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
  labels: "14d321082fe635d4598109afd52e17ee383f8c5821969b77345735648386fcdc",
};
