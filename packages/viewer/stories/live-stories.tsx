/** The panels of the live page, each in the states of a visit. */
import { signal } from "@preact/signals";
import type { Progress } from "../src/live/analyst.ts";
import { Desk } from "../src/live/desk.tsx";
import type { Reading } from "../src/live/protocol.ts";
import type { Session } from "../src/live/session.ts";
import { Shelf } from "../src/live/shelf.tsx";
import type { Story } from "./story.ts";

interface Visit {
  readonly articles?: number;
  readonly progress?: Progress;
  readonly trouble?: string;
}

/** A visit that stands still. */
function visitAt({ articles, progress, trouble }: Visit): Session {
  const nothing = () => undefined;
  const file = { schema: 1, documents: [], entities: [], statements: [] } as const;
  const reading: Reading | undefined = articles ? { graphs: Array(articles), file, places: {} } : undefined;
  return {
    reading: signal(reading),
    progress: signal(progress),
    trouble: signal(trouble),
    memory: { log: { decisions: [], saved: 0 }, follow: () => nothing },
    read: async () => undefined,
    complain: nothing,
    cancel: nothing,
    clear: nothing,
  };
}

const desk = (visit: Visit) => () => <Desk session={visitAt(visit)} />;
const shelf = (visit: Visit) => () => <Shelf session={visitAt({ articles: 3, ...visit })} />;
const trouble = "The text is in German. This page reads articles in English.";

/** The stories of the live page. */
export const liveStories: readonly Story[] = [
  { panel: "Desk", state: "as it opens", draw: desk({}) },
  { panel: "Desk", state: "the model comes", draw: desk({ progress: { step: "loading", share: 0.4 } }) },
  { panel: "Desk", state: "the model starts", draw: desk({ progress: { step: "starting", share: 0 } }) },
  { panel: "Desk", state: "what was given can't be read", draw: desk({ trouble }) },
  { panel: "Shelf", state: "three articles", draw: shelf({}) },
  { panel: "Shelf", state: "one more is read", draw: shelf({ progress: { step: "reading", share: 0.7 } }) },
  { panel: "Shelf", state: "one more can't be read", draw: shelf({ trouble }) },
];
