import type { Span } from "../model/index.ts";
import type { GroundMention } from "./ground.ts";

/** Part of their joint length that two spans must share to be one mention in two analyses. */
const SAME = 0.5;

/** Tells one mention of one entity from all others. */
export function mentionKey({ entity, document, start, end }: GroundMention): string {
  return `${start}-${end}:${entity}:${document}`;
}

/** How much two spans share of their joint length. */
function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The span most like another, if any is so much like it that both bound the same words. */
export function mostLike<S extends Span>(spans: readonly S[], wanted: Span): S | undefined {
  let best: { readonly span: S; readonly fit: number } | undefined;
  for (const span of spans) {
    const fit = likeness(span, wanted);
    if (fit >= SAME && fit > (best?.fit ?? 0)) best = { span, fit };
  }
  return best?.span;
}
