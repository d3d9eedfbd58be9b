/** Damages files at random, and tries what is to read them (row S12). */
import { trials } from "./long.ts";
import { type Random, randomFrom } from "./random.ts";

const runs = trials(150, 1_000_000, "FACTLINE_FUZZ");
const mostMs = 60_000 * trials(60, 60, "FACTLINE_FUZZ_MINUTES");
/** How long Vitest waits for one reader. */
export const timeout = mostMs + 600_000;

/** Pieces that parsers trip over. */
const pieces = [
  "<",
  "</",
  "<![CDATA[",
  "]]>",
  "&#x0;",
  "&amp;",
  '"',
  "\\u0000",
  "{",
  "}",
  "\0",
  "\u2028",
  "<!--",
  "%PDF-",
  "\x1f\x8b",
];

/** A file with some bytes changed, taken out, doubled or put in. */
function damaged(file: Uint8Array, random: Random): Uint8Array {
  let bytes = Buffer.from(file);
  for (let count = 1 + random(6); count > 0; count--) {
    const at = random(bytes.length + 1);
    const end = Math.min(bytes.length, at + random(12));
    const [before, part, after] = [bytes.subarray(0, at), Buffer.from(bytes.subarray(at, end)), bytes.subarray(end)];
    switch (random(4)) {
      case 0:
        for (let index = 0; index < part.length; index++) part[index] = random(256);
        bytes = Buffer.concat([before, part, after]);
        break;
      case 1:
        bytes = Buffer.concat([before, after]);
        break;
      case 2:
        bytes = Buffer.concat([before, part, part, part, after]);
        break;
      default:
        bytes = Buffer.concat([before, Buffer.from(pieces[random(pieces.length)] as string), part, after]);
    }
  }
  return bytes;
}

/** Tries something on damaged files, and says how often and how long the longest took; an error names its file, which `damaged` makes again. */
export async function fuzz(file: Uint8Array, work: (bytes: Uint8Array, run: number) => Promise<void>): Promise<string> {
  const end = performance.now() + mostMs;
  let [run, longest] = [0, 0];
  for (; run < runs && performance.now() < end; run++) {
    const bytes = damaged(file, randomFrom(run));
    const from = performance.now();
    await work(bytes, run).catch((cause: unknown) => {
      throw new Error(`damaged file ${run}: ${String(cause)}`, { cause });
    });
    longest = Math.max(longest, performance.now() - from);
  }
  return `${run.toLocaleString("en")} files, the longest ${Math.ceil(longest)} ms`;
}
