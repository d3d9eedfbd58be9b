import { unappliedIn } from "../decisions/unapplied.ts";
import { readStore } from "../store/store.ts";
import { faultsOf } from "../store/verify.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { Interrupted } from "../terminal/failure.ts";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";

const mostShown = 100;

/** `factline verify`: rereads a graph and proves each quote, each piece of evidence, each hash and the target of each decision. */
export function verifyCommand(graph: string, terminal: Terminal): Promise<ExitCode> {
  return readStore(graph, (reader) => {
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
    if (faults.length === 0) faults.push(...unappliedIn(reader));
    for (const fault of faults.slice(0, mostShown)) terminal.stdout.write(`${printable(fault)}\n`);
    if (faults.length > mostShown) terminal.stdout.write(`and ${faults.length - mostShown} more\n`);
    const verdict = faults.length === 0 ? "all hold" : `${faults.length} faults`;
    terminal.stdout.write(`${counts.documents} documents, ${counts.statements} statements: ${verdict}\n`);
    return faults.length === 0 ? exitCode.done : exitCode.refused;
  });
}
