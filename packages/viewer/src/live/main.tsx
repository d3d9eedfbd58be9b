/** Opens the live page: the desk at first, then the viewer with the shelf above it. */
import { effect, untracked } from "@preact/signals";
import { render } from "preact";
import { toLibrary } from "../load/library.ts";
import { openViewer } from "../open.ts";
import { createAnalyst } from "./analyst.ts";
import { Desk } from "./desk.tsx";
import { listenToDrops } from "./drops.ts";
import { createSession } from "./session.ts";
import { Shelf } from "./shelf.tsx";

const [desk, app] = ["desk", "app"].map((id) => document.getElementById(id));
if (!desk || !app) throw new Error("The page has no #desk or no #app; build it anew.");

desk.replaceChildren();
const session = createSession(createAnalyst());
let close: (() => void) | undefined;

effect(() => {
  const reading = session.reading.value;
  app.hidden = reading === undefined;
  // What the viewer reads of its own signals is none of this effect's business.
  untracked(() => {
    close?.();
    close = reading && openViewer(app, toLibrary(reading.file, reading.places), { memory: session.memory });
    render(reading === undefined ? <Desk session={session} /> : <Shelf session={session} />, desk);
  });
});
listenToDrops(session);
