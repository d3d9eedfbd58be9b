import { describe, expect, test } from "vitest";
import { findDate, isDateline, lineShapes, openingDateline, openingShapes } from "./dateline.ts";

describe("findDate", () => {
  test.each([
    ["Friday, May 8, 2009", "2009-05-08"],
    ["Published: 3 March 2021", "2021-03-03"],
    ["2017-11-30", "2017-11-30"],
    ["2017-11-30T08:15:00+01:00", "2017-11-30"],
    ["Published 3:15 PM EST, Tue March 4, 2025", "2025-03-04"],
    ["March 4, 2025 at 15:15", "2025-03-04"],
    ["LIMA, Sept. 27, 2012 (Agencia) - The court met.", "2012-09-27"],
    ["Lima, 27 September 2012 — The court met.", "2012-09-27"],
    ["Mine closes\n\nKIRUNA, Dec. 1, 2020 — The mine closed.", "2020-12-01"],
  ])("reads %j", (text, date) => expect(findDate(text)).toBe(date));

  test.each([
    ["a date inside the text", "The mine closed on Dec. 1, 2020, after a strike."],
    ["a date without a year", "LIMA, Sept. 27 (Agencia) - The court met."],
    ["a month alone", "September 2012"],
    ["a day that no calendar has", "February 30, 2012"],
    ["a date far down", `${"Words.\n\n".repeat(30)}May 4, 2018`],
    ["nothing", ""],
  ])("finds none in %s", (_what, text) => expect(findDate(text)).toBeUndefined());
});

describe("openingDateline", () => {
  test.each([
    ["LIMA, Sept. 27 (Agencia) - The court met.", "LIMA, Sept. 27 (Agencia) -"],
    ["LIMA (AP) — The court met.", "LIMA (AP) —"],
    ["Lima (AP) -- The court met.", "Lima (AP) --"],
    ["PORT LOUIS, Mauritius – The court met.", "PORT LOUIS, Mauritius –"],
    ["Dayton, Ohio, United States - The court met.", "Dayton, Ohio, United States -"],
    ["Oct 29 (Reuters) - The court met.", "Oct 29 (Reuters) -"],
    ["(Reuters) - The court met.", "(Reuters) -"],
    ["Monday, March 5, 2007 The court met.", "Monday, March 5, 2007"],
    ["LONDON/NEW YORK, May 8 (NTB) - The court met.", "LONDON/NEW YORK, May 8 (NTB) -"],
    ["OSLO AND ROME - The court met.", "OSLO AND ROME -"],
    ["The court - a small one - met.", ""],
    ["Lima - the capital - was calm.", ""],
    ["NATO said on Monday that it met.", ""],
  ])("of %j is %j", (text, dateline) => expect(text.slice(0, openingDateline(text))).toBe(dateline));
});

describe("the shapes", () => {
  test.each(lineShapes)("of lines: $example", ({ example, pattern }) => expect(pattern.test(example)).toBe(true));
  test.each(openingShapes)("of openings: $example", ({ example, pattern }) =>
    expect(pattern.exec(example)?.[0]).toBe(example),
  );
});

describe("isDateline", () => {
  test.each(["LIMA - Agencia", "Lima, May 4", "Friday, May 8, 2009", "LIMA (AP)"])("takes %j", (line) =>
    expect(isDateline(line)).toBe(true),
  );
  test.each(["The court met.", "Court meets in May", "NATO", "NATO Chief Leaves", "UN Votes Today", "A new start"])(
    "leaves %j",
    (line) => expect(isDateline(line)).toBe(false),
  );
});
