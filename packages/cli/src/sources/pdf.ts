/**
 * A PDF file to its article: the text of its pages as paragraphs, and its title, author and date.
 *
 * In:  the bytes of the file.
 * Out: its text by unpdf (PDF.js), lines run together to paragraphs where their distance shows none; a line that most
 *      pages repeat and page numbers are left out. Scanned pages hold no text.
 */
import { FactlineError, readDate } from "@factline/core";
import { extractTextItems, getDocumentProxy, getMeta } from "unpdf";
import type { ArticleInput } from "./article.ts";
import { type Line, linesOf, paragraphsOf, withoutRunningLines } from "./pdf-lines.ts";

const fewestWords = 5;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // A copy: PDF.js takes the bytes for itself.
    return await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: true, verbosity: 0 });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new FactlineError(
      "input-unreadable",
      isLocked
        ? "is a PDF file that is locked by a password; save it without"
        : `is a PDF file that cannot be read (${error instanceof Error ? error.message : error}); save it again`,
      error,
    );
  }
}

/** `D:20240501093000+01'00'` of the PDF Reference, section 7.9.4, as a date. */
function dateOf(value: unknown): string | undefined {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(typeof value === "string" ? value : "") ?? [];
  return year === undefined ? undefined : readDate(`${year}-${month}-${day}`);
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

/** Reads the article of a PDF file. */
export async function readPdf(bytes: Uint8Array): Promise<ArticleInput> {
  const pdf = await open(bytes);
  try {
    const { items } = await extractTextItems(pdf);
    const pages: Line[][] = withoutRunningLines(items.map(linesOf));
    const text = paragraphsOf(pages).join("\n\n");
    if (text.split(/\s+/).filter(Boolean).length < fewestWords) {
      throw new FactlineError("input-no-article", "is a PDF file without text, as a scan is; give its text instead");
    }
    const { info } = await getMeta(pdf);
    const [title, author, date] = [textOf(info.Title), textOf(info.Author), dateOf(info.CreationDate)];
    return { text, ...(title && { title }), ...(author && { author }), ...(date && { date }) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
