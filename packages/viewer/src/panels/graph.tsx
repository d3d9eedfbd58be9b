import { type Signal, useSignalEffect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { drawEverything, lookAt } from "../state/reducers.ts";
import type { View } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import { Caption } from "./caption.tsx";
import { Icon, type IconName } from "./glyphs.tsx";
import { noteHand } from "./hand.ts";
import { NothingLeft } from "./nothing-left.tsx";

/** The hand on a drawn graph; the scene behind it is none of the panels' business. */
export interface Stage {
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  readonly view: () => View;
  readonly look: (view: View) => void;
  readonly toSvg: (medium?: "screen" | "paper") => string;
  readonly toPng: (scale: number) => Promise<Blob>;
  readonly dispose: () => void;
}

/** Draws the graph into an element, and tells when the reader looks elsewhere. */
export type MountStage = (container: HTMLElement, onMove: (view: View) => void) => Stage;

interface GraphProps {
  readonly store: Store;
  readonly mount: MountStage;
  /** Where the stage is put for others to use. */
  readonly stage: Signal<Stage | undefined>;
}

/** The graph with its tools. */
export function Graph({ store, mount, stage }: GraphProps): JSX.Element {
  const container = useRef<HTMLDivElement>(null);
  const seen = useRef<View | undefined>(undefined);
  const keep = (view: View | undefined) => {
    seen.current = view;
    store.update(lookAt(view));
  };
  useEffect(() => {
    if (container.current === null) return;
    const hand = noteHand(container.current);
    const mounted = mount(container.current, (view) => {
      if (hand.moved() || store.state.peek().view !== undefined) keep(view);
    });
    const { view } = store.state.peek();
    if (view !== undefined) mounted.look(view);
    seen.current = view;
    stage.value = mounted;
    return () => {
      hand.dispose();
      mounted.dispose();
    };
  }, [mount]);
  useSignalEffect(() => {
    const { view } = store.state.value;
    if (view !== undefined && view !== seen.current) stage.peek()?.look(view);
    if (view === undefined) seen.current = undefined;
  });
  const zoom = (factor: number) => {
    stage.value?.zoom(factor);
    if (stage.value) keep(stage.value.view());
  };
  return (
    <div class="graph">
      <div
        class="stage"
        ref={container}
        role="img"
        aria-label="Graph of the statements"
        aria-describedby="graph-note"
      />
      <p id="graph-note" class="sr-only">
        The list of statements says the same in words.
      </p>
      {store.visible.value.statements.length === 0 && store.state.value.pane === "graph" && (
        <NothingLeft store={store} />
      )}
      <div class="graph-foot">
        <div class="tools" role="toolbar" aria-label="Graph">
          <Tool label="Zoom in" icon="plus" onClick={() => zoom(1.4)} />
          <Tool label="Zoom out" icon="minus" onClick={() => zoom(1 / 1.4)} />
          <Tool
            label="Show the whole graph"
            icon="fit"
            onClick={() => {
              keep(undefined);
              stage.value?.fit();
            }}
          />
        </div>
        <Extent store={store} />
        <Caption store={store} />
      </div>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: IconName;
  readonly onClick: () => void;
}

function Tool({ label, icon, onClick }: ToolProps): JSX.Element {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

function Extent({ store }: { readonly store: Store }): JSX.Element | null {
  const { drawable, entities } = store.visible.value;
  const { everything } = store.state.value;
  if (!everything && entities.size >= drawable) return null;
  return (
    <p class="extent">
      <span class="extent-count">
        {everything ? `All ${drawable} entities` : `${entities.size} most salient of ${drawable} entities`}{" "}
      </span>
      <button type="button" class="link" onClick={() => store.update(drawEverything(!everything))}>
        {everything ? "Show the most salient" : "Show all"}
      </button>
    </p>
  );
}
