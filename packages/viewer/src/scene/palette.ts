import type { EntityRecord } from "@factline/core";
import type { Standing } from "../load/standing.ts";

/** The colours that a scene draws with, as `#rrggbb`; the style sheet holds them. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly faint: string;
  readonly accent: string;
  readonly type: (type: EntityRecord["type"]) => string;
  readonly standing: (standing: Standing) => string;
}

/** Reads the colours that hold for an element now, light or dark. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  const colour = (name: string) => {
    const value = known.get(name) ?? (style.getPropertyValue(`--${name}`).trim() || "#808080");
    known.set(name, value);
    return value;
  };
  return {
    ground: colour("graph-ground"),
    ink: colour("ink"),
    faint: colour("ink-faint"),
    accent: colour("accent"),
    type: (type) => colour(`type-${type}`),
    standing: (standing) => colour(`standing-${standing}`),
  };
}

/** A colour moved towards another: 0 keeps it, 1 is the other. */
export function mix(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
