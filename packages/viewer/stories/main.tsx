/** Shows one panel in one state, by the address: `?story=legend/without-claims`; without it, the list of all. */
import type { JSX } from "preact";
import { render } from "preact";
import { toGraphFile } from "../../../test/fixtures/viewer/graph-file.ts";
import { articles, entities } from "../../../test/fixtures/viewer/harbour.data.ts";
import { placeEntities } from "../src/layout/layout.ts";
import { toLibrary } from "../src/load/library.ts";
import { fromHash } from "../src/state/hash.ts";
import { createStore, type Store } from "../src/state/store.ts";
import { liveStories } from "./live-stories.tsx";
import { pageStories } from "./page-stories.tsx";
import type { Story } from "./story.ts";

const root = document.getElementById("app");
if (root === null) throw new Error("The page has no #app.");

const stories = [...pageStories, ...liveStories];
const graph = toGraphFile(entities, articles);
const wanted = new URLSearchParams(location.search).get("story");
const story = stories.find((candidate) => nameOf(candidate) === wanted);
const store = story && storeOf(story);
render(<Stories story={story} />, root);

function nameOf({ panel, state }: Story): string {
  return `${panel} ${state}`.toLowerCase().replace(/[^a-z]+/g, "-");
}

function Stories({ story }: { readonly story: Story | undefined }): JSX.Element {
  const panels = [...new Set(stories.map(({ panel }) => panel))];
  return (
    <div class="stories">
      <nav aria-label="Panels">
        {panels.map((panel) => (
          <section key={panel}>
            <h2>{panel}</h2>
            <ul>
              {stories
                .filter((candidate) => candidate.panel === panel)
                .map((candidate) => (
                  <li key={candidate.state}>
                    <a class="link" href={`?story=${nameOf(candidate)}`} aria-current={candidate === story && "page"}>
                      {candidate.state}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </nav>
      <div class="story">{story ? <Shown story={story} /> : <h1>Pick a panel and its state</h1>}</div>
    </div>
  );
}

function Shown({ story: { panel, state, draw } }: { readonly story: Story }): JSX.Element {
  return (
    <>
      <h1 class="sr-only">{`${panel}: ${state}`}</h1>
      {store && draw(store)}
    </>
  );
}

/** The store of a story; it is made before anything is drawn, since what prepares it must not be drawn again by it. */
function storeOf({ hash = "", prepare }: Story): Store {
  const library = toLibrary(graph, placeEntities(graph));
  const made = createStore(library, (decided) => fromHash(hash, decided));
  prepare?.(made);
  return made;
}
