/** Wires the commands that work on a graph's file. */
import { type Command, Option } from "commander";
import { type AskOptions, askCommand } from "./commands/ask.ts";
import { buildCommand } from "./commands/build.ts";
import type { BuildOptions } from "./commands/build-run.ts";
import { explainCommand } from "./commands/explain.ts";
import { type ExportOptions, exportCommand } from "./commands/export.ts";
import { listCommand } from "./commands/list.ts";
import { pathCommand } from "./commands/path.ts";
import { type QueryOptions, queryCommand, queryFormats } from "./commands/query.ts";
import { removeCommand } from "./commands/remove.ts";
import { showCommand } from "./commands/show.ts";
import { statusCommand } from "./commands/status.ts";
import { verifyCommand } from "./commands/verify.ts";
import { baseOption, filterOptions, inputOptions, limitOption, outOption } from "./options.ts";
import { exportFormats } from "./output/graph-formats.ts";
import { askHelp, buildHelp, exportHelp, queryHelp, verifyHelp } from "./store-help.ts";
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

function addExport(program: Command, { terminal, finish }: Wiring): void {
  const command = onGraph(program, "export", "write a graph in a format that other programs read")
    .addOption(new Option("-f, --format <format>", "output format").choices(exportFormats).default("turtle"))
    .addOption(outOption("write to a file (neo4j: a folder), which appears only when it is whole"))
    .addOption(baseOption())
    .option("--rdf12", "say in RDF 1.2, too, which triple each statement stands for", false)
    .addHelpText("after", exportHelp)
    .action(async (graph: string, options: ExportOptions) => finish(await exportCommand(graph, options, terminal)));
  for (const option of filterOptions()) command.addOption(option);
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

/** Adds the commands that work on a graph's file. */
export function addStoreCommands(program: Command, wiring: Wiring): void {
  for (const add of [addBuild, addLooks, addQuestions, addPath, addExport, addRemove]) add(program, wiring);
}
