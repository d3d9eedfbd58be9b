import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { Store } from "../state/store.ts";
import { Announcer } from "./announcer.tsx";
import { Article } from "./article.tsx";
import { Card } from "./card.tsx";
import { Documents } from "./documents.tsx";
import { EditDialogs } from "./edit-dialogs.tsx";
import { Graph, type MountStage, type Stage } from "./graph.tsx";
import { Keys } from "./keys.tsx";
import { Legend } from "./legend.tsx";
import { Masthead } from "./masthead.tsx";
import { Notice } from "./notice.tsx";
import { PaperCopy } from "./paper-copy.tsx";
import { Share } from "./share.tsx";
import { StatementList } from "./statement-list.tsx";
import { Timeline } from "./timeline.tsx";
import { Toolbar } from "./toolbar.tsx";

/** The whole page: the article and, beside it, its graph. */
export function App({ store, mount }: { readonly store: Store; readonly mount: MountStage }): JSX.Element {
  const pane = store.state.value.pane;
  const lowered = useSignal(false);
  const stage = useSignal<Stage | undefined>(undefined);
  return (
    <>
      <Masthead store={store} />
      <main class="page">
        <div class="reading">
          <Documents store={store} />
          <Article store={store} />
        </div>
        <section class={`beside pane-${pane}${lowered.value ? " lowered" : ""}`} aria-label="Graph and statements">
          <button
            type="button"
            class="grip"
            aria-expanded={!lowered.value}
            aria-label="Graph and statements"
            onClick={() => (lowered.value = !lowered.value)}
          />
          <Toolbar store={store} />
          <div class="board">
            <Graph store={store} mount={mount} stage={stage} />
            {pane === "statements" && <StatementList store={store} />}
            <Card store={store} />
          </div>
          <Legend store={store} />
          <Timeline store={store} />
        </section>
      </main>
      <Announcer store={store} />
      <Notice store={store} />
      <PaperCopy store={store} stage={stage} />
      <EditDialogs store={store} />
      <Share store={store} stage={stage} />
      <Keys store={store} />
    </>
  );
}
