import { Interrupted } from "../terminal/failure.ts";

/** Waits for work, but no longer than the user does. */
export async function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Interrupted());
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    // One listener for each of a hundred thousand articles would be a leak.
    signal.removeEventListener("abort", stop);
  }
}

/** The items of an iteration, for as long as the user waits for the next. */
export async function* itemsUntilStopped<T>(items: AsyncGenerator<T>, signal: AbortSignal): AsyncGenerator<T> {
  for (;;) {
    const next = await untilStopped(items.next(), signal);
    if (next.done) return;
    yield next.value;
  }
}
