/** Watches whether the reader's own hand moved the graph. */
export interface Hand {
  readonly moved: () => boolean;
  readonly dispose: () => void;
}

/** Listens for wheel and drag on an element; a click alone moves nothing. */
export function noteHand(element: HTMLElement): Hand {
  let moved = false;
  const note = (event: Event) => {
    if (event instanceof PointerEvent && event.buttons === 0) return;
    moved = true;
  };
  const kinds = ["wheel", "pointermove", "touchmove"] as const;
  for (const kind of kinds) element.addEventListener(kind, note, { capture: true, passive: true });
  return {
    moved: () => moved,
    dispose: () => {
      for (const kind of kinds) element.removeEventListener(kind, note, { capture: true });
    },
  };
}
