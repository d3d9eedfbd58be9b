import type { Store } from "../state/store.ts";

/** Prints the article, the graph and the statements, once the picture of the graph is there. */
export async function printPage(store: Store): Promise<void> {
  store.dialog.value = undefined;
  store.printing.value = true;
  await new Promise(requestAnimationFrame);
  await document.querySelector<HTMLImageElement>(".paper-copy img")?.decode();
  print();
}
