// Writes the SHA-256 of each of the model's files into packages/model-en/src/digests.ts; `pnpm build` runs it.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const model = new URL("../packages/model-en/", import.meta.url);
const files = { onnx: "model.onnx", vocabulary: "vocab.txt", labels: "model.json" };

const digests = Object.entries(files).map(([name, file]) => {
  const content = readFileSync(new URL(`model/${file}`, model));
  return `  ${name}: "${createHash("sha256").update(content).digest("hex")}",\n`;
});
const source = `/** SHA-256 of each file of the model, in hexadecimal; \`pnpm build\` writes them. */
export const modelDigests: Readonly<Record<"onnx" | "vocabulary" | "labels", string>> = {
${digests.join("")}};
`;
const target = new URL("src/digests.ts", model);
let old = "";
try {
  old = readFileSync(target, "utf8");
} catch {
  // The first time there is none.
}
if (source !== old) writeFileSync(target, source);
