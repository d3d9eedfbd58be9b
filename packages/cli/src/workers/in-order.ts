/** What may come next: the oldest result, or another item to begin with. */
type Event<Item, Result> = { readonly result: Result } | { readonly item: IteratorResult<Item> };

/**
 * Works on several items at once and gives the results in the order of the items, each as soon as those before it are out.
 * At most `most` items are begun and not given yet, so that a slow reader of the results slows the work, too.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const begun: Promise<Event<Item, Result>>[] = [];
  let coming: Promise<Event<Item, Result>> | undefined;
  let ended = false;
  try {
    while (!ended || begun.length > 0) {
      if (!ended && begun.length < most) coming ??= iterator.next().then((item) => ({ item }));
      const waiting = [begun[0], coming].filter((promise) => promise !== undefined);
      const event = await Promise.race(waiting);
      if ("result" in event) {
        await begun.shift();
        yield event.result;
        continue;
      }
      coming = undefined;
      if (event.item.done) ended = true;
      else begun.push(started(work(event.item.value)));
    }
  } finally {
    // One that still waits for its next item, as for standard input, cannot be told to end.
    coming?.catch(() => {});
    if (!coming) await iterator.return?.();
  }
}

/** A result on its way; that it fails before its turn is no unhandled rejection. */
function started<Item, Result>(work: Promise<Result>): Promise<Event<Item, Result>> {
  const event = work.then((result) => ({ result }));
  event.catch(() => {});
  return event;
}
