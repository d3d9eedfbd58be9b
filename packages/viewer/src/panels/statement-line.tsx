import type { JSX } from "preact";
import type { Reading } from "../load/library.ts";
import { predicateWords } from "../load/predicate.ts";
import { qualifierWords, termLabel, voiceWords } from "../state/words.ts";
import { LineSample } from "./glyphs.tsx";

interface StatementLineProps {
  readonly reading: Reading;
  readonly mute?: "subject" | "object";
  /** Whether another statement tells it otherwise. */
  readonly disputed?: boolean;
}

/** A statement on one line, as a sentence: who, does what, to whom, according to whom. */
export function StatementLine({ reading, mute, disputed }: StatementLineProps): JSX.Element {
  const { record, standing } = reading;
  const { subject, object, qualifiers } = record;
  const voice = voiceWords(record, standing);
  return (
    <>
      <LineSample standing={standing} />
      <span class="statement-line">
        <bdi class={mute === "subject" ? "quiet" : "node"}>{subject.label}</bdi>{" "}
        <bdi class="predicate">{predicateWords(record)}</bdi>{" "}
        {object && <bdi class={mute === "object" ? "quiet" : "node"}>{termLabel(object)}</bdi>}
        {qualifiers.map((qualifier) => (
          <bdi
            key={`${qualifier.role} ${qualifier.value.span[0]}`}
            class="qualifier"
          >{` ${qualifierWords(qualifier)}`}</bdi>
        ))}
        <span class={`standing-word standing-${standing}`}>
          {voice && ` · ${voice}`}
          {record.attribution.length === 0 && <span class="sr-only">, according to the article</span>}
          {disputed && <span class="standing-denied"> · told otherwise</span>}
        </span>
      </span>
    </>
  );
}
