import type { Library } from "../load/library.ts";
import type { Selection } from "../state/state.ts";
import type { EdgeLook, Frame, NodeLook, Tone } from "./frame.ts";
import { mix, type Palette } from "./palette.ts";

/** What stands out, by id. */
export interface Focus {
  readonly nodes: ReadonlyMap<string, Tone>;
  readonly edges: ReadonlyMap<string, Tone>;
}

/** In a larger graph, what the pointer is over dims nothing: thousands of looks would change with each of its steps. */
const MOST_DIMMED_AT_ONCE = 1500;
const WIDTHS: Readonly<Record<Tone, number>> = { muted: 1.3, normal: 1.3, related: 1.8, focus: 2.6 };

/** What stands out when some things are picked. */
export function focusOf(library: Library, picks: readonly Selection[]): Focus {
  const tones = { nodes: new Map<string, Tone>(), edges: new Map<string, Tone>() };
  for (const pick of picks) {
    if (pick.kind === "statement") raiseStatement(tones, library, pick.id);
    else raiseEntity(tones, library, pick.id);
  }
  return tones;
}

/** A frame in which some things stand out, and the others step back. */
export function withFocus(frame: Frame, { nodes, edges }: Focus, picked: boolean, palette: Palette): Frame {
  if (nodes.size + edges.size === 0) return frame;
  const dims = picked || frame.edges.size <= MOST_DIMMED_AT_ONCE;
  const idle: Tone = dims ? "muted" : "normal";
  return {
    ...frame,
    nodes: mapSome(frame.nodes, dims, nodes, (look, tone = idle) => nodeIn(look, tone, palette)),
    edges: mapSome(frame.edges, dims, edges, (look, tone = idle) => edgeIn(look, tone, palette)),
  };
}

type Tones = { readonly nodes: Map<string, Tone>; readonly edges: Map<string, Tone> };

function raise(tones: Map<string, Tone>, id: string, tone: Tone): void {
  if (tones.get(id) !== "focus") tones.set(id, tone);
}

function raiseStatement({ nodes, edges }: Tones, { statements }: Library, id: string): void {
  const reading = statements.get(id);
  raise(edges, id, "focus");
  if (reading === undefined) return;
  const { record, link } = reading;
  for (const end of link ? [link.source, link.target] : [record.subject.id]) raise(nodes, end, "focus");
  for (const { source } of record.attribution) raise(nodes, source.id, "related");
}

function raiseEntity({ nodes, edges }: Tones, { involvements, statements }: Library, id: string): void {
  const { outgoing = [], incoming = [] } = involvements.get(id) ?? {};
  raise(nodes, id, "focus");
  for (const statement of [...outgoing, ...incoming]) {
    const link = statements.get(statement)?.link;
    if (link?.source !== id && link?.target !== id) continue;
    raise(edges, statement, "related");
    raise(nodes, link.source, "related");
    raise(nodes, link.target, "related");
  }
}

/** Changes all looks, or only those that have a tone of their own; the others stay the very same. */
function mapSome<Look>(
  looks: ReadonlyMap<string, Look>,
  all: boolean,
  tones: ReadonlyMap<string, Tone>,
  change: (look: Look, tone?: Tone) => Look,
): ReadonlyMap<string, Look> {
  if (all) return new Map([...looks].map(([id, look]) => [id, change(look, tones.get(id))]));
  const changed = new Map(looks);
  for (const [id, tone] of tones) {
    const look = looks.get(id);
    if (look !== undefined) changed.set(id, change(look, tone));
  }
  return changed;
}

function nodeIn(look: NodeLook, tone: Tone, palette: Palette): NodeLook {
  const labelColour = tone === "muted" ? mix(palette.faint, palette.ground, 0.35) : look.labelColour;
  return { ...look, tone, labelColour, colour: toned(look.colour, tone, palette) };
}

function edgeIn(look: EdgeLook, tone: Tone, palette: Palette): EdgeLook {
  return { ...look, tone, width: WIDTHS[tone], colour: toned(look.colour, tone, palette) };
}

function toned(colour: string, tone: Tone, { ground }: Palette): string {
  return tone === "muted" ? mix(colour, ground, 0.78) : colour;
}
