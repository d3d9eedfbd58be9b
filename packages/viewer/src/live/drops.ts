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
    if (files.length > 0) return void session.read(() => articlesOf([...files]));
    const text = [...items].length > 0 ? event.dataTransfer?.getData("text/plain") : undefined;
    if (text?.trim()) void session.read(async () => [await articleOf(text)]);
  });
}
