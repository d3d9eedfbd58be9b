import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { accountsOf, originWords } from "../share/account.ts";
import type { Store } from "../state/store.ts";
import type { Stage } from "./graph.tsx";

interface PaperCopyProps {
  readonly store: Store;
  readonly stage: ReadonlySignal<Stage | undefined>;
}

/** What paper shows after the article: the statements with their words and sources; made when the reader prints. */
export function PaperCopy({ store, stage }: PaperCopyProps): JSX.Element | null {
  const { printing } = store;
  useEffect(() => {
    const begin = () => (printing.value = true);
    const end = () => (printing.value = false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  if (!printing.value) return null;
  return (
    <section class="paper-copy">
      {stage.value && <Picture svg={stage.value.toSvg("paper")} />}
      <h2>Statements</h2>
      <ol>
        {accountsOf(store.library, store.visible.value.statements).map((account, index) => (
          <li key={index}>
            <b>{account.subject}</b> {account.predicate} <b>{account.object}</b> {account.qualifiers}
            <i>{` ${account.voice}`}</i>
            <q>{account.quote}</q>
            <cite>{originWords(account)}</cite>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Picture({ svg }: { readonly svg: string }): JSX.Element {
  return (
    <figure>
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt="Graph of the statements" />
    </figure>
  );
}
