/**
 * How large the heaps of reading threads may grow.
 *
 * Nearly all that is made for an article is garbage when the next begins. As Node has it, the room for young objects is so
 * small that much of it is copied among the old ones first, and the old ones are collected so often that a sixth of the time
 * goes into collecting and into compiling again what a full collection threw away: it drops the optimised code of functions
 * that only closures of finished articles held. With more room there are fewer collections of both kinds.
 */
import { totalmem } from "node:os";
import { setFlagsFromString } from "node:v8";
import type { ResourceLimits } from "node:worker_threads";

/** Where a thread has less than this, its heap stays as Node has it. */
const leastBytes = 1.5 * 2 ** 30;

/** Four times as much as Node gives. */
const maxYoungGenerationSizeMb = 192;

/** Old objects may become four times as many as a full collection left. */
const growth = "--heap-growing-percent=300";

/** The memory that this process may use, in bytes. */
export function memoryAtHand(): number {
  // Without a limit Node says zero, or more than there is.
  return Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
}

/** Limits for each of some threads, where so much memory is at hand that they can have more room than Node gives; else none. */
export function roomFor(threads: number, memory: number): ResourceLimits | undefined {
  return memory / threads < leastBytes ? undefined : { maxYoungGenerationSizeMb };
}

/** Lets the heaps of this process and its threads grow further before they are collected. */
export function collectSeldom(): void {
  setFlagsFromString(growth);
}
