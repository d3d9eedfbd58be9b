import type { Library } from "../load/library.ts";
import type { Link } from "../load/link.ts";
import type { Standing } from "../load/standing.ts";
import { SHAPES, type Shape } from "../state/shapes.ts";
import type { Selection } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import { mix, type Palette } from "./palette.ts";

/** How much a thing stands out: picked, next to what is picked, as usual, or out of the way. */
export type Tone = "focus" | "related" | "normal" | "muted";

/** How a node looks. */
export interface NodeLook {
  readonly label: string;
  readonly size: number;
  readonly colour: string;
  readonly labelColour: string;
  readonly shape: Shape;
  /** Whether the label stands above the node, because its edges leave below. */
  readonly labelAbove: boolean;
  readonly tone: Tone;
}

/** How an edge looks. */
export interface EdgeLook {
  readonly label: string;
  readonly width: number;
  readonly colour: string;
  readonly standing: Standing;
  readonly tone: Tone;
}

/** How everything drawn looks, by id; what is not here is hidden. */
export interface Frame {
  readonly nodes: ReadonlyMap<string, NodeLook>;
  readonly edges: ReadonlyMap<string, EdgeLook>;
  readonly ground: string;
  readonly ink: string;
}

/** Works out how the graph looks in this state; reads signals, so an effect follows it. */
export function display(store: Store, palette: Palette): Frame {
  const { library, visible, state, hover } = store;
  const { entities, statements } = visible.value;
  const focus = focusOf(store, state.value.selection, hover.value);
  const edges = new Map<string, EdgeLook>();
  const lean = new Map<string, number>();
  for (const id of statements) {
    const reading = library.statements.get(id);
    if (reading?.link === undefined || !entities.has(reading.link.source) || !entities.has(reading.link.target))
      continue;
    const tone = focus.edge(id);
    addLean(lean, library, reading.link);
    edges.set(id, {
      label: reading.link.label,
      width: tone === "focus" ? 2.6 : tone === "related" ? 1.8 : 1.3,
      colour: toned(palette.standing(reading.standing), tone, palette),
      standing: reading.standing,
      tone,
    });
  }
  const nodes = new Map<string, NodeLook>();
  for (const id of entities) {
    const entity = library.entities.get(id);
    if (entity === undefined || !(lean.has(id) || state.value.everything || focus.nodes.has(id))) continue;
    const tone = focus.node(id);
    nodes.set(id, {
      label: entity.label,
      size: 4.5 + 6.5 * Math.sqrt(entity.salience),
      colour: toned(palette.type(entity.type), tone, palette),
      labelColour: tone === "muted" ? mix(palette.faint, palette.ground, 0.35) : palette.ink,
      shape: SHAPES[entity.type],
      labelAbove: (lean.get(id) ?? 0) < -0.4,
      tone,
    });
  }
  return { nodes, edges, ground: palette.ground, ink: palette.ink };
}

/** Adds up whether the edges of a node go up or down; those that go sideways do not count. */
function addLean(lean: Map<string, number>, { positions }: Library, { source, target }: Link): void {
  const [from, to] = [positions.get(source), positions.get(target)];
  if (from === undefined || to === undefined) return;
  const rise = (to[1] - from[1]) / (Math.hypot(to[0] - from[0], to[1] - from[1]) || 1);
  const counted = Math.abs(rise) < 0.4 ? 0 : rise;
  lean.set(source, (lean.get(source) ?? 0) + counted);
  lean.set(target, (lean.get(target) ?? 0) - counted);
}

function toned(colour: string, tone: Tone, { ground }: Palette): string {
  return tone === "muted" ? mix(colour, ground, 0.78) : colour;
}

interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly node: (id: string) => Tone;
  readonly edge: (id: string) => Tone;
}

function focusOf({ library }: Store, ...picks: readonly (Selection | undefined)[]): Focus {
  const nodes = new Map<string, Tone>();
  const edges = new Map<string, Tone>();
  const raise = (tones: Map<string, Tone>, id: string, tone: Tone) => tones.get(id) === "focus" || tones.set(id, tone);
  for (const pick of picks) {
    if (pick?.kind === "statement") {
      const reading = library.statements.get(pick.id);
      raise(edges, pick.id, "focus");
      for (const id of reading?.link
        ? [reading.link.source, reading.link.target]
        : reading
          ? [reading.record.subject.id]
          : [])
        raise(nodes, id, "focus");
      for (const { source } of reading?.record.attribution ?? []) raise(nodes, source.id, "related");
    } else if (pick?.kind === "entity") {
      const { outgoing = [], incoming = [] } = library.involvements.get(pick.id) ?? {};
      raise(nodes, pick.id, "focus");
      for (const id of [...outgoing, ...incoming]) {
        const link = library.statements.get(id)?.link;
        if (link?.source !== pick.id && link?.target !== pick.id) continue;
        raise(edges, id, "related");
        raise(nodes, link.source, "related");
        raise(nodes, link.target, "related");
      }
    }
  }
  const idle: Tone = nodes.size + edges.size > 0 ? "muted" : "normal";
  return { nodes: new Set(nodes.keys()), node: (id) => nodes.get(id) ?? idle, edge: (id) => edges.get(id) ?? idle };
}
