/** What the exit codes of the command mean. */
export const exitCode = {
  done: 0,
  /** Some input was refused; the rest was done. */
  refused: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** Factline failed (EX_SOFTWARE of sysexits.h). */
  bug: 70,
  /** Stopped by the user (128 + SIGINT). */
  interrupted: 130,
  /** Stopped by the system (128 + SIGTERM). */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
