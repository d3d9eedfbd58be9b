import { graphSize } from "../store/graph-stream.ts";
import { readStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";

const mostShown = 20;
const shortHash = 12;

/** `factline status`: what a graph holds, what read it, and what could not be read. */
export function statusCommand(graph: string, terminal: Terminal): Promise<ExitCode> {
  return readStore(graph, (reader) => {
    const extractors = reader.extractors();
    const quarantine = reader.quarantine();
    const copies = reader.countCopies();
    // What a build has left half done is no graph yet.
    const isWhole = extractors.length <= 1 && reader.count("documents") === reader.count("extractions");
    const { statements, entities } = isWhole
      ? graphSize(reader)
      : { statements: reader.count("statements"), entities: `${reader.countEntities()} (not joined yet)` };
    const lines = [
      `documents   ${reader.count("documents")}${copies > 0 ? ` (${copies} repeat the text of others)` : ""}`,
      `statements  ${statements}`,
      `entities    ${entities}`,
      `decisions   ${reader.count("decisions")}`,
      ...extractors.map(
        ({ model, version, options, documents }) =>
          `read by     Factline ${version}, model ${model.slice(0, shortHash)}, ${options} (${documents} documents)`,
      ),
      `refused     ${quarantine.length}`,
      ...quarantine
        .slice(0, mostShown)
        .map(({ file, line, reason }) => `  ${printable(`${file}${line > 0 ? `:${line}` : ""}: ${reason}`)}`),
      ...(quarantine.length > mostShown ? [`  and ${quarantine.length - mostShown} more`] : []),
    ];
    if (extractors.length > 1)
      lines.push(`Finish with \`factline build --graph ${graph}\`: versions must not be mixed.`);
    terminal.stdout.write(`${lines.join("\n")}\n`);
    return exitCode.done;
  });
}
