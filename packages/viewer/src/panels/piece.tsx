import { useComputed } from "@preact/signals";
import type { HTMLAttributes, JSX } from "preact";
import type { Cover } from "../load/passages.ts";
import { selectStatement } from "../state/reducers.ts";
import type { Store } from "../state/store.ts";

interface PieceProps {
  readonly store: Store;
  readonly covers: readonly Cover[];
  readonly text: string;
  readonly entryPoint: string | undefined;
  /** Whether the mark around it is there already. */
  readonly inQuote: boolean;
}

/** A few words of the article: plain, evidence, or a predicate, by which a reader takes its statement up. */
export function Piece({ store, covers, text, entryPoint, inQuote }: PieceProps): JSX.Element {
  const handle = covers.find(({ kind }) => kind === "predicate")?.id;
  const order = statementsOf(covers);
  const lit = useComputed(() => store.hover.value?.kind === "statement" && order.includes(store.hover.value.id));
  const standing = handle === undefined ? undefined : store.library.statements.get(handle)?.standing;
  const classes = [
    order.length > 0 && "evidence",
    standing && `handle standing-${standing}`,
    lit.value && "lit",
    ...covers.map(({ kind }) => (kind === "mention" || kind === "subject" || kind === "object") && `role-${kind}`),
  ];
  const className = classes.filter(Boolean).join(" ") || undefined;
  if (order.length === 0) return <span class={className}>{text}</span>;
  const Tag = inQuote ? "span" : "mark";
  const button = handle !== undefined && {
    role: "button" as const,
    tabIndex: handle === entryPoint ? 0 : -1,
    "data-handle": handle,
  };
  return (
    <Tag class={className} {...button} {...handlers(store, order)}>
      {text}
    </Tag>
  );
}

/** The statements that these words state, the predicate's first, then the shortest. */
function statementsOf(covers: readonly Cover[]): string[] {
  const predicates = covers.filter(({ kind }) => kind === "predicate");
  const evidence = covers.filter(({ kind }) => kind === "evidence");
  return [...new Set([...predicates, ...evidence].map(({ id }) => id))];
}

/** A click picks the first statement, another the next. */
function handlers(
  store: Store,
  order: readonly string[],
): Pick<HTMLAttributes<HTMLElement>, "onClick" | "onKeyDown" | "onMouseEnter" | "onMouseLeave"> {
  const pick = () => {
    const at = order.indexOf(store.state.peek().selection?.id ?? "");
    store.update(selectStatement(store.library, order[(at + 1) % order.length] as string));
  };
  return {
    onClick: pick,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      pick();
    },
    onMouseEnter: () => (store.hover.value = { kind: "statement", id: order[0] as string }),
    onMouseLeave: () => (store.hover.value = undefined),
  };
}
