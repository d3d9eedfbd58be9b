import type { Selection, View } from "../state/state.ts";
import type { Frame } from "./frame.ts";

/** What a scene tells of the reader's hand. */
export interface SceneEvents {
  readonly onPick: (selection: Selection | undefined) => void;
  readonly onHover: (selection: Selection | undefined) => void;
  /** Another part of the graph is seen; called when the movement has come to rest. */
  readonly onMove: (view: View) => void;
}

/** A drawn graph. */
export interface Scene {
  /** Draws a new frame; nodes keep their places. */
  readonly draw: (frame: Frame) => void;
  /** Moves so that all that is drawn fills the room there is. */
  readonly fit: () => void;
  /** Moves only if some of these nodes cannot be seen, or stand too close to be read. */
  readonly reveal: (ids: ReadonlySet<string>) => void;
  /** Comes closer by a factor above 1, or goes back by one below. */
  readonly zoom: (factor: number) => void;
  readonly view: () => View;
  /** Shows a view at once. */
  readonly look: (view: View) => void;
  readonly dispose: () => void;
}

/** Room at the sides of a scene that other things cover, in pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** How much of the right side is covered altogether: no words are written there if they can stand elsewhere. */
  readonly covered: number;
}

/** How a scene is set up. */
export interface SceneOptions {
  readonly container: HTMLElement;
  /** What is drawn first. */
  readonly frame: Frame;
  readonly events: SceneEvents;
  readonly insets: () => Insets;
}
