/** Wires the command line: which commands there are, what they take, and which function each calls. */
import { createRequire } from "node:module";
import { Command, CommanderError, Option } from "commander";
import { type AnnotateOptions, annotateCommand, annotateFormats } from "./commands/annotate.ts";
import { type ExtractOptions, extractCommand } from "./commands/extract.ts";
import { type QuickstartOptions, quickstartCommand } from "./commands/quickstart.ts";
import { type ViewOptions, viewCommand } from "./commands/view.ts";
import { annotateHelp, extractHelp, programHelp, quickstartHelp, viewHelp } from "./help.ts";
import { baseOption, inputOptions, minConfidenceOption, outOption, portOption } from "./options.ts";
import { extractFormats } from "./output/formats.ts";
import { addStoreCommands } from "./store-program.ts";
import { type ExitCode, exitCode } from "./terminal/exit-code.ts";
import { exitCodeOf } from "./terminal/failure.ts";
import { processTerminal, type Terminal } from "./terminal/terminal.ts";
import type { Wiring } from "./wiring.ts";

const { version, description } = createRequire(import.meta.url)("../package.json") as Readonly<
  Record<"version" | "description", string>
>;

const helpWidth = 100;

const outFile = (): Option => outOption("write to a file, which appears only when it is whole");

function addExtract(program: Command, { terminal, finish }: Wiring): Command {
  return program
    .command("extract")
    .description("turn articles into statements: who did what to whom, when, and who says so")
    .argument("<input...>")
    .addOption(new Option("-f, --format <format>", "output format").choices(extractFormats).default("table"))
    .addOption(outFile())
    .addOption(minConfidenceOption())
    .addOption(baseOption())
    .option("--rdf12", "say in RDF 1.2, too, which triple each statement stands for", false)
    .addHelpText("after", extractHelp)
    .action(async (inputs: string[], options: ExtractOptions) =>
      finish(await extractCommand(inputs, options, terminal)),
    );
}

function addAnnotate(program: Command, { terminal, finish }: Wiring): Command {
  return program
    .command("annotate")
    .description("write the analysis: words, tags, trees, mentions")
    .argument("<input...>")
    .addOption(new Option("-f, --format <format>", "output format").choices(annotateFormats).default("conllu"))
    .addOption(outFile())
    .addHelpText("after", annotateHelp)
    .action(async (inputs: string[], options: AnnotateOptions) =>
      finish(await annotateCommand(inputs, options, terminal)),
    );
}

function addView(program: Command, { terminal, finish }: Wiring): Command {
  return program
    .command("view")
    .description("make one page that shows the graph beside the articles")
    .argument("<input...>")
    .addOption(outOption("the page's file (default: factline.html, unless it is served)"))
    .option("--keep <page>", "a page made before: what it shows stays where it stands there")
    .option("--serve", "serve the page to this computer until Ctrl-C", false)
    .addOption(portOption())
    .option("--open", "open the served page in the browser", false)
    .addHelpText("after", viewHelp)
    .action(async (inputs: string[], options: ViewOptions) => finish(await viewCommand(inputs, options, terminal)));
}

function addQuickstart(program: Command, { terminal, finish }: Wiring): Command {
  return program
    .command("quickstart")
    .description("make everything of a folder of articles, and say what to try next")
    .argument("<folder>")
    .addOption(outOption("folder for the results").default("out/samples"))
    .addOption(baseOption())
    .addHelpText("after", quickstartHelp)
    .action(async (folder: string, options: QuickstartOptions) =>
      finish(await quickstartCommand(folder, options, terminal)),
    );
}

/** Builds the command line; `finish` is told the exit code of the command that ran. */
export function createProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command("factline")
    .description(description)
    .version(version, "-V, --version")
    .addHelpText("after", programHelp)
    .showHelpAfterError("Run it with --help for examples.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, "factline: ")),
      getOutHelpWidth: () => terminal.stdout.columns ?? helpWidth,
      getErrHelpWidth: () => terminal.stderr.columns ?? helpWidth,
    });
  for (const add of [addExtract, addAnnotate, addView, addQuickstart]) {
    const command = add(program, { terminal, finish });
    for (const option of inputOptions()) command.addOption(option);
  }
  addStoreCommands(program, { terminal, finish });
  return program;
}

/** Runs the command line with arguments, the program's name not among them, and gives its exit code. */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const program = createProgram(terminal, (finished) => {
    code = finished;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
    return exitCodeOf(error, terminal, args.includes("--debug"));
  }
}
