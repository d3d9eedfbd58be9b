/** Folds communities of a graph that is too large to draw: one node each, until the reader unfolds them. */
import type { Library } from "../load/library.ts";
import { MOST_DRAWN } from "../load/limits.ts";
import type { Selection } from "../state/state.ts";
import type { EdgeLook, Frame, NodeLook } from "./frame.ts";
import type { Bow, Network } from "./network.ts";
import type { Palette } from "./palette.ts";

const PREFIX = "fold:";
const BOW = 0.07;
const LARGEST = 30;

/** Whether what was picked is a folded community, or a bundle of edges between two. */
export function isFold(selection: Selection | undefined): selection is Selection {
  return selection?.id.startsWith(PREFIX) === true;
}

/** The fold that an entity is in when communities are folded. */
export function foldOf({ positions }: Library, id: string): string | undefined {
  const community = positions.get(id)?.[2];
  return community === undefined ? undefined : `${PREFIX}${community}`;
}

/** Folds the communities of a frame, but for those that are unfolded; smaller frames stay as they are. */
export function fold(frame: Frame, library: Library, unfolded: ReadonlySet<string>, palette: Palette): Frame {
  if (frame.nodes.size <= MOST_DRAWN) return frame;
  const homes = homesOf(frame, library, unfolded);
  const nodes = new Map<string, NodeLook>();
  const places = new Map(frame.network.places);
  for (const [home, members] of groups(frame, homes)) {
    nodes.set(home, lookOf(members, palette));
    places.set(
      home,
      middleOf(
        members.map(([id]) => id),
        frame.network,
      ),
    );
  }
  for (const [id, look] of frame.nodes) if (!homes.has(id)) nodes.set(id, look);
  const { edges, bows } = bundle(frame, homes, palette);
  return { ...frame, nodes, edges, network: { places, bows: new Map([...frame.network.bows, ...bows]) } };
}

/** The fold that each entity is in. */
function homesOf({ nodes }: Frame, library: Library, unfolded: ReadonlySet<string>): Map<string, string> {
  const homes = new Map<string, string>();
  const sizes = new Map<string, number>();
  for (const id of nodes.keys()) {
    const home = foldOf(library, id);
    if (home === undefined || unfolded.has(home)) continue;
    homes.set(id, home);
    sizes.set(home, (sizes.get(home) ?? 0) + 1);
  }
  for (const [id, home] of homes) if (sizes.get(home) === 1) homes.delete(id);
  return homes;
}

type Member = readonly [id: string, look: NodeLook];

function groups({ nodes }: Frame, homes: ReadonlyMap<string, string>): Map<string, Member[]> {
  const found = new Map<string, Member[]>();
  for (const [id, look] of nodes) {
    const home = homes.get(id);
    if (home === undefined) continue;
    const members = found.get(home);
    if (members === undefined) found.set(home, [[id, look]]);
    else members.push([id, look]);
  }
  return found;
}

/** A community is named for its largest member. */
function lookOf(members: readonly Member[], palette: Palette): NodeLook {
  const [, first] = members.reduce((largest, member) => (member[1].size > largest[1].size ? member : largest));
  return {
    ...first,
    label: `${first.label} +${members.length - 1}`,
    size: Math.min(9 + Math.sqrt(members.length), LARGEST),
    labelColour: palette.ink,
    labelAbove: false,
  };
}

function middleOf(ids: readonly string[], { places }: Network): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (const id of ids) {
    const place = places.get(id);
    x += (place?.x ?? 0) / ids.length;
    y += (place?.y ?? 0) / ids.length;
  }
  return { x, y };
}

/** Edges into a fold become one for each pair of ends; those inside are not drawn. */
function bundle(
  { edges, network }: Frame,
  homes: ReadonlyMap<string, string>,
  palette: Palette,
): { edges: Map<string, EdgeLook>; bows: Map<string, Bow> } {
  const kept = new Map<string, EdgeLook>();
  const bundles = new Map<string, Bow & { count: number }>();
  for (const [id, look] of edges) {
    const bow = network.bows.get(id);
    if (bow === undefined) continue;
    const [source, target] = [homes.get(bow.source) ?? bow.source, homes.get(bow.target) ?? bow.target];
    if (source === bow.source && target === bow.target) kept.set(id, look);
    else if (source !== target) {
      const key = `${PREFIX}${source} ${target}`;
      const known = bundles.get(key) ?? { source, target, curvature: BOW, count: 0 };
      known.count++;
      bundles.set(key, known);
    }
  }
  const colour = palette.standing("stated");
  for (const [key, { count }] of bundles) {
    const width = Math.min(1 + Math.log2(count), 6);
    kept.set(key, { label: `${count} statements`, width, colour, standing: "stated", tone: "normal" });
  }
  return { edges: kept, bows: bundles };
}
