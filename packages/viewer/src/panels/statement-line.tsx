import type { JSX } from "preact";
import type { Reading } from "../load/library.ts";
import { qualifierWords, standingWord, termLabel } from "../state/words.ts";
import { LineSample } from "./glyphs.tsx";

interface StatementLineProps {
  readonly reading: Reading;
  readonly mute?: "subject" | "object";
  /** Whether another statement tells it otherwise. */
  readonly disputed?: boolean;
}

/** A statement on one line: who, does what, to whom, with how it stands to the facts. */
export function StatementLine({ reading, mute, disputed }: StatementLineProps): JSX.Element {
  const { record, standing } = reading;
  const { subject, predicate, object, qualifiers, attribution } = record;
  return (
    <>
      <LineSample standing={standing} />
      <span class="statement-line">
        <bdi class={mute === "subject" ? "quiet" : "node"}>{subject.label}</bdi>{" "}
        <bdi class="predicate">{predicate.label}</bdi>{" "}
        {object && <bdi class={mute === "object" ? "quiet" : "node"}>{termLabel(object)}</bdi>}
        {qualifiers.map((qualifier) => (
          <bdi
            key={`${qualifier.role} ${qualifier.value.span[0]}`}
            class="qualifier"
          >{` ${qualifierWords(qualifier)}`}</bdi>
        ))}
        <span class="standing-word">
          {standing !== "stated" && ` ${standingWord(record, standing)}`}
          {attribution[0] && ` · ${attribution[0].source.label}`}
          {standing === "stated" && <span class="sr-only">, stated by the article</span>}
          {disputed && " · told otherwise"}
        </span>
      </span>
    </>
  );
}
