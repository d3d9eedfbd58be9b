import type { EntityRecord } from "@factline/core";
import type { JSX } from "preact";
import type { Standing } from "../load/standing.ts";
import { SHAPES, shapePath } from "../state/shapes.ts";

/** The line style of a standing, as the graph draws it. */
export function LineSample({ standing }: { readonly standing: Standing }): JSX.Element {
  return (
    <svg class={`line-sample standing-${standing}`} viewBox="0 0 26 10" width="26" height="10" aria-hidden="true">
      <path d="M1 5H25" />
      {standing === "denied" && <path class="strike" d="M6 9L10 1M12 9L16 1M18 9L22 1" />}
    </svg>
  );
}

/** The outline and colour of a type, as the graph draws it. */
export function TypeGlyph({ type }: { readonly type: EntityRecord["type"] }): JSX.Element {
  return (
    <svg class={`type-glyph type-${type}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <path d={shapePath(SHAPES[type], 7, 7, 5)} />
    </svg>
  );
}

const ICONS = {
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  fit: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
  close: "M4 4l8 8M12 4l-8 8",
  back: "M10 3L5 8l5 5",
  forward: "M6 3l5 5-5 5",
  down: "M3 6l5 5 5-5",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5l3.5 3.5",
  contrast: "M8 2a6 6 0 0 0 0 12z",
  share: "M8 10V2M5 4.5L8 2l3 2.5M4 7.5H3v6h10v-6h-1",
  undo: "M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H7",
  redo: "M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H9",
  save: "M8 2v8M5 7l3 3 3-3M3 13.5h10",
} as const;

/** What is drawn on a button. */
export type IconName = keyof typeof ICONS;

/** A small drawing on a button; the button itself has the words. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={ICONS[name]} />
      {name === "contrast" && <circle cx="8" cy="8" r="6" fill="none" />}
    </svg>
  );
}
