/** Wires the commands that work on a graph's file. */
import { Argument, type Command, Option } from "commander";
import { type AskOptions, askCommand } from "./commands/ask.ts";
import { buildCommand } from "./commands/build.ts";
import type { BuildOptions } from "./commands/build-run.ts";
import { compactCommand } from "./commands/compact.ts";
import { type DecideAction, type DecideOptions, decideActions, decideCommand } from "./commands/decide.ts";
import { explainCommand } from "./commands/explain.ts";
import { type ExportOptions, exportCommand } from "./commands/export.ts";
import { type LinkOptions, linkCommand } from "./commands/link.ts";
import { listCommand } from "./commands/list.ts";
import { type LoadOptions, loadCommand } from "./commands/load.ts";
import { pathCommand } from "./commands/path.ts";
import { type QueryOptions, queryCommand, queryFormats } from "./commands/query.ts";
import { removeCommand } from "./commands/remove.ts";
import { showCommand } from "./commands/show.ts";
import { statusCommand } from "./commands/status.ts";
import { verifyCommand } from "./commands/verify.ts";
import { decideHelp, linkHelp } from "./decide-help.ts";
import {
  baseOption,
  endpointOptions,
  filterOptions,
  inputOptions,
  limitOption,
  linkOptions,
  outOption,
} from "./options.ts";
import { exportFormats } from "./output/graph-formats.ts";
import { askHelp, buildHelp, compactHelp, exportHelp, loadHelp, queryHelp, verifyHelp } from "./store-help.ts";
import type { Wiring } from "./wiring.ts";

const debugOption = (): Option => new Option("--debug", "print the stack of an internal failure").default(false);

/** A command whose first argument is the graph's file. */
function onGraph(program: Command, name: string, description: string): Command {
  return program.command(name).description(description).argument("<graph>").addOption(debugOption());
}

function addBuild(program: Command, { terminal, finish }: Wiring): void {
  const command = program
    .command("build")
    .description("keep the graph of many articles in a file, and bring it up to date")
    .argument("[input...]")
    .requiredOption("-g, --graph <file>", "the graph's file; made when it is not there")
    .option("--prune", "drop the articles of files that are not among the inputs", false)
    .option("--again", "read unchanged articles, too", false)
    .addHelpText("after", buildHelp)
    .action(async (inputs: string[], options: BuildOptions) => finish(await buildCommand(inputs, options, terminal)));
  for (const option of inputOptions()) command.addOption(option);
}

function addLooks(program: Command, { terminal, finish }: Wiring): void {
  onGraph(program, "status", "say what a graph holds, what read it, and what could not be read").action(
    async (graph: string) => finish(await statusCommand(graph, terminal)),
  );
  onGraph(program, "list", "list the documents of a graph").action(async (graph: string) =>
    finish(await listCommand(graph, terminal)),
  );
  onGraph(program, "show", "show a document or an entity with its statements")
    .argument("<name>", "id of a document; id or name of an entity")
    .action(async (graph: string, name: string) => finish(await showCommand(graph, name, terminal)));
  onGraph(program, "explain", "say why a statement is in the graph")
    .argument("<statement>", "its id")
    .action(async (graph: string, id: string) => finish(await explainCommand(graph, id, terminal)));
  onGraph(program, "verify", "prove every quote, every piece of evidence and every hash of a graph")
    .addHelpText("after", verifyHelp)
    .action(async (graph: string) => finish(await verifyCommand(graph, terminal)));
}

function addRemove(program: Command, { terminal, finish }: Wiring): void {
  onGraph(program, "remove", "take documents out of a graph")
    .argument("<document...>", "their ids")
    .action(async (graph: string, ids: string[]) => finish(await removeCommand(graph, ids, terminal)));
}

function addCompact(program: Command, { terminal, finish }: Wiring): void {
  onGraph(program, "compact", "give back the room that removed articles left, and seal the file")
    .addHelpText("after", compactHelp)
    .action(async (graph: string) => finish(await compactCommand(graph, terminal)));
}

