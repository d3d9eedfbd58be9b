import type { Selection } from "../state/state.ts";
import type { XY } from "./curve.ts";
import type { SceneEvents } from "./scene.ts";
import type { Stroke } from "./strokes.ts";

/** A picture that is drawn again and again, whose elements stay the same, so that a click on one is not lost. */
export interface Drawing {
  readonly root: SVGElement;
  readonly begin: () => void;
  /** Draws a thing that can be picked. */
  readonly group: (selection: Selection, events: SceneEvents, strokes: readonly Stroke[], place?: XY) => void;
  /** Takes away what was not drawn since `begin`. */
  readonly end: () => void;
  readonly places: () => readonly XY[];
}

/** Starts a picture in an element. */
export function drawing(container: HTMLElement): Drawing {
  const root = element("svg");
  const layers = { statement: element("g"), entity: element("g") };
  root.append(layers.statement, layers.entity);
  container.append(root);
  const groups = new Map<string, SVGElement>();
  const drawn = new Map<string, XY | undefined>();
  return {
    root,
    begin: () => drawn.clear(),
    group: (selection, events, strokes, place) => {
      const key = `${selection.kind} ${selection.id}`;
      const group = groups.get(key) ?? pickable(selection, events, strokes);
      groups.set(key, group);
      drawn.set(key, place);
      for (const [index, stroke] of strokes.entries()) apply(group.children[index] as SVGElement, stroke);
      if (!group.isConnected) layers[selection.kind].append(group);
    },
    end: () => {
      for (const [key, group] of groups) if (!drawn.has(key)) group.remove();
    },
    places: () => [...drawn.values()].filter((place) => place !== undefined),
  };
}

function pickable(selection: Selection, { onPick, onHover }: SceneEvents, strokes: readonly Stroke[]): SVGElement {
  const group = element("g");
  group.classList.add("pickable");
  group.append(...strokes.map(([name]) => element(name)));
  group.addEventListener("click", (event) => {
    event.stopPropagation();
    onPick(selection);
  });
  group.addEventListener("mouseenter", () => onHover(selection));
  group.addEventListener("mouseleave", () => onHover(undefined));
  return group;
}

function apply(target: SVGElement, [, attributes, words]: Stroke): void {
  for (const [name, value] of Object.entries(attributes))
    if (target.getAttribute(name) !== value) target.setAttribute(name, value);
  if (words !== undefined && target.textContent !== words) target.textContent = words;
}

function element(name: string): SVGElement {
  return document.createElementNS("http://www.w3.org/2000/svg", name) as SVGElement;
}
