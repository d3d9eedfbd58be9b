import { Writable } from "node:stream";
import { FactlineError } from "@factline/core";
import { expect, test } from "vitest";
import { formatDuration, Progress } from "./progress.ts";
import { Report } from "./report.ts";
import { StatusLine } from "./status-line.ts";
import type { OutputStream, Terminal } from "./terminal.ts";

function collecting(isTTY: boolean): { stream: OutputStream; text: () => string } {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => text };
}

function terminalTo(stderr: OutputStream): Terminal {
  return { stdin: process.stdin, stdout: stderr, stderr, env: {}, signal: new AbortController().signal };
}

const error = new FactlineError("input-empty", "is empty; nothing to read");

test("names file and line, and leaves refusals on when quiet", () => {
  const { stream, text } = collecting(false);
  const report = new Report(terminalTo(stream), { quiet: true, debug: false });
  report.refuse({ file: "a.jsonl", line: 3 }, error);
  report.remark({ file: "b.txt" }, "is odd");
  expect(report.finish()).toBe(1);
  expect(text()).toBe("factline: a.jsonl:3: is empty; nothing to read\n");
});

test("counts what a broken file would repeat without end", () => {
  const { stream, text } = collecting(false);
  const report = new Report(terminalTo(stream), { quiet: false, debug: false });
  for (let line = 1; line <= 50; line++) report.refuse({ file: "a.jsonl", line }, error);
  report.finish();
  expect(text().trim().split("\n")).toHaveLength(21);
  expect(text()).toContain("factline: a.jsonl: 30 more lines are refused");
});

test("tells a bug from a refusal", () => {
  const { stream, text } = collecting(false);
  const report = new Report(terminalTo(stream), { quiet: false, debug: false });
  report.bug({ file: "a.txt" }, new TypeError("x is not a function"));
  expect(report.finish()).toBe(70);
  expect(text()).toContain("this is a bug");
  expect(text()).not.toContain("    at ");
});

test("says nothing for two seconds, then how far and how long", () => {
  let now = 0;
  const { stream, text } = collecting(true);
  const progress = new Progress(new StatusLine(stream, {}), 1000, () => now);
  progress.read(250);
  now = 1900;
  progress.articleDone();
  expect(text()).toBe("");
  now = 5000;
  progress.articleDone();
  expect(progress.text()).toBe("2 articles · 0.4 a second · 15 s left");
  progress.stop();
  expect(text().endsWith("\r\u001b[2K")).toBe(true);
});

test.each([
  [7.4, "7 s"],
  [130, "2 min 10 s"],
  [3900, "1 h 5 min"],
])("formats %s seconds", (seconds, expected) => {
  expect(formatDuration(seconds)).toBe(expected);
});
