/**
 * Bytes to text, by evidence: a byte order mark, else what the bytes can be.
 *
 * In:  the bytes of a file.
 * Out: its text and encoding, or a refusal that says at which byte and what to do. Nothing is decoded by replacement
 *      characters: text that is wrong without a word is worse than none.
 * Follows the Encoding Standard for UTF-8 and UTF-16, with Windows-1252 for what is no UTF-8 and reads well as that.
 */
import { isUtf8 } from "node:buffer";
import { FactlineError } from "@factline/core";
import { signatures } from "./signatures.data.ts";
import { weighUtf8 } from "./utf-8.ts";
import { type ByteOrder, firstBrokenUnit, guessByteOrder } from "./utf-16.ts";
import { decodeWindows1252, readsAsWindows1252 } from "./windows-1252.ts";

export type Encoding = "utf-8" | ByteOrder | "windows-1252";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Control characters that no text holds: all of C0 but tab, line ends, form feed and escape. */
const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
const mostControls = 0.01;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const toUtf8 = "convert it to UTF-8, for instance with `iconv -f ENCODING -t UTF-8`";

function refuseBinary(bytes: Uint8Array): void {
  const signature = signatures.find(({ bytes: start }) => startsWith(bytes, start));
  if (signature) {
    throw new FactlineError("input-binary", `is not text but a ${signature.name} (byte 0); ${signature.advice}`);
  }
  const firstControl = bytes.findIndex(isControl);
  if (firstControl < 0) return;
  const controls = bytes.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  if (bytes.includes(0) || controls > mostControls * bytes.length) {
    const code = `0x${(bytes[firstControl] as number).toString(16).padStart(2, "0")}`;
    throw new FactlineError(
      "input-binary",
      `is not text: byte ${firstControl} is ${code}; if it is text, remove such bytes`,
    );
  }
}

function decodeUtf16(bytes: Uint8Array, order: ByteOrder, offset: number): Decoded {
  const broken = firstBrokenUnit(bytes, order);
  if (broken >= 0) {
    throw new FactlineError(
      "input-encoding",
      `is damaged ${order.toUpperCase()} text at byte ${offset + broken}; save it again as UTF-8`,
    );
  }
  return { text: new TextDecoder(order, { ignoreBOM: true }).decode(bytes), encoding: order };
}

function decodeEightBit(bytes: Uint8Array): Decoded {
  const { multibyte, invalid, firstInvalid, cutShort } = weighUtf8(bytes);
  if (multibyte > 0 && invalid === 0) {
    throw new FactlineError(
      "input-encoding",
      `ends inside a UTF-8 character at byte ${cutShort}; the file was cut off, get it again whole`,
    );
  }
  if (multibyte > invalid) {
    throw new FactlineError(
      "input-encoding",
      `is damaged UTF-8 text at byte ${firstInvalid}; get it again, or repair it with \`iconv -c -t UTF-8\``,
    );
  }
  if (multibyte > 0 || !readsAsWindows1252(bytes)) {
    const at = firstInvalid < 0 ? cutShort : firstInvalid;
    throw new FactlineError(
      "input-encoding",
      `is in an encoding that Factline cannot tell (first at byte ${at}); ${toUtf8}`,
    );
  }
  return { text: decodeWindows1252(bytes), encoding: "windows-1252" };
}

/** Decodes a file's bytes; a byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0])) {
    throw new FactlineError("input-encoding", "is UTF-32 text; save it again as UTF-8");
  }
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes.subarray(2), "utf-16le", 2);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes.subarray(2), "utf-16be", 2);
  const order = bytes.includes(0) ? guessByteOrder(bytes) : undefined;
  if (order) return decodeUtf16(bytes, order, 0);
  refuseBinary(bytes);
  return isUtf8(bytes) ? { text: new TextDecoder().decode(bytes), encoding: "utf-8" } : decodeEightBit(bytes);
}
