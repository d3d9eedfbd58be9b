import { renderPage } from "../page/page.ts";
import type { Session } from "./session.ts";

/** Keeps what was read as one file that opens anywhere, offline. */
export async function savePage({ reading }: Pick<Session, "reading">): Promise<void> {
  const read = reading.value;
  if (read === undefined) return;
  const template = await (await fetch(new URL("page.html", document.baseURI))).text();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([renderPage(template, read.file)], { type: "text/html" }));
  link.download = "factline.html";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
