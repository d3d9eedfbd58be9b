/**
 * Collects garbage every few seconds, in the main thread and in each worker: `node --expose-gc --require bench/collect.cjs …`.
 * What is not collected yet is no growth, and the engine lets it rise and fall by more than thousands of articles hold.
 */
const everyMs = 10_000;

setInterval(globalThis.gc, everyMs).unref();
