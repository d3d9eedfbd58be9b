/** Letters that RFC 3987 allows beside ASCII, without private use, noncharacters and marks of writing direction. */
const UCS =
  "\\u{A0}-\\u{200D}\\u{2010}-\\u{2029}\\u{202F}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}\\u{10000}-\\u{1FFFD}\\u{20000}-\\u{2FFFD}\\u{30000}-\\u{3FFFD}";
const HOST_CHARACTER = `(?:[A-Za-z0-9\\-._~!$&'()*+,;=${UCS}]|%[0-9A-Fa-f]{2})`;
const CHARACTER = `(?:[:@]|${HOST_CHARACTER})`;
const AUTHORITY = `(?:(?!:)(?:${CHARACTER}*@)?${HOST_CHARACTER}*(?::\\d*)?)`;
const IRI = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.\\-]*:(?://${AUTHORITY}(?:/(?:${CHARACTER}|/)*)?|/?(?:${CHARACTER}(?:${CHARACTER}|/)*)?)(?:\\?(?:${CHARACTER}|[/?])*)?(?:#(?:${CHARACTER}|[/?])*)?$`,
  "u",
);

/** What an IRI of ours names. */
export type IriKind = "decision" | "document" | "entity" | "event" | "predicate" | "quantity" | "statement";

/** A segment of dots in a path, which some parsers resolve and others keep. */
const DOT_SEGMENT = /^[^?#]*\/\.{1,2}(?:[/?#]|$)/;

/**
 * Whether a string is an absolute IRI that every RDF parser takes as it is: RFC 3987 without private use, without IPv6 hosts
 * and without segments of dots.
 */
export function isIri(value: string): boolean {
  return IRI.test(value) && !DOT_SEGMENT.test(value);
}

/** Percent-encodes all but unreserved characters, so that any text makes one segment of an IRI; dots alone would be a path. */
export function encodeSegment(text: string): string {
  if (/^[A-Za-z0-9_-]+$/.test(text)) return text;
  const encoded = encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, percent);
  return /^\.+$/.test(encoded) ? encoded.replaceAll(".", "%2E") : encoded;
}

/** The IRI of a thing of ours, below the base; parts of it are told by a colon, which no encoded id has. */
export function mintIri(base: string, kind: IriKind, id: string): string {
  return `${base}${kind}/${encodeSegment(id)}`;
}

/** The last segment of a predicate's IRI: `offer-help-to` for `offer help to`. */
export function predicateSlug(lemma: string): string {
  return lemma.trim().replaceAll(/\s+/g, "-");
}

/**
 * An address from outside with its illegal characters percent-encoded; nothing when it is no absolute IRI even so, or has
 * no authority: `schema:name` would be taken for a short form where prefixes are.
 */
export function repairIri(address: string): string | undefined {
  const repaired = address
    .trim()
    .toWellFormed()
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu, encodeCharacter);
  const [, origin, path = "", rest = ""] = /^([^:/?#]+:\/\/[^/?#]*)([^?#]*)(.*)$/s.exec(repaired) ?? [];
  const iri = origin === undefined ? "" : origin + withoutDotSegments(path) + rest;
  return isIri(iri) ? iri : undefined;
}

/** A path with its segments of dots resolved (RFC 3986, 5.2.4). */
function withoutDotSegments(path: string): string {
  const kept: string[] = [];
  const segments = path.split("/").slice(1);
  for (const [index, segment] of segments.entries()) {
    if (segment === "..") kept.pop();
    if (segment !== "." && segment !== "..") kept.push(segment);
    else if (index === segments.length - 1) kept.push("");
  }
  return kept.map((segment) => `/${segment}`).join("");
}

function encodeCharacter(character: string): string {
  return character === "%" ? "%25" : encodeURIComponent(character);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
