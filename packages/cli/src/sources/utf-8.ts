/** What the bytes say about whether they are UTF-8. */
export interface Utf8Evidence {
  /** Well-formed characters of two bytes or more. */
  readonly multibyte: number;
  /** Bytes that begin no well-formed character. */
  readonly invalid: number;
  /** Offset of the first such byte, or -1. */
  readonly firstInvalid: number;
  /** Offset of a character that the end of the bytes cuts short, or -1. */
  readonly cutShort: number;
}

/** Length of the character that a lead byte announces, and the range of its second byte (RFC 3629, section 4). */
function announced(lead: number): { length: number; low: number; high: number } | undefined {
  if (lead >= 0xc2 && lead <= 0xdf) return { length: 2, low: 0x80, high: 0xbf };
  if (lead >= 0xe0 && lead <= 0xef)
    return { length: 3, low: lead === 0xe0 ? 0xa0 : 0x80, high: lead === 0xed ? 0x9f : 0xbf };
  if (lead >= 0xf0 && lead <= 0xf4)
    return { length: 4, low: lead === 0xf0 ? 0x90 : 0x80, high: lead === 0xf4 ? 0x8f : 0xbf };
  return undefined;
}

/** How many bytes from `start` continue the character that its lead byte announces, that byte included. */
function wellFormedLength(bytes: Uint8Array, start: number, length: number, low: number, high: number): number {
  const second = bytes[start + 1];
  if (second === undefined || second < low || second > high) return 1;
  let read = 2;
  while (read < length) {
    const byte = bytes[start + read];
    if (byte === undefined || (byte & 0xc0) !== 0x80) break;
    read++;
  }
  return read;
}

/** Counts what speaks for UTF-8 in the bytes, and finds the first byte that speaks against it. */
export function weighUtf8(bytes: Uint8Array): Utf8Evidence {
  let multibyte = 0;
  let invalid = 0;
  let firstInvalid = -1;
  let cutShort = -1;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const character = announced(lead);
    const read = character ? wellFormedLength(bytes, at, character.length, character.low, character.high) : 1;
    if (read === character?.length) multibyte++;
    else if (character && at + read === bytes.length) cutShort = at;
    else {
      invalid++;
      if (firstInvalid < 0) firstInvalid = at;
    }
    at += read;
  }
  return { multibyte, invalid, firstInvalid, cutShort };
}
