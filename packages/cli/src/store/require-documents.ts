import { FactlineError } from "@factline/core";
import type { StoreReader } from "./reader.ts";

/** Fails when the store lacks one of the documents that the user names. */
export function requireDocuments(reader: StoreReader, ids: readonly string[] = []): void {
  const unknown = ids.find((id) => reader.document(id) === undefined);
  if (unknown === undefined) return;
  throw new FactlineError(
    "input-missing",
    `${reader.file} holds no document "${unknown}"; \`factline list ${reader.file}\` names those it has`,
  );
}
