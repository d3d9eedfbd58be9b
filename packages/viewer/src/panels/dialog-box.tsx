import type { ComponentChildren, JSX } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { Dialog, Store } from "../state/store.ts";
import { Icon } from "./glyphs.tsx";

interface DialogBoxProps {
  readonly store: Store;
  readonly name: Dialog;
  readonly title: string;
  /** Made only while the dialog is open. */
  readonly children: () => ComponentChildren;
}

/** A dialog with its title and a way out; the browser keeps the focus in it and gives it back. */
export function DialogBox({ store, name, title, children }: DialogBoxProps): JSX.Element {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const open = store.dialog.value === name;
  // Before the next key: it may be meant for a field of the dialog.
  useLayoutEffect(() => {
    if (!open) return element.current?.close();
    element.current?.showModal();
    element.current?.querySelector<HTMLElement>("[data-first]")?.focus();
  }, [open]);
  const close = () => {
    if (store.dialog.peek() === name) store.dialog.value = undefined;
  };
  // The browser tells of the closing some time later; keys that come before may have opened the dialog again.
  const closed = () => {
    if (!element.current?.open) close();
  };
  return (
    <dialog class={`dialog dialog-${name}`} ref={element} aria-labelledby={heading} onCancel={close} onClose={closed}>
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" class="tool" aria-label="Close" title="Close (Esc)" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {open && children()}
    </dialog>
  );
}
