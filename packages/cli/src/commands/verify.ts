import { unappliedIn } from "../decisions/unapplied.ts";
import type { StoreReader } from "../store/reader.ts";
import { readStore } from "../store/store.ts";
import { faultsOf } from "../store/verify.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { Interrupted } from "../terminal/failure.ts";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";

const mostShown = 100;

interface Proof {
  readonly documents: number;
  readonly statements: number;
  readonly faults: readonly string[];
}

function proofOf(reader: StoreReader, terminal: Terminal): Proof {
  const faults = reader.faults();
  const counts = { documents: 0, statements: 0 };
  for (const rows of reader.rows()) {
    if (terminal.signal.aborted) throw new Interrupted();
    counts.documents++;
    counts.statements += rows.statements.length;
    faults.push(...faultsOf(rows).map((fault) => `document ${rows.document.id}: ${fault}`));
  }
  const unread = reader.count("documents") - counts.documents;
  if (unread !== 0) faults.push(`${unread} documents have no extraction`);
  return { ...counts, faults };
}

/** `factline verify`: rereads a graph and proves each byte, each quote, each piece of evidence and the target of each decision. */
export function verifyCommand(graph: string, terminal: Terminal): Promise<ExitCode> {
  return readStore(graph, async (reader) => {
    const seal = await reader.sealState();
    const { documents, statements, faults: found } = proofOf(reader, terminal);
    const faults = [...found];
    if (seal === "damaged") faults.unshift("the file is not what was written: its seal does not fit");
    if (faults.length === 0) faults.push(...unappliedIn(reader));
    for (const fault of faults.slice(0, mostShown)) terminal.stdout.write(`${printable(fault)}\n`);
    if (faults.length > mostShown) terminal.stdout.write(`and ${faults.length - mostShown} more\n`);
    const verdict = faults.length === 0 ? "all hold" : `${faults.length} fault${faults.length === 1 ? "" : "s"}`;
    terminal.stdout.write(`${documents} documents, ${statements} statements: ${verdict}\n`);
    if (seal === "unsealed")
      terminal.stderr.write(
        `${graph} is not sealed, since it is being written, or whoever wrote it was stopped: what its unused bytes hold is not proven; \`factline compact ${graph}\` seals it\n`,
      );
    return faults.length === 0 ? exitCode.done : exitCode.refused;
  });
}
