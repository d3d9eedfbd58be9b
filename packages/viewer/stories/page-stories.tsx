/** Each panel in each of its states; a state is what an address can hold, and what a reader does next. */
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { App } from "../src/panels/app.tsx";
import { Article } from "../src/panels/article.tsx";
import { Caption } from "../src/panels/caption.tsx";
import { Card } from "../src/panels/card.tsx";
import { Documents } from "../src/panels/documents.tsx";
import { EditDialogs } from "../src/panels/edit-dialogs.tsx";
import { Graph } from "../src/panels/graph.tsx";
import { Keys } from "../src/panels/keys.tsx";
import { Legend } from "../src/panels/legend.tsx";
import { Masthead } from "../src/panels/masthead.tsx";
import { Notice } from "../src/panels/notice.tsx";
import { PaperCopy } from "../src/panels/paper-copy.tsx";
import { Search } from "../src/panels/search.tsx";
import { Share } from "../src/panels/share.tsx";
import { StatementList } from "../src/panels/statement-list.tsx";
import { Timeline } from "../src/panels/timeline.tsx";
import { Toolbar } from "../src/panels/toolbar.tsx";
import { mountStage } from "../src/scene/stage.ts";
import { reject, rename, undo } from "../src/state/decide.ts";
import type { Saving } from "../src/state/edits.ts";
import type { Dialog, Store } from "../src/state/store.ts";
import type { Story } from "./story.ts";

const mount = (store: Store) => (container: HTMLElement) => mountStage(container, store);
const stage = () => signal(undefined);
const board = (panel: JSX.Element) => <div class="board">{panel}</div>;
const open = (dialog: Dialog) => (store: Store) => {
  store.dialog.value = dialog;
};

/** Two changes, one of them taken back, and how the server keeps them. */
const changed = (saving?: Saving) => (store: Store) => {
  rename(store, "brandt", "Councillor Brandt");
  reject(store, "vote-1");
  undo(store);
  store.edits.saving.value = saving;
};

const article = (store: Store) => <Article store={store} />;
const card = (store: Store) => board(<Card store={store} />);
const caption = (store: Store) => board(<Caption store={store} />);
const documents = (store: Store) => <Documents store={store} />;
const edits = (store: Store) => <EditDialogs store={store} />;
const graph = (store: Store) => board(<Graph store={store} mount={mount(store)} stage={stage()} />);
const legend = (store: Store) => <Legend store={store} />;
const list = (store: Store) => board(<StatementList store={store} />);
const masthead = (store: Store) => <Masthead store={store} />;
const paper = (store: Store) => <PaperCopy store={store} stage={stage()} />;
const print = (store: Store) => {
  store.printing.value = true;
};
const timeline = (store: Store) => <Timeline store={store} />;
const toolbar = (store: Store) => <Toolbar store={store} />;

/** The stories of the page. */
export const pageStories: readonly Story[] = [
  { panel: "Page", state: "as it opens", draw: (store) => <App store={store} mount={mount(store)} /> },
  { panel: "Masthead", state: "as it opens", draw: masthead },
  { panel: "Masthead", state: "with changes", prepare: changed(), draw: masthead },
  { panel: "Masthead", state: "with changes that are saved", prepare: changed("saved"), draw: masthead },
  { panel: "Masthead", state: "with changes that wait", prepare: changed("unreachable"), draw: masthead },
  { panel: "Masthead", state: "with changes that were refused", prepare: changed("refused"), draw: masthead },
  { panel: "Search", state: "as it opens", draw: (store) => <Search store={store} /> },
  { panel: "Notice", state: "of a change", prepare: changed(), draw: (store) => <Notice store={store} /> },
  { panel: "Article", state: "as it opens", draw: article },
  { panel: "Article", state: "a statement is picked", hash: "statement=vote-12", draw: article },
  { panel: "Article", state: "an entity is picked", hash: "entity=brandt", draw: article },
  { panel: "Article", state: "claims are left out", hash: "voice=article", draw: article },
  { panel: "Documents", state: "one article", draw: documents },
  { panel: "Documents", state: "all articles", hash: "documents=all", draw: documents },
  { panel: "Graph", state: "the most salient", draw: graph },
  { panel: "Graph", state: "everything, of all articles", hash: "show=all&documents=all", draw: graph },
  { panel: "Graph", state: "a denial is picked", hash: "statement=vote-8", draw: graph },
  { panel: "Graph", state: "an entity is picked", hash: "entity=corvane", draw: graph },
  { panel: "Caption", state: "at rest", draw: caption },
  {
    panel: "Caption",
    state: "the pointer is over a line",
    prepare: (store) => {
      store.hover.value = { kind: "statement", id: "vote-12" };
    },
    draw: caption,
  },
  { panel: "Statements", state: "of one article", hash: "pane=statements", draw: list },
  { panel: "Statements", state: "one is picked", hash: "pane=statements&statement=vote-3", draw: list },
  { panel: "Statements", state: "none is left", hash: "pane=statements&time=1900", draw: list },
  { panel: "Card", state: "of a statement", hash: "statement=vote-17", draw: card },
  { panel: "Card", state: "of a claim", hash: "statement=vote-12", draw: card },
  { panel: "Card", state: "of an entity", hash: "entity=corvane&documents=all", draw: card },
  { panel: "Card", state: "of an entity, with a path", hash: "entity=corvane&from=brandt&documents=all", draw: card },
  { panel: "Legend", state: "as it opens", draw: legend },
  { panel: "Legend", state: "kinds are hidden", hash: "without=claimed,denied&types=place", draw: legend },
  { panel: "Toolbar", state: "as it opens", draw: toolbar },
  { panel: "Toolbar", state: "filtered", hash: "without=claimed&confidence=0.5", draw: toolbar },
  { panel: "Timeline", state: "all times", draw: timeline },
  { panel: "Dialogs", state: "keys", prepare: open("keys"), draw: (store) => <Keys store={store} /> },
  {
    panel: "Dialogs",
    state: "share",
    prepare: open("share"),
    draw: (store) => <Share store={store} stage={stage()} />,
  },
  { panel: "Dialogs", state: "join", hash: "entity=corvane", prepare: open("join"), draw: edits },
  { panel: "Dialogs", state: "rename", hash: "entity=corvane", prepare: open("rename"), draw: edits },
  { panel: "Dialogs", state: "retype", hash: "entity=corvane", prepare: open("retype"), draw: edits },
  { panel: "Dialogs", state: "split", hash: "entity=corvane", prepare: open("split"), draw: edits },
  { panel: "Paper", state: "the statements of one day", hash: "time=2027-05-04", prepare: print, draw: paper },
];
