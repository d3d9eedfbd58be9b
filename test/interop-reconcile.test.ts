/**
 * `factline link` against a real service: csv-reconcile, where `.ci/interop/setup.sh` has installed it below the folder that
 * FACTLINE_INTEROP names.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkCommand } from "../packages/cli/src/commands/link.ts";
import { temporaryFolder } from "./support/built-command.ts";
import { recordingTerminal } from "./support/recording-terminal.ts";
import { build, exported } from "./support/tiny-build.ts";

const python = join(process.env.FACTLINE_INTEROP ?? "", "reconcile/bin/python");
const starter = fileURLToPath(new URL("../.ci/interop/reconcile.py", import.meta.url));
const table = ["id,name", "K1,Miriam Okafor", "K2,Lukas Brandt", "K3,Port of Sarnholm", "K4,Brandt Lukas"];

describe.skipIf(!existsSync(python))("csv-reconcile", { timeout: 60_000 }, () => {
  let service: ChildProcess;
  let address: URL;
  let graph: string;

  beforeAll(async () => {
    const folder = temporaryFolder();
    const file = join(folder, "table.csv");
    writeFileSync(file, `${table.join("\n")}\n`);
    service = spawn(python, [starter, file, "id", "name"], { stdio: ["ignore", "pipe", "ignore"] });
    const [port] = (await once(service.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
    address = new URL(`http://127.0.0.1:${port.toString().trim()}/reconcile`);
    graph = join(folder, "news.factline");
    writeFileSync(join(folder, "a.txt"), "Miriam_Okafor praised Lukas_Brandt. Sarnholm thanked Nobody_Known.");
    await build([join(folder, "a.txt")], graph);
  }, 60_000);

  afterAll(() => {
    service.kill();
  });

  test("links by the names, and not by what the service calls a match", async () => {
    const terminal = recordingTerminal();
    const usual = { serviceType: {}, threshold: 0.9, again: false, forget: false, private: false, limit: 1000 };
    await linkCommand(graph, { ...usual, reconcile: address }, terminal);
    const lines = terminal.out().split("\n");
    expect(lines).toContain(
      "Miriam Okafor · person · http://localhost/csv_reconcile/ids/K1 (Miriam Okafor; same-name: “Miriam Okafor”; 1)",
    );
    expect(lines).toContain(
      "Lukas Brandt · person · http://localhost/csv_reconcile/ids/K2 (Lukas Brandt; same-name: “Lukas Brandt”; 1)",
    );
    expect(terminal.out()).toMatch(/^Sarnholm · person · not linked: “Port of Sarnholm” /m);
    expect(lines).toContain("Nobody Known · person · not linked: the service knows nothing of that name");
    expect(await exported(graph, "turtle")).toContain("<http://localhost/csv_reconcile/ids/K1>");
  });
});
