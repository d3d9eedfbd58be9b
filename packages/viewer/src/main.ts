/** Opens what the file holds. */
import { parseDecisions } from "@factline/core";
import { load } from "./load/load.ts";
import { readServed } from "./load/served.ts";
import { openViewer } from "./open.ts";
import { openMemory } from "./state/memory.ts";

const LONGEST_WAIT_MS = 1000;
const text = (id: string) => document.getElementById(id)?.textContent ?? "";
const root = document.getElementById("app");
if (root === null) throw new Error("The page has no #app; build it anew.");

try {
  const served = readServed(text("served"));
  const memory = openMemory(text("graph"), parseDecisions(text("decisions")));
  const library = load(text("graph"), text("layout"));
  await seen();
  root.replaceChildren();
  openViewer(root, library, { memory, ...(served && { served }) });
} catch (error) {
  root.textContent = error instanceof Error ? error.message : String(error);
  root.className = "failure";
}

/** Until the browser has brought the words that the file shows without its script on their way to the screen. */
function seen(): Promise<unknown> {
  const frame = new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  // A page in the background has no frames.
  return Promise.race([frame, new Promise((late) => setTimeout(late, LONGEST_WAIT_MS))]);
}
