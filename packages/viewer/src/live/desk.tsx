import files from "virtual:site-files";
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { sizeOf } from "./download.ts";
import { FilePicker } from "./file-picker.tsx";
import { articleOf } from "./intake.ts";
import { samples } from "./samples.ts";
import type { Session } from "./session.ts";
import { Work } from "./work.tsx";

const MEGABYTES = Math.round(sizeOf(files) / 1e6);

/** Where a visitor lays an article: to paste it, to drop it, or to try the samples. */
export function Desk({ session }: { readonly session: Session }): JSX.Element {
  const text = useSignal("");
  const date = useSignal("");
  const busy = session.progress.value !== undefined;
  const read = () =>
    session.read(async () => [{ ...(await articleOf(text.value)), ...(date.value && { date: date.value }) }]);
  return (
    <main class="desk">
      <p class="wordmark">Factline</p>
      <h1>Paste a news article. See who did what to whom, and the words that say so.</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        <label class="sr-only" for="article">
          The article, as text or as the source of its page
        </label>
        <textarea
          id="article"
          value={text.value}
          placeholder="Paste an article in English, or drop text files and saved pages anywhere on this page."
          disabled={busy}
          onInput={({ currentTarget }) => (text.value = currentTarget.value)}
        />
        <div class="desk-row">
          <button type="submit" class="primary" disabled={busy || text.value.trim() === ""}>
            Draw its graph
          </button>
          <FilePicker session={session} label="Choose files" look="button" disabled={busy} />
          <label class="desk-date" title="So that “on Monday” in the article is told as a date">
            Published on{" "}
            <input
              type="date"
              value={date.value}
              disabled={busy}
              onInput={({ currentTarget }) => (date.value = currentTarget.value)}
            />
          </label>
        </div>
      </form>
      <Work session={session} />
      <button type="button" class="sample" disabled={busy} onClick={() => void session.read(samples)}>
        <b>No article at hand? See an example</b>
        <span>
          Eight short articles by three papers on a fire in a battery plant: claims that conflict, a denial, a
          correction.
        </span>
      </button>
      <p class="promise">
        Your text stays in this tab: the model comes to it ({MEGABYTES} MB, once; your browser keeps it), nothing is
        sent anywhere.
      </p>
    </main>
  );
}
