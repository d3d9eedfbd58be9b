import { FactlineError } from "@factline/core";
import { expect, test } from "vitest";
import { readFeed } from "./feed.ts";

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour News</title><language>en-gb</language>${items}</channel></rss>`;

test("reads the whole text of an RSS item, its title, author, date, address and id", () => {
  const { items, language } = readFeed(
    rss(`<item><title>Ferry &amp; fuel</title><link>https://news.example/1</link><guid>tag:news.example,1</guid>
      <pubDate>Mon, 06 May 2024 10:00:00 GMT</pubDate><dc:creator>Nina Holm</dc:creator>
      <description>A ferry ran out of fuel.</description>
      <content:encoded><![CDATA[<p>A ferry ran out of fuel on Monday.</p><script>alert(1)</script><p>Nobody was hurt.</p>]]></content:encoded></item>`),
  );
  expect(language).toBe("en-gb");
  expect(items).toEqual([
    {
      id: "tag:news.example,1",
      text: "A ferry ran out of fuel on Monday.\n\nNobody was hurt.",
      title: "Ferry & fuel",
      author: "Nina Holm",
      date: "2024-05-06",
      url: "https://news.example/1",
    },
  ]);
});

test("reads Atom entries, whose titles may be markup", () => {
  const { items } = readFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>f</id><author><name>Desk</name></author><entry>
      <title type="html">The &lt;b&gt;bridge&lt;/b&gt; opens</title><id>urn:x:2</id><updated>2024-05-02T08:00:00Z</updated>
      <link rel="self" href="https://news.example/self"/><link href="https://news.example/2"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The old bridge opened to carts.</p></div></content>
    </entry></feed>`,
  );
  expect(items).toEqual([
    {
      id: "urn:x:2",
      text: "The old bridge opened to carts.",
      title: "The bridge opens",
      author: "Desk",
      date: "2024-05-02",
      url: "https://news.example/2",
    },
  ]);
});

test("an item without text is refused, and the others are read; a number is no id", () => {
  const { items } = readFeed(
    rss(`<item><title>Bare</title></item>
      <item><guid isPermaLink="false">17</guid><description>The harbour master resigned on Friday.</description></item>`),
  );
  expect(items[0]).toBeInstanceOf(FactlineError);
  expect(items[1]).toEqual({ text: "The harbour master resigned on Friday." });
});

test("refuses what is no feed, and expands no entities of the feed's own making", () => {
  expect(() => readFeed("<table/>")).toThrow(/no RSS or Atom feed that can be read/);
  const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(50)}"><!ENTITY c "${"&b;".repeat(50)}">]>`;
  const { items } = readFeed(`${bomb}${rss("<item><description>Five plain words and &c;</description></item>")}`);
  expect(JSON.stringify(items).length).toBeLessThan(300);
});
