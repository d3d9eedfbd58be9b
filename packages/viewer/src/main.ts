/** Opens what the file holds. */
import { parseDecisions } from "@factline/core";
import { load } from "./load/load.ts";
import { readServed } from "./load/served.ts";
import { openViewer } from "./open.ts";
import { openMemory } from "./state/memory.ts";

const text = (id: string) => document.getElementById(id)?.textContent ?? "";
const root = document.getElementById("app");
if (root === null) throw new Error("The page has no #app; build it anew.");

try {
  const served = readServed(text("served"));
  const memory = openMemory(text("graph"), parseDecisions(text("decisions")));
  openViewer(root, load(text("graph"), text("layout")), { memory, ...(served && { served }) });
} catch (error) {
  root.textContent = error instanceof Error ? error.message : String(error);
  root.className = "failure";
}
