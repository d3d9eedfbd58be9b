/** The model's files: none is used but those that the package was made with, and a damaged one ends in a message (row S11). */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type ModelFiles, modelDigests, modelFiles } from "@factline/model-en";
import { expect, test } from "vitest";
import { readModelFile, readPinned } from "../packages/cli/src/runtime/model.ts";
import { loadRuntime } from "../packages/cli/src/runtime/runtime.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { trials } from "./support/long.ts";
import { randomFrom } from "./support/random.ts";

const child = fileURLToPath(new URL("support/model-child.ts", import.meta.url));
const files = ["onnx", "vocabulary", "labels"] as const;
const names: Readonly<Record<keyof ModelFiles, string>> = {
  onnx: "model.onnx",
  vocabulary: "vocab.txt",
  labels: "model.json",
};
const original = readFileSync(modelFiles.onnx);

test.each(files)("S11: the %s is the one that is pinned; `pnpm build` pins a new one", async (name) => {
  expect((await readModelFile(name)).equals(readFileSync(modelFiles[name]))).toBe(true);
});

test.each(files)("S11: another %s is refused before it is used", async (name) => {
  const file = join(temporaryFolder(), names[name]);
  const content = readFileSync(modelFiles[name]);
  content.writeUInt8(content.readUInt8(1000) ^ 1, 1000);
  writeFileSync(file, content);
  await expect(readPinned(pathToFileURL(file), modelDigests[name])).rejects.toMatchObject({ code: "model-invalid" });
});

/** What a process says that loads the model with other networks. */
function load(networks: readonly Uint8Array[], runtime: string) {
  const folder = temporaryFolder();
  const paths = networks.map((network, at) => {
    const path = join(folder, `${at}.onnx`);
    writeFileSync(path, network);
    return path;
  });
  const flags = ["--conditions=@factline/source", "--import", "tsx", child, runtime, ...paths];
  const { stdout, signal } = spawnSync(process.execPath, flags, { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return { said: stdout.match(/^(?:read|refused|failed) .*$/gm) ?? [], signal };
}

/** A field of a protocol buffer whose value has a length. */
const field = (number: number, value: string | Uint8Array): Buffer => {
  const content = Buffer.from(value);
  const { length } = content;
  const size = length < 0x80 ? [length] : [(length & 0x7f) | 0x80, length >> 7];
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...size]), content]);
};
const integer = (number: number, value: number): Buffer => Buffer.from([number << 3, value]);

/** A network that gives a tensor of four numbers, which the last fields of the tensor hold (onnx.proto, TensorProto). */
function networkOf(...numbers: readonly Buffer[]): Buffer {
  const tensor = [integer(1, 4), integer(2, 1), field(8, "w"), ...numbers];
  const shape = field(1, Buffer.concat([integer(1, 1), field(2, field(1, integer(1, 4)))]));
  const node = [field(1, "w"), field(2, "upos"), field(4, "Identity")];
  const output = Buffer.concat([field(1, "upos"), field(2, shape)]);
  const graph = [field(1, Buffer.concat(node)), field(2, "g"), field(5, Buffer.concat(tensor)), field(12, output)];
  return Buffer.concat([integer(1, 8), field(7, Buffer.concat(graph)), field(8, integer(2, 13))]);
}

/** The same with its numbers in another file (TensorProto.external_data). */
function networkBeside(location: string): Buffer {
  const entry = Buffer.concat([field(1, "location"), field(2, location)]);
  return networkOf(field(13, entry), integer(14, 1));
}

test.each(["native", "wasm"] as const)(
  "S11: networks that are none, and those whose numbers lie in another file, are refused by %s",
  { timeout: 600_000 },
  async (runtime) => {
    const beside = join(temporaryFolder(), "numbers");
    writeFileSync(beside, Buffer.alloc(16));
    const { InferenceSession } = await loadRuntime(runtime);
    expect((await InferenceSession.create(networkOf(field(9, Buffer.alloc(16))))).outputNames).toEqual(["upos"]);
    const networks = [
      Buffer.alloc(0),
      Buffer.from("version https://git-lfs.github.com/spec/v1\n"),
      original.subarray(0, original.length / 2),
      Buffer.alloc(1_000_000),
      networkBeside(beside),
      networkBeside(relative("", beside)),
    ];
    const { said, signal } = load(networks, runtime);
    expect([said, signal]).toEqual([networks.map(() => "refused model-invalid"), null]);
    await expect(InferenceSession.create(networkBeside(beside))).rejects.toThrow(/external data/i);
  },
);

test("S11: a network damaged at random is refused or used, and never ends the process", { timeout: 3_600_000 }, () => {
  const count = trials(4, 200, "FACTLINE_MODELS");
  for (let first = 0; first < count; first += 10) {
    const networks = Array.from({ length: Math.min(10, count - first) }, (_, at) => {
      const random = randomFrom(first + at);
      const damaged = Buffer.from(original);
      // Its head and its end hold the structure, the rest weights.
      const places = [damaged.length, 50_000, damaged.length][at % 3] as number;
      for (let changes = 0; changes < 20; changes++) damaged[random(places)] = random(256);
      return damaged;
    });
    const { said, signal } = load(networks, "native");
    const expected = networks.map(() => expect.stringMatching(/^(read \d|refused model-invalid)/));
    expect([said, signal], `trials from ${first}`).toEqual([expected, null]);
  }
});
