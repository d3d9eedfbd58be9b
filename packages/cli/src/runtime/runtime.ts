import { FactlineError, type OnnxRuntime } from "@factline/core";

export const runtimeNames = ["auto", "native", "wasm"] as const;
export type RuntimeName = (typeof runtimeNames)[number];

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND" || code === "ERR_DLOPEN_FAILED";
}

async function loadWasm(): Promise<OnnxRuntime> {
  const runtime = await import("onnxruntime-web");
  // One thread, as the native runtime has; more would also keep the process alive.
  runtime.env.wasm.numThreads = 1;
  return runtime;
}

/** Which runtime a name stands for on this machine. */
export async function resolveRuntime(name: RuntimeName): Promise<Exclude<RuntimeName, "auto">> {
  if (name !== "auto") return name;
  try {
    await import("onnxruntime-node");
    return "native";
  } catch (error) {
    if (isMissing(error)) return "wasm";
    throw error;
  }
}

/** Loads what runs the model: the native library where it is installed, else WebAssembly, a quarter as fast. */
export async function loadRuntime(name: RuntimeName): Promise<OnnxRuntime> {
  if (name === "wasm") return loadWasm();
  try {
    return await import("onnxruntime-node");
  } catch (error) {
    if (name === "auto" && isMissing(error)) return loadWasm();
    const reason = error instanceof Error ? error.message : String(error);
    throw new FactlineError(
      "runtime-missing",
      `The native runtime cannot be loaded (${reason}); install onnxruntime-node, or use --runtime wasm`,
      error,
    );
  }
}
