import { FactlineError, type StatementId } from "@factline/core";
import { explanation } from "../explain/explanation.ts";
import { parseOf } from "../explain/parse-of.ts";
import { readStore } from "../store/store.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** `factline explain`: the sentence, its tree, the rule, the references and the decisions behind a statement. */
export async function explainCommand(file: string, id: string, terminal: Terminal): Promise<ExitCode> {
  const explained = await readStore(file, async (reader) => {
    const graph = reader.graph();
    const statement = graph.statements.get(id as StatementId);
    const [place] = statement?.evidence ?? [];
    const document = graph.documents.find((each) => each.id === place?.document);
    if (!statement || !place || !document) {
      throw new FactlineError("input-missing", `${file} holds no statement "${id}"; \`factline ask\` prints their ids`);
    }
    const parse = await parseOf(document, place.sentence, reader.extractorOf(document.id) ?? "");
    return { id: id as StatementId, statement, graph, document, parse, log: reader.decisions() };
  });
  terminal.stdout.write(`${explanation(explained).join("\n")}\n`);
  return exitCode.done;
}
