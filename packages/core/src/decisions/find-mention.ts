import type { Anchor, Span } from "../model/index.ts";
import { locate, locateCopy } from "./anchor.ts";
import type { Ground, GroundMention } from "./ground.ts";
import { mostLike } from "./place.ts";

/** A place in a document. */
export interface Place extends Span {
  readonly document: string;
}

/**
 * Where an anchor's words stand now: in its document or, when that is gone, in another that has the same passage: one of those
 * that name what the anchor belongs to.
 */
export function findPlace(ground: Ground, anchor: Anchor, name: string): Place | undefined {
  const known = ground.document(anchor.document);
  if (known) {
    const span = locate(anchor, known.text);
    return span && { document: known.id, ...span };
  }
  for (const { id, text } of ground.documentsNaming(name)) {
    const span = locateCopy(anchor, text);
    if (span) return { document: id, ...span };
  }
  return undefined;
}

/** The mention that stands where an anchor's words are, as the analysis of today bounds it. */
export function findMention(ground: Ground, anchor: Anchor, name: string): GroundMention | undefined {
  const place = findPlace(ground, anchor, name);
  return place && mostLike(ground.mentionsIn(place.document), place);
}
