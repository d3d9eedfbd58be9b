import { expect, test } from "vitest";
import { readPdf } from "./pdf.ts";
import { linesOf, paragraphsOf, withoutRunningLines } from "./pdf-lines.ts";

/** A PDF file of pages of lines, each line at its height. */
function pdfOf(pages: readonly (readonly (readonly [number, string])[])[], info = ""): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${5 + 2 * at} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< ${info} >>`,
    ...pages.flatMap((lines, at) => {
      const drawn = lines.map(([y, text]) => `BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET`).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${6 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  return Buffer.from(
    `${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  );
}

test("runs the lines of a page together to paragraphs, divided words among them", async () => {
  const file = pdfOf(
    [
      [
        [720, "The council of Vardby voted on Mon-"],
        [706, "day to close the old quarry."],
        [670, "Mayor Hanne Lind welcomed it."],
      ],
    ],
    "/Title (Quarry to close) /Author (Nina Holm) /CreationDate (D:20240506101500Z)",
  );
  expect(await readPdf(file)).toEqual({
    text: "The council of Vardby voted on Monday to close the old quarry.\n\nMayor Hanne Lind welcomed it.",
    title: "Quarry to close",
    author: "Nina Holm",
    date: "2024-05-06",
  });
});

test("refuses a scan, a torn file and what is none", async () => {
  await expect(readPdf(pdfOf([[]]))).rejects.toThrow(/without text/);
  await expect(readPdf(Buffer.from("%PDF-1.4\nnothing"))).rejects.toThrow(/cannot be read/);
});

const line = (text: string, y: number, size = 10) => ({ text, y, size });

test("leaves out running heads and page numbers, and joins a paragraph over the end of a page", () => {
  const pages = [1, 2, 3].map((page) => [
    line(`Vardby Gazette, issue ${page}`, 800),
    line(`Part ${page} goes on and`, 700),
    line(`${page}`, 20),
  ]);
  expect(paragraphsOf(withoutRunningLines(pages))).toEqual([
    "Part 1 goes on and Part 2 goes on and Part 3 goes on and",
  ]);
});

test("puts pieces of one height together, and parts those with a gap", () => {
  const piece = (str: string, x: number, width: number) => ({ str, x, y: 700, width, fontSize: 10 });
  expect(linesOf([piece("The", 0, 18), piece("mayor", 24, 30), piece("s", 54, 5)]).map(({ text }) => text)).toEqual([
    "The mayors",
  ]);
});
