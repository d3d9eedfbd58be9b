import type { Page } from "playwright-core";

/** Milliseconds of processor time that the page's main thread has used so far; other programs on the machine don't count. */
export async function mainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
}

/** Drags what an element shows, a step a frame, and tells what main-thread time a frame takes, in milliseconds. */
export async function costOfDragging(page: Page, selector: string, steps: number): Promise<number> {
  await drag(page, selector, 2);
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ["cc", "toplevel"] });
  await drag(page, selector, steps);
  const trace = JSON.parse((await browser?.stopTracing())?.toString() ?? "{}") as { traceEvents: TraceEvent[] };
  const frames = trace.traceEvents.filter(({ name, tdur }) => name === "ProxyMain::BeginMainFrame" && tdur);
  return frames.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000 / frames.length;
}

interface TraceEvent {
  readonly name: string;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
}

function drag(page: Page, selector: string, steps: number): Promise<void> {
  return page.locator(selector).evaluate(async (element, moves) => {
    const box = element.getBoundingClientRect();
    const [left, top] = [box.left + box.width / 2, box.top + box.height / 2];
    const send = (type: string, by: number) => {
      const event = { bubbles: true, clientX: left + by, clientY: top + by / 2, button: 0, buttons: 1 };
      element.dispatchEvent(new PointerEvent(type.replace("mouse", "pointer"), event));
      element.dispatchEvent(new MouseEvent(type, event));
    };
    send("mousedown", 0);
    for (let move = 1; move <= moves; move++) {
      await new Promise(requestAnimationFrame);
      send("mousemove", move);
    }
    await new Promise(requestAnimationFrame);
    send("mouseup", moves);
  }, steps);
}
