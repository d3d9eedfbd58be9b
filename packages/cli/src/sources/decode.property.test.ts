import { FactlineError } from "@factline/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Decoded, decode } from "./decode.ts";
import { readHtml } from "./html.ts";
import { readJsonLine } from "./jsonl.ts";

/** The bytes that a text would have in an encoding; a mark aside, they must be those that it was read from. */
function encode({ text, encoding }: Decoded): Buffer | undefined {
  if (encoding === "utf-8") return Buffer.from(text);
  if (encoding === "windows-1252") return undefined;
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof FactlineError) return undefined;
    throw error;
  }
}

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(text)),
  fc
    .tuple(fc.string({ minLength: 5, maxLength: 100 }), fc.nat(), fc.integer({ min: 0, max: 255 }))
    .map(([text, at, byte]) => {
      const changed = Buffer.from(`“${text}”`);
      changed[at % changed.length] = byte;
      return changed;
    }),
);

test("I1: reads bytes to the text that gives them back, or refuses them", () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const decoded = attempt(() => decode(given));
      const again = decoded && encode(decoded);
      if (!again) return;
      const marked = given.length - again.length;
      expect([0, 2, 3]).toContain(marked);
      expect(Buffer.compare(again, given.subarray(marked))).toBe(0);
    }),
    { numRuns: 3000, seed: 11 },
  );
});

test("I1: reads back text in UTF-8, marked or not, and in marked UTF-16", () => {
  const article = fc.string({
    unit: fc.oneof(fc.constantFrom("a", " ", ".", "\n"), fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 })),
  });
  const clean = article
    .map((text) => text.toWellFormed().replace(/[^\P{Cc}\n]/gu, ""))
    .filter((text) => !text.startsWith("\ufeff"));
  fc.assert(
    fc.property(clean, fc.constantFrom("utf8", "utf16le"), fc.boolean(), (text, encoding, marked) => {
      const mark = marked || encoding === "utf16le" ? "\ufeff" : "";
      expect(decode(Buffer.from(mark + text, encoding as BufferEncoding)).text).toBe(text);
    }),
    { numRuns: 2000, seed: 12 },
  );
});

test("reads any line of JSON, or refuses it", () => {
  const record = fc.record({ id: fc.anything(), text: fc.anything(), date: fc.anything() }, { requiredKeys: [] });
  const line = fc.oneof(
    fc.string(),
    fc.json(),
    record.map((value) => JSON.stringify(value) ?? ""),
  );
  fc.assert(
    fc.property(line, (given) => {
      const read = attempt(() => readJsonLine(given));
      if (read) expect(typeof read.article.text).toBe("string");
    }),
    { numRuns: 3000, seed: 13 },
  );
});

test("reads any markup, or refuses it", async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<article>",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "<a href='",
      "&amp;",
      "<td>",
      "]]>",
      "<b",
      "<svg>",
    ),
    fc.string({ maxLength: 20 }),
    fc.constant("The council agreed to reopen the old bridge to Karst. "),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const read = await readHtml(pieces.join("")).catch((error: unknown) => {
        if (!(error instanceof FactlineError)) throw error;
      });
      if (read) expect(read.text.trim()).toBe(read.text);
    }),
    { numRuns: 200, seed: 14 },
  );
});
