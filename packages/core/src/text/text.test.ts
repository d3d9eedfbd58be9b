import { describe, expect, test } from "vitest";
import { toDocument } from "./text.ts";

describe("toDocument", () => {
  test("keeps the text and hashes its UTF-8 bytes", () => {
    const document = toDocument({ text: "abc" });
    expect(document.text).toBe("abc");
    expect(document.hash).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(document.id).toBe("ba7816bf8f01cfea");
  });

  test("takes the given id and date before any other", () => {
    const document = toDocument({ text: "May 4, 2018\n\nIt rained.", id: "a-1", date: "2020-01-02" });
    expect(document).toMatchObject({ id: "a-1", date: "2020-01-02" });
  });

  test("finds the date of a dateline", () => {
    expect(toDocument({ text: "Storm nears coast\n\nMay 4, 2018\n\nIt rained." }).date).toBe("2018-05-04");
  });

  test("leaves out what is not known", () => {
    expect(Object.keys(toDocument({ text: "It rained." }))).toEqual(["id", "text", "hash"]);
  });

  test("bears lone surrogates", () => {
    const text = "a\ud800b\udc00";
    expect(toDocument({ text }).text).toBe(text);
    expect(toDocument({ text }).hash).toHaveLength(64);
  });
});
