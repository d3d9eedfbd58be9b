import type { JSX } from "preact";
import { FilePicker } from "./file-picker.tsx";
import { savePage } from "./save.ts";
import type { Session } from "./session.ts";
import { Work } from "./work.tsx";

/** The strip over the graph: what can be done with the articles that were read. */
export function Shelf({ session }: { readonly session: Session }): JSX.Element {
  const number = session.reading.value?.graphs.length ?? 0;
  return (
    <section class="shelf" aria-label="Articles">
      <p>
        {number === 1 ? "One article" : `${number} articles`}
        <span class="shelf-hint">, read in this tab. Drop more to join them.</span>{" "}
        <FilePicker session={session} label="Add files" look="link" />
      </p>
      <Work session={session} />
      <button type="button" class="link" onClick={() => void savePage(session).catch(session.complain)}>
        Keep as one file
      </button>
      <button type="button" class="link" onClick={session.clear}>
        Start anew
      </button>
    </section>
  );
}
