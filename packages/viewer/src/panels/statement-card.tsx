import type { StatementRecord } from "@factline/core";
import { type ComponentChildren, Fragment, type JSX } from "preact";
import { plainText } from "../load/label.ts";
import type { Reading } from "../load/library.ts";
import { headlineOf } from "../load/passages.ts";
import { predicateWords } from "../load/predicate.ts";
import { reject } from "../state/decide.ts";
import { openDocument } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";
import { dateWords, qualifierLead, standingWord, voiceLead } from "../state/words.ts";
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
        <Term store={store} term={record.subject} /> <span class="predicate">{predicateWords(record)}</span>
        {record.object && (
          <>
            {" "}
            <Term store={store} term={record.object} />
          </>
        )}
        {record.qualifiers.map((qualifier) => (
          <Fragment key={`${qualifier.role} ${qualifier.value.span[0]}`}>
            {` ${qualifierLead(qualifier)}`}
            <Term store={store} term={qualifier.value} />
          </Fragment>
        ))}
      </p>
      <Voice store={store} reading={reading} />
      <Quotes store={store} record={record} />
      <dl class="facts">
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

/** Whether a cue is the very words that lead to the source. */
function isSaidAlready(cue: string): boolean {
  return cue.trim().toLowerCase() === "according to";
}

/** Who says so, and where it was published. */
function Voice({
  store,
  reading: { record, standing },
}: {
  readonly store: Store;
  readonly reading: Reading;
}): JSX.Element {
  const document = store.library.documents.get(record.document);
  const paper = store.library.papers.get(record.document)?.name ?? document?.author;
  const lead = voiceLead(record, standing);
  return (
    <p class="voice">
      {record.attribution.map(({ source, cue }, index) => (
        <span key={`${source.id} ${cue.span[0]}`} class="source">
          {index === 0 ? `${lead} ` : " as told by "}
          <Term store={store} term={source} /> {!isSaidAlready(cue.label) && <q>{cue.label}</q>}
        </span>
      ))}
      {record.attribution.length === 0 && "in the article’s own voice"}
      <span class="published-in">
        {paper && <bdi>{paper}</bdi>}
        {document?.date && <time dateTime={document.date}>{dateWords(document.date)}</time>}
        <PaperMark store={store} document={record.document} />
      </span>
    </p>
  );
}

function timeWords({ start, end, mention }: NonNullable<StatementRecord["time"]>): string {
  if (start === undefined) return `“${plainText(mention)}”`;
  const span = end === undefined || end === start ? dateWords(start) : `${dateWords(start)} – ${dateWords(end)}`;
  return `${span}, “${plainText(mention)}”`;
}
