import { renderPage } from "../page/page.ts";
import { download } from "../share/download.ts";
import { orSay } from "./download.ts";
import type { Session } from "./session.ts";

/** Keeps what was read as one file that opens anywhere, offline. */
export async function savePage({ reading, memory }: Pick<Session, "reading" | "memory">): Promise<void> {
  const read = reading.value;
  if (read === undefined) return;
  const template = await (await orSay(fetch(new URL("page.html", document.baseURI)))).text();
  const page = renderPage(template, read.file, { places: read.places, decisions: memory.log.decisions });
  download("factline.html", page, "text/html");
}
