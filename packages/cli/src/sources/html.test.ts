import { expect, test, vi } from "vitest";
import { readHtml } from "./html.ts";
import { decodePage } from "./page-encoding.ts";

const sentence = "The council of Velmora agreed to reopen the old bridge to Karst. ";
const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>Bridge</title>${head}</head><body>${body}</body></html>`;

test("reads title, author, date and the body as paragraphs", async () => {
  const head =
    '<meta name="author" content="Ana Petrel"><meta property="article:published_time" content="2024-03-05T23:30:00-05:00"><link rel="canonical" href="https://post.example/bridge">';
  const body = `<nav><a href="/">Home</a></nav><article><h1>Bridge</h1><p>${sentence}</p><p>It &amp; they\n said <b>&ldquo;yes&rdquo;</b>.<br>Twice.</p></article>`;
  expect(await readHtml(page(body, head))).toEqual({
    text: `${sentence.trim()}\n\nIt & they said “yes”. Twice.`,
    title: "Bridge",
    author: "Ana Petrel",
    date: "2024-03-05",
    url: "https://post.example/bridge",
    language: "en",
  });
});

test.each([
  ["Bridge reopened | Tarn Post", "Bridge reopened"],
  ["Bridge reopened – Tarn Post", "Bridge reopened"],
  ["Bridge reopened after vote", "Bridge reopened after vote"],
  ["Tarn Post", "Tarn Post"],
])("takes the heading for the title where %s names the paper, too", async (title, expected) => {
  const body = `<article><h1>Bridge\n reopened</h1><p>${sentence}</p><p>${sentence}</p></article>`;
  const html = `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  expect((await readHtml(html)).title).toBe(expected);
});

test("I6: leaves out what no reader sees", async () => {
  const hidden =
    "<script>Bob fired Ann.</script><style>p{}</style><template><p>Bob hired Ann.</p></template><!-- Bob met Ann. --><noscript>Bob left.</noscript>";
  const { text } = await readHtml(
    page(`<article>${hidden}<p onclick="Bob()">${sentence}</p>${hidden}<p>${sentence}</article>`),
  );
  expect(text).not.toContain("Bob");
  expect(text.split("\n\n")).toHaveLength(2);
});

test("copes with broken metadata without a word on the console", async () => {
  const spy = vi.spyOn(console, "error");
  const { text } = await readHtml(
    page(`<article><p>${sentence}</p></article>`, '<script type="application/ld+json">{"headline": </script>'),
  );
  expect(text).toBe(sentence.trim());
  expect(spy).not.toHaveBeenCalled();
});

test("parts paragraphs where a page breaks the line twice", async () => {
  const { text } = await readHtml(page(`<article><div>${sentence}<br>${sentence}<br> <br>${sentence}</div></article>`));
  expect(text).toBe(`${sentence}${sentence}\n\n${sentence}`.replaceAll(" \n", "\n").trim());
});

test.each([
  ["after a comment that names one", `<!-- <html> --><p>${sentence}</p>`, sentence.trim()],
  ["in text alone", sentence, sentence.trim()],
])("I6: reads a page without a frame %s", async (_, html, text) => {
  expect((await readHtml(html)).text).toBe(text);
});

test("S12: refuses a page whose every tag is in a section that never ends", async () => {
  const html = `<![CDATA[<html><body><p>${sentence}</p></body></html>`;
  await expect(readHtml(html)).rejects.toMatchObject({ code: "input-no-article" });
});

test("reads a fragment without a frame", async () => {
  expect((await readHtml(`<p>${sentence}</p><p>${sentence}</p>`)).text.split("\n\n")).toHaveLength(2);
});

test.each([
  [
    "menus alone",
    page('<nav><a href="/">Home</a><a href="/x">Sport</a></nav><div id="app"></div><footer>Cookies</footer>'),
    "holds no article",
  ],
  ["a hundred thousand nested elements", page("<div>".repeat(100_000)), "deep"],
])("I4, I6: refuses %s", async (_, html, message) => {
  await expect(readHtml(html)).rejects.toThrow(message);
});

test.each([
  ["as declared", Buffer.from('<meta charset="iso-8859-2"><p>Pawe\xb3</p>', "latin1"), "Paweł"],
  [
    "as Windows-1252, as browsers do for Latin-1",
    Buffer.from('<meta charset="iso-8859-1"><p>He didn\x92t</p>', "latin1"),
    "didn’t",
  ],
  ["as the UTF-8 that it is, whatever it declares", Buffer.from('<meta charset="windows-1252"><p>Zoë</p>'), "Zoë"],
])("decodes a page %s", (_, bytes, expected) => {
  expect(decodePage(bytes)).toContain(expected);
});
