/** The page's end of the worker: brings the model, starts the worker, and stops it when the visitor has changed their mind. */
import files from "virtual:site-files";
import { download, orSay } from "./download.ts";
import type { ArticleInput, Reading, Reply, Request } from "./protocol.ts";

/** How far the work is: what is being done, and from 0 to 1 how much of it is. */
export interface Progress {
  readonly step: "loading" | "starting" | "reading";
  readonly share: number;
}

/** Reads articles. */
export interface Analyst {
  /** Reads articles and joins them to what was read before. */
  readonly read: (
    articles: readonly ArticleInput[],
    before: Reading | undefined,
    options: { readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal },
  ) => Promise<Reading>;
}

/** Makes an analyst; the model is brought when the first article is read. */
export function createAnalyst(): Analyst {
  let running: Worker | undefined;
  return {
    read: async (articles, before, { onProgress, signal }) => {
      running ??= await start(onProgress, signal);
      const worker = running;
      try {
        onProgress({ step: "reading", share: 0 });
        const reply = await ask(worker, { kind: "read", articles, before }, signal, (share) =>
          onProgress({ step: "reading", share }),
        );
        if (reply.kind === "reading") return reply.reading;
        throw new Error("The worker gave no answer; reload the page.");
      } catch (error) {
        // What was stopped, or broke, starts anew the next time; the model is in the browser's store by then.
        worker.terminate();
        running = undefined;
        throw error;
      }
    },
  };
}

async function start(onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<Worker> {
  const [contents, { default: AnalysisWorker }] = await Promise.all([
    download(files, (share) => onProgress({ step: "loading", share }), signal),
    orSay(import("./worker.ts?worker&inline")),
  ]);
  signal.throwIfAborted();
  onProgress({ step: "starting", share: 0 });
  const worker = new AnalysisWorker();
  try {
    await ask(worker, { kind: "load", contents }, signal);
    return worker;
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** Sends a request and waits for what answers it. */
function ask(
  worker: Worker,
  request: Request,
  signal: AbortSignal,
  onShare: (share: number) => void = () => undefined,
): Promise<Reply> {
  const buffers = request.kind === "load" ? Object.values(request.contents).map(({ buffer }) => buffer) : [];
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.onerror = ({ message }) =>
      reject(
        new Error(`The analysis broke off${message ? `: ${message}` : ""}. Try a shorter text, or another browser.`),
      );
    worker.onmessage = ({ data: reply }: MessageEvent<Reply>) => {
      if (reply.kind === "progress") onShare(reply.share);
      else if (reply.kind === "failure") reject(new Error(reply.message));
      else resolve(reply);
    };
    worker.postMessage(request, buffers);
  });
}
