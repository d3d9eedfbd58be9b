import type { StatementRecord } from "@factline/core";
import type { ComponentChildren, JSX } from "preact";
import { plainText } from "../load/label.ts";
import type { Reading } from "../load/library.ts";
import { headlineOf } from "../load/passages.ts";
import { reject } from "../state/decide.ts";
import { openDocument } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { dateWords, standingWord } from "../state/words.ts";
import { LineSample } from "./glyphs.tsx";
import { PaperMark } from "./paper-mark.tsx";
import { Readings } from "./readings.tsx";
import { Term } from "./term.tsx";

/** What one statement says, the words that say it, who says so, and how sure the reading is. */
export function StatementCard({ store, reading }: { readonly store: Store; readonly reading: Reading }): JSX.Element {
  const { record, standing } = reading;
  return (
    <>
      <p class={`kicker standing-${standing}`}>
        <LineSample standing={standing} />
        {standingWord(record, standing)}
      </p>
      <p class="claim">
        <Term store={store} term={record.subject} /> <span class="predicate">{record.predicate.label}</span>{" "}
        {record.object && <Term store={store} term={record.object} />}
      </p>
      <Quotes store={store} record={record} />
      <dl class="facts">
        {record.qualifiers.map(({ role, value }) => (
          <Fact key={`${role} ${value.span[0]}`} name={role}>
            <Term store={store} term={value} />
          </Fact>
        ))}
        <Fact name="source">
          <Sources store={store} record={record} />
        </Fact>
        {record.time && <Fact name="when">{timeWords(record.time)}</Fact>}
        {record.polarity === "negated" && <Fact name="polarity">negated</Fact>}
        {record.modality !== "asserted" && <Fact name="modality">{record.modality}</Fact>}
        <Fact name="confidence">
          <meter min={0} max={1} value={record.confidence} aria-label="confidence" />{" "}
          {Math.round(record.confidence * 100)}%
        </Fact>
        <Fact name="read by">
          <code>{record.rule}</code>
        </Fact>
      </dl>
      <Disputes store={store} id={record.id} />
      <button type="button" class="button reject" title="Reject (x)" onClick={() => reject(store, record.id)}>
        Not what the article says
      </button>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Quotes({ store, record }: { readonly store: Store; readonly record: StatementRecord }): JSX.Element {
  const { documents } = store.library;
  const words = ({ document = record.document, span }: StatementRecord["evidence"][number]) =>
    documents.get(document)?.text.slice(...span);
  const distinct = [...new Map(record.evidence.map((evidence) => [words(evidence), evidence])).values()];
  return (
    <>
      {distinct.map(({ document = record.document, span }) => {
        const found = documents.get(document);
        if (found === undefined) return null;
        return (
          <blockquote key={`${document} ${span[0]}`} dir="auto">
            {plainText(found.text.slice(...span))}
            {document !== store.state.value.document && (
              <button type="button" class="link" onClick={() => store.update(openDocument(document))}>
                {headlineOf(found)}
              </button>
            )}
          </blockquote>
        );
      })}
    </>
  );
}

/** What others say of the same two entities that does not agree with it. */
function Disputes({ store, id }: { readonly store: Store; readonly id: string }): JSX.Element | null {
  const others = store.library.disputes.get(id) ?? [];
  if (others.length === 0) return null;
  return (
    <section class="group disputes">
      <h3>Told otherwise</h3>
      <Readings store={store} ids={others} />
    </section>
  );
}

function Sources({ store, record }: { readonly store: Store; readonly record: StatementRecord }): JSX.Element {
  const document = store.library.documents.get(record.document);
  return (
    <>
      {record.attribution.map(({ source, cue }) => (
        <span key={`${source.id} ${cue.span[0]}`} class="source">
          <Term store={store} term={source} /> <q>{cue.label}</q>
        </span>
      ))}
      {record.attribution.length === 0 && `the article itself${document?.author ? `, by ${document.author}` : ""}`}{" "}
      <PaperMark store={store} document={record.document} />
    </>
  );
}

function timeWords({ start, end, mention }: NonNullable<StatementRecord["time"]>): string {
  if (start === undefined) return `“${plainText(mention)}”`;
  const span = end === undefined || end === start ? dateWords(start) : `${dateWords(start)} – ${dateWords(end)}`;
  return `${span}, “${plainText(mention)}”`;
}
