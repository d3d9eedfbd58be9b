/** The shapes of tokens, tried in order at each place; every pattern reads a bounded stretch or consumes what it reads. */
import { dotted, isAbbreviation } from "../model/abbreviations.data.ts";
import { joinsHyphen, units } from "./words.data.ts";

interface Shape {
  readonly id: string;
  /** A token of this shape; after a bar, what must follow it. */
  readonly example: string;
  readonly pattern: RegExp;
}

const letter = String.raw`[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]`;
const domains = "com|org|net|gov|edu|mil|info|int|eu|uk|co|io|tv|us|ca|au|de|fr|in|ru|cn|jp|nz|ie|za|me|biz";

/** Token shapes other than words. */
export const shapes: readonly Shape[] = [
  {
    id: "url",
    example: "https://example.org/a?b=c",
    pattern: /(?:https?|ftp|file|mailto):\/{0,3}[^\s<>"“”]+|www\.[^\s<>"“”]{3,}/iuy,
  },
  { id: "email", example: "j.doe@example.org", pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/uy },
  {
    id: "domain",
    example: "example.co.uk",
    pattern: new RegExp(String.raw`(?:[a-z0-9-]{1,63}\.){1,8}(?:${domains})(?![\p{L}\p{N}])(?:/[^\s<>"“”]*)?`, "iuy"),
  },
  { id: "handle", example: "@newsdesk", pattern: /[@#]\p{L}[\p{L}\p{N}_]{0,99}/uy },
  { id: "smiley", example: ":-)", pattern: /[:;=]['’]?-?[)(DPp/|](?![\p{L}\p{N}])|<3(?!\p{N})|\^_\^/uy },
  { id: "ellipsis", example: "...", pattern: /\[(?:\.{3}|…)\]|\.{2,}|…+/uy },
  { id: "dash", example: "--", pattern: /-{2,}|[–—]+/uy },
  { id: "run", example: "!!", pattern: /\.?[!?]+|={2,}|\*{2,}|_{2,}|~{2,}|\+{2,}|<{2,}|>{2,}|\${2,}|`{2}|'{2}|’{2}/uy },
  {
    id: "initials",
    example: "U.S.",
    pattern: /(?:\p{L}\.){2,20}(?!\p{L}\p{L})|(?:\p{Lu}\.){1,9}\p{Lu}(?![\p{L}\p{N}.])/uy,
  },
  { id: "company", example: "AT&T", pattern: /\p{Lu}{1,4}&\p{Lu}{1,4}(?!\p{Ll})/uy },
  { id: "currency", example: "US$", pattern: /(?:US|A|C|NZ|HK|S|CA|AU)\$|\p{Sc}/uy },
  { id: "phone", example: "555-123-4567", pattern: /(?:\d{3}-)?\d{3}-\d{4}(?![\d-])/uy },
  { id: "date", example: "9/11/2001", pattern: /\d{1,4}\/\d{1,2}(?:\/\d{1,4})?(?![\d/])/uy },
  { id: "ordinal", example: "21st", pattern: /\d{1,20}(?:,\d{3}){0,6}(?:st|nd|rd|th)(?!\p{L})/iuy },
  { id: "decade", example: "1990s", pattern: /['’]?\d{1,4}(?:['’]?s)(?!\p{L})/uy },
  { id: "short year", example: "'90", pattern: /['’]\d{2}(?![\d\p{L}])/uy },
  { id: "number", example: "1,250.5", pattern: /\d+(?:[.,:]\d+)*(?![\p{L}\d_]|[.,:]\d)|\.\d+(?![\p{L}\d_])/uy },
  {
    id: "measure",
    example: "35|mm",
    pattern: new RegExp(String.raw`\d+(?:[.,:]\d+)*(?=(?:${units.join("|")})(?![\p{L}\p{N}_]))`, "iuy"),
  },
  { id: "clitic", example: "'ll", pattern: /['’](?:s|re|ve|ll|d|m|em|til|cause|tis|twas|bout)(?!\p{L})/iuy },
  {
    id: "emoji",
    example: "👍🏽",
    pattern: /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic}){0,8}/uy,
  },
];

const word = new RegExp(`${letter}+(?:['’\`´]${letter}+)*`, "uy");
const degree = /\p{L}{1,4}(?:\.\p{L}{1,4}){1,3}(?=\.)/uy;
const file = /\p{L}[\p{L}\p{N}_]{0,40}(?:\.\p{Ll}[\p{Ll}\p{N}_]{0,10}){1,3}(?![\p{L}\p{N}])/uy;

/** A word that no other shape can begin with, nor take for its own beginning: most words are, and this finds them sooner. */
const plain = /[A-Za-z]+(?=[,;]|$)/y;

/** The token that starts at an offset of a text without white space; `isLast` where that text ends the sentence. */
export function nextToken(chunk: string, start: number, isLast = false): string {
  const simple = at(plain, chunk, start);
  if (simple !== undefined) return simple;
  for (const { id, pattern } of shapes) {
    const found = at(pattern, chunk, start);
    if (found !== undefined) return id === "url" || id === "domain" ? withoutTail(found) : found;
  }
  return wordAt(chunk, start, isLast) ?? String.fromCodePoint(chunk.codePointAt(start) ?? 0);
}

/** A word with what belongs to it: the period of an abbreviation, the stem after a hyphenated prefix. */
function wordAt(chunk: string, start: number, isLast: boolean): string | undefined {
  const found = at(word, chunk, start);
  if (found === undefined) return undefined;
  const end = start + found.length;
  if (chunk[end] === "-" && joinsHyphen(found)) {
    const stem = at(word, chunk, end + 1);
    if (stem !== undefined) return `${found}-${stem}`;
  }
  if (chunk[end] !== ".") return found;
  const abbreviation = at(degree, chunk, start);
  if (abbreviation !== undefined && dotted.has(abbreviation.toLowerCase())) return `${abbreviation}.`;
  const name = at(file, chunk, start);
  if (name !== undefined) return name;
  const closes = isLast && found !== "al" && /^\.["'”’)\]]*$/u.test(chunk.slice(end, end + 9));
  return isAbbreviation(found) && !/\p{N}/u.test(found) && !closes ? `${found}.` : found;
}

function at(pattern: RegExp, chunk: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(chunk)?.[0];
}

/** An address without the punctuation that follows it in the sentence. */
function withoutTail(address: string): string {
  let end = address.length;
  const opens = address.includes("(");
  while (end > 1 && /[.,;:!?'’”)\]}>*]/u.test(address[end - 1] ?? "")) {
    if (address[end - 1] === ")" && opens) break;
    end -= 1;
  }
  return address.slice(0, end);
}
