import type { ExitCode } from "./terminal/exit-code.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** Where commands find the terminal and leave their exit code. */
export interface Wiring {
  readonly terminal: Terminal;
  readonly finish: (code: ExitCode) => void;
}
