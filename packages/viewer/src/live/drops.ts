import { isLog } from "../share/open-log.ts";
import { articleOf, articlesOf } from "./intake.ts";
import type { Session } from "./session.ts";

/** Reads what is dropped anywhere on the page: files, or a passage dragged from elsewhere. */
export function listenToDrops(session: Session): void {
  addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) document.body.classList.remove("dropping");
  });
  addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dropping");
    const { files, items } = event.dataTransfer ?? new DataTransfer();
    const articles = [...files].filter((file) => !isLog(file));
    if (articles.length > 0) void session.read(() => articlesOf(articles));
    // Where articles are read, the viewer takes what was decided about them.
    else if (files.length > 0 && session.reading.peek() === undefined)
      session.complain(new Error("This is a log of decisions: first give the articles that they are about."));
    if (files.length > 0) return;
    const text = [...items].length > 0 ? event.dataTransfer?.getData("text/plain") : undefined;
    if (text?.trim()) void session.read(async () => [await articleOf(text)]);
  });
}
