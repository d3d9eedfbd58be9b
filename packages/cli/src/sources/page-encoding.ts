import { isUtf8 } from "node:buffer";
import { FactlineError } from "@factline/core";
import { decode } from "./decode.ts";

/** How far into a page its encoding may be declared (HTML Standard, "prescan a byte stream"). */
const prescanLength = 1024;
const declarations = /<(?:meta|\?xml)[^>]*/gi;
const declared = /(?:charset|encoding)\s*=\s*(?:["']\s*)?([\w:-]+)/i;
/** Encodings that `decode` tells by evidence, whatever a page says of itself. */
const toldByEvidence = /^(utf-?(8|16(le|be)?)|us-ascii|ascii|iso-?8859-?1|latin-?1|windows-1252|cp-?1252)$/i;

/** Decodes a page: by evidence where that is enough, else as the page declares. */
export function decodePage(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, prescanLength)).toString("latin1");
  const labels = (head.match(declarations) ?? []).map((tag) => declared.exec(tag)?.[1]);
  const label = labels.find((each) => each !== undefined);
  if (label === undefined || toldByEvidence.test(label) || isUtf8(bytes)) return decode(bytes).text;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FactlineError(
      "input-encoding",
      `declares the encoding "${label}" but does not hold to it; save it again as UTF-8`,
      error,
    );
  }
}
