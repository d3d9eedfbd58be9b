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

/** Drags what an element shows, a step a frame, and tells what main-thread time a step takes, in milliseconds. */
export async function costOfDragging(page: Page, selector: string, steps: number): Promise<number> {
  const used = await mainThread(page);
  const drag = (count: number) =>
    page.locator(selector).evaluate(async (element, moves) => {
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
    }, count);
  await drag(2);
  const before = await used();
  await drag(steps);
  return ((await used()) - before) / steps;
}
