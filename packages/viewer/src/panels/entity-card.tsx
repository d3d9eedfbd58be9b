import type { EntityRecord } from "@factline/core";
import type { ComponentChildren, JSX } from "preact";
import { filterSource } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { TYPE_WORDS } from "../state/words.ts";
import { EntityOrigin } from "./entity-origin.tsx";
import { EntityTools } from "./entity-tools.tsx";
import { TypeGlyph } from "./glyphs.tsx";
import { PathGroup } from "./path-group.tsx";
import { Readings } from "./readings.tsx";

interface EntityCardProps {
  readonly store: Store;
  readonly entity: EntityRecord;
}

/** What the documents say of one entity: its names, and the statements from it, about it and by it. */
export function EntityCard({ store, entity }: EntityCardProps): JSX.Element {
  const { outgoing = [], incoming = [], said = [] } = store.library.involvements.get(entity.id) ?? {};
  const { source } = store.state.value.filters;
  return (
    <>
      <p class="kicker">
        <TypeGlyph type={entity.type} />
        {TYPE_WORDS[entity.type].one}
      </p>
      <h2 class="entity-name" dir="auto">
        {entity.label}
      </h2>
      <Names entity={entity} />
      <EntityTools store={store} id={entity.id} />
      <PathGroup store={store} to={entity} />
      <Group title="Does and is" number={outgoing.length}>
        <Readings store={store} ids={outgoing} mute="subject" />
      </Group>
      <Group title="Others about it" number={incoming.length}>
        <Readings store={store} ids={incoming} mute="object" />
      </Group>
      <Group title="Says" number={said.length}>
        <button
          type="button"
          class="link only"
          aria-pressed={source === entity.id}
          onClick={() => store.update(filterSource(entity.id))}
        >
          {source === entity.id ? "Show what anyone says" : "Show only this in the graph"}
        </button>
        <Readings store={store} ids={said} />
      </Group>
      <EntityOrigin store={store} entity={entity} />
    </>
  );
}

/** How many of its other names a card lists. */
const MOST_NAMES = 6;

function Names({ entity }: { readonly entity: EntityRecord }): JSX.Element {
  const documents = new Set(entity.mentions.map(({ document }) => document)).size;
  const names = entity.aliases.filter(({ label }) => label !== entity.label);
  return (
    <p class="also">
      {count(entity.mentions.length, "mention")}
      {documents > 1 && ` in ${documents} documents`}
      {names.length > 0 && " · also "}
      {names.slice(0, MOST_NAMES).map(({ label }, index) => (
        <span key={label}>
          {index > 0 && ", "}
          <bdi>{label}</bdi>
        </span>
      ))}
    </p>
  );
}

interface GroupProps {
  readonly title: string;
  readonly number: number;
  readonly children: ComponentChildren;
}

function Group({ title, number, children }: GroupProps): JSX.Element | null {
  if (number === 0) return null;
  return (
    <section class="group">
      <h3>
        {title} <span class="number">{number}</span>
      </h3>
      {children}
    </section>
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
