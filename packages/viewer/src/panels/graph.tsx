import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { drawEverything } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { Icon } from "./glyphs.tsx";

/** The hand on a drawn graph; the scene behind it is none of the panels' business. */
export interface Stage {
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  readonly dispose: () => void;
}

/** Draws the graph into an element. */
export type MountStage = (container: HTMLElement) => Stage;

/** The graph with its tools. */
export function Graph({ store, mount }: { readonly store: Store; readonly mount: MountStage }): JSX.Element {
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | undefined>(undefined);
  useEffect(() => {
    if (container.current === null) return;
    stage.current = mount(container.current);
    return () => stage.current?.dispose();
  }, [mount]);
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
      <div class="tools" role="toolbar" aria-label="Graph">
        <Tool label="Zoom in" icon="plus" onClick={() => stage.current?.zoom(1.4)} />
        <Tool label="Zoom out" icon="minus" onClick={() => stage.current?.zoom(1 / 1.4)} />
        <Tool label="Show the whole graph" icon="fit" onClick={() => stage.current?.fit()} />
      </div>
      <Extent store={store} />
    </div>
  );
}

function Tool({
  label,
  icon,
  onClick,
}: {
  readonly label: string;
  readonly icon: "plus" | "minus" | "fit";
  readonly onClick: () => void;
}): JSX.Element {
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
      {everything ? `All ${drawable} entities` : `${entities.size} most salient of ${drawable} entities`}{" "}
      <button type="button" class="link" onClick={() => store.update(drawEverything(!everything))}>
        {everything ? "Show the most salient" : "Show all"}
      </button>
    </p>
  );
}
