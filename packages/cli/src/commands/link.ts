import { type Entity, FactlineError, type KnowledgeGraph } from "@factline/core";
import { isLinkable, judgementOf, type KnownService, type LinkSettings, sharedNames } from "../reconcile/linker.ts";
import type { Manifest } from "../reconcile/manifest.ts";
import { type Query, queryFor, queryKey, type TypeTable } from "../reconcile/query.ts";
import { ReconciliationService } from "../reconcile/service.ts";
import { readStore, requireStore, writeStore } from "../store/store.ts";
import type { StoreWriter } from "../store/writer.ts";
import { type ExitCode, exitCode } from "../terminal/exit-code.ts";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";

export interface LinkOptions {
  /** Address of the service. */
  readonly reconcile: URL;
  /** The service's own types. */
  readonly serviceType: TypeTable;
  /** How well names must agree, from 0 to 1. */
  readonly threshold: number;
  /** Asks about names that were asked about before, too. */
  readonly again: boolean;
  /** Forgets what the service answered, and with it its links. */
  readonly forget: boolean;
  /** Whether the service may be in a private network. */
  readonly private: boolean;
  /** Most names that are asked about in this run, the most salient first. */
  readonly limit: number;
}

/** The names to ask about, those of what the articles are most about first. */
function queriesOf(
  graph: KnowledgeGraph,
  { serviceType, limit }: LinkOptions,
  isKnown: (query: Query) => boolean,
): Query[] {
  const entities = [...graph.entities.values()]
    .filter(isLinkable)
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
  const queries = new Map(
    entities.map((entity) => queryFor(entity, serviceType)).map((query) => [queryKey(query), query]),
  );
  return [...queries.values()].filter((query) => !isKnown(query)).slice(0, limit);
}

/** Asks batch by batch; what was answered is kept even when the run is stopped. */
async function ask(service: ReconciliationService, manifest: Manifest, queries: readonly Query[], writer: StoreWriter) {
  for await (const answers of service.ask(queries, manifest)) {
    const rows = answers.map(([query, candidates]) => ({
      query: queryKey(query),
      candidates: JSON.stringify(candidates),
    }));
    writer.saveAnswers(service.address.href, rows);
  }
}

function linkLine(entity: Entity, service: KnownService, shared: ReadonlySet<string>): string | undefined {
  const judgement = judgementOf(entity, service, shared);
  if (!judgement) return undefined;
  const outcome =
    "link" in judgement
      ? `${judgement.link.iri} (${judgement.link.label}; ${judgement.link.reason}; ${judgement.link.score})`
      : `not linked: ${judgement.reason}`;
  return printable(`${entity.label} · ${entity.type} · ${outcome}`);
}

/** Says what each entity was linked to, or why to nothing. */
function tell(graph: KnowledgeGraph, service: KnownService | undefined, asked: number, terminal: Terminal): void {
  const shared = sharedNames(graph.entities.values());
  const lines = [...graph.entities.values()].flatMap((entity) => (service && linkLine(entity, service, shared)) ?? []);
  for (const line of lines) terminal.stdout.write(`${line}\n`);
  const missed = lines.filter((line) => line.includes(" · not linked: ")).length;
  terminal.stderr.write(`${asked} names asked about, ${lines.length - missed} entities linked, ${missed} not\n`);
}

async function forget(file: string, { reconcile }: LinkOptions, terminal: Terminal): Promise<ExitCode> {
  const known = await writeStore(file, (writer) => writer.forgetService(reconcile.href));
  if (!known)
    throw new FactlineError("input-missing", `${file} has no answers of ${reconcile.href}; nothing to forget`);
  terminal.stderr.write(`${file}: the answers of ${reconcile.href} and its links are gone\n`);
  return exitCode.done;
}

/** `factline link`: finds the entities of a graph in a register elsewhere. */
export async function linkCommand(file: string, options: LinkOptions, terminal: Terminal): Promise<ExitCode> {
  requireStore(file);
  if (options.forget) return forget(file, options, terminal);
  const { href } = options.reconcile;
  const { signal } = terminal;
  const service = new ReconciliationService(options.reconcile, { allowPrivate: options.private, signal });
  const manifest = await service.manifest();
  const asked = await writeStore(file, async (writer) => {
    const settings: LinkSettings = { threshold: options.threshold, types: options.serviceType };
    writer.saveService(href, JSON.stringify(manifest), JSON.stringify(settings));
    const { graph, services } = await readStore(file, (reader) => ({
      graph: reader.graph(),
      services: reader.services(),
    }));
    const known = options.again ? undefined : services.find(({ address }) => address === href)?.answers;
    const queries = queriesOf(graph, options, (query) => known?.has(queryKey(query)) === true);
    await ask(service, manifest, queries, writer);
    return queries.length;
  });
  await readStore(file, (reader) => {
    const known = reader.services().find(({ address }) => address === href);
    tell(reader.graph(), known, asked, terminal);
  });
  return exitCode.done;
}
