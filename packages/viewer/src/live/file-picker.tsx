import type { JSX } from "preact";
import { articlesOf } from "./intake.ts";
import type { Session } from "./session.ts";

interface FilePickerProps {
  readonly session: Session;
  readonly label: string;
  /** How it looks. */
  readonly look: "button" | "link";
  readonly disabled?: boolean;
}

/** Lets the visitor choose files to read. */
export function FilePicker({ session, label, look, disabled = false }: FilePickerProps): JSX.Element {
  return (
    <label class={`${look} file-picker`}>
      {label}
      <input
        type="file"
        class="sr-only"
        multiple
        accept=".txt,.html,.htm,.md,text/plain,text/html"
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          currentTarget.value = "";
          if (files.length > 0) void session.read(() => articlesOf(files));
        }}
      />
    </label>
  );
}
