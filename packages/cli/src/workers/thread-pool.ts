/**
 * Threads that turn jobs into results, one job at a time each.
 *
 * A thread is started when a job finds none idle. One that ends on a job, by a fault of the engine or for want of memory,
 * fails that job alone: the next job gets a new thread.
 */
import { type ResourceLimits, Worker } from "node:worker_threads";
import { FactlineError } from "@factline/core";
import type { Answer } from "./answer.ts";

/** What the threads run, and with what. */
export interface ThreadOptions {
  /** The module of a thread: it answers each message with an `Answer`. */
  readonly script: URL;
  /** What the module finds as `workerData`. */
  readonly data?: unknown;
  /** Node's own flags for the threads; those of the process when absent. */
  readonly flags?: readonly string[];
  /** How large the heap of each may grow; as Node has it when absent. */
  readonly resourceLimits?: ResourceLimits;
}

interface Task<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread<Job, Result> {
  readonly worker: Worker;
  task: Task<Job, Result> | undefined;
}

/** A pool of threads; see the head of this file. */
export class ThreadPool<Job, Result> {
  readonly #most: number;
  readonly #options: ThreadOptions;
  readonly #threads = new Set<Thread<Job, Result>>();
  readonly #waiting: Task<Job, Result>[] = [];

  constructor(most: number, options: ThreadOptions) {
    this.#most = most;
    this.#options = options;
  }

  /** Does a job on the next thread that is free. */
  run(job: Job): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      this.#assign();
    });
  }

  /** Ends all threads at once; jobs that are not done fail. */
  async close(): Promise<void> {
    for (const { reject } of this.#waiting.splice(0)) reject(new Error("the threads were ended"));
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const idle = [...this.#threads].find(({ task }) => task === undefined);
      const thread = idle ?? (this.#threads.size < this.#most ? this.#start() : undefined);
      if (!thread) return;
      thread.task = this.#waiting.shift();
      thread.worker.postMessage(thread.task?.job);
    }
  }

  #start(): Thread<Job, Result> {
    const { script, data, flags, resourceLimits } = this.#options;
    const worker = new Worker(script, {
      workerData: data,
      ...(flags && { execArgv: [...flags] }),
      ...(resourceLimits && { resourceLimits }),
    });
    const thread: Thread<Job, Result> = { worker, task: undefined };
    this.#threads.add(thread);
    worker.on("message", (answer: Answer<Result>) => {
      const { task } = thread;
      thread.task = undefined;
      if ("failure" in answer) task?.reject(errorOf(answer.failure));
      else task?.resolve(answer.result);
      this.#assign();
    });
    worker.once("error", (error) => this.#end(thread, error.message));
    worker.once("exit", (code) => this.#end(thread, `exit code ${code}`));
    return thread;
  }

  #end(thread: Thread<Job, Result>, reason: string): void {
    if (!this.#threads.delete(thread)) return;
    thread.task?.reject(new Error(`its thread ended: ${reason}`));
    this.#assign();
  }
}

function errorOf({ code, message, stack }: Exclude<Answer<never>, { result: never }>["failure"]): Error {
  const error = code === undefined ? new Error(message) : new FactlineError(code, message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