function addExport(program: Command, { terminal, finish }: Wiring): void {
  const command = onGraph(program, "export", "write a graph in a format that other programs read")
    .addOption(new Option("-f, --format <format>", "output format").choices(exportFormats).default("turtle"))
    .addOption(outOption("write to a file (neo4j, parquet: a folder), which appears only when it is whole"))
    .addOption(baseOption())
    .option("--ontology <file>", "table of your own properties for predicates, as CSV")
    .option("--rdf12", "say in RDF 1.2, too, which triple each statement stands for", false)
    .addHelpText("after", exportHelp)
    .action(async (graph: string, options: ExportOptions) => finish(await exportCommand(graph, options, terminal)));
  for (const option of filterOptions()) command.addOption(option);
}

function addLoad(program: Command, { terminal, finish }: Wiring): void {
  const command = onGraph(program, "load", "put a graph into a SPARQL store")
    .addOption(baseOption())
    .option("--rdf12", "say in RDF 1.2, too, which triple each statement stands for", false)
    .option("--ontology <file>", "table of your own properties for predicates, as CSV")
    .addHelpText("after", loadHelp)
    .action(async (graph: string, options: LoadOptions) => finish(await loadCommand(graph, options, terminal)));
  for (const option of [...endpointOptions(), ...filterOptions()]) command.addOption(option);
}

function addQuestions(program: Command, { terminal, finish }: Wiring): void {
  onGraph(program, "query", "ask a graph in SPARQL")
    .argument("<sparql>")
    .addOption(new Option("-f, --format <format>", "output format").choices(queryFormats).default("table"))
    .addOption(baseOption())
    .addHelpText("after", queryHelp)
    .action(async (graph: string, sparql: string, options: QueryOptions) =>
      finish(await queryCommand(graph, sparql, options, terminal)),
    );
  onGraph(program, "ask", "find the statements that speak of some words")
    .argument("<words...>")
    .addOption(limitOption())
    .addHelpText("after", askHelp)
    .action(async (graph: string, words: string[], options: AskOptions) =>
      finish(await askCommand(graph, words, options, terminal)),
    );
}

function addPath(program: Command, { terminal, finish }: Wiring): void {
  onGraph(program, "path", "find how two entities are connected")
    .argument("<from>", "id or name of an entity")
    .argument("<to>", "id or name of the other")
    .action(async (graph: string, from: string, to: string) =>
      finish(await pathCommand(graph, { from, to }, terminal)),
    );
}

function addDecide(program: Command, { terminal, finish }: Wiring): void {
  onGraph(program, "decide", "correct a graph: merge, split, rename, retype, reject, and take it back")
    .addArgument(new Argument("<action>", "what to do").choices(decideActions))
    .argument("[operand...]", "entities, a statement, a decision or a file")
    .option("--label <name>", "what the merged or split-off entity is called")
    .option("--document <id...>", "split: all mentions in these documents")
    .option("--by <name>", "who decides")
    .option("--note <text>", "why")
    .addOption(outOption("export: write to a file"))
    .addHelpText("after", decideHelp)
    .action(async (graph: string, action: DecideAction, operands: string[], options: DecideOptions) =>
      finish(await decideCommand(graph, action, operands, options, terminal)),
    );
}

function addLink(program: Command, { terminal, finish }: Wiring): void {
  const command = onGraph(program, "link", "find the entities of a graph in a register elsewhere")
    .option("--again", "ask about names that were asked about before, too", false)
    .option("--private", "let the service be in a private network", false)
    .option("--forget", "forget what the service answered, and its links", false)
    .addHelpText("after", linkHelp)
    .action(async (graph: string, options: LinkOptions) => finish(await linkCommand(graph, options, terminal)));
  for (const option of linkOptions()) command.addOption(option);
}

/** Adds the commands that work on a graph's file. */
export function addStoreCommands(program: Command, wiring: Wiring): void {
  for (const add of [
    addBuild,
    addLooks,
    addQuestions,
    addPath,
    addExport,
    addLoad,
    addDecide,
    addLink,
    addRemove,
    addCompact,
  ])
    add(program, wiring);
}
