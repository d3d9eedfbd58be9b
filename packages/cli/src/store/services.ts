/** What services answered about names: kept, so that nothing is asked twice and links are made anew of it after every run. */
import type { Connection } from "./connection.ts";
import { sealOf } from "./seal.ts";
import { select, texts } from "./select.ts";

/** A row of `services`: the service's manifest and how its answers are judged, both as JSON. */
export interface ServiceRow {
  readonly address: string;
  readonly manifest: string;
  readonly settings: string;
}

/** A row of `answers`: a query and the service's candidates as JSON. */
export interface AnswerRow {
  readonly query: string;
  readonly candidates: string;
}

type Sealed<Row> = Row & { readonly seal: string };

const sealOfService = ({ address, manifest, settings }: ServiceRow): string => sealOf([address, manifest, settings]);
const sealOfAnswer = (service: string, { query, candidates }: AnswerRow): string =>
  sealOf([service, query, candidates]);

/** All services that were asked, by address. */
export function readServices(connection: Connection): Sealed<ServiceRow>[] {
  const columns = texts("address", "manifest", "settings", "seal");
  return select(connection, `SELECT ${columns} FROM services ORDER BY services.address`);
}

/** All answers of a service, by query. */
export function readAnswers(connection: Connection, service: string): Sealed<AnswerRow>[] {
  const columns = texts("query", "candidates", "seal");
  return select(connection, `SELECT ${columns} FROM answers WHERE answers.service = ? ORDER BY answers.query`, service);
}

/** Which of these rows are not as they were written. */
export function serviceFaults(connection: Connection): string[] {
  return readServices(connection).flatMap((service) => {
    const broken = readAnswers(connection, service.address).filter(
      (answer) => sealOfAnswer(service.address, answer) !== answer.seal,
    );
    return [
      ...(sealOfService(service) === service.seal ? [] : [`the service ${service.address} is not what was written`]),
      ...broken.map(({ query }) => `the answer of ${service.address} to ${query} is not what was written`),
    ];
  });
}

/** Keeps what a service says of itself and how it is to be judged. */
export function writeService(connection: Connection, row: ServiceRow): void {
  const { address, manifest, settings } = row;
  connection
    .prepare(
      `INSERT INTO services VALUES (?, ?, ?, ?)
       ON CONFLICT (address) DO UPDATE SET manifest = excluded.manifest, settings = excluded.settings, seal = excluded.seal`,
    )
    .run(address, manifest, settings, sealOfService(row));
}

/** Keeps answers in the place of older ones to the same queries. */
export function writeAnswers(connection: Connection, service: string, rows: readonly AnswerRow[]): void {
  const insert = connection.prepare("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?)");
  for (const row of rows) insert.run(service, row.query, row.candidates, sealOfAnswer(service, row));
}

/** Forgets a service and its answers; says whether it was known. */
export function deleteService(connection: Connection, address: string): boolean {
  return connection.prepare("DELETE FROM services WHERE address = ?").run(address).changes > 0;
}
